import API
import HTTPTypes
import Synchronization
import Testing
import Wire
import Workflow

typealias APIMethod = HTTPRequest.Method

@Suite struct ProtocolTests {
  @Test func aWrongMethodIsToldWhatTheResourceKnows() async throws {
    try await APIHouse.make().run { client in
      for method in [APIMethod.delete, .patch, .options, .put, .trace, HTTPRequest.Method("BREW") ?? .connect] {
        let answer = try await client.send(method, "/v1/applications")
        #expect(answer.status == 405)
        #expect(answer.header("Allow") == "GET, HEAD, POST")
        #expect(answer.problem == "method-not-allowed")
      }
      #expect(try await client.get("/v1/applications/app_x/withdraw").header("Allow") == "POST")
    }
  }

  @Test(arguments: [
    "/v1", "/v1/", "/v1/nothing", "/v1/applications/a/b/c", "/v2/applications", "//v1/applications/x//",
  ])
  func unknownAddressesAreProblems(uri: String) async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.get(uri)
      #expect(answer.status == 404)
      #expect(answer.header("Content-Type") == "application/problem+json")
    }
  }

  @Test func headIsGetWithoutBody() async throws {
    try await APIHouse.make().run { client in
      for uri in ["/v1/applications", "/livez", "/openapi.json", "/v1/nothing"] {
        let get = try await client.get(uri)
        let head = try await client.send(.head, uri)
        #expect(head.status == get.status)
        #expect(head.bytes.isEmpty)
        #expect(head.header("Content-Type") == get.header("Content-Type"))
      }
    }
  }

  @Test func everyAnswerHasItsHeaders() async throws {
    try await APIHouse.make().run { client in
      for uri in ["/v1/applications", "/v1/nothing", "/livez", "/v1/lists?x=1"] {
        let answer = try await client.get(uri)
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.header("Referrer-Policy") == "no-referrer")
        #expect(answer.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
        let id = try #require(answer.header("X-Request-Id"))
        #expect(!id.isEmpty)
        if answer.status >= 400 { #expect(answer.json["instance"]?.string == "urn:vestibule:request:\(id)") }
      }
    }
  }

  @Test func aKnownRepresentationIsNotSentAgain() async throws {
    try await APIHouse.make().run { client in
      let submitted = try await client.submit(Samples.listed)
      let uri = "/v1/applications/\(submitted.json["application"]?["id"]?.string ?? "")"
      let tag = try #require(try await client.get(uri).header("ETag"))
      for header in [tag, "W/\(tag)", "*", "\"x\", \(tag)"] {
        let answer = try await client.get(uri, headers: ["If-None-Match": header])
        #expect(answer.status == 304)
        #expect(answer.header("ETag") == tag)
        #expect(answer.bytes.isEmpty)
      }
      #expect(try await client.get(uri, headers: ["If-None-Match": "\"1.0000000000000000\""]).status == 200)
      let document = try await client.get("/openapi.json")
      #expect(
        try await client.get("/openapi.json", headers: ["If-None-Match": document.header("ETag") ?? ""]).status == 304)
    }
  }

  @Test func theServerTellsHowItIs() async throws {
    let house = try await APIHouse.make()
    try await house.run { client in
      let anybody = client.with(key: nil)
      #expect(try await anybody.get("/livez").text == "ok\n")
      let ready = try await anybody.get("/readyz")
      #expect(ready.json["ready"] == true, "\(ready.text)")
      #expect(try await anybody.get("/metrics").text.contains("up 1"))
      house.services.replaceRules { Rules(packs: $0.packs, anchors: $0.anchors) }
      let unready = try await anybody.get("/readyz")
      #expect(unready.status == 503)
      #expect(unready.json["checks"]?.array?.contains { $0["name"] == "lists" && $0["ok"] == false } == true)
    }
  }

  @Test func workThatTakesTooLongIsGivenUp() async throws {
    try await APIHouse.make { configuration in
      configuration.timeout = .milliseconds(50)
      configuration.readiness = {
        try? await Task.sleep(for: .seconds(30))
        return []
      }
    }.run { client in
      let answer = try await client.get("/readyz")
      #expect(answer.status == 503)
      #expect(answer.problem == "timed-out")
      #expect(answer.header("Retry-After") != nil)
    }
  }

  @Test func observationsNameTemplatesOnly() async throws {
    let seen = Log()
    try await APIHouse.make { $0.observe = { seen.add($0) } }.run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      _ = try await client.get("/v1/applications/\(id)")
      _ = try await client.get("/v1/secret/ada@example.org")
      _ = try await client.get("/v1/journal/tile/0/000.p/1")
      let routes = Set(seen.all.map(\.route))
      #expect(
        routes == ["/v1/applications", "/v1/applications/{id}", "unmatched", "/v1/journal/tile/**"], "\(routes)")
      #expect(seen.all.map(\.status) == [201, 200, 404, 200])
    }
  }

  private final class Log: Sendable {
    private let entries = Mutex<[RequestObservation]>([])
    var all: [RequestObservation] { entries.withLock { $0 } }
    func add(_ entry: RequestObservation) { entries.withLock { $0.append(entry) } }
  }
}
