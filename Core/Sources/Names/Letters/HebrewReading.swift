/// Hebrew names with the letters that stand for two sounds read otherwise: bet as v and pe as f.
///
/// Native words have b and p where they begin, v and f within; names of foreign origin have f at their beginning too
/// (`פדרמן`, Federman).
public enum HebrewReading {
  /// - Returns: at most two names; nothing where no letter of the text stands for two sounds.
  public static func of(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == 0xD7 }) else { return [] }
    var (isWithin, isOther, isForeign) = (false, false, false)
    var native = String.UnicodeScalarView()
    var foreign = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isLetter = (0x5D0...0x5EA).contains(scalar.value)
      switch scalar {
      case "\u{5E4}":
        native.append(isWithin ? "\u{5E3}" : scalar)
        foreign.append("\u{5E3}")
        if isWithin { isOther = true } else { isForeign = true }
      case "\u{5D1}" where isWithin:
        native.append("\u{5D5}")
        foreign.append("\u{5D5}")
        isOther = true
      default:
        native.append(scalar)
        foreign.append(scalar)
      }
      isWithin = isLetter
    }
    return (isOther ? [String(native)] : []) + (isForeign ? [String(foreign)] : [])
  }
}
