/// A column of whole numbers of one width in bits, each the difference to a common base: read at any row without unpacking.
///
/// Widths are 0 to 56, or 64. Eight bytes behind the last value must be readable.
struct PackedColumn {
  let bytes: UnsafeRawPointer
  let base: UInt64
  let width: Int
  let mask: UInt64

  init(_ bytes: UnsafeRawPointer, _ shape: ColumnShape) {
    self.bytes = bytes
    base = shape.base
    width = shape.width
    mask = shape.width == 64 ? .max : (1 << UInt64(shape.width)) &- 1
  }

  @inline(__always) subscript(row: Int) -> UInt64 { base &+ raw(row) }

  /// The difference to the base.
  @inline(__always) func raw(_ row: Int) -> UInt64 {
    let bit = row &* width
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
    return word &>> UInt64(truncatingIfNeeded: bit & 7) & mask
  }
}

extension PackedColumn {
  /// No column but one of 64 bits has a difference to the base beyond that.
  private static let greatest: Int64 = 1 << 56

  /// The value's difference to the base as `isAtMost` compares it: less than nothing for a value below the base.
  @inline(__always) func limit(_ value: UInt64) -> Int64 {
    if width == 64 { return Int64(bitPattern: value ^ 1 << 63) }
    return value < base ? -1 : Int64(truncatingIfNeeded: min(value &- base, UInt64(Self.greatest)))
  }

  /// All bits set where the row's value is not above the one that `limit` was made of, none where it is: an answer to be
  /// reckoned with, so that no branch depends on it.
  @inline(__always)
  func isAtMost(_ limit: Int64, at row: Int) -> Int {
    if width == 64 { return Int64(bitPattern: self[row] ^ 1 << 63) <= limit ? -1 : 0 }
    // Both are below 2^57, so the sign tells.
    return Int(~((limit &- Int64(bitPattern: raw(row))) &>> 63))
  }
}

extension PackedColumn {
  /// Reads one word of every cache line of the rows.
  func touch(_ rows: Range<Int>) -> UInt64 {
    var sum: UInt64 = 0
    var place = rows.lowerBound * width / 8
    let end = rows.upperBound * width / 8
    while place < end {
      sum &+= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      place &+= 64
    }
    return sum
  }
}

/// Base and width of a column.
public struct ColumnShape: Hashable, Sendable {
  public var base: UInt64
  public var width: Int

  /// The narrowest shape for values from `least` to `greatest`.
  public init(least: UInt64, greatest: UInt64) {
    base = least
    let bits = 64 - (greatest &- least).leadingZeroBitCount
    width = bits > 56 ? 64 : bits
  }

  init?(base: UInt64, width: UInt64) {
    guard width <= 56 || width == 64 else { return nil }
    self.base = base
    self.width = Int(width)
  }

  func byteCount(rows: Int) -> Int { (rows * width + 7) / 8 }
}

/// Writes a packed column one value after the other, from a row on whose bits begin at a byte.
struct PackedColumnWriter {
  private var output: UnsafeMutableRawPointer
  private let base: UInt64
  private let width: UInt64
  private var pending: UInt64 = 0
  private var fill: UInt64 = 0

  /// - Parameter firstRow: a multiple of eight.
  init(_ bytes: UnsafeMutableRawPointer, _ shape: ColumnShape, firstRow: Int) {
    output = bytes + firstRow * shape.width / 8
    base = shape.base
    width = UInt64(shape.width)
  }

  @inline(__always) mutating func append(_ value: UInt64) {
    let value = value &- base
    if width == 64 {
      output.storeBytes(of: value.littleEndian, as: UInt64.self)
      output += 8
      return
    }
    pending |= value &<< fill
    let total = fill &+ width
    if total >= 64 {
      output.storeBytes(of: pending.littleEndian, as: UInt64.self)
      output += 8
      // The bits that did not fit; all of them where the word was full before.
      pending = fill == 0 ? 0 : value &>> (64 &- fill)
      fill = total &- 64
    } else {
      fill = total
    }
  }

  /// Writes the bits of the last, incomplete word.
  mutating func finish() {
    var rest = pending
    var bits = Int(fill)
    while bits > 0 {
      output.storeBytes(of: UInt8(truncatingIfNeeded: rest), as: UInt8.self)
      output += 1
      rest >>= 8
      bits -= 8
    }
  }
}

/// Least and greatest of the values seen.
public struct ValueRange: Hashable, Sendable {
  public private(set) var least = UInt64.max
  public private(set) var greatest: UInt64 = 0

  public init() {}

  @inline(__always) public mutating func add(_ value: UInt64) {
    if value < least { least = value }
    if value > greatest { greatest = value }
  }

  public mutating func add(_ other: ValueRange) {
    guard other.least <= other.greatest else { return }
    add(other.least)
    add(other.greatest)
  }

  public var shape: ColumnShape {
    least > greatest ? ColumnShape(least: 0, greatest: 0) : ColumnShape(least: least, greatest: greatest)
  }
}
