/// Bytes that are not the certificate, key, list or signature they are said to be, or that this room can not use.
///
/// The message never contains any of the input, so it is safe to log and to send to a client.
public struct CertificateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Stable names; the raw values are reason codes of `vestibule evidence verify`.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// Breaks the rules of the encoding, or lacks what its type must have.
    case asn1
    /// Something follows the value.
    case trailingData = "trailing_data"
    case nesting
    /// More, or longer, than is ever needed.
    case length
    case base64
    /// The key is not one: off its curve, even modulus, exponent 1.
    case keyInvalid = "key_invalid"
    /// The parameters are those of no curve that is accepted here.
    case curveUnknown = "curve_unknown"
    case algorithmUnsupported = "algorithm_unsupported"
    /// The algorithm is not one for this kind of key.
    case algorithmMismatch = "algorithm_mismatch"
  }

  public let code: Code
  /// A sentence for a person.
  public let message: String
  /// Bytes before the fault; nil where the whole is meant.
  public let offset: Int?

  public init(_ code: Code, _ message: String, offset: Int? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  public var description: String { "\(code.rawValue)\(offset.map { " at byte \($0)" } ?? ""): \(message)" }

  /// Whether the input is well formed and merely beyond what is known here.
  public var isUnsupported: Bool { code == .curveUnknown || code == .algorithmUnsupported }
}
