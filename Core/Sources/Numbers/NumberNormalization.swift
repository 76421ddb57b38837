/// Characters that mean the same as one of ASCII: other dashes, spaces and dots, digits in other shapes.
///
/// For numbers that people typed or copied. Never done unless asked for: two different texts then name one number.
enum NumberNormalization {
  /// Alphabets that a type reads besides the Latin one.
  enum Script: Sendable {
    case latin
    /// Cyrillic letters that look like Latin ones (Belarus, North Macedonia).
    case cyrillic
    /// Arabic-Indic digits (Egypt).
    case arabic

    init(type: String) {
      switch type {
      case "by.unp", "mk.edb": self = .cyrillic
      case "eg.tn": self = .arabic
      default: self = .latin
      }
    }
  }

  /// Stands for a character that no number has.
  static let foreign: UInt8 = 0x80

  /// The text in Latin-1.
  static func latin(_ text: String, script: Script = .latin) -> [UInt8] {
    // The Belarusian prefix is spelled in letters two of which look like no Latin ones.
    let text = script == .cyrillic ? text.replacing("УНП", with: "UNP").replacing("унп", with: "UNP") : text
    return text.unicodeScalars.map { scalar in
      if scalar.value < 0x80 { return UInt8(scalar.value) }
      if let ascii = likenesses[scalar.value] { return ascii }
      switch script {
      case .latin: break
      case .cyrillic: if let letter = cyrillic[scalar] { return letter }
      case .arabic: if let digit = arabicDigit(scalar.value) { return digit }
      }
      return (0xC0...0xFF).contains(scalar.value) ? UInt8(scalar.value) : foreign
    }
  }

  private static let cyrillic: [Unicode.Scalar: UInt8] = {
    let pairs: [(String, String)] = [("АВЕКМНОРСТ", "ABEKMHOPCT"), ("авекмнорст", "ABEKMHOPCT")]
    var letters: [Unicode.Scalar: UInt8] = [:]
    for (from, to) in pairs { for (scalar, byte) in zip(from.unicodeScalars, to.utf8) { letters[scalar] = byte } }
    return letters
  }()

  private static func arabicDigit(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x0660...0x0669: UInt8(value - 0x0660) + 0x30
    case 0x06F0...0x06F9: UInt8(value - 0x06F0) + 0x30
    default: nil
    }
  }

  private static let likenesses: [UInt32: UInt8] = {
    var map: [UInt32: UInt8] = [:]
    func add(_ ascii: Unicode.Scalar, _ values: UInt32...) { for value in values { map[value] = UInt8(ascii: ascii) } }
    add(
      "-", 0x00AF, 0x02D7, 0x058A, 0x05BE, 0x1680, 0x180A, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015,
      0x203E, 0x2043, 0x207B, 0x208B, 0x2212, 0x23AF, 0x23BA, 0x23BB, 0x23BC, 0x23BD, 0x23E4, 0xFE63, 0xFF0D,
      0xFFE3)
    add(
      "*", 0x066D, 0x070D, 0x204E, 0x2055, 0x2217, 0x22C6, 0x2731, 0x2732, 0x2733, 0x273A, 0x273B, 0x273C,
      0x273D, 0x274A, 0x274B, 0xA60E, 0xFE61, 0xFF0A)
    add(",", 0x00B8, 0x060C, 0x066B, 0x066C, 0x201A, 0x2032, 0x2E34, 0x3001, 0xFE10, 0xFE50, 0xFE51, 0xFF0C)
    add(
      ".", 0x00B7, 0x02D9, 0x0387, 0x06D4, 0x0701, 0x0702, 0x0830, 0x0F0B, 0x0F0C, 0x16EB, 0x2022, 0x2024,
      0x2027, 0x2219, 0x22C5, 0x2E31, 0x2E33, 0x3002, 0x30FB, 0xFBB2, 0xFBB3, 0xFE52, 0xFF0E, 0xFF65, 0x10101,
      0x1091F, 0x10A50)
    add("/", 0x083C, 0x2044, 0x2215, 0x27CB, 0x29F8, 0xFF0F)
    add(":", 0x1361, 0x16EC, 0x1804, 0xFE13, 0xFE30, 0xFE55, 0xFF1A)
    add(
      " ", 0x00A0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A,
      0x202F, 0x205F, 0x3000)
    add(
      "'", 0x00B4, 0x02B9, 0x02BB, 0x02BC, 0x02BE, 0x02BF, 0x02C8, 0x0300, 0x0301, 0x0312, 0x0313, 0x055A,
      0x2018, 0x2019, 0x201B)
    for digit in 0..<UInt32(10) {
      for start in [0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6] as [UInt32] {
        map[start + digit] = UInt8(digit) + 0x30
      }
    }
    return map
  }()
}
