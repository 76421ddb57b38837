import Certificates

/// Digital signature scheme 1 of ISO/IEC 9796-2, which gives part of the message back: how a chip with an RSA key answers
/// a challenge (Doc 9303-11 section 6.1).
enum RecoverableSignature {
  /// Whether `signature` covers a recovered part followed by `message`; names the hash function where it does.
  static func verify(_ signature: [UInt8], message: [UInt8], key: PublicKey) -> DigestAlgorithm? {
    guard let block = key.recover(signature[...]), let (digest, trailer) = trailer(of: block) else { return nil }
    // Header 0x6A: more of the message is outside, and no padding.
    guard block.first == 0x6A, block.count > 1 + digest.length + trailer else { return nil }
    let hashStart = block.count - trailer - digest.length
    let recovered = block[1..<hashStart]
    guard digest.hash(recovered + message) == Array(block[hashStart..<block.count - trailer]) else { return nil }
    return digest
  }

  /// `BC` stands for SHA-1, `xxCC` for the function that ISO/IEC 10118 numbers so.
  private static func trailer(of block: [UInt8]) -> (digest: DigestAlgorithm, length: Int)? {
    guard let last = block.last, block.count > 2 else { return nil }
    if last == 0xBC { return (.sha1, 1) }
    guard last == 0xCC, let digest = numbers[block[block.count - 2]] else { return nil }
    return (digest, 2)
  }

  private static let numbers: [UInt8: DigestAlgorithm] = [
    0x33: .sha1, 0x34: .sha256, 0x35: .sha512, 0x36: .sha384, 0x38: .sha224,
  ]
}
