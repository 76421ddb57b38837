/// One word of a name in the forms that comparison needs.
public struct NameWord: Hashable, Sendable {
  /// What a word is worth in a name.
  public enum Role: UInt8, Hashable, Sendable {
    /// Tells parties apart.
    case ordinary
    /// One letter standing for a word.
    case initial
    /// `al`, `bin`, `de`, `von`, `the` and the like.
    case particle
    /// `Dr`, `Sheikh`, `General` and the like.
    case title
    case number
    /// A word of business (`bank`, `trading`, `zavod`) by itself of little weight.
    case business
  }

  /// Plain lower-case letters and digits as romanised.
  public let letters: [UInt8]
  /// The letters with respellings of one sound brought together.
  public let fold: [UInt8]
  public let scripts: ScriptSet
  public let role: Role
  /// Group of names or words that are used for one another, 0 for none.
  public let group: Int32
  /// Reading as Korean syllables in classes of their romanisations, 0 where it cannot be one.
  public let korean: UInt32
  /// Stands for the letters in tables of words.
  let key: UInt64

  public init(letters: [UInt8], scripts: ScriptSet, role: Role, group: Int32) {
    self.letters = letters
    self.fold = PhoneticFold.fold(letters, writesVowels: scripts.isDisjoint(with: .consonantal))
    self.scripts = scripts
    self.role = role
    self.group = group
    key = letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    self.korean = KoreanReading.key(letters, isHangul: scripts.contains(.hangul))
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.key == right.key && left.role == right.role && left.scripts == right.scripts && left.group == right.group
      && left.letters == right.letters
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key ^ UInt64(role.rawValue) << 56 ^ UInt64(scripts.rawValue) << 40)
  }

  /// Whether the word is of another script and means what words of its group mean.
  public var isTranslated: Bool { group >= WordGroups.firstBusiness && !scripts.contains(.latin) }

  public var text: String { String(decoding: letters, as: UTF8.self) }

  /// The consonants in classes of confused sounds.
  public var skeleton: [UInt8] { PhoneticFold.skeleton(fold) }
}
