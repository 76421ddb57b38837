/// The curves that are accepted: those of FIPS 186-5 and the random ones of RFC 5639, of 224 bits and more.
public enum NamedCurve: String, Hashable, Sendable, Codable, CaseIterable {
  case secp224r1, secp256r1, secp384r1, secp521r1
  case brainpoolP224r1, brainpoolP256r1, brainpoolP320r1, brainpoolP384r1, brainpoolP512r1

  /// Of the field and of the order, in bits.
  public var bits: Int {
    switch self {
    case .secp224r1, .brainpoolP224r1: 224
    case .secp256r1, .brainpoolP256r1: 256
    case .brainpoolP320r1: 320
    case .secp384r1, .brainpoolP384r1: 384
    case .brainpoolP512r1: 512
    case .secp521r1: 521
    }
  }

  /// Bytes of a coordinate.
  public var fieldLength: Int { (bits + 7) / 8 }

  public var identifier: ObjectIdentifier {
    switch self {
    case .secp224r1: ObjectIdentifier(1, 3, 132, 0, 33)
    case .secp256r1: ObjectIdentifier(1, 2, 840, 10045, 3, 1, 7)
    case .secp384r1: ObjectIdentifier(1, 3, 132, 0, 34)
    case .secp521r1: ObjectIdentifier(1, 3, 132, 0, 35)
    case .brainpoolP224r1: ObjectIdentifier(1, 3, 36, 3, 3, 2, 8, 1, 1, 5)
    case .brainpoolP256r1: ObjectIdentifier(1, 3, 36, 3, 3, 2, 8, 1, 1, 7)
    case .brainpoolP320r1: ObjectIdentifier(1, 3, 36, 3, 3, 2, 8, 1, 1, 9)
    case .brainpoolP384r1: ObjectIdentifier(1, 3, 36, 3, 3, 2, 8, 1, 1, 11)
    case .brainpoolP512r1: ObjectIdentifier(1, 3, 36, 3, 3, 2, 8, 1, 1, 13)
    }
  }

  public init?(_ identifier: ObjectIdentifier) {
    guard let curve = Self.byIdentifier[identifier] else { return nil }
    self = curve
  }

  private static let byIdentifier = Dictionary(uniqueKeysWithValues: allCases.map { ($0.identifier, $0) })

  /// OpenSSL's name of it.
  var groupName: String { self == .secp256r1 ? "prime256v1" : rawValue }
}
