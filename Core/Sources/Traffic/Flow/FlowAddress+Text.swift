extension FlowAddress {
  /// Reads an address in dotted form, or in colon form (RFC 4291 section 2.2), also with an IPv4 address at its end.
  public init?(text: some StringProtocol) {
    var text = String(text)
    let parsed = text.withUTF8 { bytes in
      bytes.baseAddress.flatMap { TextBytes(start: $0, count: bytes.count).flowAddress }
    }
    guard let parsed else { return nil }
    self = parsed
  }
}

extension FlowAddress: CustomStringConvertible {
  /// Dotted form for IPv4; for IPv6 the form of RFC 5952.
  public var description: String {
    if isV4 { return "\(v4 >> 24).\(v4 >> 16 & 255).\(v4 >> 8 & 255).\(v4 & 255)" }
    let groups = (0..<8).map { UInt16(truncatingIfNeeded: ($0 < 4 ? high : low) >> UInt64((3 - $0 % 4) * 16)) }
    guard let gap = Self.longestZeros(groups) else { return Self.joined(groups[...]) }
    return Self.joined(groups[..<gap.lowerBound]) + "::" + Self.joined(groups[gap.upperBound...])
  }

  private static func joined(_ groups: ArraySlice<UInt16>) -> String {
    groups.map { String($0, radix: 16) }.joined(separator: ":")
  }

  private static func longestZeros(_ groups: [UInt16]) -> Range<Int>? {
    var best: Range<Int>?
    var place = 0
    while place < groups.count {
      guard groups[place] == 0 else {
        place += 1
        continue
      }
      let end = groups[place...].firstIndex { $0 != 0 } ?? groups.count
      if end - place > max(1, best?.count ?? 0) { best = place..<end }
      place = end
    }
    return best
  }
}

extension FlowAddress {
  /// Addresses that are never routed on the internet: RFC 1918, RFC 6598, loopback, link-local, RFC 4193.
  var isPrivate: Bool {
    guard isV4 else { return high >> 57 == 0x7E || high >> 54 == 0x3FA || (high == 0 && low <= 1) }
    let word = v4
    return word >> 24 == 10 || word >> 20 == 0xAC1 || word >> 16 == 0xC0A8 || word >> 22 == 0x191 || word >> 24 == 127
      || word >> 16 == 0xA9FE || word == 0
  }

  /// Multicast and broadcast.
  var isGroup: Bool { isV4 ? v4 >> 28 == 14 || v4 == .max : high >> 56 == 0xFF }
}
