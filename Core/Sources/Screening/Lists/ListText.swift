import Vocabulary

/// Small readings of text that list formats share.
enum ListText {
  static func trimmed(_ text: String) -> String {
    var slice = Substring(text).unicodeScalars
    while let first = slice.first, first.properties.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.properties.isWhitespace { slice.removeLast() }
    return String(slice)
  }

  static func split(_ text: String, by separator: Character) -> [String] {
    text.split(separator: separator).map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// `FAMILY, Given` as `Given FAMILY`. More than one comma, or none, leaves the text alone.
  static func uncomma(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return text }
    return trimmed(trimmed(String(parts[1])) + " " + trimmed(String(parts[0])))
  }

  static func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0.map(trimmed) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The form in which numbers are compared: letters and digits only, upper case.
  static func number(_ value: String) -> [UInt8] {
    var out: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: out.append(byte)
      case 0x61...0x7A: out.append(byte - 0x20)
      default: break
      }
    }
    return out
  }
}
