extension FlowAddress {
  /// Reads an address in dotted or colon form.
  public init?(text: some StringProtocol) {
    var text = String(text)
    let parsed = text.withUTF8 { bytes -> FlowAddress? in
      guard let base = bytes.baseAddress else { return nil }
      var cursor = ByteCursor(base, end: base + bytes.count)
      guard let address = cursor.address(), cursor.isAtEnd else { return nil }
      return address
    }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads the colon form of RFC 4291 section 2.2, also with an IPv4 address at its end.
  init?(colonForm bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 2, bytes.count <= 45 else { return nil }
    var groups: [UInt16] = []
    var gap: Int?
    var place = 0
    if bytes[0] == 0x3A {
      guard bytes[1] == 0x3A else { return nil }
      gap = 0
      place = 2
    }
    while place < bytes.count {
      guard groups.count < 8 else { return nil }
      var value: UInt32 = 0
      let first = place
      while place < bytes.count, let digit = Self.hexDigit(bytes[place]) {
        value = value << 4 | UInt32(digit)
        place += 1
        if place - first > 4 { return nil }
      }
      if place < bytes.count, bytes[place] == 0x2E {
        guard groups.count <= 6, let word = Self.dotted(bytes, from: first) else { return nil }
        groups.append(UInt16(truncatingIfNeeded: word >> 16))
        groups.append(UInt16(truncatingIfNeeded: word))
        place = bytes.count
        break
      }
      guard place > first else { return nil }
      groups.append(UInt16(value))
      guard place < bytes.count else { break }
      guard bytes[place] == 0x3A else { return nil }
      place += 1
      guard place < bytes.count else { return nil }
      if bytes[place] == 0x3A {
        guard gap == nil else { return nil }
        gap = groups.count
        place += 1
      }
    }
    guard gap == nil ? groups.count == 8 : groups.count < 8 else { return nil }
    if let gap { groups.insert(contentsOf: [UInt16](repeating: 0, count: 8 - groups.count), at: gap) }
    high = groups[..<4].reduce(0) { $0 << 16 | UInt64($1) }
    low = groups[4...].reduce(0) { $0 << 16 | UInt64($1) }
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func dotted(_ bytes: UnsafeRawBufferPointer, from first: Int) -> UInt32? {
    let parts = bytes[first...].split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var word: UInt32 = 0
    for part in parts {
      guard let octet = UInt8(String(decoding: part, as: UTF8.self)) else { return nil }
      word = word << 8 | UInt32(octet)
    }
    return word
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
