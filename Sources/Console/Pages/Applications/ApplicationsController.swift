import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// Applications: the list, the search, one of them.
struct ApplicationsController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/applications", .signedIn) { try await list($0) },
      .post("/console/applications/search", .signedIn) { try await search($0) },
      .get("/console/applications/{id}", .signedIn) { try await show($0) },
      .post("/console/applications/{id}/reveal", .signedIn) { try await reveal($0) },
      .post("/console/applications/{id}/link", .signedIn) { try await issueLink($0) },
    ]
  }

  private func list(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    var query = ApplicationQuery()
    query.state = ApplicationRecord.State(rawValue: exchange.query["state"])
    query.riskTier = RiskTier(rawValue: exchange.query["tier"])
    query.partyKind = Party.Kind(rawValue: exchange.query["kind"])
    query.reseller = exchange.query.text("reseller")
    let page = try await ReadRecords(server.services).applications(
      query, PageRequest(limit: QueueController.pageLength, after: exchange.query.cursor), as: visitor.principal)
    return try server.page(
      "applications",
      ApplicationListModel(
        frame: server.frame(exchange, title: "Applications", room: .applications), query: exchange.query, page: page,
        at: exchange.at))
  }

  /// A search is sent as a form, because what is searched for is a name, and addresses are logged on their way.
  private func search(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let found = try await ReadApplication(server.services).search(exchange.form["words"], as: visitor.principal)
    if found.count == 1, let only = found.first {
      return server.seeOther("/console/applications/\(only.id)")
    }
    return try server.page(
      "applications",
      ApplicationListModel(
        frame: server.frame(exchange, title: "Search", room: .applications), found: found, at: exchange.at))
  }

  private func show(
    _ exchange: Exchange, entered: Entered? = nil, secret: ShownOnce? = nil
  ) async throws -> Response {
    let visitor = try exchange.signedIn()
    let id: ApplicationID = try exchange.identifier()
    let view = try await ReadApplication(server.services).run(id, as: visitor.principal)
    let records = ReadRecords(server.services)
    var decisionQuery = DecisionQuery()
    decisionQuery.application = id
    let decisions = try await records.decisions(decisionQuery, PageRequest(limit: 50), as: visitor.principal).elements
    var caseQuery = CaseQuery()
    caseQuery.application = id
    let cases =
      visitor.may(.readCases)
      ? try await records.cases(caseQuery, PageRequest(limit: 50), as: visitor.principal).elements : []
    let model = ApplicationModel(
      view, personal: try await server.personal(view.application, visitor, at: exchange.at), decisions: decisions,
      cases: cases, frame: server.frame(exchange, title: "Application \(id.short)", room: .applications),
      visitor: visitor, actors: ActorWords(handles: try await server.handles(as: visitor.principal)),
      entered: entered, secret: secret, at: exchange.at)
    return try server.page("application", model, status: entered == nil ? .ok : .unprocessableContent)
  }

  private func reveal(_ exchange: Exchange) async throws -> Response {
    let id: ApplicationID = try exchange.identifier()
    do {
      return try await server.reveal(id, exchange, backTo: "/console/applications/\(id)")
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func issueLink(_ exchange: Exchange) async throws -> Response {
    let id: ApplicationID = try exchange.identifier()
    let answer = try await IssueApplicantLink(server.services).run(id, as: try exchange.signedIn().principal)
    guard case .fresh(let link) = answer else { throw WorkflowError(.conflict, "this was answered before") }
    let secret = ShownOnce(
      label: "Applicant link", text: "\(server.configuration.publicOrigin)/apply/\(link.token)",
      advice: "Send it to the applicant. It works until \(TimeWords.date(link.expires.date)); a new one replaces it.")
    return try await show(exchange, secret: secret)
  }
}
