import Testing

@testable import Feeds

@Suite struct WebhookSignatureTests {
  static let secret = WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
  static let payload = Array(#"{"test": 2432232314}"#.utf8)
  static let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
  static let time: Int64 = 1_614_265_330

  /// The values are those of the Standard Webhooks libraries' tests; the result was also computed apart.
  @Test func knownSignature() throws {
    let signer = WebhookSigner(secret: try #require(Self.secret))
    let signature = signer.signature(id: Self.id, timestamp: Self.time, payload: Self.payload)
    #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  private func verify(
    _ change: (inout [String: String]) -> Void = { _ in }, payload: [UInt8] = payload, now: Int64 = time,
    secrets: [WebhookSecret?] = [secret]
  ) throws(WebhookVerifier.Fault) {
    guard let secret = Self.secret else { return }
    let signer = WebhookSigner(secret: secret)
    var headers = Dictionary(
      signer.headers(id: Self.id, timestamp: Self.time, payload: Self.payload).map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
    change(&headers)
    try WebhookVerifier(secrets: secrets.compactMap { $0 }).verify(payload: payload, now: now) { headers[$0] }
  }

  @Test func ownSignaturesAreAccepted() throws {
    try verify()
    try verify(now: Self.time + 300)
    try verify(now: Self.time - 300)
    try verify { $0["webhook-signature"] = "v1a,AAAA v1,AAAA " + ($0["webhook-signature"] ?? "") }
    try verify(secrets: [WebhookSecret(bytes: .init(repeating: 1, count: 24)), Self.secret])
  }

  @Test func changesAreNoticed() {
    #expect(throws: WebhookVerifier.Fault.noSignatureFits) { try verify(payload: Self.payload + [0x20]) }
    #expect(throws: WebhookVerifier.Fault.noSignatureFits) { try verify { $0["webhook-id"] = "msg_other" } }
    #expect(throws: WebhookVerifier.Fault.noSignatureFits) {
      try verify { $0["webhook-timestamp"] = "\(Self.time + 1)" }
    }
    #expect(throws: WebhookVerifier.Fault.noSignatureFits) {
      try verify { $0["webhook-signature"] = $0["webhook-signature"]?.replacing("v1,", with: "v2,") }
    }
    #expect(throws: WebhookVerifier.Fault.noSignatureFits) {
      try verify(secrets: [WebhookSecret(bytes: .init(repeating: 1, count: 24))])
    }
    #expect(throws: WebhookVerifier.Fault.noSignatureFits) { try verify(secrets: []) }
  }

  @Test func oldFutureAndMalformedTimesAreRefused() {
    #expect(throws: WebhookVerifier.Fault.tooOld) { try verify(now: Self.time + 301) }
    #expect(throws: WebhookVerifier.Fault.tooNew) { try verify(now: Self.time - 301) }
    for text in ["", "x", "-1", "+1", "1.0", "01", "99999999999999999999"] {
      #expect(throws: WebhookVerifier.Fault.timestampInvalid) { try verify { $0["webhook-timestamp"] = text } }
    }
    #expect(throws: WebhookVerifier.Fault.tooOld) {
      try verify({ $0["webhook-timestamp"] = "\(Int64.max)" }, now: .min)
    }
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
      #expect(throws: WebhookVerifier.Fault.headerMissing) { try verify { $0[name] = nil } }
    }
  }

  @Test(arguments: [
    "", "whsec_", "whsec_AAAA", "whsec_!!!!", "whsec_" + String(repeating: "A", count: 88),
    "WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  ])
  func shortLongAndMalformedSecretsAreRefused(text: String) {
    #expect(WebhookSecret(text) == nil)
  }
}
