import HTTPTypes
import Hummingbird
import Workflow

/// Where vendors tell what came of their checks. They are known by their signatures, not by keys of ours.
struct VendorEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] { [.open(.post, "/v1/vendors/{name}/webhook", take)] }

  private func take(_ call: Call<APIContext>) async throws -> Response {
    let name = try call.parameter("name")
    // What a proxy adds may be of any text; no vendor signs with it.
    let plain = call.request.headers.filter { $0.value.utf8.allSatisfy { (0x20...0x7E).contains($0) } }
    let lines = plain.map { "\($0.name.rawName): \($0.value)" }
    let outcome = try await TakeVendorMessage(services).run(
      vendor: name, headers: Array(lines.joined(separator: "\n").utf8), body: call.rawBody())
    return try Answers.json(["outcome": outcome.rawValue])
  }
}
