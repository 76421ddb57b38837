import Foundation

/// Reading of numbers and field borders from raw bytes.
///
/// Blocks of text are followed by at least `slack` readable bytes, so that numbers can be read eight digits at a time.
public enum FieldBytes {
  typealias Bytes = UnsafePointer<UInt8>
  /// Readable bytes that must follow every block of text.
  public static let slack = 64

  static let earliest: Int64 = -62_135_596_800_000_000
  static let latest: Int64 = 253_402_300_799_999_999

  /// Reads a time in microseconds that `stop` follows, and steps behind `stop`.
  @inline(__always)
  static func time(_ cursor: inout Bytes, stop: UInt8, into value: inout Int64) -> LineFault? {
    if cursor[16] == stop, cursor[0] != 0x30, let number = sixteenDigits(cursor) {
      value = number
      cursor += 17
      return nil
    }
    return slowTime(&cursor, stop: stop, into: &value)
  }

  @inline(never)
  static func slowTime(_ cursor: inout Bytes, stop: UInt8, into value: inout Int64) -> LineFault? {
    var place = cursor
    let isNegative = place.pointee == 0x2D
    if isNegative { place += 1 }
    var number: Int64 = 0
    var count = 0
    while case let digit = Int64(place.pointee &- 0x30), digit < 10, count < 19 {
      number = number &* 10 &+ digit
      count += 1
      place += 1
    }
    let firstDigit = isNegative ? cursor[1] : cursor[0]
    guard count > 0, place.pointee == stop, firstDigit != 0x30 || count == 1 && !isNegative else { return .time }
    // Nineteen digits may wrap, but every number of that length lies outside the range as well.
    guard count < 19 else { return .timeRange }
    value = isNegative ? -number : number
    guard value >= earliest, value <= latest else { return .timeRange }
    cursor = place + 1
    return nil
  }

  /// Reads a port that `stop` follows, and steps behind `stop`.
  @inline(__always)
  static func port(_ cursor: inout Bytes, stop: UInt8, into value: inout Int32) -> LineFault? {
    var place = cursor
    var number: UInt32 = 0
    var count = 0
    while case let digit = UInt32(place.pointee &- 0x30), digit < 10, count < 6 {
      number = number &* 10 &+ digit
      count &+= 1
      place += 1
    }
    guard count > 0, number <= 65_535, place.pointee == stop, cursor[0] != 0x30 || count == 1 else { return .port }
    value = Int32(truncatingIfNeeded: number)
    cursor = place + 1
    return nil
  }

  @inline(__always)
  private static func sixteenDigits(_ cursor: Bytes) -> Int64? {
    let raw = UnsafeRawPointer(cursor)
    let first = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    let second = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard isDigits(first) && isDigits(second) else { return nil }
    return Int64(truncatingIfNeeded: eightDigits(first) &* 100_000_000 &+ eightDigits(second))
  }

  @inline(__always) private static func isDigits(_ chunk: UInt64) -> Bool {
    let high = chunk & 0xF0F0_F0F0_F0F0_F0F0
    let carry = (chunk &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
    return (high | carry >> 4) == 0x3333_3333_3333_3333
  }

  /// Eight digits, each less `0` or not, the first in the lowest byte.
  @inline(__always) static func eightDigits(_ chunk: UInt64) -> UInt64 {
    var value = ((chunk & 0x0F0F_0F0F_0F0F_0F0F) &* 2561) >> 8
    value = ((value & 0x00FF_00FF_00FF_00FF) &* 6_553_601) >> 16
    return ((value & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) >> 32
  }

  /// The first `byte` from `start` on, or `end`.
  @inline(__always) static func find(_ byte: UInt8, _ start: Bytes, _ end: Bytes) -> Bytes {
    guard let found = memchr(start, Int32(byte), end - start) else { return end }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
  }
}
