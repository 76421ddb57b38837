extension TextBytes {
  /// An IPv4 address in dotted decimal or an IPv6 address in the text form of RFC 4291 section 2.2, without zone.
  var flowAddress: FlowAddress? {
    if let word = v4Address { return FlowAddress(v4: word) }
    return v6Address
  }

  var v4Address: UInt32? {
    guard count >= 7, count <= 15 else { return nil }
    var word: UInt32 = 0
    var octet: UInt32 = 0
    var digits = 0
    var dots = 0
    for index in 0..<count {
      let byte = start[index]
      let digit = byte &- 0x30
      if digit < 10 {
        octet = octet &* 10 &+ UInt32(digit)
        digits += 1
        guard digits <= 3, octet <= 255 else { return nil }
      } else {
        guard byte == 0x2E, digits > 0, dots < 3 else { return nil }
        word = word << 8 | octet
        octet = 0
        digits = 0
        dots += 1
      }
    }
    return dots == 3 && digits > 0 ? word << 8 | octet : nil
  }

  var v6Address: FlowAddress? {
    guard count >= 2, count <= 45 else { return nil }
    var groups = InlineArray<8, UInt16>(repeating: 0)
    var filled = 0
    var gap = -1
    var index = 0
    if start[0] == 0x3A {
      guard start[1] == 0x3A else { return nil }
      gap = 0
      index = 2
    }
    while index < count {
      guard filled < 8 else { return nil }
      let (value, digits) = hexGroup(index)
      if digits > 0, index + digits < count, start[index + digits] == 0x2E {
        guard filled <= 6, let word = slice(index, count).v4Address else { return nil }
        groups[filled] = UInt16(truncatingIfNeeded: word >> 16)
        groups[filled + 1] = UInt16(truncatingIfNeeded: word)
        filled += 2
        index = count
        break
      }
      guard digits > 0, digits <= 4 else { return nil }
      groups[filled] = value
      filled += 1
      index += digits
      guard index < count else { break }
      guard start[index] == 0x3A, index + 1 < count else { return nil }
      index += 1
      if start[index] == 0x3A {
        guard gap < 0 else { return nil }
        gap = filled
        index += 1
      }
    }
    guard gap >= 0 ? filled < 8 : filled == 8 else { return nil }
    return Self.address(groups, filled: filled, gap: gap)
  }

  /// Up to five hexadecimal digits: the fifth says that there are too many.
  private func hexGroup(_ from: Int) -> (UInt16, Int) {
    var value: UInt32 = 0
    var digits = 0
    while from + digits < count, digits < 5 {
      let byte = start[from + digits]
      let low = byte | 0x20
      let digit: UInt8
      if byte &- 0x30 < 10 { digit = byte &- 0x30 } else if low &- 0x61 < 6 { digit = low &- 0x57 } else { break }
      value = value << 4 | UInt32(digit)
      digits += 1
    }
    return (UInt16(truncatingIfNeeded: value), digits)
  }

  private static func address(_ groups: InlineArray<8, UInt16>, filled: Int, gap: Int) -> FlowAddress {
    var words = InlineArray<8, UInt16>(repeating: 0)
    let head = gap < 0 ? filled : gap
    for index in 0..<head { words[index] = groups[index] }
    for index in head..<filled { words[8 - filled + index] = groups[index] }
    var out = FlowAddress()
    for index in 0..<4 { out.high = out.high << 16 | UInt64(words[index]) }
    for index in 4..<8 { out.low = out.low << 16 | UInt64(words[index]) }
    return out
  }
}
