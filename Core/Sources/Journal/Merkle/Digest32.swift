public import Crypto

/// 32 bytes that came out of SHA-256.
public struct Digest32: Hashable, Sendable {
  /// The bytes as four big-endian words, so that a digest is a value without an allocation.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// - Throws: `JournalError` (`hash_length`) unless there are exactly 32 bytes.
  public init(_ bytes: some Collection<UInt8>) throws(JournalError) {
    guard bytes.count == 32 else { throw JournalError(.hashLength, "a hash has 32 bytes") }
    self.init(exactly: bytes)
  }

  public init(_ digest: SHA256Digest) { self.init(exactly: digest) }

  /// - Parameter bytes: 32 of them.
  private init(exactly bytes: some Sequence<UInt8>) {
    var iterator = bytes.makeIterator()
    func word() -> UInt64 {
      var word: UInt64 = 0
      for _ in 0..<8 { word = word << 8 | UInt64(iterator.next() ?? 0) }
      return word
    }
    words = (word(), word(), word(), word())
  }

  /// SHA-256 of `bytes`.
  public static func hash(_ bytes: [UInt8]) -> Digest32 { Digest32(SHA256.hash(data: bytes)) }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    append(to: &bytes)
    return bytes
  }

  func append(to bytes: inout [UInt8]) {
    append(words.0, to: &bytes)
    append(words.1, to: &bytes)
    append(words.2, to: &bytes)
    append(words.3, to: &bytes)
  }

  private func append(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
  }

  /// Writes the bytes in order; `buffer` has room for them from `offset`.
  func store(in buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
    buffer.storeBytes(of: words.0.bigEndian, toByteOffset: offset, as: UInt64.self)
    buffer.storeBytes(of: words.1.bigEndian, toByteOffset: offset + 8, as: UInt64.self)
    buffer.storeBytes(of: words.2.bigEndian, toByteOffset: offset + 16, as: UInt64.self)
    buffer.storeBytes(of: words.3.bigEndian, toByteOffset: offset + 24, as: UInt64.self)
  }

  public static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
