/// How a type of number is cleaned and what must hold of it.
struct NumberRule: Sendable {
  /// What is done with the text before the first step.
  struct Cleaning: Sendable {
    /// Characters that are taken out wherever they stand: separators.
    let removed: ASCIISet
    let isUpperCase: Bool
    /// Prefixes that are taken away where they are there, one after the other; a bar between them.
    let prefixes: StaticString
    /// White space at both ends is no part of a number.
    let isTrimmed: Bool
    /// Digits with zeros in front up to this length, 0 for none.
    let padding: Int
    let peculiar: Peculiarity?

    /// What each ASCII character is read as: itself, its upper case, or 0 where it is taken out. A NUL stays a control character.
    var spelling: [UInt8] {
      (0..<128).map { (byte: UInt8) -> UInt8 in
        if removed.contains(byte) { return 0 }
        if byte == 0 { return 1 }
        return isUpperCase && byte &- 0x61 < 26 ? byte &- 0x20 : byte == 0x60 ? 0x27 : byte
      }
    }
  }

  /// As in `es.dni`.
  let name: StaticString
  /// For a person.
  let title: StaticString
  let cleaning: Cleaning
  /// In the table's list of steps.
  let steps: Range<Int>
}

/// A set of ASCII characters.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount {
      let byte = text.utf8Start[index]
      if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
    }
  }

  @inline(__always) func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low &>> UInt64(byte) & 1 == 1 : byte < 128 && high &>> UInt64(byte &- 64) & 1 == 1
  }
}
