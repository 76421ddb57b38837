import API
import HTTPTypes
import Testing
import VestibuleTestKit
import Wire
import Workflow

@Suite struct AccessTests {
  @Test(arguments: [
    "", "Bearer", "Bearer vk_", "Basic dXNlcjpwYXNz", "vk_abc", "Bearer vk_unknown", "Bearer \u{1F600}",
  ])
  func withoutAKeyNothingIsTold(header: String) async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.with(key: nil).get("/v1/applications", headers: ["Authorization": header])
      #expect(answer.status == 401)
      #expect(answer.problem == "unauthenticated")
      #expect(answer.header("WWW-Authenticate")?.hasPrefix("Bearer") == true)
    }
  }

  @Test func keysEnd() async throws {
    let clock = SteppableClock()
    let house = try await APIHouse.make(clock: clock)
    let short = try await house.key([.readApplications], days: 1)
    let keys = APIKeys(house.services)
    let revoked = try await keys.issue(label: "b", scopes: [.readApplications], days: 9, as: .commandLine)
    try await house.run { client in
      #expect(try await client.with(key: short).get("/v1/applications").status == 200)
      #expect(try await client.with(key: revoked.secret).get("/v1/applications").status == 200)
      _ = try await keys.revoke(revoked.record.id, as: .commandLine)
      clock.step(seconds: 86_400)
      #expect(try await client.with(key: short).get("/v1/applications").status == 401)
      #expect(try await client.with(key: revoked.secret).get("/v1/applications").status == 401)
    }
  }

  @Test(
    arguments: [
      ("GET", "/v1/applications", nil, Permission.readApplications), ("GET", "/v1/cases", nil, .readCases),
      ("GET", "/v1/lists", nil, .readLists), ("GET", "/v1/regimes", nil, .readRegimes),
      ("GET", "/v1/webhooks", nil, .administer), ("GET", "/v1/journal/checkpoint", nil, .readJournal),
      ("POST", "/v1/applications", Samples.individual, .writeApplications),
    ] as [(String, String, String?, Permission)])
  func eachResourceNeedsItsScope(method: String, uri: String, body: String?, scope: Permission) async throws {
    let house = try await APIHouse.make()
    let fitting = try await house.key([scope])
    let others = try await house.key(Permission.allCases.filter { $0 != scope })
    try await house.run { client in
      let method = method == "GET" ? APIMethod.get : .post
      let refused = try await client.with(key: others).send(method, uri, body)
      #expect(refused.status == 403)
      #expect(refused.json["detail"]?.string?.contains(scope.rawValue) == true)
      #expect((200...201).contains(try await client.with(key: fitting).send(method, uri, body).status))
    }
  }

  @Test func aPersonsKeyCanDoNoMoreThanThePerson() async throws {
    let house = try await APIHouse.make()
    let (_, auditor) = try await house.person("ada", [.auditor])
    try await house.run { client async throws -> Void in
      #expect(try await client.with(key: auditor).get("/v1/applications").status == 200)
      #expect(try await client.with(key: auditor).post("/v1/applications", Samples.individual).status == 403)
    }
  }

  @Test func aKeyThatSendsTooMuchWaits() async throws {
    let house = try await APIHouse.make { configuration in
      configuration.requestsPerSecond = 0.01
      configuration.burst = 3
    }
    let other = try await house.key([.readLists])
    try await house.run { client in
      for _ in 0..<3 { #expect(try await client.get("/v1/lists").status == 200) }
      let refused = try await client.get("/v1/lists")
      #expect(refused.status == 429)
      #expect(refused.problem == "rate-limited")
      #expect(refused.header("Retry-After").flatMap { Int($0) } ?? 0 >= 60)
      #expect(try await client.with(key: other).get("/v1/lists").status == 200)
      #expect(try await client.get("/livez").status == 200)
    }
  }
}
