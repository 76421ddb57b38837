/// Numbers of people: telephone, card, account and document numbers.
enum LongNumbers {
  /// Nine digits or more, also with spaces, dots, hyphens, slashes or brackets between them, count as such. A run that
  /// is part of a word (an identifier, a digest) does not.
  static let fewestDigits = 9

  static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let end = run(in: bytes, from: index) {
        result += "[number]".utf8
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where a long number that begins at `start` ends; nil where none begins.
  private static func run(in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start].isDigit, start == 0 || !(bytes[start - 1].isDigit || bytes[start - 1].joinsWords) else {
      return nil
    }
    var digits = 0
    var end = start
    var index = start
    var separators = 0
    while index < bytes.count {
      if bytes[index].isDigit {
        digits += 1
        separators = 0
        end = index + 1
      } else if " .-/()".utf8.contains(bytes[index]), separators < 2 {
        separators += 1
      } else {
        break
      }
      index += 1
    }
    let isWord = end < bytes.count && bytes[end].joinsWords
    return digits >= fewestDigits && !isWord ? end : nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Letters, the underscore, and every byte of a character beyond ASCII.
  fileprivate var joinsWords: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == UInt8(ascii: "_") || self >= 0x80
  }
}
