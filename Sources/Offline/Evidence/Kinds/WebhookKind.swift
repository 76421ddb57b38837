import Evidence

/// A vendor's webhook.
struct WebhookKind: EvidenceKind {
  let name = "webhook"
  let abstract = "a webhook that a vendor of identity checks signed"
  let options = [
    EvidenceOption("vendor", .text, .required, "NAME", help: "stripe, persona, onfido or standard (Standard Webhooks)"),
    EvidenceOption("header-file", .file, .required, "FILE", help: "the header fields, or the value of the signature's"),
    EvidenceOption("body", .file, .required, "FILE", help: "the body, byte by byte"),
    EvidenceOption(
      "secret-file", .file, .required, "FILE", help: "the secret shared with the vendor, or its public key"),
    EvidenceOption(
      "tolerance", .count, .optional, "SECONDS", help: "how far the time signed may lie away; 300 otherwise"),
  ]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    guard let vendor = WebhookVendor(rawValue: request.text("vendor") ?? "") else {
      throw .usage("--vendor is one of \(WebhookVendor.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let webhook = EvidenceVerdict.Webhook(
      vendor: vendor, header: request.bytes("header-file"), body: request.bytes("body"),
      secret: request.bytes("secret-file"), tolerance: request.count("tolerance") ?? 300)
    return .webhook(webhook, policy: request.policy, at: request.at, id: request.id)
  }
}
