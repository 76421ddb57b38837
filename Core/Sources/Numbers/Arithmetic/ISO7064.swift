/// Check characters of ISO/IEC 7064. The caller has made sure that the characters are of the system's alphabet.
enum ISO7064 {
  private static let letters: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  private static let lettersStar: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"

  /// MOD 11,10 over digits.
  static func mod11x10(_ text: NumberText, _ from: Int = 0, _ to: Int = NumberText.end) -> Bool {
    let (low, high) = text.bounds(from, to)
    var check = 5
    var index = low
    while index < high {
      check = ((check == 0 ? 10 : check) &* 2 % 11 &+ text.knownDigit(index)) % 10
      index &+= 1
    }
    return check == 1
  }

  /// MOD 11-2 over digits and `X` for ten; nil where another character is met.
  static func mod11x2(_ text: NumberText) -> Bool? {
    var check = 0
    for index in 0..<text.count {
      let byte = text[index]
      guard byte &- 0x30 < 10 || byte == UInt8(ascii: "X") else { return nil }
      check = (2 * check + (byte == UInt8(ascii: "X") ? 10 : Int(byte) - 0x30)) % 11
    }
    return check == 1
  }

  static func mod37x2(_ text: NumberText) -> Bool? {
    var check = 0
    for index in 0..<text.count {
      guard let value = lettersStar.index(of: text[index]) else { return nil }
      check = (2 * check + value) % 37
    }
    return check == 1
  }

  static func mod37x36(_ text: NumberText) -> Bool? {
    var check = 18
    for index in 0..<text.count {
      guard let value = letters.index(of: text[index]) else { return nil }
      check = ((check == 0 ? 36 : check) * 2 % 37 + value) % 36
    }
    return check == 1
  }

  /// MOD 97-10 over digits and letters, which count as 10 to 35, with the first `rotation` characters moved to the end; nil
  /// where another character is met or there is none.
  static func mod97x10(_ text: NumberText, rotation: Int = 0) -> Bool? { remainder97(text, rotation).map { $0 == 1 } }

  /// The remainder by 97 of what `mod97x10` reads.
  static func remainder97(_ text: NumberText, _ rotation: Int = 0) -> Int? {
    let count = text.count
    guard count > 0 else { return nil }
    var rest: UInt64 = 0
    var index = min(rotation, count)
    var left = count
    while left > 0 {
      if index == count { index = 0 }
      let byte = text.known(index)
      let digit = byte &- 0x30
      if digit < 10 {
        rest = rest &* 10 &+ UInt64(digit)
      } else {
        // Letters of either case count.
        let letter = (byte & 0xDF) &- 0x41
        guard letter < 26, byte >= 0x41 else { return nil }
        rest = rest &* 100 &+ UInt64(letter &+ 10)
      }
      // Far below overflow after the next character.
      if rest > 1 << 52 { rest %= 97 }
      index &+= 1
      left &-= 1
    }
    return Int(rest % 97)
  }
}
