import Crypto
public import Vocabulary
import Wire

extension EvidenceVerdict {
  /// The files of a webhook.
  public struct Webhook: Sendable {
    public let vendor: WebhookVendor
    public let header: [UInt8]
    public let body: [UInt8]
    public let secret: [UInt8]
    /// Seconds that the time signed may lie from the time of the judgement, before it or after it.
    public let tolerance: Int

    public init(vendor: WebhookVendor, header: [UInt8], body: [UInt8], secret: [UInt8], tolerance: Int = 300) {
      self.vendor = vendor
      self.header = header
      self.body = body
      self.secret = secret
      self.tolerance = tolerance
    }
  }

  /// The verdict on a vendor's webhook: that the vendor signed the body, and when.
  ///
  /// A header that can not be read is `malformed`. A signature that does not hold and a time outside the tolerance are both said.
  /// Whether the message was seen before is for the caller to know, by the claim `message_id` or the body's hash.
  public static func webhook(_ webhook: Webhook, policy: Policy = .icao, at: Instant, id: String? = nil)
    -> EvidenceVerdict
  {
    let inputs = [
      Input(name: "header", sha256: EvidenceDigest.hex(webhook.header)),
      Input(name: "body", sha256: EvidenceDigest.hex(webhook.body)),
    ]
    func verdict(
      _ verdict: Verdict, _ reasons: [Reason], _ checks: [Check], _ claims: [String: String] = [:]
    ) -> EvidenceVerdict {
      EvidenceVerdict(
        kind: "webhook", id: id, verdict: verdict, at: at.text, policy: policy, reasons: reasons, checks: checks,
        claims: claims, inputs: inputs)
    }
    do throws(WebhookFault) {
      let secrets = try WebhookSecret.list(webhook.secret, vendor: webhook.vendor)
      let signature = try WebhookSignature(try WebhookHeaders(webhook.header), vendor: webhook.vendor)
      let message = WebhookMessage(vendor: webhook.vendor, secrets: secrets, body: webhook.body)
      let result = WebhookResult(signature, message, webhook, at: at)
      return verdict(result.reasons.isEmpty ? .valid : .invalid, result.reasons, result.checks, result.claims)
    } catch {
      // A secret is no part of what came: with one that is none, nothing is shown to be signed.
      let call: Verdict = error.code == "secret" ? .invalid : .malformed
      return verdict(call, [Reason(code: error.code, at: error.at, detail: error.detail)], [])
    }
  }
}

/// The checks of a webhook that could be read.
private struct WebhookResult {
  typealias Verdict = EvidenceVerdict

  private(set) var reasons: [Verdict.Reason] = []
  private(set) var checks: [Verdict.Check] = []
  private(set) var claims: [String: String] = [:]

  init(_ signature: WebhookSignature, _ message: WebhookMessage, _ webhook: Verdict.Webhook, at: Instant) {
    let algorithm = if case .publicKey? = message.secrets.first { "ed25519" } else { "hmac-sha256" }
    let groups = signature.groups.filter(message.has)
    guard !groups.isEmpty else {
      fail("signature", algorithm, "signature_missing", "header", "there is no signature of the kind that is checked")
      return
    }
    let signed = groups.filter { message.isSigned(by: $0, id: signature.messageID) }
    if signed.isEmpty {
      fail("signature", algorithm, "signature_invalid", "header", "no signature holds over the body")
    } else {
      checks.append(Verdict.Check(name: "signature", result: .pass, alg: algorithm))
    }
    // A time that nobody signed is worth nothing, but is said to be wrong where it is.
    let times = (signed.isEmpty ? groups : signed).compactMap { $0.time.flatMap { Int64($0) } }
    guard webhook.vendor.hasTime else {
      checks.append(Verdict.Check(name: "timestamp", result: .skip))
      claim(signature, webhook, nil)
      return
    }
    let tolerance = Int64(webhook.tolerance)
    let fresh = times.filter { abs(at.seconds - $0) <= tolerance }
    if fresh.isEmpty {
      fail(
        "timestamp", nil, "timestamp", "header", "the time signed is not within \(tolerance) s of the time of the check"
      )
    } else {
      checks.append(Verdict.Check(name: "timestamp", result: .pass))
    }
    claim(signature, webhook, fresh.first)
  }

  private mutating func fail(_ name: String, _ algorithm: String?, _ code: String, _ at: String, _ detail: String) {
    checks.append(Verdict.Check(name: name, result: .fail, alg: algorithm))
    reasons.append(Verdict.Reason(code: code, at: at, detail: detail))
  }

  private mutating func claim(_ signature: WebhookSignature, _ webhook: Verdict.Webhook, _ time: Int64?) {
    claims["vendor"] = webhook.vendor.rawValue
    if let id = signature.messageID { claims["message_id"] = id }
    if let time { claims["signed_at"] = Instant(seconds: time).text }
    guard let event = try? JSONValue.parse(webhook.body) else { return }
    for (claim, paths) in Self.paths {
      let found = paths.lazy.compactMap { path in path.reduce(Optional(event)) { $0?[$1] }?.string }.first
      if let found, found.utf8.count <= 256 { claims[claim] = found }
    }
  }

  /// Where vendors put the event's name, what it is about and how that stands.
  private static let paths: [String: [[String]]] = [
    "event": [["type"], ["data", "attributes", "name"], ["payload", "action"]],
    "event_id": [["id"], ["data", "id"]],
    "reference": [
      ["data", "object", "id"], ["data", "attributes", "payload", "data", "id"], ["payload", "object", "id"],
    ],
    "status": [
      ["data", "object", "status"], ["data", "attributes", "payload", "data", "attributes", "status"],
      ["payload", "object", "status"],
    ],
  ]
}
