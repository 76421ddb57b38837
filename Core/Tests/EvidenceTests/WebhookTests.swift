import Crypto
import Evidence
import Foundation
import Testing
import Vocabulary
import Wire

@Suite struct WebhookTests {
  private static let body = Array(#"{"id":"evt_1","type":"identity.verification_session.verified"}"#.utf8)
  private static let time = Instant(seconds: 1_700_000_000)

  private static func hex(_ secret: String, _ message: [UInt8]) -> String {
    HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: Array(secret.utf8)))
      .map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
  }

  private static func signature(_ time: Int = 1_700_000_000, secret: String = "whsec_x", body: [UInt8] = body) -> String
  {
    hex(secret, Array("\(time).".utf8) + body)
  }

  private func judge(
    _ vendor: WebhookVendor, _ header: String, body: [UInt8] = body, secret: String = "whsec_x", at: Instant = time
  ) -> String {
    let verdict = EvidenceVerdict.webhook(
      .init(vendor: vendor, header: Array(header.utf8), body: body, secret: Array(secret.utf8)), at: at)
    return ([verdict.verdict.rawValue] + verdict.reasons.map(\.code)).joined(separator: " ")
  }

  @Test func stripe() {
    let good = Self.signature()
    #expect(judge(.stripe, "Stripe-Signature: t=1700000000,v1=\(good)") == "valid")
    #expect(judge(.stripe, "t=1700000000,v1=\(good)\n") == "valid")
    #expect(judge(.stripe, "t=1700000000,v0=aa,v1=00,v1=\(good)") == "valid")
    #expect(judge(.stripe, "t=1700000000,v0=\(good)") == "invalid signature_missing")
    #expect(judge(.stripe, "t=1700000000,v1=\(good.uppercased())") == "invalid signature_invalid")
    #expect(judge(.stripe, "t=1700000000,v1=\(good)", body: Self.body + [0x0A]) == "invalid signature_invalid")
    #expect(judge(.stripe, "t=1700000000,v1=\(good)", secret: "whsec_y") == "invalid signature_invalid")
    #expect(judge(.stripe, "no signature header at all") == "malformed header")
    #expect(judge(.stripe, "v1=\(good)") == "malformed header")
    #expect(judge(.stripe, "t=-1,v1=\(good)") == "malformed header")
    #expect(judge(.stripe, "t=1700000000,t=1700000000,v1=\(good)") == "malformed header")
    #expect(judge(.stripe, "Stripe-Signature: a=b\nstripe-signature: a=b") == "malformed header")
    #expect(judge(.stripe, "t=1700000000,v1=\(good)", secret: " \n") == "invalid secret")
    #expect(judge(.stripe, "") == "invalid signature_missing")
  }

  @Test func timesLieWithinTheTolerance() {
    let header = "t=1700000000,v1=\(Self.signature())"
    #expect(judge(.stripe, header, at: Instant(seconds: 1_700_000_300)) == "valid")
    #expect(judge(.stripe, header, at: Instant(seconds: 1_700_000_301)) == "invalid timestamp")
    #expect(judge(.stripe, header, at: Instant(seconds: 1_699_999_699)) == "invalid timestamp")
    // Both faults are said.
    #expect(
      judge(.stripe, "t=1600000000,v1=\(Self.signature())") == "invalid signature_invalid timestamp")
  }

  @Test func anyOfSeveralSecretsWillDo() {
    let header = "t=1700000000,v1=\(Self.signature())"
    #expect(judge(.stripe, header, secret: "whsec_old\nwhsec_x\n") == "valid")
    #expect(judge(.stripe, header, secret: "whsec_x\r\nwhsec_old") == "valid")
    #expect(judge(.stripe, header, secret: "whsec_old\nwhsec_older") == "invalid signature_invalid")
    #expect(judge(.stripe, header, secret: (0..<9).map { "s\($0)\n" }.joined()) == "malformed length")
  }

  @Test func personaWhileASecretIsReplaced() {
    let good = "t=1700000000,v1=\(Self.signature())"
    #expect(judge(.persona, "Persona-Signature: t=1700000000,v1=00 \(good)") == "valid")
    // A fresh time that is signed by nobody does not make an old signature fresh.
    let old = "t=1600000000,v1=\(Self.signature(1_600_000_000))"
    #expect(judge(.persona, "Persona-Signature: t=1700000000,v1=00 \(old)") == "invalid timestamp")
  }

  @Test func onfido() {
    let good = Self.hex("token", Self.body)
    #expect(judge(.onfido, "X-SHA2-Signature: \(good)", secret: "token\n") == "valid")
    #expect(judge(.onfido, good, secret: "token") == "valid")
    #expect(judge(.onfido, "X-SHA2-Signature: ", secret: "token") == "invalid signature_missing")
    #expect(judge(.onfido, "X-Other: 1", secret: "token") == "invalid signature_missing")
  }

  @Test func standardWebhooks() throws {
    let key = SymmetricKey(size: .bits256)
    let secret = "whsec_" + key.withUnsafeBytes { Data($0).base64EncodedString() }
    let code = HMAC<SHA256>.authenticationCode(for: Array("msg_1.1700000000.".utf8) + Self.body, using: key)
    let good = Data(code).base64EncodedString()
    let head = "webhook-id: msg_1\nwebhook-timestamp: 1700000000\nwebhook-signature: "
    #expect(judge(.standard, head + "v1,\(good)", secret: secret) == "valid")
    #expect(judge(.standard, head + "v1,AAAA v1,\(good)", secret: secret) == "valid")
    #expect(judge(.standard, head + "v2,\(good)", secret: secret) == "invalid signature_missing")
    #expect(judge(.standard, head + "nonsense", secret: secret) == "malformed header")
    #expect(judge(.standard, head + "v1,\(good)", secret: "whsec_!") == "invalid secret")
    #expect(judge(.standard, "webhook-signature: v1,\(good)", secret: secret) == "malformed header")
    let signer = Curve25519.Signing.PrivateKey()
    let signature = try signer.signature(for: Array("msg_1.1700000000.".utf8) + Self.body).base64EncodedString()
    let publicKey = "whpk_" + signer.publicKey.rawRepresentation.base64EncodedString()
    #expect(judge(.standard, head + "v1a,\(signature)", secret: publicKey) == "valid")
    #expect(judge(.standard, head + "v1,\(good)", secret: publicKey) == "invalid signature_missing")
  }

  private static let vectors = ["stripe_v1", "onfido_classic"].map { "data/evidence/webhooks/\($0).json" }

  @Test(.enabled(if: vectors.allSatisfy(SharedData.isThere), "the shared vectors are not here"))
  func vendorsVectors() throws {
    for (path, vendor) in zip(Self.vectors, [WebhookVendor.stripe, .onfido]) {
      let vector = try JSONValue.parse(Array(try #require(SharedData.read(path))))
      func text(_ name: String) -> String? { vector[name]?.string }
      let (secret, body, header) = (
        try #require(text("secret")), try #require(text("body")), try #require(text("header"))
      )
      func result(_ value: String) -> String {
        judge(
          vendor, "\(header): \(value)", body: Array(body.utf8), secret: secret,
          at: Instant(seconds: vector["timestamp"]?.number?.int64 ?? 0))
      }
      #expect(result(try #require(text("good"))) == "valid")
      if let bad = text("bad") { #expect(result(bad) == "invalid signature_invalid") }
      if let bad = text("bad_scheme") { #expect(result(bad) == "invalid signature_missing") }
      if let bad = text("malformed") { #expect(result(bad) == "malformed header") }
    }
  }
}
