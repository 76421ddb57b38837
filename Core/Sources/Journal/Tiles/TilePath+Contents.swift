extension TilePath {
  /// The widest tile at this place in a tree of `size` leaves: 0 where there is none, 256 where it is full.
  public func available(in size: UInt64) -> Int {
    let units: UInt64 =
      switch kind {
      case .hashes(let level): size >> UInt64(8 * level)
      case .entries: size
      }
    let (start, overflow) = index.multipliedReportingOverflow(by: UInt64(Self.fullWidth))
    guard !overflow, units > start else { return 0 }
    return Int(min(units - start, UInt64(Self.fullWidth)))
  }

  /// The entries of a bundle, or the leaves of a tile of level 0: `index * 256` and the next ones, by width.
  public var entryRange: Range<UInt64> {
    let start = index.multipliedReportingOverflow(by: UInt64(Self.fullWidth))
    let end = start.partialValue.addingReportingOverflow(UInt64(width))
    return start.overflow || end.overflow ? 0..<0 : start.partialValue..<end.partialValue
  }

  /// The bytes of a hash tile: `width` hashes of 32 bytes.
  ///
  /// - Parameter size: leaves in the tree; the tile must lie within it.
  /// - Throws: `JournalError`: `index_range` for a tile beyond the tree or wider than what is there, `format` for a bundle of
  ///   entries, `node_missing`; or what the reader throws.
  public func hashes(size: UInt64, reader: some MerkleNodeReader) throws -> [UInt8] {
    guard case .hashes(let level) = kind else { throw JournalError(.format, "this tile holds entries") }
    guard width <= available(in: size) else { throw JournalError(.indexRange, "the tree has no such tile yet") }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32 * width)
    for index in entryRange { try reader.required(level: 8 * level, index: index).append(to: &bytes) }
    return bytes
  }
}

/// Entries one after the other, each with its length in 16 bits, big-endian (C2SP tlog-tiles).
public enum EntryBundle {
  /// - Throws: `JournalError` (`entry_too_large`).
  public static func encode(_ entries: [[UInt8]]) throws(JournalError) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      guard let length = UInt16(exactly: entry.count) else {
        throw JournalError(.entryTooLarge, "an entry is larger than \(JournalEntry.maximumBytes) bytes")
      }
      bytes.append(UInt8(length >> 8))
      bytes.append(UInt8(length & 0xFF))
      bytes.append(contentsOf: entry)
    }
    return bytes
  }

  /// - Throws: `JournalError` (`format`) where the bytes end in the middle of an entry or hold more than 256.
  public static func decode(_ bytes: [UInt8]) throws(JournalError) -> [[UInt8]] {
    var entries: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let header = rest.prefix(2)
      rest = rest.dropFirst(2)
      let length = header.reduce(0) { $0 << 8 | Int($1) }
      guard header.count == 2, rest.count >= length, entries.count < TilePath.fullWidth else {
        throw JournalError(.format, "the bytes are not a bundle of entries")
      }
      entries.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return entries
  }
}
