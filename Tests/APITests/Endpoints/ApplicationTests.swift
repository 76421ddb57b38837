import HTTPTypes
import Testing
import VestibuleTestKit
import Wire
import Workflow

@Suite struct ApplicationTests {
  @Test func submittingAnswersWithTheWholeApplication() async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.submit()
      let id = try #require(answer.json["application"]?["id"]?.string)
      #expect(answer.header("Location") == "/v1/applications/\(id)")
      #expect(answer.json["application"]?["reseller"] == "reseller-7")
      #expect(answer.json["requirements"]?.array?.isEmpty == false)
      #expect(answer.json["regimes"]?.array?.isEmpty == false)
      let read = try await client.get("/v1/applications/\(id)")
      #expect(read.status == 200)
      #expect(read.bytes == answer.bytes)
      #expect(read.header("ETag") == answer.header("ETag"))
    }
  }

  @Test func whatThereIsNotIsNotFound() async throws {
    try await APIHouse.make().run { client in
      for id in ["app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0", "app_1", "cus_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0", "%00", "..%2F..%2Fetc"] {
        let answer = try await client.get("/v1/applications/\(id)")
        #expect(answer.status == 404)
        #expect(answer.problem == "not-found")
      }
    }
  }

  @Test func aListedNameIsReferredAndItsCaseIsThere() async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.submit(Samples.listed)
      #expect(answer.json["findings"]?.array?.contains { $0["code"] == "sanctions-match" } == true)
      let caseID = try #require(answer.json["case"]?["id"]?.string)
      let openCase = try await client.get("/v1/cases/\(caseID)")
      #expect(openCase.json["case"]?["state"] == "open")
      #expect(openCase.json["timeline"]?.array?.isEmpty == false)
    }
  }

  @Test func evidenceIsCheckedAndTheApplicationEvaluatedAgain() async throws {
    try await APIHouse.make().run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      let answer = try await client.post("/v1/applications/\(id)/evidence", Samples.passport)
      #expect(answer.status == 200)
      #expect(answer.json["application"]?["version"] == 2)
      let evidence = try #require(answer.json["evidence"]?.array?.first)
      #expect(evidence["type"] == "mrz")
      #expect(evidence["result"] != "passed", "the specimen is somebody else's and has expired")
      let record = try await client.get("/v1/evidence/\(evidence["id"]?.string ?? "")")
      #expect(record.json == evidence)
    }
  }

  @Test(arguments: [
    (#"{"type": "mrz"}"#, "/text"),
    (#"{"type": "mrz", "text": "<"}"#, "/text"),
    (#"{"type": "mrz", "text": "A", "document": {}}"#, "/document"),
    (#"{"type": "photo", "text": "A"}"#, "/type"),
    (#"{"type": "mrz", "role": "owner", "text": "A"}"#, "/role"),
    (#"{"type": "mrz", "role": "beneficial-owner/0", "text": "A"}"#, "/role"),
    (#"{"type": "vendor-report", "document": []}"#, "/document"),
    (#"{"type": "vendor-report", "document": {"payload": "!"}}"#, "/document"),
    (#"{"type": "registration-extract", "text": "{}"}"#, "/text"),
  ]) func evidenceThatCannotBeReadIsRefused(body: String, pointer: String) async throws {
    try await APIHouse.make().run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      let answer = try await client.post("/v1/applications/\(id)/evidence", body)
      #expect(answer.status == 422)
      #expect(answer.pointers == [pointer])
    }
  }

  @Test func aStatementIsReplacedByWhoKnowsTheVersion() async throws {
    try await APIHouse.make().run { client in
      let first = try await client.submit()
      let id = try #require(first.json["application"]?["id"]?.string)
      let tag = try #require(first.header("ETag"))
      let amended = Samples.individual.replacing("Continuous integration", with: "Video encoding")
      let uri = "/v1/applications/\(id)/statement"
      let second = try await client.send(.put, uri, amended, headers: ["If-Match": tag])
      #expect(second.status == 200)
      #expect(second.json["application"]?["version"] == 2)
      let stale = try await client.send(.put, uri, amended, headers: ["If-Match": tag])
      #expect(stale.status == 412)
      #expect(stale.problem == "version-mismatch")
      #expect(try await client.send(.put, uri, amended, headers: ["If-Match": "*"]).status == 200)
      #expect(try await client.send(.put, uri, amended).status == 200)
      #expect(try await client.send(.put, uri, amended, headers: ["If-Match": "4"]).status == 400)
    }
  }

  @Test func aPersonCannotBecomeAnOrganization() async throws {
    try await APIHouse.make().run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      let answer = try await client.send(.put, "/v1/applications/\(id)/statement", Samples.organization)
      #expect(answer.status == 422)
      #expect(answer.pointers == ["/applicant/kind"])
    }
  }

  @Test func aWithdrawnApplicationTakesNothingMore() async throws {
    try await APIHouse.make().run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      let withdrawn = try await client.post("/v1/applications/\(id)/withdraw")
      #expect(withdrawn.json["state"] == "withdrawn")
      for (path, body) in [("evidence", Samples.passport), ("withdraw", nil), ("link", nil)] as [(String, String?)] {
        let answer = try await client.post("/v1/applications/\(id)/\(path)", body)
        #expect(answer.status == 409)
        #expect(answer.problem == "conflict")
      }
      let timeline = try await client.get("/v1/applications/\(id)/timeline")
      #expect(timeline.json["items"]?.array?.map { $0["action"] } == ["application.withdraw", "application.submit"])
    }
  }

  @Test func aLinkIsMadeForTheApplicant() async throws {
    try await APIHouse.make().run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      let link = try await client.post("/v1/applications/\(id)/link")
      #expect(link.json["url"]?.string?.hasPrefix("https://kyc.example/apply/") == true)
      #expect(
        try await client.get("/v1/applications/\(id)").json["application"]?["linkExpiresAt"] == link.json["expiresAt"])
    }
  }

  @Test func listsArePagedAndFiltered() async throws {
    let clock = SteppableClock()
    try await APIHouse.make(clock: clock).run { client in
      for _ in 0..<3 {
        clock.step(seconds: 60)
        _ = try await client.submit()
      }
      _ = try await client.submit(Samples.organization)
      var seen: [String] = []
      var uri = "/v1/applications?limit=2"
      while true {
        let page = try await client.get(uri)
        seen += page.json["items"]?.array?.compactMap { $0["id"]?.string } ?? []
        guard let next = page.json["next"]?.string else { break }
        uri = "/v1/applications?limit=2&cursor=\(next)"
      }
      #expect(seen.count == 4)
      #expect(seen == seen.sorted(by: >), "newest first")
      func count(_ query: String) async throws -> Int? {
        try await client.get("/v1/applications?\(query)").json["items"]?.array?.count
      }
      #expect(try await count("partyKind=organization") == 1)
      #expect(try await count("reseller=reseller-7") == 3)
      #expect(try await count("regime=baseline&partyKind=individual") == 3)
      #expect(try await count("createdBefore=2026-03-02T09:02:00Z") == 1)
      #expect(try await count("createdFrom=2026-03-02T09:02:00%2B00:00") == 3)
      #expect(try await count("state=erased") == 0)
    }
  }
}
