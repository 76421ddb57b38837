import API
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import VestibuleTestKit
import Wire
import Workflow

/// What only shows on a real socket, and beside another router.
@Suite struct SocketTests {
  @Test func requestsOverASocketAreAnsweredAlike() async throws {
    let house = try await APIHouse.make { $0.maximumBodyBytes = 4096 }
    let (key, contract) = (try await house.key(Permission.allCases), try ContractChecker(house.api))
    try await Application(
      responder: house.api.responder, configuration: .init(address: .hostname("127.0.0.1", port: 0)), logger: .quiet
    ).test(.live) { connection in
      let client = APIClient(client: connection, key: key, contract: contract)
      let submitted = try await client.submit()
      let uri = submitted.header("Location") ?? ""
      #expect(try await client.get(uri).bytes == submitted.bytes)
      let head = try await client.send(.head, uri)
      #expect(head.status == 200)
      #expect(head.bytes.isEmpty)
      let large = try await client.post("/v1/applications", "\"" + String(repeating: "a", count: 100_000) + "\"")
      #expect(large.status == 413)
      #expect(try await client.get("/livez").status == 200, "the connection goes on")
      #expect(try await client.send(.delete, uri).header("Allow") == "GET, HEAD")
    }
    try await house.close()
  }

  @Test func manyAtOnceLoseNothing() async throws {
    try await APIHouse.make().run { client in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for number in 0..<40 {
          group.addTask {
            let headers = ["Idempotency-Key": "key-\(number / 2)"]
            return try await client.post("/v1/applications", Samples.individual, headers: headers).status
          }
        }
        for try await status in group { #expect(status == 201) }
      }
      let page = try await client.get("/v1/applications?limit=200")
      #expect(page.json["items"]?.array?.count == 20)
    }
  }

  @Test func theMountHandsOnWhatIsNotItsOwn() async throws {
    let house = try await APIHouse.make()
    let router = Router()
    router.add(middleware: APIMount(house.api))
    router.get("/console") { _, _ in "a page" }
    try await Application(router: router, logger: .quiet).test(.router) { client in
      let page = try await client.executeRequest(uri: "/console", method: .get, headers: [:], body: nil)
      #expect(String(buffer: page.body) == "a page")
      let live = try await client.executeRequest(uri: "/livez", method: .get, headers: [:], body: nil)
      #expect(String(buffer: live.body) == "ok\n")
      let missing = try await client.executeRequest(uri: "/v1/nothing", method: .get, headers: [:], body: nil)
      #expect(missing.headers[.contentType] == "application/problem+json")
      let other = try await client.executeRequest(uri: "/v10", method: .get, headers: [:], body: nil)
      #expect(other.headers[.contentType] != "application/problem+json")
    }
    try await house.close()
  }
}
