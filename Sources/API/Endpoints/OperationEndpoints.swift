import Hummingbird
import Screening
import Workflow

/// Resources for those who run the server: alive, ready, measured, described.
struct OperationEndpoints: EndpointGroup {
  let services: Services
  let configuration: APIConfiguration
  let contract: Contract

  var routes: [Route] {
    var routes: [Route] = [
      .open(.get, "/livez", produces: "text/plain") { _ in Answers.text("ok\n") },
      .open(.get, "/readyz", ready),
      .open(.get, "/openapi.json", document),
    ]
    if let metrics = configuration.metricsText {
      routes.append(
        .open(.get, "/metrics", produces: "text/plain") { _ in
          Answers.text(metrics(), type: "text/plain; version=0.0.4; charset=utf-8")
        })
    }
    return routes
  }

  private func document(_ call: Call<APIContext>) async throws -> Response {
    let tag = EntityTag(of: contract.json, version: nil)
    guard !tag.isNamed(byIfNoneMatch: call.request.headers) else {
      return Response(status: .notModified, headers: [.eTag: tag.text])
    }
    return Answers.json(contract.json, headers: [.eTag: tag.text])
  }

  private struct Readiness: Encodable {
    let ready: Bool
    let checks: [ReadinessCheck]
  }

  private func ready(_ call: Call<APIContext>) async throws -> Response {
    let checks = await Self.checks(of: services) + configuration.readiness()
    let readiness = Readiness(ready: checks.allSatisfy(\.ok), checks: checks)
    return Answers.json(
      try JSONText.bytes(of: readiness), status: readiness.ready ? .ok : .serviceUnavailable)
  }

  private static func checks(of services: Services) async -> [ReadinessCheck] {
    do {
      let (lists, packs) = try await services.store.read { (try $0.lists(), try $0.packs().filter(\.isActive)) }
      let rules = services.rules
      let loaded = Set(rules.watchlists.map(\.summary.version))
      let missing = lists.filter { !loaded.contains($0.summary.version) }.map(\.summary.list)
      return [
        ReadinessCheck(name: "store", ok: true, detail: "the store answers"),
        ReadinessCheck(
          name: "lists", ok: missing.isEmpty,
          detail: missing.isEmpty
            ? "\(lists.count) lists are loaded" : "not loaded: \(missing.joined(separator: ", "))"),
        ReadinessCheck(
          name: "regimes", ok: !packs.isEmpty && rules.packs.count == packs.count,
          detail: "\(rules.packs.count) of \(packs.count) active regimes are loaded"),
      ]
    } catch {
      return [ReadinessCheck(name: "store", ok: false, detail: "the store does not answer")]
    }
  }
}
