import Crypto
import Evidence
import Foundation
import HTTPTypes
import Testing
import VestibuleTestKit
import Vocabulary
import Wire
import Workflow

@testable import API

/// Vendors tell what came of their checks.
@Suite struct VendorMessageTests {
  private static let secret = "whsec_test_4eC39HqLyjWDarjtT1zdp7dc"

  private func house(_ clock: SteppableClock = SteppableClock()) async throws -> APIHouse {
    try await APIHouse(
      surroundings: .fixed(clock: clock, randomness: SeededRandomness(seed: 11)),
      vendors: [VendorEndpoint(name: "stripe", vendor: .stripe, secret: Array(Self.secret.utf8))])
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
}
