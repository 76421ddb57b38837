/// The verifier's name in a request, with the prefix that says how it is proved (OpenID4VP 1.0 section 5.9.3).
public struct ClientIdentifier: Hashable, Sendable {
  public enum Prefix: String, Hashable, Sendable, CaseIterable {
    case hash = "x509_hash"
    case dnsName = "x509_san_dns"
    case redirectURI = "redirect_uri"
    case decentralized = "decentralized_identifier"
    case attestation = "verifier_attestation"
    case federation = "openid_federation"
  }

  /// The whole, as answers are bound to it.
  public let text: String
  /// Nil for a name that was agreed beforehand.
  public let prefix: Prefix?
  /// What follows the prefix.
  public let value: String

  /// Nil for `origin:`, which no request may claim (appendix A.2).
  public init?(_ text: String) {
    self.text = text
    guard let colon = text.firstIndex(of: ":") else {
      (prefix, value) = (nil, text)
      return
    }
    let name = String(text[..<colon])
    if name == "origin" { return nil }
    prefix = Prefix(rawValue: name)
    value = prefix == nil ? text : String(text[text.index(after: colon)...])
  }
}
