import Testing
import Wire
import Workflow

@Suite struct PersonalTests {
  @Test func noAnswerButARevealHoldsPersonalData() async throws {
    try await APIHouse.make().run { client in
      let submitted = try await client.submit()
      let id = try #require(submitted.json["application"]?["id"]?.string)
      let decision = try #require(submitted.json["decision"]?["id"]?.string)
      var answers = [submitted, try await client.post("/v1/applications/\(id)/evidence", Samples.passport)]
      for uri in [
        "/v1/applications", "/v1/applications/\(id)", "/v1/applications/\(id)/timeline", "/v1/customers",
        "/v1/accounts",
        "/v1/cases", "/v1/findings", "/v1/decisions", "/v1/decisions/\(decision)", "/v1/decisions/\(decision)/replay",
        "/v1/journal/entries/0", "/v1/journal/entries/2", "/v1/journal/entries/3", "/metrics",
      ] { answers.append(try await client.get(uri)) }
      answers.append(try await client.post("/v1/search", #"{"text": "ada.musterfrau@example.org"}"#))
      for answer in answers {
        #expect((200...201).contains(answer.status), "\(answer.text)")
        for text in Samples.personalTexts { #expect(!answer.text.contains(text), "\(text) in \(answer.text)") }
      }
    }
  }

  @Test func aRevealNeedsItsScopeAndAPurpose() async throws {
    let house = try await APIHouse.make()
    let modest = try await house.key([.readApplications, .writeApplications])
    try await house.run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      let uri = "/v1/applications/\(id)/reveal"
      let answer = try await client.post(uri, #"{"purpose": "Request 2026-114"}"#)
      #expect(answer.status == 200)
      for text in Samples.personalTexts { #expect(answer.text.contains(text)) }
      let timeline = try await client.get("/v1/applications/\(id)/timeline")
      #expect(timeline.json["items"]?.array?.first?["details"]?["purpose"] == "Request 2026-114")

      #expect(try await client.with(key: modest).post(uri, #"{"purpose": "Request 2026-114"}"#).status == 403)
      #expect(try await client.post(uri, #"{"purpose": "x"}"#).pointers == ["/purpose"])
      #expect(try await client.post(uri, "{}").pointers == ["/purpose"])
      #expect(try await client.get("\(uri)?purpose=Request").status == 405)
    }
  }

  @Test func applicationsAreFoundByWhatWasStated() async throws {
    try await APIHouse.make().run { client in
      let id = try await client.submit().json["application"]?["id"]
      for text in ["ADA  musterfrau", "ada.musterfrau@example.org", "+4930901820", "C01X00T47", id?.string ?? ""] {
        let found = try await client.post("/v1/search", "{\"text\": \"\(text)\"}")
        #expect(found.json["items"]?.array?.map { $0["id"] } == [id], "\(text)")
      }
      #expect(try await client.post("/v1/search", #"{"text": "Ada"}"#).json["items"] == [])
      #expect(try await client.post("/v1/search", #"{"text": ""}"#).json["items"] == [])
    }
  }

  @Test func anErasedApplicationIsGone() async throws {
    try await APIHouse.make().run { client in
      let submitted = try await client.submit()
      let id = try #require(submitted.json["application"]?["id"]?.string)
      let decision = submitted.json["decision"]?["id"]?.string ?? ""
      let erase = "/v1/applications/\(id)/erase"
      #expect(try await client.post(erase, "{}").status == 409, "it is open")
      _ = try await client.post("/v1/applications/\(id)/withdraw")
      #expect(try await client.post(erase, "{}").status == 409, "retention runs")
      let erased = try await client.post(erase, #"{"despiteRetention": "Court order 12 of 2026"}"#)
      #expect(erased.status == 200)
      #expect(erased.json["certificate"]?.string?.contains("application \(id)") == true)
      for uri in ["/v1/applications/\(id)", "/v1/decisions/\(decision)/replay"] {
        let gone = try await client.get(uri)
        #expect(gone.status == 410)
        #expect(gone.problem == "erased")
      }
      let list = try await client.get("/v1/applications?state=erased")
      #expect(list.json["items"]?.array?.count == 1)
    }
  }
}
