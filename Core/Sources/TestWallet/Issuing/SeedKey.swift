public import Crypto

/// Keys for tests: the same seed gives the same key, so that tests are the same each time.
public enum SeedKey {
  /// The numbers 1 to 255 give keys that have nothing to do with each other.
  public static func signing(_ seed: UInt8) -> P256.Signing.PrivateKey {
    make(seed, "signing") { try? P256.Signing.PrivateKey(rawRepresentation: $0) }
  }

  public static func agreement(_ seed: UInt8) -> P256.KeyAgreement.PrivateKey {
    make(seed, "agreement") { try? P256.KeyAgreement.PrivateKey(rawRepresentation: $0) }
  }

  static func bytes(_ seed: UInt8, _ use: String) -> [UInt8] {
    Array(SHA256.hash(data: Array(use.utf8) + [seed]))
  }

  private static func make<Key>(_ seed: UInt8, _ use: String, _ key: ([UInt8]) -> Key?) -> Key {
    var scalar = bytes(seed, use)
    while true {
      // All but one in 2^32 hashes are scalars of the curve.
      if let key = key(scalar) { return key }
      scalar = Array(SHA256.hash(data: scalar))
    }
  }
}
