import HTTPTypes
import Hummingbird
import Workflow

/// Where vendors tell what came of their checks. They are known by their signatures, not by keys of ours.
struct VendorEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] { [.open(.post, "/v1/vendors/{name}/webhook", take)] }

  private func take(_ call: Call<APIContext>) async throws -> Response {
    let name = try call.parameter("name")
    let lines = call.request.headers.map { "\($0.name.rawName): \($0.value)" }
    let outcome = try await TakeVendorMessage(services).run(
      vendor: name, headers: Array(lines.joined(separator: "\n").utf8), body: call.rawBody())
    return try Answers.json(["outcome": outcome.rawValue])
  }
}
