internal import COpenSSL

/// The hash functions that documents use. MD5 and older ones are none: nothing they sign is evidence.
public enum DigestAlgorithm: String, Hashable, Sendable, Codable, CaseIterable {
  case sha1, sha224, sha256, sha384, sha512

  /// In bytes.
  public var length: Int {
    switch self {
    case .sha1: 20
    case .sha224: 28
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  /// Collisions are made in practice.
  public var isWeak: Bool { self == .sha1 }

  public init?(_ identifier: ObjectIdentifier) {
    guard let algorithm = Self.byIdentifier[identifier] else { return nil }
    self = algorithm
  }

  public var identifier: ObjectIdentifier {
    switch self {
    case .sha1: ObjectIdentifier(1, 3, 14, 3, 2, 26)
    case .sha224: ObjectIdentifier(2, 16, 840, 1, 101, 3, 4, 2, 4)
    case .sha256: ObjectIdentifier(2, 16, 840, 1, 101, 3, 4, 2, 1)
    case .sha384: ObjectIdentifier(2, 16, 840, 1, 101, 3, 4, 2, 2)
    case .sha512: ObjectIdentifier(2, 16, 840, 1, 101, 3, 4, 2, 3)
    }
  }

  private static let byIdentifier = Dictionary(uniqueKeysWithValues: allCases.map { ($0.identifier, $0) })

  public func hash(_ bytes: [UInt8]) -> [UInt8] { hash(bytes[...]) }

  public func hash(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var count: UInt32 = 0
    return [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, initialized in
      let done = bytes.withUnsafeBytes {
        EVP_Digest($0.baseAddress, $0.count, buffer.baseAddress, &count, method.pointer, nil)
      }
      initialized = done == 1 ? Int(count) : 0
    }
  }

  var method: DigestMethod {
    switch self {
    case .sha1: DigestMethod.sha1
    case .sha224: DigestMethod.sha224
    case .sha256: DigestMethod.sha256
    case .sha384: DigestMethod.sha384
    case .sha512: DigestMethod.sha512
    }
  }
}

/// OpenSSL's object for a hash function, looked up once; it is not changed afterwards, so threads may share it.
final class DigestMethod: @unchecked Sendable {
  let pointer: OpaquePointer?

  private init(_ name: String) { pointer = EVP_MD_fetch(nil, name, nil) }

  static let sha1 = DigestMethod("SHA1")
  static let sha224 = DigestMethod("SHA224")
  static let sha256 = DigestMethod("SHA256")
  static let sha384 = DigestMethod("SHA384")
  static let sha512 = DigestMethod("SHA512")
}
