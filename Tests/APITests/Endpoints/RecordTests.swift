import APITestHouse
import HTTPTypes
import Testing
import Wire
import Workflow

@Suite struct RecordTests {
  @Test func whatADecisionMadeCanBeRead() async throws {
    let house = try await TestHouse.make()
    let (_, analyst) = try await house.person("ines", [.officer])
    try await house.run { client in
      let person = client.with(key: analyst)
      let submitted = try await client.submit()
      let application = try #require(submitted.json["application"]?["id"]?.string)
      let caseID = try #require(submitted.json["case"]?["id"]?.string, "\(submitted.text)")
      #expect(try await person.post("/v1/cases/\(caseID)/claim").json["state"] == "claimed")
      #expect(try await person.post("/v1/cases/\(caseID)/notes", #"{"words": "Called."}"#).status == 201)
      let decided = try await person.post(
        "/v1/cases/\(caseID)/decisions",
        #"{"outcome": "restrict", "reason": "risk-accepted-with-limits", "words": "Small machines only."}"#)
      #expect(decided.status == 201)
      let decision = try #require(decided.json["id"]?.string)
      #expect(decided.header("Location") == "/v1/decisions/\(decision)")
      #expect(!decided.text.contains("Small machines"))

      let customers = try await client.get("/v1/customers?application=\(application)")
      let customer = try #require(customers.json["items"]?.array?.first?["id"]?.string, "\(decided.text)")
      #expect(try await client.get("/v1/customers/\(customer)").json["state"] == "restricted")
      let accounts = try await client.get("/v1/accounts?customer=\(customer)&reference=acct-4711")
      let account = try #require(accounts.json["items"]?.array?.first?["id"]?.string)
      #expect(try await client.get("/v1/accounts/\(account)").json["product"] == "vm")
      #expect(try await client.get("/v1/decisions/\(decision)").json["origin"] == "person")
      #expect(try await client.get("/v1/decisions?origin=person").json["items"]?.array?.count == 1)
      #expect(try await client.get("/v1/decisions/\(decision)/replay").json["result"] == "same")
      #expect(try await client.get("/v1/cases?state=closed").json["items"]?.array?.count == 1)
      let again = try await person.post("/v1/cases/\(caseID)/claim")
      #expect(again.status == 409)
    }
  }

  @Test func aProgramsKeyCannotDecide() async throws {
    try await TestHouse.make().run { client in
      let caseID = try #require(try await client.submit(Samples.listed).json["case"]?["id"]?.string)
      let answer = try await client.post("/v1/cases/\(caseID)/claim")
      #expect(answer.status == 403)
      #expect(answer.problem == "forbidden")
    }
  }

  @Test func twoPersonsAreNeededAndTheMakerIsNotTheChecker() async throws {
    let house = try await TestHouse.make()
    let (_, maker) = try await house.person("ines", [.officer])
    let (_, checker) = try await house.person("omar", [.officer])
    try await house.run { client in
      let caseID = try #require(try await client.submit(Samples.listed).json["case"]?["id"]?.string)
      let decided = try await client.with(key: maker).post(
        "/v1/cases/\(caseID)/decisions",
        #"{"outcome": "approve", "reason": "match-is-another-person", "words": "Other mother."}"#)
      try #require(decided.json["state"] == "proposed", "\(decided.text)")
      let view = try await client.get("/v1/cases/\(caseID)")
      let digest = try #require(view.json["pending"]?["digest"]?.string)
      let approve = "/v1/decisions/\(decided.json["id"]?.string ?? "")/approve"
      let body = "{\"digest\": \"\(digest)\"}"
      let own = try await client.with(key: maker).post(approve, body)
      #expect(own.status == 409)
      #expect(own.problem == "same-person")
      let other = String(repeating: "0", count: 64)
      #expect(try await client.with(key: checker).post(approve, "{\"digest\": \"\(other)\"}").status == 409)
      let approved = try await client.with(key: checker).post(approve, body)
      #expect(approved.json["state"] == "effective")
      let read = try await client.get("/v1/decisions/\(decided.json["id"]?.string ?? "")")
      #expect(read.json["approval"]?["decisionDigest"]?.string == digest)
      #expect(try await client.with(key: checker).post(approve, body).status == 409)
    }
  }

  @Test func findingsAreListed() async throws {
    try await TestHouse.make().run { client in
      let id = try #require(try await client.submit(Samples.listed).json["application"]?["id"]?.string)
      let findings = try await client.get("/v1/findings?application=\(id)&sensor=screening&disposition=open")
      let finding = try #require(findings.json["items"]?.array?.first)
      #expect(finding["reference"] == "own-1")
      let read = try await client.get("/v1/findings/\(finding["id"]?.string ?? "")")
      #expect(read.json == finding)
      #expect(!read.text.contains("Zverkov"))
    }
  }

  @Test func rulesCanBeRead() async throws {
    try await TestHouse.make().run { client in
      let lists = try await client.get("/v1/lists")
      #expect(lists.json["items"]?.array?.map { $0["list"] } == ["own"])
      let regimes = try await client.get("/v1/regimes")
      #expect(regimes.json["items"]?.array?.count == 2)
      let baseline = try await client.get("/v1/regimes/baseline")
      #expect(baseline.json["text"]?.string?.contains("baseline") == true)
      #expect(try await client.get("/v1/regimes/none").status == 404)
    }
  }

  @Test func webhooksAreRegisteredAndDisabled() async throws {
    try await TestHouse.make().run { client in
      let made = try await client.post("/v1/webhooks", #"{"url": "https://hooks.example.org/a"}"#)
      #expect(made.status == 201)
      let secret = try #require(made.json["secret"]?.string)
      let list = try await client.get("/v1/webhooks")
      #expect(!list.text.contains(secret))
      let id = made.json["id"]?.string ?? ""
      let disabled = try await client.send(.delete, "/v1/webhooks/\(id)")
      #expect(disabled.json["disabledAt"] != nil)
      for url in ["ftp://example.org", "https://a@b.example", "https://exa mple.org", ""] {
        let answer = try await client.post("/v1/webhooks", "{\"url\": \"\(url)\"}")
        #expect(answer.status == 422)
        #expect(answer.pointers == ["/url"])
      }
    }
  }
}
