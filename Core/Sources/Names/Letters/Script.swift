/// The writing systems that the matcher treats apart from one another.
public enum Script: UInt8, Hashable, Sendable, CaseIterable {
  case latin, cyrillic, greek, armenian, georgian, hebrew, arabic, devanagari, kana, han, hangul, digits, other
}

/// A set of scripts in a word.
public struct ScriptSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public init(_ script: Script) { rawValue = 1 << UInt16(script.rawValue) }

  public static let latin = ScriptSet(.latin)
  public static let cyrillic = ScriptSet(.cyrillic)
  public static let greek = ScriptSet(.greek)
  public static let digits = ScriptSet(.digits)
  public static let han = ScriptSet(.han)
  public static let hangul = ScriptSet(.hangul)
  /// Scripts that write consonants and leave most vowels out.
  public static let consonantal: ScriptSet = [ScriptSet(.arabic), ScriptSet(.hebrew), ScriptSet(.devanagari)]
}
