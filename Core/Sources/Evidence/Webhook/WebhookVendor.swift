/// Who signs webhooks, each in a way of its own.
public enum WebhookVendor: String, Hashable, Sendable, CaseIterable {
  /// `Stripe-Signature: t=TIME,v1=HEX,...` over `TIME.BODY`.
  case stripe
  /// `Persona-Signature: t=TIME,v1=HEX`, twice with a space between while a secret is being replaced; over `TIME.BODY`.
  case persona
  /// `X-SHA2-Signature: HEX` over the body. There is no time.
  case onfido
  /// Standard Webhooks: `webhook-id`, `webhook-timestamp`, `webhook-signature: v1,BASE64 ...` over `ID.TIME.BODY`.
  case standard

  /// In lower case.
  var signatureHeader: String {
    switch self {
    case .stripe: "stripe-signature"
    case .persona: "persona-signature"
    case .onfido: "x-sha2-signature"
    case .standard: "webhook-signature"
    }
  }

  var hasTime: Bool { self != .onfido }
}
