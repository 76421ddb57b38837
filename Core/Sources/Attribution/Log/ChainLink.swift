/// Facts that were made durable together, as one link of the ledger's hash chain.
///
/// `link = SHA-256("vestibule-lease-chain/1" ‖ previous link ‖ root ‖ first ‖ count ‖ recorded)`, numbers as eight bytes, highest
/// first; `root` is the Merkle tree hash of the facts' texts (RFC 9162). A fact's position is its number in the ledger.
public struct ChainLink: Hashable, Sendable {
  public enum Source: UInt8, Sendable {
    case intervals
    case events
  }

  /// Position of the first fact.
  public var first: UInt64
  public var count: Int
  /// When the ledger took them, microseconds since 1970: what "as known on" goes by.
  public var recorded: Int64
  public var source: Source
  public var root: LedgerHash
  public var link: LedgerHash

  public static let byteCount = 96

  public init(
    after previous: LedgerHash, first: UInt64, count: Int, recorded: Int64, source: Source, root: LedgerHash
  ) {
    (self.first, self.count, self.recorded, self.source, self.root) = (first, count, recorded, source, root)
    link = Self.hash(previous, root, first, count, recorded)
  }

  static func hash(
    _ previous: LedgerHash, _ root: LedgerHash, _ first: UInt64, _ count: Int, _ recorded: Int64
  ) -> LedgerHash {
    var bytes = Array("vestibule-lease-chain/1".utf8) + previous.bytes + root.bytes
    for number in [first, UInt64(count), UInt64(bitPattern: recorded)] {
      withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
    return LedgerHash.of(bytes)
  }

  /// Whether the link follows from the one before.
  public func follows(_ previous: LedgerHash) -> Bool {
    link == Self.hash(previous, root, first, count, recorded)
  }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for number in [first, UInt64(count) << 8 | UInt64(source.rawValue), UInt64(bitPattern: recorded)] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes += root.bytes + link.bytes
    withUnsafeBytes(of: Checksum.of(bytes).littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// - Throws: `.damaged` where the bytes are no link, `.checksum` where they have changed.
  public init(_ bytes: UnsafeRawBufferPointer) throws(AttributionError) {
    guard bytes.count == Self.byteCount else { throw AttributionError(.damaged, "a link of the chain is cut") }
    func word(_ place: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    guard Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[..<88])) == word(88) else {
      throw AttributionError(.checksum, "a link of the chain has changed")
    }
    guard let source = Source(rawValue: UInt8(truncatingIfNeeded: word(8))) else {
      throw AttributionError(.damaged, "a link of the chain has an unknown source")
    }
    self.source = source
    first = word(0)
    count = Int(word(8) >> 8)
    recorded = Int64(bitPattern: word(16))
    root = LedgerHash(loading: UnsafeRawBufferPointer(rebasing: bytes[24..<56]))
    link = LedgerHash(loading: UnsafeRawBufferPointer(rebasing: bytes[56..<88]))
  }
}
