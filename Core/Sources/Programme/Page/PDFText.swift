/// Text as a PDF string in the encoding of the standard fonts.
enum PDFText {
  /// Punctuation of code page 1252 that is not where Latin-1 would have it.
  private static let punctuation: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "‰": 0x89, "Š": 0x8A, "‹": 0x8B,
    "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97, "™": 0x99,
    "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
  ]

  /// What the fonts can show: other characters as `<U+4E2D>`, control characters as blanks.
  static func shown(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xFF: out.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: out.append(" ")
      default:
        if punctuation[scalar] != nil {
          out.append(scalar)
        } else {
          out.append(contentsOf: "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
        }
      }
    }
    return String(out)
  }

  /// A literal string (ISO 32000-1 section 7.3.4.2), all of it in ASCII.
  static func literal(_ text: String) -> String {
    var out = "("
    for scalar in shown(text).unicodeScalars {
      let byte = punctuation[scalar] ?? UInt8(truncatingIfNeeded: scalar.value)
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"): out += "\\" + String(scalar)
      case 0x20...0x7E: out += String(scalar)
      default:
        let octal = String(byte, radix: 8)
        out += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
    return out + ")"
  }
}
