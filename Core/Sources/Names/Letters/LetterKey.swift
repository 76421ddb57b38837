/// The letters of a word packed into one value, so that tables of words answer fast. Letters from the 33rd on do not count.
struct LetterKey: Hashable, Sendable {
  private var parts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ letters: some Collection<UInt8>) {
    var place = 0
    var part: UInt64 = 0
    for letter in letters {
      part |= UInt64(letter) << UInt64(8 * (place & 7))
      if place & 7 == 7 { put(&part, place >> 3) }
      place += 1
      if place == 32 { return }
    }
    if place & 7 != 0 { put(&part, place >> 3) }
  }

  init(_ text: some StringProtocol) { self.init(Array(text.utf8)) }

  private mutating func put(_ part: inout UInt64, _ place: Int) {
    switch place {
    case 0: parts.0 = part
    case 1: parts.1 = part
    case 2: parts.2 = part
    default: parts.3 = part
    }
    part = 0
  }

  static func == (left: Self, right: Self) -> Bool { left.parts == right.parts }

  func hash(into hasher: inout Hasher) {
    var mixed = parts.0 &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 29 ^ parts.1) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 32 ^ parts.2) &* 0x94D0_49BB_1331_11EB
    hasher.combine(mixed ^ parts.3)
  }
}
