/// How many names there are: names beyond a mark are new since.
public struct NameMarks: Hashable, Sendable {
  public var tenants = 0
  public var patterns = 1
  public var pool = 0

  public init() {}
}

extension LedgerNames {
  public var marks: NameMarks {
    var marks = NameMarks()
    (marks.tenants, marks.patterns, marks.pool) = (tenants.count, patterns.count, pool.count)
    return marks
  }

  /// Writes the names from `marks` on: three times a count and the strings, each with its length (LEB128).
  public func encode(since marks: NameMarks, into output: inout [UInt8]) {
    for (table, first) in [(tenants, marks.tenants), (patterns, marks.patterns), (pool, marks.pool)] {
      let first = min(first, table.count)
      VarInt.append(UInt64(table.count - first), to: &output)
      for index in first..<table.count {
        let bytes = table[UInt32(truncatingIfNeeded: index)]
        VarInt.append(UInt64(bytes.count), to: &output)
        output.append(contentsOf: bytes)
      }
    }
  }

  /// Adds names that `encode` wrote, from `place` on; `place` stands behind them afterwards.
  ///
  /// - Parameter areBelieved: whether names may be taken for new unseen, because a checksum covers them (`hasRepeats` tells later).
  /// - Throws: `.damaged` where they do not have that form, or do not continue these names.
  public mutating func decode(_ bytes: UnsafeRawBufferPointer, at place: inout Int, areBelieved: Bool = false)
    throws(AttributionError)
  {
    try Self.decode(into: &tenants, bytes, &place, areBelieved)
    try Self.decode(into: &patterns, bytes, &place, areBelieved)
    try Self.decode(into: &pool, bytes, &place, areBelieved)
  }

  /// Whether a name is there twice.
  public var hasRepeats: Bool { tenants.hasRepeats || patterns.hasRepeats || pool.hasRepeats }

  private static func decode(
    into table: inout ByteTable, _ bytes: UnsafeRawBufferPointer, _ place: inout Int, _ areBelieved: Bool
  ) throws(AttributionError) {
    guard let count = VarInt.read(bytes, &place), count <= UInt64(bytes.count) else {
      throw AttributionError(.damaged, "the count of names is not readable")
    }
    for _ in 0..<count {
      guard let length = VarInt.read(bytes, &place), length <= UInt64(LedgerNames.maximumNameBytes) + 1,
        Int(length) <= bytes.count - place, let base = bytes.baseAddress
      else { throw AttributionError(.damaged, "a name is not readable") }
      let before = table.count
      let start = (base + place).assumingMemoryBound(to: UInt8.self)
      guard areBelieved ? table.add(start, Int(length)) : Int(table.intern(start, Int(length))) == before else {
        throw AttributionError(.damaged, "a name is there twice")
      }
      place += Int(length)
    }
  }
}

/// Whole numbers in seven bits a byte, lowest first (LEB128).
enum VarInt {
  @inline(__always) static func append(_ value: UInt64, to output: inout [UInt8]) {
    var value = value
    while value >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: value))
  }

  @inline(__always) static func read(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// Small numbers of either sign become small numbers without one.
  @inline(__always) static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
  @inline(__always) static func signed(_ value: UInt64) -> Int64 {
    Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }
}
