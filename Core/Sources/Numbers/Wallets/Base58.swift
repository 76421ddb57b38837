/// Base 58 with an alphabet of digits and letters that do not look alike.
enum Base58 {
  static let bitcoin: StaticString = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
  static let ripple: StaticString = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"

  /// The bytes: one zero for each leading zero digit, then the number. Nil where a character is not of the alphabet or there are
  /// more than `limit` characters.
  static func decode(_ text: NumberText, _ alphabet: StaticString = bitcoin, limit: Int) -> [UInt8]? {
    guard text.count <= limit else { return nil }
    var number: [UInt8] = []
    number.reserveCapacity(limit)
    var zeros = 0
    for index in 0..<text.count {
      guard let digit = alphabet.index(of: text[index]) else { return nil }
      if digit == 0, number.isEmpty {
        zeros += 1
        continue
      }
      // Little-endian multiplication by 58.
      var carry = digit
      for place in number.indices {
        carry += Int(number[place]) * 58
        number[place] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
      while carry > 0 {
        number.append(UInt8(truncatingIfNeeded: carry))
        carry >>= 8
      }
    }
    return [UInt8](repeating: 0, count: zeros) + number.reversed()
  }

  static func isAlphabet(_ text: NumberText, _ alphabet: StaticString = bitcoin) -> Bool {
    (0..<text.count).allSatisfy { alphabet.contains(text[$0]) }
  }
}
