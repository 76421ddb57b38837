import Crypto

/// The hashes of RFC 9162 section 2.1.1 (as RFC 6962 section 2.1) with SHA-256.
public enum MerkleHasher {
  /// The root of the tree without leaves: SHA-256 of nothing.
  public static let emptyRoot = Digest32(SHA256().finalize())

  /// SHA-256(0x00 || entry).
  public static func leaf(_ entry: [UInt8]) -> MerkleHash {
    var hasher = SHA256()
    withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
    entry.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Digest32(hasher.finalize())
  }

  /// SHA-256(0x01 || left || right).
  public static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
    withUnsafeTemporaryAllocation(byteCount: 72, alignment: 8) { buffer in
      // The prefix lies at 7, so that the words after it are aligned.
      buffer.storeBytes(of: 1, toByteOffset: 7, as: UInt8.self)
      left.store(in: buffer, at: 8)
      right.store(in: buffer, at: 40)
      var hasher = SHA256()
      hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[7..<72]))
      return Digest32(hasher.finalize())
    }
  }
}
