import Foundation

/// Reads addresses from raw bytes, strictly: dotted decimal of four parts without leading zeros, RFC 4291 section 2.2 for IPv6.
///
/// Octal and hexadecimal parts, fewer than four parts, brackets, zone identifiers and blanks are refused. IPv4-mapped IPv6
/// becomes the IPv4 address.
enum AddressText {
  typealias Bytes = UnsafePointer<UInt8>

  /// Reads an address or a prefix that takes all bytes of `start..<end`.
  static func block(_ start: Bytes, _ end: Bytes, into block: inout AddressBlock) -> LineFault? {
    var slash = start
    while slash < end, slash.pointee != 0x2F { slash += 1 }
    var high: UInt64 = 0
    var low: UInt64 = 0
    if let fault = address(start, slash, &high, &low) { return fault }
    guard slash < end else {
      block = AddressBlock(high: high, low: low)
      return nil
    }
    var length = 0
    let digits = end - slash - 1
    guard (1...3).contains(digits), digits == 1 || slash[1] != 0x30 else { return .prefixLength }
    for index in 1...digits {
      let digit = slash[index] &- 0x30
      guard digit < 10 else { return .prefixLength }
      length = length &* 10 &+ Int(digit)
    }
    let isDotted = memchr(start, 0x3A, slash - start) == nil
    guard length <= (isDotted ? 32 : 128) else { return .prefixLength }
    let result = AddressBlock(high: high, low: low, length: UInt8(truncatingIfNeeded: isDotted ? 96 &+ length : length))
    guard result.high == high, result.low == low else { return .hostBits }
    block = result
    return nil
  }

  /// Reads one address that takes all bytes of `start..<end`.
  static func address(_ start: Bytes, _ end: Bytes, _ high: inout UInt64, _ low: inout UInt64) -> LineFault? {
    guard start < end else { return .addressMissing }
    var cursor = start
    if let word = ipv4(&cursor, end), cursor == end {
      high = 0
      low = 0xFFFF_0000_0000 | UInt64(word)
      return nil
    }
    return ipv6(start, end, &high, &low) ? nil : .address
  }

  /// Reads dotted decimal; `cursor` stands behind it afterwards.
  @inline(__always)
  static func ipv4(_ cursor: inout Bytes, _ end: Bytes) -> UInt32? {
    var word: UInt32 = 0
    var part = 0
    while true {
      guard cursor < end else { return nil }
      let first = UInt32(cursor.pointee &- 0x30)
      guard first < 10 else { return nil }
      var value = first
      cursor += 1
      if cursor < end, case let second = UInt32(cursor.pointee &- 0x30), second < 10 {
        guard first != 0 else { return nil }
        value = value &* 10 &+ second
        cursor += 1
        if cursor < end, case let third = UInt32(cursor.pointee &- 0x30), third < 10 {
          value = value &* 10 &+ third
          guard value < 256 else { return nil }
          cursor += 1
        }
      }
      word = word << 8 | value
      part &+= 1
      if part == 4 { return word }
      guard cursor < end, cursor.pointee == 0x2E else { return nil }
      cursor += 1
    }
  }

  private static func ipv6(_ start: Bytes, _ end: Bytes, _ high: inout UInt64, _ low: inout UInt64) -> Bool {
    guard end - start >= 2, end - start <= 45 else { return false }
    var cursor = start
    var before: (UInt64, UInt64) = (0, 0)  // groups read, as one number of 128 bits
    var count = 0
    var gap = -1  // groups before "::"
    if cursor[0] == 0x3A {
      guard cursor[1] == 0x3A else { return false }
      gap = 0
      cursor += 2
    }
    while cursor < end {
      guard count < 8 else { return false }
      var value: UInt64 = 0
      let first = cursor
      while cursor < end, let digit = hexDigit(cursor.pointee) {
        value = value << 4 | digit
        cursor += 1
        if cursor - first > 4 { return false }
      }
      if cursor < end, cursor.pointee == 0x2E {
        cursor = first
        guard count <= 6, let word = ipv4(&cursor, end), cursor == end else { return false }
        before = (before.0 << 32 | before.1 >> 32, before.1 << 32 | UInt64(word))
        count += 2
        break
      }
      guard cursor > first else { return false }
      before = (before.0 << 16 | before.1 >> 48, before.1 << 16 | value)
      count += 1
      guard cursor < end else { break }
      guard cursor.pointee == 0x3A, cursor + 1 < end else { return false }
      cursor += 1
      if cursor.pointee == 0x3A {
        guard gap < 0 else { return false }
        gap = count
        cursor += 1
      }
    }
    return join(before, count: count, gap: gap, &high, &low)
  }

  private static func join(
    _ groups: (UInt64, UInt64), count: Int, gap: Int, _ high: inout UInt64, _ low: inout UInt64
  ) -> Bool {
    let value = UInt128(groups.0) << 64 | UInt128(groups.1)
    guard gap >= 0 else {
      high = groups.0
      low = groups.1
      return count == 8
    }
    guard count <= 7 else { return false }
    let tailBits = UInt128(16 * (count - gap))
    let tail = value & ((UInt128(1) << tailBits) - 1)
    let head = gap == 0 ? 0 : (value >> tailBits) << UInt128(16 * (8 - gap))
    high = UInt64(truncatingIfNeeded: (head | tail) >> 64)
    low = UInt64(truncatingIfNeeded: head | tail)
    return true
  }

  @inline(__always) private static func hexDigit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte &- 0x30)
    case 0x61...0x66: UInt64(byte &- 0x57)
    case 0x41...0x46: UInt64(byte &- 0x37)
    default: nil
    }
  }
}
