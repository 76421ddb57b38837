import Crypto
import Evidence
import Foundation
import HTTPTypes
import Synchronization
import Testing
import VestibuleTestKit
import Vocabulary
import Wire

@testable import API
@testable import Workflow

/// Vendors tell what came of their checks.
@Suite struct VendorMessageTests {
  private static let secret = "whsec_test_4eC39HqLyjWDarjtT1zdp7dc"

  private func house(
    _ clock: SteppableClock = SteppableClock(), results: (any VendorResults)? = nil
  ) async throws -> APIHouse {
    try await APIHouse(
      surroundings: .fixed(clock: clock, randomness: SeededRandomness(seed: 11)),
      vendors: [VendorEndpoint(name: "stripe", vendor: .stripe, secret: Array(Self.secret.utf8), results: results)])
  }

  /// Stripe as far as it is asked for sessions.
  private final class Sessions: VendorResults {
    private let answers: Mutex<[String: String]>

    init(_ answers: [String: String] = [:]) { self.answers = Mutex(answers) }

    func set(_ session: String, _ answer: String) { answers.withLock { $0[session] = answer } }

    func result(of session: String) async throws(WorkflowError) -> [UInt8] {
      guard let answer = answers.withLock({ $0[session] }) else { throw WorkflowError(.unavailable, "not now") }
      return Array(answer.utf8)
    }
  }

  /// As Stripe sends it: without what was verified.
  private func bare(_ application: String, _ status: String = "verified") -> String {
    """
    {"id": "evt_9", "type": "identity.verification_session.\(status)", "data": {"object": {"id": "vs_9", "status": "\(status)",
    "metadata": {"application": "\(application)"}, "last_verification_report": "vr_9"}}}
    """
  }

  private func session(_ application: String, id: String = "vs_9", name: String = "Larkwhistle") -> String {
    """
    {"id": "\(id)", "object": "identity.verification_session", "status": "verified", "metadata": {"application": "\(application)"},
     "verified_outputs": {"first_name": "Odalys", "last_name": "\(name)", "dob": {"year": 1988, "month": 5, "day": 17}, "id_number": null},
     "last_verification_report": {"id": "vr_9", "document": {"status": "verified", "type": "passport", "number": "L01X00T47",
      "issuing_country": "NO"}, "selfie": {"status": "verified"}}}
    """
  }

  @Test func stripeIsAskedWhoWasVerified() async throws {
    let sessions = Sessions()
    try await house(results: sessions).run { client in
      let id = try await application(client)
      #expect(try await send(client, bare(id)).status == 503)
      let before = try await client.get("/v1/applications/\(id)").json
      #expect(before["evidence"]?.array?.isEmpty == true, "nothing is taken before the vendor answers")
      sessions.set("vs_9", session(id, id: "vs_8"))
      #expect(try await send(client, bare(id)).status == 503)
      sessions.set("vs_9", session(id))
      #expect(try await send(client, bare(id)).json["outcome"] == "taken")
      #expect(try await send(client, bare(id)).json["outcome"] == "repeated")
      let view = try await client.get("/v1/applications/\(id)").json
      #expect(view["evidence"]?.array?.count == 1)
      let evidence = try #require(view["evidence"]?.array?.first)
      #expect(evidence["result"] == "passed")
      #expect(evidence["judgement"]?["binding"]?["ownership"] == "face-comparison")
      #expect(
        evidence["judgement"]?["inputs"]?.array?.compactMap { $0["name"]?.string } == ["header", "body", "result"])
    }
  }

  @Test func whoeverStripeVerifiedIsHeldAgainstTheStatement() async throws {
    let sessions = Sessions()
    try await house(results: sessions).run { client in
      let id = try await application(client)
      sessions.set("vs_9", session(id, name: "Quillfeather"))
      #expect(try await send(client, bare(id)).json["outcome"] == "taken")
      let view = try await client.get("/v1/applications/\(id)").json
      #expect(view["evidence"]?.array?.first?["result"] == "contradicted")
    }
  }

  @Test func onlyAVerifiedSessionIsAskedFor() async throws {
    try await house(results: Sessions()).run { client in
      let id = try await application(client)
      #expect(try await send(client, bare(id, "requires_input")).json["outcome"] == "taken")
    }
  }

  @Test func aSessionOfStripeIsReadWhole() throws {
    let application = "app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0"
    let message = try VendorMessage(
      Array(bare(application).utf8), vendor: .stripe, result: Array(session(application).utf8))
    #expect(message.name == "Odalys Larkwhistle" && message.birthDate == "1988-05-17")
    #expect(message.documentNumber == "L01X00T47" && message.issuingCountry == "NO" && message.hasFaceComparison)
    #expect(message.identifier == "evt_9" && message.session == "vs_9")
  }

  private func body(_ application: String, _ status: String, event: String = "evt_1", name: String = "Larkwhistle")
    -> String
  {
    """
    {"id": "\(event)", "type": "identity.verification_session.\(status)", "data": {"object": {"id": "vs_1", "status": "\(status)",
    "metadata": {"application": "\(application)"}, "options": {"document": {"require_matching_selfie": true}},
    "verified_outputs": {"first_name": "Odalys", "last_name": "\(name)", "dob": {"year": 1988, "month": 5, "day": 17}}}}}
    """
  }

  private func send(
    _ client: APIClient, _ body: String, at: Instant = SteppableClock.start, secret: String = VendorMessageTests.secret,
    vendor: String = "stripe"
  ) async throws -> APIClient.Answer {
    let signed = "\(at.seconds).\(body)"
    let code = HMAC<SHA256>.authenticationCode(for: Array(signed.utf8), using: SymmetricKey(data: Array(secret.utf8)))
    let digest = code.map { String(format: "%02x", $0) }.joined()
    return try await client.with(key: nil).post(
      "/v1/vendors/\(vendor)/webhook", body, headers: ["Stripe-Signature": "t=\(at.seconds),v1=\(digest)"])
  }

  private func application(_ client: APIClient) async throws -> String {
    try #require(try await client.submit(PersonSamples.odalys).json["application"]?["id"]?.string)
  }

  @Test func aGenuineResultBecomesEvidenceOnce() async throws {
    try await house().run { client in
      let id = try await application(client)
      let message = body(id, "verified")
      #expect(try await send(client, message).json["outcome"] == "taken")
      #expect(try await send(client, message).json["outcome"] == "repeated")
      let view = try await client.get("/v1/applications/\(id)").json
      #expect(view["evidence"]?.array?.count == 1)
      let evidence = try #require(view["evidence"]?.array?.first)
      #expect(evidence["type"] == "vendor-webhook" && evidence["result"] == "passed")
      #expect(evidence["judgement"]?["binding"]?["ownership"] == "face-comparison")
    }
  }

  @Test func aForgedAnOldAndAnUnknownMessageAreRefused() async throws {
    try await house().run { client in
      let id = try await application(client)
      #expect(try await send(client, body(id, "verified"), secret: "whsec_other").status == 401)
      #expect(
        try await send(client, body(id, "verified"), at: SteppableClock.start.adding(seconds: -900)).status == 401)
      #expect(try await client.with(key: nil).post("/v1/vendors/stripe/webhook", body(id, "verified")).status == 401)
      #expect(try await send(client, body(id, "verified"), vendor: "nobody").status == 404)
      let view = try await client.get("/v1/applications/\(id)").json
      #expect(view["evidence"]?.array?.isEmpty == true)
    }
  }

  @Test func aVendorThatFailsNeverApproves() async throws {
    try await house().run { client in
      let id = try await application(client)
      #expect(try await send(client, body(id, "requires_input")).json["outcome"] == "taken")
      let view = try await client.get("/v1/applications/\(id)").json
      #expect(view["evidence"]?.array?.first?["result"] == "inconclusive")
      #expect(view["decision"]?["outcome"] != "approve")
      let named = try await application(client)
      _ = try await send(client, body(named, "verified", event: "evt_2", name: "Quillfeather"))
      let other = try await client.get("/v1/applications/\(named)").json
      #expect(other["evidence"]?.array?.first?["result"] == "contradicted")
      #expect(other["decision"]?["outcome"] == "refer")
    }
  }

  @Test func whatIsNotOursIsPassedOver() async throws {
    try await house().run { client async throws -> Void in
      #expect(
        try await send(client, body("app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0", "verified")).json["outcome"] == "passed-over")
      #expect(try await send(client, body("nobody", "created", event: "evt_3")).json["outcome"] == "passed-over")
    }
  }

  // MARK: - Messages in the form that the vendors document

  private func read(_ vendor: WebhookVendor, _ text: String) throws -> VendorMessage {
    try VendorMessage(Array(text.utf8), vendor: vendor)
  }

  /// docs.stripe.com/api/events/types: other objects have states too, and carry metadata.
  @Test(arguments: [
    ("identity.verification_session.verified", "verified", true),
    ("identity.verification_session.created", "requires_input", false),
    ("identity.verification_session.requires_input", "requires_input", true),
    ("identity.verification_session.redacted", "verified", false),
    ("customer.source.updated", "verified", false),
  ])
  func onlyStripesConclusionsCount(event: String, status: String, isResult: Bool) throws {
    let message = try read(
      .stripe,
      """
      {"id": "evt_1NG8Du2eZvKYlo2CUI79vXWy", "object": "event", "api_version": "2024-06-20", "created": 1686089970, "type": "\(event)",
       "data": {"object": {"id": "vs_1NG8", "object": "identity.verification_session", "status": "\(status)", "type": "document",
        "client_reference_id": null, "metadata": {"application": "app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0"}, "last_verification_report": "vr_1NG8",
        "options": {"document": {"require_matching_selfie": true}}, "last_error": null}}, "livemode": true, "pending_webhooks": 1}
      """)
    #expect(message.isResult == isResult)
    #expect(message.name == nil, "the message does not say who")
    #expect(message.application != nil)
  }

  private func inquiry(_ event: String, _ status: String, _ attributes: String, included: String = "[]") -> String {
    """
    {"data": {"type": "event", "id": "evt_XGuRt5f1v7sMwBn8WyaGEwkt", "attributes": {"name": "\(event)", "created-at": "2026-06-15T10:00:00.000Z",
     "redacted-at": null, "payload": {"data": {"type": "inquiry", "id": "inq_2CVZ4HyVg7qaboXz2PUHknAn",
      "attributes": {"status": "\(status)", "note": null, \(attributes)}, "relationships": {}}, "included": \(included)}}}}
    """
  }

  /// docs.withpersona.com/webhooks: names lie in `fields`, with older versions beside them; keys are spelt as the webhook is set up.
  @Test(arguments: [
    #""reference-id": "R", "fields": {"name-first": {"type": "string", "value": "Odalys"}, "name-last": {"type": "string", "value": "Larkwhistle"}, "birthdate": {"type": "date", "value": "1988-05-17"}, "identification-number": {"type": "string", "value": "L01X00T47"}}"#,
    #""referenceId": "R", "fields": {"nameFirst": {"type": "string", "value": "Odalys"}, "nameLast": {"type": "string", "value": "Larkwhistle"}, "birthdate": {"type": "date", "value": "1988-05-17"}, "identificationNumber": {"type": "string", "value": "L01X00T47"}}"#,
    #""reference_id": "R", "name_first": "Odalys", "name_last": "Larkwhistle", "birthdate": "1988-05-17", "identification_number": "L01X00T47""#,
  ])
  func personasInquiriesAreReadInEachSpelling(attributes: String) throws {
    let application = "app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0"
    let included = #"[{"type": "verification/selfie", "id": "ver_1", "attributes": {"status": "passed"}}]"#
    let text = inquiry(
      "inquiry.approved", "approved", attributes.replacing("\"R\"", with: "\"\(application)\""), included: included)
    let message = try read(.persona, text)
    #expect(message.isResult && message.status == .verified)
    #expect(message.application?.text == application)
    #expect(message.name == "Odalys Larkwhistle" && message.birthDate == "1988-05-17")
    #expect(message.documentNumber == "L01X00T47" && message.hasFaceComparison)
    #expect(message.identifier == "evt_XGuRt5f1v7sMwBn8WyaGEwkt")
  }

  /// What the applicant typed does not stand in for what was read from the document.
  @Test func aDocumentThatPersonaReadComesBeforeTheFields() throws {
    let typed = #""reference-id": null, "fields": {"name-first": {"value": "Typed"}, "name-last": {"value": "Inhere"}}"#
    let document =
      #"{"type": "verification/government-id", "id": "ver_2", "attributes": {"status": "STATUS", "name-first": "ODALYS", "name-last": "LARKWHISTLE", "birthdate": "1988-05-17", "identification-number": "L01X00T47", "country-code": "NO"}}"#
    let passed = try read(
      .persona,
      inquiry("inquiry.approved", "approved", typed, included: "[\(document.replacing("STATUS", with: "passed"))]"))
    #expect(passed.name == "ODALYS LARKWHISTLE" && passed.birthDate == "1988-05-17")
    #expect(passed.documentNumber == "L01X00T47" && passed.issuingCountry == "NO" && !passed.hasFaceComparison)
    let failed = try read(
      .persona,
      inquiry("inquiry.approved", "approved", typed, included: "[\(document.replacing("STATUS", with: "failed"))]"))
    #expect(failed.name == "Typed Inhere" && failed.documentNumber == nil)
  }

  @Test(arguments: [
    ("inquiry.completed", "completed", false), ("inquiry.created", "created", false),
    ("inquiry.transitioned", "approved", false),
    ("inquiry.redacted", "approved", false), ("inquiry.declined", "declined", true), ("inquiry.failed", "failed", true),
    ("inquiry.marked-for-review", "needs_review", true), ("inquiry.expired", "expired", true),
  ])
  func onlyPersonasConclusionsCount(event: String, status: String, isResult: Bool) throws {
    let failed = #"[{"type": "verification/selfie", "id": "ver_1", "attributes": {"status": "failed"}}]"#
    let message = try read(.persona, inquiry(event, status, #""reference-id": null"#, included: failed))
    #expect(message.isResult == isResult)
    #expect(!message.hasFaceComparison)
  }

  /// documentation.onfido.com/api/latest/#webhooks: a check says `complete` whatever came of it.
  @Test(arguments: [
    ("workflow_run", "workflow_run.completed", "approved", true),
    ("workflow_run", "workflow_run.completed", "declined", true),
    ("workflow_run", "workflow_run.completed", "review", true), ("check", "check.completed", "complete", false),
    ("workflow_task", "workflow_task.completed", "approved", false),
  ])
  func onlyOnfidosRunsCount(resource: String, action: String, status: String, isResult: Bool) throws {
    let message = try read(
      .onfido,
      """
      {"payload": {"resource_type": "\(resource)", "action": "\(action)", "object": {"id": "36a56899", "status": "\(status)",
       "completed_at_iso8601": "2026-06-15T10:00:00.000Z", "href": "https://api.eu.onfido.com/v3.6/workflow_runs/36a56899"},
       "resource": {"id": "36a56899", "applicant_id": "1030303", "status": "\(status)", "tags": ["app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0"],
        "output": {"first_name": "Odalys", "last_name": "Larkwhistle", "dob": "1988-05-17"}, "reasons": []}}}
      """)
    #expect(message.isResult == isResult)
    #expect(message.application?.text == "app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0" && message.name == "Odalys Larkwhistle")
  }
}
