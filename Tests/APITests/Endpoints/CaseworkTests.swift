import HTTPTypes
import Testing
import Vocabulary
import Wire
import Workflow

@Suite struct CaseworkTests {
  /// A listed person with an account: approving needs two persons.
  private let listed = Samples.listed.replacing("}}}", with: "}}, \"accounts\": [{\"reference\": \"acct-9\"}]}")

  @Test func aProgramsKeyCannotDecide() async throws {
    try await APIHouse.make().run { client in
      let caseID = try #require(try await client.submit(listed).json["case"]?["id"]?.string)
      for path in ["/v1/cases/\(caseID)/claim", "/v1/cases/\(caseID)/release", "/v1/queue/claim"] {
        let answer = try await client.post(path)
        #expect(answer.status == 403)
        #expect(answer.problem == "forbidden")
      }
    }
  }

  @Test func casesAreTakenAndPutBack() async throws {
    let house = try await APIHouse.make()
    let (id, ines) = try await house.person("ines", [.analyst])
    let (_, omar) = try await house.person("omar", [.analyst])
    try await house.run { client in
      #expect(try await client.with(key: ines).post("/v1/queue/claim").status == 404)
      let caseID = try #require(try await client.submit(listed).json["case"]?["id"]?.string)
      let claimed = try await client.with(key: ines).post("/v1/queue/claim")
      #expect(claimed.json["id"]?.string == caseID)
      #expect(claimed.json["claimedBy"]?.string == id.text)
      #expect(try await client.get("/v1/cases?claimedBy=\(id)&state=claimed").json["items"]?.array?.count == 1)
      #expect(try await client.with(key: omar).post("/v1/cases/\(caseID)/claim").status == 409)
      #expect(try await client.with(key: omar).post("/v1/cases/\(caseID)/release").status == 409)
      #expect(try await client.with(key: ines).post("/v1/cases/\(caseID)/release").json["state"] == "open")
      let note = try await client.with(key: omar).post("/v1/cases/\(caseID)/notes", #"{"words": "Called them."}"#)
      #expect(note.status == 201)
      #expect(!note.text.contains("Called"))
      #expect(try await client.get("/v1/cases/\(caseID)").json["notes"]?.array?.count == 1)
      #expect(try await client.with(key: omar).post("/v1/cases/\(caseID)/notes", #"{"words": ""}"#).status == 422)
    }
  }

  @Test func twoPersonsAreNeededAndTheMakerIsNotTheChecker() async throws {
    let house = try await APIHouse.make()
    let (_, maker) = try await house.person("ines", [.officer])
    let (_, checker) = try await house.person("omar", [.officer])
    try await house.run { client in
      let application = try await client.submit(listed)
      let caseID = try #require(application.json["case"]?["id"]?.string)
      let tag = try #require(try await client.get("/v1/cases/\(caseID)").header("ETag"))
      let decision = #"{"outcome": "approve", "reason": "match-is-another-person", "words": "Other mother."}"#
      let decide = "/v1/cases/\(caseID)/decisions"
      let wrong = try await client.with(key: maker).post(decide, decision.replacing("approve", with: "refer"))
      #expect(wrong.pointers == ["/outcome"])
      let stale = try await client.with(key: maker).post(
        decide, decision, headers: ["If-Match": "\"99.0000000000000000\""])
      #expect(stale.status == 412)
      let decided = try await client.with(key: maker).post(decide, decision, headers: ["If-Match": tag])
      try #require(decided.json["state"] == "proposed", "\(decided.text)")
      #expect(!decided.text.contains("Other mother"))
      let id = try #require(decided.json["id"]?.string)
      #expect(decided.header("Location") == "/v1/decisions/\(id)")

      let digest = try #require(try await client.get("/v1/cases/\(caseID)").json["pending"]?["digest"]?.string)
      let (approve, body) = ("/v1/decisions/\(id)/approve", "{\"digest\": \"\(digest)\"}")
      let own = try await client.with(key: maker).post(approve, body)
      #expect(own.status == 409)
      #expect(own.problem == "same-person")
      #expect(try await client.with(key: maker).post("/v1/decisions/\(id)/reject").problem == "same-person")
      let other = String(repeating: "0", count: 64)
      #expect(try await client.with(key: checker).post(approve, "{\"digest\": \"\(other)\"}").status == 409)
      #expect(try await client.with(key: checker).post(approve, body).json["state"] == "effective")
      #expect(try await client.with(key: checker).post(approve, body).status == 409)
      try await check(client, decision: id, digest: digest, application)
    }
  }

  /// What an approval brings about can be read everywhere.
  private func check(
    _ client: APIClient, decision: String, digest: String, _ application: APIClient.Answer
  ) async throws {
    let read = try await client.get("/v1/decisions/\(decision)")
    #expect(read.json["approval"]?["decisionDigest"]?.string == digest)
    #expect(try await client.get("/v1/decisions?origin=person&state=effective").json["items"]?.array?.count == 1)
    #expect(try await client.get("/v1/decisions/\(decision)/replay").json["result"] == "same")
    #expect(try await client.get("/v1/cases?state=closed").json["items"]?.array?.count == 1)
    let id = application.json["application"]?["id"]?.string ?? ""
    let customers = try await client.get("/v1/customers?application=\(id)")
    let customer = try #require(customers.json["items"]?.array?.first?["id"]?.string)
    #expect(try await client.get("/v1/customers/\(customer)").json["state"] == "active")
    let accounts = try await client.get("/v1/accounts?customer=\(customer)&reference=acct-9")
    let account = try #require(accounts.json["items"]?.array?.first?["id"]?.string)
    #expect(try await client.get("/v1/accounts/\(account)").json["reference"] == "acct-9")
  }

  @Test func aSentBackDecisionIsMadeAgain() async throws {
    let house = try await APIHouse.make()
    let (_, maker) = try await house.person("ines", [.officer])
    let (_, checker) = try await house.person("omar", [.officer])
    try await house.run { client in
      let caseID = try #require(try await client.submit(listed).json["case"]?["id"]?.string)
      let decision = #"{"outcome": "approve", "reason": "match-is-another-person", "words": "Other mother."}"#
      let decided = try await client.with(key: maker).post("/v1/cases/\(caseID)/decisions", decision)
      let id = try #require(decided.json["id"]?.string)
      #expect(try await client.with(key: checker).post("/v1/decisions/\(id)/reject").json["state"] == "rejected")
      #expect(try await client.get("/v1/cases/\(caseID)").json["case"]?["state"] == "claimed")
      #expect(try await client.with(key: maker).post("/v1/cases/\(caseID)/decisions", decision).status == 201)
    }
  }
}
