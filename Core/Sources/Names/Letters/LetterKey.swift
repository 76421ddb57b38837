/// The letters of a word packed into one value, so that tables of words answer fast. Letters from the 33rd on do not count.
struct LetterKey: Hashable, Sendable {
  private var parts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// Tells apart what else must not be mixed up: the script of the word, what kind of name it stands in.
  private let tag: UInt32

  init(_ letters: [UInt8], tag: UInt32 = 0) {
    self.tag = tag
    letters.withUnsafeBytes { bytes in
      withUnsafeMutableBytes(of: &parts) { parts in
        parts.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes.prefix(parts.count)))
      }
    }
  }

  init(_ letters: some Collection<UInt8>) { self.init(Array(letters)) }

  init(_ text: some StringProtocol) { self.init(Array(text.utf8)) }

  static func == (left: Self, right: Self) -> Bool { left.parts == right.parts && left.tag == right.tag }

  /// Spread over all bits; for tables whose size nobody outside can choose.
  var spread: UInt64 {
    var mixed = parts.0 &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 29 ^ parts.1) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 32 ^ parts.2) &* 0x94D0_49BB_1331_11EB
    mixed = (mixed ^ mixed >> 31 ^ parts.3 ^ UInt64(tag) << 32) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }

  func hash(into hasher: inout Hasher) { hasher.combine(spread) }
}
