/// Why a certificate does not follow from another.
public struct ChainFault: Error, Hashable, Sendable {
  /// The raw values are reason codes of `vestibule evidence verify`.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nobody that is trusted bears the name, or the key, of the issuer.
    case issuerUntrusted = "issuer_untrusted"
    case issuerMismatch = "issuer_mismatch"
    /// Nobody is trusted at all.
    case noTrustAnchor = "no_trust_anchor"
    case signatureInvalid = "chain_signature_invalid"
    case notAuthority = "chain_not_ca"
    case expired = "certificate_expired"
    case notYetValid = "certificate_not_yet_valid"
    case keyUsage = "key_usage"
    case extendedKeyUsage = "eku"
    case criticalExtension = "critical_extension"
    case keyInvalid = "key_invalid"
    case keyTooSmall = "key_too_small"
    case curveUnknown = "curve_unknown"
    case algorithmMismatch = "algorithm_mismatch"
    case algorithmUnsupported = "algorithm_unsupported"
    case algorithmWeak = "algorithm_weak"
    case asn1
  }

  public let code: Code
  /// A sentence for a person, without any of the input.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// A key or an algorithm that can not be used.
  public init(_ error: CertificateError) {
    let code: Code =
      switch error.code {
      case .keyInvalid: .keyInvalid
      case .curveUnknown: .curveUnknown
      case .algorithmUnsupported: .algorithmUnsupported
      case .algorithmMismatch: .algorithmMismatch
      default: .asn1
      }
    self.init(code, error.message)
  }

  /// Nothing is wrong with it: it lies beyond what is known here.
  public var isUnsupported: Bool { code == .curveUnknown || code == .algorithmUnsupported }
}
