/// Arabic letters that Persian, Dari, Pashto and Urdu read otherwise: `فضلی` is Fazli.
enum PersianLetters {
  /// Whether a name has a letter that these languages write and Arabic does not.
  static func occur(in name: String) -> Bool {
    guard name.utf8.contains(where: { (0xD8...0xDB).contains($0) || $0 == 0xEF }) else { return false }
    return name.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC, 0x679, 0x688, 0x691, 0x6BA, 0x6D2, 0x67C, 0x689, 0x693, 0x696,
        0x69A,
        0xFB56...0xFB59, 0xFB7A...0xFB7D, 0xFB8A, 0xFB8B, 0xFB8E...0xFB95, 0xFBFC...0xFBFF:
        true
      default: false
      }
    }
  }

  /// Dhal, dad and tha by their Persian sounds.
  static func entry(_ scalar: UInt32) -> LetterTable.Entry? {
    switch scalar {
    case 0x630, 0x636, 0xFEAB, 0xFEAC, 0xFEBD...0xFEC0: letter("z")
    case 0x62B, 0xFE99...0xFE9C: letter("s")
    default: nil
    }
  }

  private static func letter(_ letter: Unicode.Scalar) -> LetterTable.Entry {
    LetterTable.Entry(script: .arabic, letters: UInt64(letter.value), count: 1)
  }
}
