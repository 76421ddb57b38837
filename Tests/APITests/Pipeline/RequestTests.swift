import API
import Testing
import Wire
import Workflow

@Suite struct RequestTests {
  @Test(arguments: [
    (#"{"applicant""#, "malformed-json", 400), ("", "malformed-json", 400), ("nul", "malformed-json", 400),
    (#"{"applicant": {}, "applicant": {}}"#, "malformed-json", 400), ("\u{FEFF}{}", "malformed-json", 400),
    (#"{"applicant": "\ud800"}"#, "malformed-json", 400), ("{} {}", "malformed-json", 400),
    ("[]", "invalid", 422), ("{}", "invalid", 422), ("7", "invalid", 422),
  ]) func bodiesThatAreNoStatementAreRefused(body: String, problem: String, status: Int) async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.post("/v1/applications", body)
      #expect(answer.status == status, "\(answer.text)")
      #expect(answer.problem == problem)
    }
  }

  @Test(arguments: [
    (#""nationalities": ["DE"]"#, #""nationalities": ["QQ"]"#, "/applicant/individual/nationalities/0"),
    (#""birthDate""#, #""birthday""#, "/applicant/individual/birthday"),
    (#""kind": "individual""#, #""kind": "robot""#, "/applicant/kind"),
    (#""reseller": "reseller-7""#, #""reseller": "a@b.example""#, ""),
    (#""reseller": "reseller-7""#, #""reseller": null"#, "/reseller"),
    (#""reseller": "reseller-7""#, #""a/b~c": 1"#, "/a~1b~0c"),
    (#""last4": "4242""#, #""last4": "42"#, "/payment/0"),
    ("fp_9hB2kQ", "4111 1111 1111 1111", "/payment/0"),
    ("Ada Musterfrau", "12345", "/applicant/individual/name"),
    ("Ada Musterfrau", "Ada\\u202eMusterfrau", "/applicant/individual/name"),
    ("1990-05-20", "1990-02-30", "/applicant/individual/birthDate"),
    ("2026-03-02T08:59:00Z", "yesterday", "/registration/at"),
  ]) func faultsAreNamedByPointer(text: String, replacement: String, pointer: String) async throws {
    try await APIHouse.make().run { client in
      let body = Samples.individual.replacing(text, with: replacement)
      try #require(body != Samples.individual)
      let answer = try await client.post("/v1/applications", body)
      if replacement.hasSuffix(#""42"#) {
        #expect(answer.status == 400)
      } else {
        #expect(answer.status == 422, "\(answer.text)")
        #expect(answer.pointers == [pointer])
        for text in Samples.personalTexts { #expect(!answer.text.contains(text)) }
      }
    }
  }

  @Test func deepAndLargeBodiesAreRefused() async throws {
    try await APIHouse.make { $0.maximumBodyBytes = 10_000 }.run { client in
      let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
      #expect(try await client.post("/v1/applications", deep).status == 400)
      let large = try await client.post("/v1/applications", "\"" + String(repeating: "a", count: 20_000) + "\"")
      #expect(large.status == 413)
      #expect(large.problem == "too-large")
      let exact = "\"" + String(repeating: "a", count: 9_998) + "\""
      #expect(try await client.post("/v1/applications", exact).status == 422)
    }
  }

  @Test(arguments: ["", "text/plain", "application/x-www-form-urlencoded", "application/jsonp", "application/json2"])
  func otherMediaTypesAreRefused(type: String) async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.post("/v1/applications", Samples.individual, headers: ["Content-Type": type])
      #expect(answer.status == 415)
    }
  }

  @Test func theMediaTypeMayHaveParameters() async throws {
    try await APIHouse.make().run { client async throws -> Void in
      let headers = ["Content-Type": "Application/JSON; charset=utf-8"]
      #expect(try await client.post("/v1/applications", Samples.individual, headers: headers).status == 201)
    }
  }

  @Test(arguments: [
    ("application/json", 200), ("*/*", 200), ("application/*;q=0.1, text/html", 200), ("text/html", 406),
    ("application/json;q=0", 406), ("application/json;q=0, */*", 406), ("text/html, application/xml", 406),
  ]) func whatNobodyCanGiveIsNotAcceptable(accept: String, status: Int) async throws {
    try await APIHouse.make().run { client async throws -> Void in
      #expect(try await client.get("/v1/lists", headers: ["Accept": accept]).status == status)
    }
  }

  @Test(arguments: [
    "limit=0", "limit=201", "limit=-1", "limit=1e2", "limit=", "limit=99999999999999999999", "limit=1&limit=2",
    "cursor=x", "cursor=e30", "cursor=%ff", "cursor=eyJpZCI6IiJ9", "state=open%20", "statee=referred", "state=REFERRED",
    "createdFrom=2026", "createdFrom=2026-03-02T09:02:00+00:00", "reseller=a@b", "%zz=1", "%=1", "regime=%",
    "riskTier=low&riskTier=high", "partyKind=", "=1",
  ]) func parametersThatAreNotKnownAreRefused(query: String) async throws {
    try await APIHouse.make().run { client in
      let answer = try await client.get("/v1/applications?\(query)")
      #expect(answer.status == 400, "\(query): \(answer.text)")
    }
  }

  @Test func aCursorOfAnotherMakingIsRefused() async throws {
    try await APIHouse.make().run { client in
      _ = try await client.submit()
      // {"key":"' OR 1=1 --","id":"x"}
      let answer = try await client.get("/v1/applications?cursor=eyJrZXkiOiInIE9SIDE9MSAtLSIsImlkIjoieCJ9")
      #expect(answer.status == 400)
      #expect(answer.json["errors"]?.array?.first?["parameter"] == "cursor")
    }
  }

  @Test func aBodyWhereNoneBelongsIsRefused() async throws {
    try await APIHouse.make().run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      #expect(try await client.post("/v1/applications/\(id)/withdraw", #"{"why": "x"}"#).status == 400)
    }
  }
}
