import Hummingbird
import Vocabulary
import Workflow

/// What sensors saw of accounts, what belongs together, and how well the inputs are heard.
struct TelemetryController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/telemetry", .signedIn) { try await show($0) },
      .get("/console/campaigns/{name}", .signedIn) { try await campaign($0) },
    ]
  }

  private func show(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let reader = ReadTelemetry(server.services)
    let page = try await reader.observations(ObservationQuery(), PageRequest(limit: 100), as: visitor.principal)
    let inputs = try await reader.inputs(as: visitor.principal)
    return try server.page(
      "telemetry",
      TelemetryModel(
        frame: server.frame(exchange, title: "Telemetry", room: .telemetry), observations: page.elements,
        inputs: inputs, at: exchange.at))
  }

  private func campaign(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    var query = ObservationQuery()
    query.campaign = exchange.part("name")
    let page = try await ReadTelemetry(server.services).observations(
      query, PageRequest(limit: 200), as: visitor.principal)
    guard !page.elements.isEmpty else { throw PageProblem.noSuchPage }
    return try server.page(
      "campaign",
      CampaignModel(
        frame: server.frame(exchange, title: "Campaign", room: .telemetry), name: exchange.part("name"),
        observations: page.elements, at: exchange.at))
  }
}
