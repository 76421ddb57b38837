import API
import HTTPTypes
import Testing
import Wire
import Workflow

@Suite struct ScreeningTests {
  private let search =
    #"{"kind": "person", "names": ["Anatoly Zverkov"], "birthDate": "1961-03-14", "purpose": "a call"}"#

  @Test func aSearchIsMadeReadAndMadeAgain() async throws {
    try await APIHouse.make().run { client in
      let made = try await client.post("/v1/screenings", search)
      try #require(made.status == 201, "\(made.text)")
      #expect(made.json["matches"]?.array?.first?["entry"] == "own-1")
      #expect(made.json["versions"]?["lists"]?.array?.count == 1)
      let id = try #require(made.json["id"]?.string)
      #expect(made.header("Location") == "/v1/screenings/\(id)")
      let read = try await client.get("/v1/screenings/\(id)")
      #expect(read.json["found"] == 1)
      #expect(read.json["query"] == nil && read.json["matches"] == nil)
      #expect(!(try await client.get("/v1/screenings")).text.contains("Zverkov"))
      let opened = try await client.post("/v1/screenings/\(id)/reveal", #"{"purpose": "an audit"}"#)
      #expect(opened.json["query"]?["names"]?.array == ["Anatoly Zverkov"])
      #expect(try await client.get("/v1/screenings/\(id)/replay").json["result"] == "same")
      #expect(try await client.post("/v1/screenings/\(id)/erase").json["found"] == 1)
      #expect(try await client.post("/v1/screenings/\(id)/erase").status == 200, "twice does no more")
      #expect(try await client.post("/v1/screenings/\(id)/reveal", #"{"purpose": "an audit"}"#).status == 410)
      #expect(try await client.get("/v1/screenings/\(id)/replay").status == 410)
    }
  }

  @Test func aRepeatedSearchIsAnsweredAlikeAndKeptOnce() async throws {
    try await APIHouse.make().run { client in
      let headers = ["Idempotency-Key": "search-1"]
      let first = try await client.post("/v1/screenings", search, headers: headers)
      let second = try await client.post("/v1/screenings", search, headers: headers)
      #expect(second.bytes == first.bytes)
      #expect(second.header("Idempotent-Replay") == "true")
      #expect(try await client.get("/v1/screenings").json["items"]?.array?.count == 1)
      let other = try await client.post("/v1/screenings", search.replacing("1961", with: "1962"), headers: headers)
      #expect(other.status == 422)
    }
  }

  @Test(arguments: [
    (#"{"names": [], "purpose": "a call"}"#, "/names"), (#"{"names": ["Ana"], "purpose": "x"}"#, "/purpose"),
    (#"{"names": ["Ana"], "purpose": "a call", "limit": 0}"#, "/limit"),
    (#"{"names": ["Ana"], "purpose": "a call", "minimumScore": 0.1}"#, "/minimumScore"),
    (#"{"names": ["Ana"], "purpose": "a call", "birthDate": "1971-13"}"#, "/birthDate"),
    (#"{"names": ["Ana"], "purpose": "a call", "extra": 1}"#, "/extra"),
  ]) func whatCannotBeLookedForIsRefused(body: String, pointer: String) async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.post("/v1/screenings", body)
      #expect(answer.status == 422)
      #expect(answer.pointers == [pointer])
    }
  }

  @Test func searchingNeedsItsScope() async throws {
    let house = try await APIHouse.make()
    let reader = try await house.key([.readScreenings])
    try await house.run { client in
      #expect(try await client.with(key: reader).post("/v1/screenings", search).status == 403)
      #expect(try await client.with(key: reader).get("/v1/screenings").status == 200)
      let id = try #require(try await client.post("/v1/screenings", search).json["id"]?.string)
      let answer = try await client.with(key: reader).post("/v1/screenings/\(id)/reveal", #"{"purpose": "curious"}"#)
      #expect(answer.status == 403)
    }
  }
}

@Suite struct ClearanceTests {
  private func word(_ finding: String, _ verdict: String = "cleared", reason: String = "another-party") -> String {
    "{\"findingId\": \"\(finding)\", \"verdict\": \"\(verdict)\", \"reason\": \"\(reason)\", \"words\": \"Other mother.\"}"
  }

  /// A listed person with an account: approving needs two persons.
  private let listed = Samples.listed.replacing("}}}", with: "}}, \"accounts\": [{\"reference\": \"acct-9\"}]}")

  @Test func aMatchIsClearedByTwoPersons() async throws {
    let house = try await APIHouse.make()
    let (_, maker) = try await house.person("ines", [.officer])
    let (_, checker) = try await house.person("omar", [.officer])
    try await house.run { client in
      let application = try await client.submit(listed)
      let finding = try #require(
        application.json["findings"]?.array?.first { $0["code"] == "sanctions-match" }?["id"]?.string)
      #expect(try await client.post("/v1/clearances", word(finding)).status == 403, "a program's key cannot judge")
      let made = try await client.with(key: maker).post("/v1/clearances", word(finding))
      try #require(made.status == 201, "\(made.text)")
      #expect(made.json["state"] == "proposed")
      #expect(!made.text.contains("mother"))
      let id = try #require(made.json["id"]?.string)
      let digest = try #require(made.json["digest"]?.string)
      let body = "{\"digest\": \"\(digest)\"}"
      let own = try await client.with(key: maker).post("/v1/clearances/\(id)/approve", body)
      #expect(own.problem == "same-person")
      let approved = try await client.with(key: checker).post(
        "/v1/clearances/\(id)/approve", body, headers: ["Idempotency-Key": "a-1"])
      #expect(approved.json["state"] == "standing")
      let again = try await client.with(key: checker).post(
        "/v1/clearances/\(id)/approve", body, headers: ["Idempotency-Key": "a-1"])
      #expect(again.bytes == approved.bytes)
      #expect(try await client.with(key: checker).post("/v1/clearances/\(id)/approve", body).status == 409)
      #expect(try await client.get("/v1/clearances/\(id)").json["approvedBy"] != nil)
      #expect(try await client.get("/v1/clearances?state=standing&entry=own-1").json["items"]?.array?.count == 1)
      #expect(try await client.get("/v1/findings?disposition=cleared").json["items"]?.array?.count == 1)
      #expect(try await client.get("/v1/cases?state=open").json["items"]?.array?.isEmpty == true)
    }
  }

  @Test func aClearingIsSentBack() async throws {
    let house = try await APIHouse.make()
    let (_, maker) = try await house.person("ines", [.officer])
    let (_, checker) = try await house.person("omar", [.officer])
    try await house.run { client in
      let application = try await client.submit(listed)
      let finding = try #require(
        application.json["findings"]?.array?.first { $0["code"] == "sanctions-match" }?["id"]?.string)
      let made = try await client.with(key: maker).post("/v1/clearances", word(finding))
      let id = try #require(made.json["id"]?.string)
      #expect(try await client.with(key: maker).post("/v1/clearances/\(id)/reject").problem == "same-person")
      #expect(try await client.with(key: checker).post("/v1/clearances/\(id)/reject").json["state"] == "rejected")
      let wrong = try await client.with(key: maker).post("/v1/clearances", word(finding, reason: "same-party"))
      #expect(wrong.pointers == ["/reason"])
      let confirmed = try await client.with(key: maker).post(
        "/v1/clearances", word(finding, "confirmed", reason: "same-party"))
      #expect(confirmed.json["state"] == "standing")
      let unknown = "fnd_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0"
      #expect(try await client.with(key: maker).post("/v1/clearances", word(unknown)).status == 404)
    }
  }
}

@Suite struct ListStatusTests {
  @Test func aListTellsItsVersionsAndAge() async throws {
    try await APIHouse.make().run { client in
      let lists = try await client.get("/v1/lists")
      let name = try #require(lists.json["items"]?.array?.first?["list"]?.string)
      let status = try await client.get("/v1/lists/\(name)")
      #expect(status.status == 200)
      #expect(status.json["isOld"] == false)
      #expect(status.json["versions"]?.array?.count == 1)
      #expect(try await client.get("/v1/lists/no-such-list").status == 404)
      #expect(try await client.get("/v1/list-sources").json["items"]?.array?.isEmpty == true)
    }
  }

  @Test func updatingNeedsADownloaderAndItsScope() async throws {
    let house = try await APIHouse.make { $0.fetcher = NoNetwork() }
    let reader = try await house.key([.readLists])
    try await house.run { client in
      let refused = try await client.with(key: reader).post("/v1/list-updates", "{}")
      #expect(refused.status == 403)
      #expect(try await client.post("/v1/list-updates", "{}").json["items"]?.array?.isEmpty == true)
      #expect(try await client.post("/v1/list-updates", #"{"sources": ["nobody"]}"#).status == 404)
    }
    try await APIHouse.make().run { client in
      let answer = try await client.post("/v1/list-updates", "{}")
      #expect(answer.status == 404)
    }
  }

  private struct NoNetwork: ListFetcher {
    func fetch(_ url: String, validators: ListValidators?) async throws -> FetchedFile {
      throw ListRefusal(.connection, "there is no network here")
    }
  }
}
