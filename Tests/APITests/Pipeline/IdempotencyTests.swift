import HTTPTypes
import Testing
import VestibuleTestKit
import Wire
import Workflow

@Suite struct IdempotencyTests {
  private let key = ["Idempotency-Key": "order-17"]

  @Test func aRepeatedRequestIsAnsweredFromMemory() async throws {
    try await APIHouse.make().run { client in
      let first = try await client.post("/v1/applications", Samples.individual, headers: key)
      let second = try await client.post("/v1/applications", Samples.individual, headers: key)
      #expect(first.status == 201)
      #expect(first.header("Idempotent-Replay") == nil)
      #expect(second.status == 201)
      #expect(second.bytes == first.bytes)
      #expect(second.header("Idempotent-Replay") == "true")
      #expect(second.header("Location") == first.header("Location"))
      #expect(second.header("ETag") == first.header("ETag"))
      #expect(try await client.get("/v1/applications").json["items"]?.array?.count == 1)
    }
  }

  @Test func anotherBodyWithTheKeyIsRefused() async throws {
    try await APIHouse.make().run { client in
      _ = try await client.post("/v1/applications", Samples.individual, headers: key)
      let answer = try await client.post("/v1/applications", Samples.listed, headers: key)
      #expect(answer.status == 422)
      #expect(answer.problem == "idempotency-mismatch")
    }
  }

  @Test func keysOfTwoCallersDoNotMeet() async throws {
    let house = try await APIHouse.make()
    let other = try await house.key([.writeApplications])
    try await house.run { client in
      let first = try await client.post("/v1/applications", Samples.individual, headers: key)
      let second = try await client.with(key: other).post("/v1/applications", Samples.individual, headers: key)
      #expect(second.header("Idempotent-Replay") == nil)
      #expect(first.json["application"]?["id"] != second.json["application"]?["id"])
    }
  }

  @Test func theAnswerSurvivesARestart() async throws {
    let folder = try TemporaryFolder()
    let clock = SteppableClock()
    let house = try await APIHouse.make(in: folder, clock: clock)
    let secret = try await house.key([.writeApplications])
    let first = try await house.value { client in
      try await client.with(key: secret).post("/v1/applications", Samples.individual, headers: key)
    }
    clock.step(seconds: 3600)
    try await APIHouse.make(in: folder, clock: clock, seed: 2).run { client in
      let second = try await client.with(key: secret).post("/v1/applications", Samples.individual, headers: key)
      #expect(second.bytes == first.bytes)
      #expect(second.header("Idempotent-Replay") == "true")
    }
  }

  @Test func aRepetitionIsAnsweredAlikeWhenTheStateHasChanged() async throws {
    try await APIHouse.make().run { client in
      let submitted = try await client.submit()
      let id = submitted.json["application"]?["id"]?.string ?? ""
      let headers = ["Idempotency-Key": "k", "If-Match": submitted.header("ETag") ?? ""]
      let uri = "/v1/applications/\(id)/statement"
      let first = try await client.send(.put, uri, Samples.individual, headers: headers)
      let link = try await client.post("/v1/applications/\(id)/link", headers: ["Idempotency-Key": "l"])
      let withdrawn = try await client.post("/v1/applications/\(id)/withdraw", headers: ["Idempotency-Key": "w"])
      #expect(withdrawn.status == 200)
      let second = try await client.send(.put, uri, Samples.individual, headers: headers)
      #expect(second.status == 200)
      #expect(second.bytes == first.bytes)
      #expect(
        try await client.post("/v1/applications/\(id)/link", headers: ["Idempotency-Key": "l"]).bytes == link.bytes)
      #expect(
        try await client.post("/v1/applications/\(id)/withdraw", headers: ["Idempotency-Key": "w"]).bytes
          == withdrawn.bytes)
    }
  }

  @Test func aKeyIsForgottenAfterADay() async throws {
    let clock = SteppableClock()
    try await APIHouse.make(clock: clock).run { client in
      _ = try await client.post("/v1/applications", Samples.individual, headers: key)
      clock.step(seconds: 24 * 3600 + 1)
      let answer = try await client.post("/v1/applications", Samples.individual, headers: key)
      #expect(answer.header("Idempotent-Replay") == nil)
    }
  }

  @Test(arguments: [String(repeating: "k", count: 256), "two words", "ä"])
  func keysOfAnotherFormAreRefused(text: String) async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.post("/v1/applications", Samples.individual, headers: ["Idempotency-Key": text])
      #expect(answer.status == 400)
      #expect(answer.json["errors"]?.array?.first?["parameter"] == "Idempotency-Key")
    }
  }
}
