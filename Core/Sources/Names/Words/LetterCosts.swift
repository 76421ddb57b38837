/// What it costs to read one sound for another, in twentieths of a whole letter.
///
/// Row and column 0 stand for nothing: insertion and deletion. Values were set by hand from the confusions that romanisation
/// standards and keyboards make, and are the same for all languages.
enum LetterCosts {
  /// Letters 1 to 26, `C` 27, `S` 28, `Z` 29, digits 30 to 39, all else 40.
  static let width = 64

  static func code(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x60
    case UInt8(ascii: "C"): 27
    case UInt8(ascii: "S"): 28
    case UInt8(ascii: "Z"): 29
    case 0x30...0x39: Int(byte) - 0x30 + 30
    default: 40
    }
  }

  private static let pairs = """
    ae5 ei5 ai8 ao8 au9 eo9 eu11 io12 iu10 ou4
    bp9 dt9 gk8 sz6 vf5 vb9 ij5 jZ6 jg9 jC8 hk8 hg9 Ss9 SC9 Ss9 cs8 cC8 ct10 Zz8 ks14 dz9 ts14 tS16 ck11 Ck13 rl15 mn12 kC14 Zj6 ZS11
    cz9 uv8 hC10 jS13 gh9 td9 dj13 hf12 ln17 kj17
    """

  private static let loosePairs =
    "uv1 ov1 uo0 ui4 ie1 ia3 ei1 ae1 ij3 dz4 ts8 cs8 gk4 hk9 jg5 vf5 kC12 hC5 jC10 ao2 au3"

  /// Costs in twentieths of a whole letter, row by row; behind them from `least` on the least that each letter costs where the
  /// other word does not have it, and at `leastDrop` what the cheapest letter to drop costs. `loose`: one of the words wrote no vowels.
  struct Tables: Sendable {
    let plain: [UInt8]
    let loose: [UInt8]

    init() {
      let (plain, loose) = LetterCosts.tables()
      self.plain = plain + LetterCosts.leastCosts(plain)
      self.loose = loose + LetterCosts.leastCosts(loose)
    }
  }

  /// What letters cost at least that do not occur in the other word: each is dropped or read for another.
  static func least(of letters: UInt64, _ costs: UnsafeBufferPointer<UInt8>) -> Int32 {
    var (left, sum): (UInt64, Int32) = (letters, 0)
    while left != 0 {
      sum &+= Int32(costs[least &+ left.trailingZeroBitCount])
      left &= left &- 1
    }
    return sum
  }

  static let least = width * width
  static let leastDrop = least + width

  private static func leastCosts(_ table: [UInt8]) -> [UInt8] {
    let least = (0..<width).map { letter in
      (0..<width).filter { $0 != letter }.map { table[letter * width + $0] }.min() ?? 0
    }
    return least + [max(1, table[1..<width].min() ?? 1)]
  }

  private static func tables() -> (plain: [UInt8], loose: [UInt8]) {
    var plain = [UInt8](repeating: 20, count: width * width)
    for letter in 1..<width {
      plain[letter] = isVowel(letter) ? 8 : letter == 8 ? 6 : letter == 10 ? 8 : 18
      plain[letter * width] = plain[letter]
      plain[letter * width + letter] = 0
    }
    var loose = plain
    apply(pairs, to: &plain)
    apply(pairs, to: &loose)
    apply(loosePairs, to: &loose)
    for letter in 1..<width where isVowel(letter) || letter == 8 || letter == 10 {
      loose[letter] = isVowel(letter) ? 2 : letter == 8 ? 5 : 8
      loose[letter * width] = loose[letter]
    }
    return (plain, loose)
  }

  static func isVowel(_ letter: Int) -> Bool {
    letter == 1 || letter == 5 || letter == 9 || letter == 15 || letter == 21
  }

  private static func apply(_ text: String, to table: inout [UInt8]) {
    for item in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bytes = Array(item.utf8)
      guard bytes.count > 2, let cost = UInt8(String(item.dropFirst(2))) else { continue }
      let (left, right) = (code(bytes[0]), code(bytes[1]))
      table[left * width + right] = cost
      table[right * width + left] = cost
    }
  }
}
