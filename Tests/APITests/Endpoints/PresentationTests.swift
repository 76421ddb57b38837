import HTTPTypes
import TestWallet
import Testing
import VestibuleTestKit
import Vocabulary
import Wire
import Workflow

@testable import API

/// A wallet and a browser against the interface, over HTTP.
@Suite struct PresentationTests {
  private static let setting = WalletSetting()

  private func house(
    _ clock: SteppableClock = SteppableClock(), statuses: [String: [UInt8]] = [:],
    naming: WalletVerifier.Naming = .certificateHash
  ) async throws -> APIHouse {
    try await APIHouse(
      surroundings: .fixed(clock: clock, randomness: SeededRandomness(seed: 7)), wallets: Self.setting, naming: naming,
      statuses: statuses)
  }

  private struct Session {
    let application: String
    let id: String
    let secret: String
    let request: TestRequest
    let device: String
  }

  /// Everything up to the request in the wallet's hands.
  private func begin(
    _ client: APIClient, device: String = "same", application known: String? = nil, client name: String = "x509_hash%3A"
  ) async throws -> Session {
    var application = known
    if application == nil {
      application = try await client.submit(PersonSamples.odalys).json["application"]?["id"]?.string
    }
    let id = try #require(application)
    let started = try await client.post(
      "/v1/applications/\(id)/presentations", #"{"returnAddress": "https://cloud.example/back/{id}"}"#)
    try #require(started.status == 201, "\(started.text)")
    let presentation = try #require(started.json["id"]?.string)
    #expect(started.header("Location") == "/v1/presentations/\(presentation)")
    let link = try #require(started.json[device == "same" ? "sameDeviceLink" : "otherDeviceLink"]?.string)
    #expect(link.hasPrefix("openid4vp://?client_id=" + name))
    #expect(link.hasSuffix("%2Fv1%2Fpresentations%2F\(presentation)%2Frequest%2F\(device)"))
    let object = try await client.with(key: nil).get("/v1/presentations/\(presentation)/request/\(device)")
    try #require(object.status == 200, "\(object.text)")
    #expect(object.header("Content-Type") == "application/oauth-authz-req+jwt")
    return Session(
      application: id, id: presentation, secret: try #require(started.json["browserSecret"]?.string),
      request: try #require(TestRequest(object.text)), device: device)
  }

  private func answer(
    _ client: APIClient, _ session: Session, _ body: String
  ) async throws -> APIClient.Answer {
    try await client.with(key: nil).post(
      "/v1/presentations/\(session.id)/response", body,
      headers: ["Content-Type": "application/x-www-form-urlencoded"])
  }

  private func use(
    _ client: APIClient, _ session: Session, secret: String? = nil, code: String?
  ) async throws -> APIClient.Answer {
    var body: [JSONObject.Member] = [.init("browserSecret", .string(secret ?? session.secret))]
    if let code { body.append(.init("responseCode", .string(code))) }
    let bytes: [UInt8] = try CanonicalJSON.bytes(of: .object(JSONObject(body)))
    return try await client.send(.post, "/v1/presentations/\(session.id)/use", bytes: bytes)
  }

  private func code(_ answer: APIClient.Answer) throws -> String {
    let address = try #require(answer.json["redirect_uri"]?.string)
    return String(try #require(address.split(separator: "=").last))
  }

  private func wallet(_ change: (inout TestWallet) -> Void) -> TestWallet {
    var wallet = Self.setting.wallet
    change(&wallet)
    return wallet
  }

  private var pidWallet: TestWallet { wallet { $0.credentials["pid"] = Self.setting.credential() } }

  @Test func aVerifierMayBeNamedByItsHost() async throws {
    try await house(naming: .hostName).run { client in
      let session = try await begin(client, client: "x509_san_dns%3Akyc.example")
      #expect(session.request.clientID == "x509_san_dns:kyc.example")
      let taken = try await answer(client, session, pidWallet.answer(session.request, at: Self.setting.at))
      try #require(taken.status == 200, "\(taken.text)")
      let used = try await use(client, session, code: try code(taken))
      #expect(used.json["state"] == "used" && used.json["verdict"] == "valid", "\(used.text)")
    }
    // Bound to another name of the same verifier it is not valid.
    try await house(naming: .hostName).run { client in
      let session = try await begin(client, client: "x509_san_dns%3Akyc.example")
      var request = session.request
      request.clientID = "kyc.example"
      let taken = try await answer(client, session, pidWallet.answer(request, at: Self.setting.at))
      try #require(taken.status == 200, "\(taken.text)")
      #expect(try await client.get("/v1/presentations/\(session.id)").json["verdict"] == "invalid")
    }
  }

  @Test func anHonestHolderPassesOnTheSameDevice() async throws {
    try await house().run { client in
      let session = try await begin(client)
      let taken = try await answer(client, session, pidWallet.answer(session.request, at: Self.setting.at))
      try #require(taken.status == 200, "\(taken.text)")
      #expect(
        taken.json["redirect_uri"]?.string?.hasPrefix("https://cloud.example/back/\(session.id)?response_code=") == true
      )
      let waiting = try await client.get("/v1/presentations/\(session.id)")
      #expect(waiting.json["state"] == "answered" && waiting.json["verdict"] == "valid")
      let before = try await client.get("/v1/applications/\(session.application)")
      #expect(before.json["evidence"]?.array?.isEmpty == true, "nothing counts before the browser comes for it")
      let used = try await use(client, session, code: try code(taken))
      #expect(used.json["state"] == "used", "\(used.text)")
      let view = try await client.get("/v1/applications/\(session.application)").json
      let evidence = try #require(view["evidence"]?.array?.first)
      #expect(evidence["type"] == "sdjwt" && evidence["result"] == "passed" && evidence["strength"] == "superior")
      #expect(evidence["judgement"]?["binding"]?["ownership"] == "holder-key")
      #expect(evidence["judgement"]?["trustList"]?["name"] == "utopia-issuers")
      #expect(evidence["judgement"]?["checks"]?.array?.contains { $0["name"] == "key_binding" } == true)
      for secret in ["Larkwhistle", "Odalys", "1988-05-17"] { #expect(!used.text.contains(secret)) }
    }
  }

  @Test func aLicenceIsShownFromAnotherDevice() async throws {
    try await house().run { client in
      let session = try await begin(client, device: "other")
      let holder = wallet { $0.documents["mdl"] = Self.setting.licence() }
      let taken = try await answer(client, session, holder.answer(session.request, at: Self.setting.at))
      #expect(taken.status == 200 && taken.json["redirect_uri"] == nil, "\(taken.text)")
      let used = try await use(client, session, code: nil)
      #expect(used.json["state"] == "used")
      let view = try await client.get("/v1/applications/\(session.application)").json
      #expect(view["evidence"]?.array?.first?["type"] == "mdoc")
      #expect(view["evidence"]?.array?.first?["result"] == "passed")
    }
  }

  /// What a dishonest holder does, and the reason that must be said.
  @Test(
    arguments: [
      (.otherNonce, "nonce_mismatch"), (.otherVerifier, "aud_mismatch"), (.replay, "kb_too_old"),
      (.otherKey, "kb_signature_invalid"), (.noBinding, "kb_missing"), (.swappedDisclosures, "sd_hash_mismatch"),
      (.signedByHolder, "signature_invalid"), (.missingClaim, "dcql_unsatisfied"),
    ] as [(TestWallet.Conduct, String)])
  func aDishonestHolderFailsWithTheReason(_ conduct: TestWallet.Conduct, _ reason: String) async throws {
    try await house().run { client in
      let session = try await begin(client)
      let body = pidWallet.answer(session.request, at: Self.setting.at, conduct)
      let taken = try await answer(client, session, body)
      try #require(taken.status == 200, "\(taken.text)")
      let used = try await use(client, session, code: try code(taken))
      #expect(used.json["verdict"] == "invalid" || used.json["verdict"] == "malformed", "\(used.text)")
      #expect(used.json["reasons"]?.array?.contains(.string(reason)) == true, "\(used.text)")
      let view = try await client.get("/v1/applications/\(session.application)").json
      #expect(view["evidence"]?.array?.first?["result"] == "failed")
      #expect(view["evidence"]?.array?.first?["strength"] == "none")
      #expect(view["findings"]?.array?.contains { $0["code"]?.string?.hasPrefix("credential-") == true } == true)
    }
  }

  @Test(arguments: [TestWallet.Conduct.otherState, .notEncrypted, .otherEncryptionKey])
  func whatIsNoAnswerToTheRequestIsRefusedAndLeavesItOpen(_ conduct: TestWallet.Conduct) async throws {
    try await house().run { client in
      let session = try await begin(client)
      for _ in 0..<2 {
        let refused = try await answer(client, session, pidWallet.answer(session.request, at: Self.setting.at, conduct))
        #expect(refused.status == 422, "\(refused.text)")
      }
      #expect(try await client.get("/v1/presentations/\(session.id)").json["state"] == "open")
      let honest = try await answer(client, session, pidWallet.answer(session.request, at: Self.setting.at))
      #expect(honest.status == 200)
    }
  }

  @Test func garbageEndsTheRequestAfterAWhile() async throws {
    try await house().run { client in
      let session = try await begin(client)
      for number in 0..<6 {
        let refused = try await answer(client, session, "response=nonsense\(number)")
        #expect(refused.status == (number < 5 ? 422 : 404))
      }
      #expect(try await client.get("/v1/presentations/\(session.id)").json["state"] == "refused")
    }
  }

  @Test func anAnswerCountsOnce() async throws {
    try await house().run { client in
      let session = try await begin(client)
      let body = pidWallet.answer(session.request, at: Self.setting.at)
      let taken = try await answer(client, session, body)
      #expect(try await answer(client, session, body).status == 404, "a replayed answer")
      #expect(try await client.with(key: nil).get("/v1/presentations/\(session.id)/request/same").status == 404)
      let code = try code(taken)
      _ = try await use(client, session, code: code)
      let again = try await use(client, session, code: code)
      #expect(again.json["state"] == "used")
      let view = try await client.get("/v1/applications/\(session.application)").json
      #expect(view["evidence"]?.array?.count == 1)
    }
  }

  @Test func anAnswerToOneRequestIsNoneToAnother() async throws {
    try await house().run { client in
      let first = try await begin(client)
      let second = try await begin(client, application: first.application)
      let body = pidWallet.answer(first.request, at: Self.setting.at)
      #expect(try await answer(client, second, body).status == 422)
    }
  }

  @Test func anotherBrowserGetsNothing() async throws {
    try await house().run { client in
      let session = try await begin(client)
      let taken = try await answer(client, session, pidWallet.answer(session.request, at: Self.setting.at))
      let other = try await use(client, session, secret: "another-browser", code: try code(taken))
      #expect(other.status == 403)
      let without = try await use(client, session, code: nil)
      #expect(without.status == 403, "the browser that started, and not led back by the wallet")
      let record = try await client.get("/v1/presentations/\(session.id)").json
      #expect(record["state"] == "refused" && record["reasons"] == ["session_mismatch"])
      let again = try await use(client, session, code: try code(taken))
      #expect(again.json["state"] == "refused", "refused for good")
      let view = try await client.get("/v1/applications/\(session.application)").json
      #expect(view["evidence"]?.array?.isEmpty == true)
    }
  }

  @Test func aRequestRunsOut() async throws {
    let clock = SteppableClock()
    try await house(clock).run { client in
      let session = try await begin(client)
      clock.step(seconds: StartPresentation.lifetime)
      let late = try await answer(client, session, pidWallet.answer(session.request, at: clock.now))
      #expect(late.status == 404)
      #expect(try await client.get("/v1/presentations/\(session.id)").json["state"] == "expired")
    }
  }

  @Test(arguments: [(Set([3]), "failed", "status"), (Set<Int>(), "passed", nil)] as [(Set<Int>, String, String?)])
  func aCredentialIsLookedUpInTheListOfStatuses(_ revoked: Set<Int>, _ result: String, _ reason: String?) async throws {
    let list = Self.setting.statusList(revoked: revoked)
    try await house(statuses: [WalletSetting.statusAddress: list]).run { client in
      let session = try await begin(client)
      let holder = wallet { $0.credentials["pid"] = Self.setting.credential(statusIndex: 3) }
      let taken = try await answer(client, session, holder.answer(session.request, at: Self.setting.at))
      _ = try await use(client, session, code: try code(taken))
      let evidence = try await client.get("/v1/applications/\(session.application)").json["evidence"]?.array?.first
      #expect(evidence?["result"]?.string == result)
      #expect(evidence?["judgement"]?["statusListAt"] != nil)
      if let reason { #expect(evidence?["judgement"]?["reasons"]?.array?.contains(.string(reason)) == true) }
    }
  }

  @Test func aStatusThatCanNotBeKnownPassesNothing() async throws {
    try await house().run { client in
      let session = try await begin(client)
      let holder = wallet { $0.credentials["pid"] = Self.setting.credential(statusIndex: 3) }
      let taken = try await answer(client, session, holder.answer(session.request, at: Self.setting.at))
      _ = try await use(client, session, code: try code(taken))
      let view = try await client.get("/v1/applications/\(session.application)").json
      #expect(view["evidence"]?.array?.first?["result"] == "inconclusive")
      #expect(view["findings"]?.array?.contains { $0["code"] == "credential-status-unknown" } == true)
    }
  }

  @Test func expiredAndStrangeIssuersFail() async throws {
    let stranger = WalletSetting(seed: 77)
    let cases: [(TestCredential, String)] = [
      (Self.setting.credential(until: -1), "expired"), (stranger.credential(), "chain_signature_invalid"),
    ]
    for (credential, reason) in cases {
      try await house().run { client in
        let session = try await begin(client)
        let holder = wallet { $0.credentials["pid"] = credential }
        let taken = try await answer(client, session, holder.answer(session.request, at: Self.setting.at))
        let used = try await use(client, session, code: try code(taken))
        #expect(used.json["reasons"]?.array?.contains(.string(reason)) == true, "\(reason): \(used.text)")
        let view = try await client.get("/v1/applications/\(session.application)").json
        #expect(view["evidence"]?.array?.first?["result"] == "failed")
      }
    }
  }

  @Test func aHouseWithoutVerifierAsksNoWallet() async throws {
    try await APIHouse.make().run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      #expect(try await client.post("/v1/applications/\(id)/presentations", "{}").status == 503)
    }
  }
}

/// Statements for wallets.
enum PersonSamples {
  static let odalys = """
    {"applicant": {"kind": "individual", "individual": {"name": {"given": "Odalys", "family": "Larkwhistle"},
      "birthDate": "1988-05-17", "nationalities": ["DE"], "email": "odalys@mail.example"}}, "intendedUse": "Web shop"}
    """
}
