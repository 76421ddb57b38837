import Crypto
import Vocabulary

/// Hashes of inputs as verdicts name them.
enum EvidenceDigest {
  /// SHA-256 in lower-case hex.
  static func hex(_ bytes: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(data: bytes)) }
}
