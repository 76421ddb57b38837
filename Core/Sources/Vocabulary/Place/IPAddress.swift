/// An IPv4 or IPv6 address. Text form: dotted decimal without leading zeros, or RFC 5952.
///
/// IPv4-mapped IPv6 addresses (`::ffff:192.0.2.1`) are read as the IPv4 address they carry. Zone identifiers are refused.
public struct IPAddress: TextValue, Comparable {
  /// The address as a number; IPv4 addresses use the lower 32 bits.
  public let value: UInt128
  public let isIPv4: Bool

  public init(ipv4 value: UInt32) {
    self.value = UInt128(value)
    isIPv4 = true
  }

  public init(ipv6 value: UInt128) {
    isIPv4 = value >> 32 == 0xFFFF
    self.value = isIPv4 ? value & 0xFFFF_FFFF : value
  }

  public init(_ text: String) throws(VocabularyError) {
    if let value = IPText.ipv4(text[...]) {
      self.init(ipv4: value)
    } else if let value = IPText.ipv6(text[...]) {
      self.init(ipv6: value)
    } else {
      throw VocabularyError(.format, "an address is written as 192.0.2.1 or 2001:db8::1")
    }
  }

  public var text: String { isIPv4 ? IPText.text(ipv4: UInt32(truncatingIfNeeded: value)) : IPText.text(ipv6: value) }

  /// 32 or 128.
  public var bitWidth: Int { isIPv4 ? 32 : 128 }

  /// IPv4 before IPv6, then by value.
  public static func < (left: Self, right: Self) -> Bool {
    left.isIPv4 == right.isIPv4 ? left.value < right.value : left.isIPv4
  }
}

/// An address prefix in CIDR form (RFC 4632, RFC 4291 section 2.3): `192.0.2.0/24`. Host bits must be zero.
public struct IPPrefix: TextValue {
  public let address: IPAddress
  public let length: Int

  public init(_ address: IPAddress, length: Int) throws(VocabularyError) {
    guard (0...address.bitWidth).contains(length) else {
      throw VocabularyError(.range, "a prefix length is 0 to 32 for IPv4 and 0 to 128 for IPv6")
    }
    guard address.value & Self.hostMask(address, length) == 0 else {
      throw VocabularyError(.range, "the host bits of a prefix are zero")
    }
    self.address = address
    self.length = length
  }

  public init(_ text: String) throws(VocabularyError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let length = Int(parts[1])
    else { throw VocabularyError(.format, "a prefix is written as 192.0.2.0/24 or 2001:db8::/32") }
    try self.init(IPAddress(String(parts[0])), length: length)
  }

  public var text: String { "\(address.text)/\(length)" }

  public func contains(_ other: IPAddress) -> Bool {
    other.isIPv4 == address.isIPv4 && other.value & ~Self.hostMask(address, length) == address.value
  }

  private static func hostMask(_ address: IPAddress, _ length: Int) -> UInt128 {
    let hostBits = address.bitWidth - length
    return hostBits == 128 ? UInt128.max : (UInt128(1) << UInt128(hostBits)) - 1
  }
}

enum IPText {
  static func ipv4(_ text: Substring) -> UInt32? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }),
        part.count == 1 || part.first != 0x30
      else { return nil }
      let octet = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) }
      guard octet <= 255 else { return nil }
      value = value << 8 | octet
    }
    return value
  }

  static func ipv6(_ text: Substring) -> UInt128? {
    guard text.utf8.count <= 45 else { return nil }
    guard let gap = text.range(of: "::") else {
      return groups(text).flatMap { $0.count == 8 ? join($0) : nil }
    }
    let tail = text[gap.upperBound...]
    guard tail.range(of: "::") == nil, !tail.hasPrefix(":"),
      let before = gap.lowerBound == text.startIndex ? [] : groups(text[..<gap.lowerBound], allowsIPv4Tail: false),
      let after = tail.isEmpty ? [] : groups(tail), before.count + after.count <= 7
    else { return nil }
    return join(before + Array(repeating: 0, count: 8 - before.count - after.count) + after)
  }

  private static func groups(_ text: Substring, allowsIPv4Tail: Bool = true) -> [UInt16]? {
    var out: [UInt16] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if allowsIPv4Tail, index == parts.count - 1, part.contains(".") {
        guard let value = ipv4(part) else { return nil }
        out += [UInt16(value >> 16), UInt16(value & 0xFFFF)]
      } else {
        guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(isHexDigit), let group = UInt16(part, radix: 16)
        else { return nil }
        out.append(group)
      }
    }
    return out
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func join(_ groups: [UInt16]) -> UInt128 { groups.reduce(0) { $0 << 16 | UInt128($1) } }

  static func text(ipv4 value: UInt32) -> String {
    "\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)"
  }

  /// RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups as `::`.
  static func text(ipv6 value: UInt128) -> String {
    let groups = (0..<8).map { UInt16(truncatingIfNeeded: value >> UInt128(112 - 16 * $0)) }
    var best = 0..<0
    var index = 0
    while index < 8 {
      let start = index
      while index < 8, groups[index] == 0 { index += 1 }
      if index - start > max(best.count, 1) { best = start..<index }
      index += 1
    }
    let hex = { (slice: ArraySlice<UInt16>) in slice.map { String($0, radix: 16) }.joined(separator: ":") }
    return best.isEmpty ? hex(groups[...]) : hex(groups[..<best.lowerBound]) + "::" + hex(groups[best.upperBound...])
  }
}

extension Substring {
  fileprivate func range(of needle: String) -> Range<Index>? { ranges(of: needle).first }
}
