/// Letters of Cyrillic and Greek that look like Latin ones, and digits that are used for letters.
///
/// They serve words that mix scripts ("Ig0r", Latin with a Cyrillic а inside): such a word is read as it looks. Source:
/// the pairs of one visual form in the Unicode security data (UTS 39) that occur in names, chosen by hand.
enum LookAlikes {
  private static let pairs = """
    аa вb еe ёe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl αa βb εe ζz ηn ιi κk νv μm οo ρp τt υu χx γy ωw
    """

  private static let byScalar: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for item in pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let scalar = item.unicodeScalars.first, let letter = item.utf8.last, letter < 0x80 else { continue }
      table[scalar.value] = letter
      for upper in scalar.properties.uppercaseMapping.unicodeScalars { table[upper.value] = letter }
    }
    return table
  }()

  static func latin(_ scalar: UInt32) -> UInt8? { byScalar[scalar] }

  /// How a Latin letter sounds that stands in a Cyrillic word for the letter of its look.
  static func cyrillic(_ latin: UInt8) -> [UInt8]? {
    switch Unicode.Scalar(latin) {
    case "c", "C": [UInt8(ascii: "s")]
    case "p", "P": [UInt8(ascii: "r")]
    case "x", "X": Array("kh".utf8)
    case "y", "Y": [UInt8(ascii: "u")]
    case "H": [UInt8(ascii: "n")]
    case "B": [UInt8(ascii: "v")]
    default: nil
    }
  }

  static func letter(forDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"): UInt8(ascii: "a")
    case UInt8(ascii: "5"): UInt8(ascii: "s")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    default: nil
    }
  }
}
