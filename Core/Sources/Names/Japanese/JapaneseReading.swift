/// Japanese personal names in characters and kana as passports spell them: `佐藤健一` as `Sato Kenichi`.
///
/// A name in characters is read where a family name that is known begins it, and the rest is a given name that is known or can be
/// read character by character; each may have several readings.
public enum JapaneseReading {
  /// More readings of one name would be guesses.
  public static let maximumReadings = 6

  /// - Returns: nothing where the text is no name of two parts that can be read so.
  public static func of(_ name: String) -> [String] {
    var parts: [[Unicode.Scalar]] = [[]]
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x3000, 0x30FB, 0xFF65:
        if parts.last?.isEmpty == false { parts.append([]) }
      case 0x4E00...0x9FFF, 0x3005: parts[parts.count - 1].append(scalar)
      default:
        guard KanaSpelling.isKana(scalar) else { return [] }
        parts[parts.count - 1].append(scalar)
      }
      guard parts.count <= 2, parts[parts.count - 1].count <= 10 else { return [] }
    }
    if parts.last?.isEmpty == true { parts.removeLast() }
    switch parts.count {
    case 1: return parts[0].count <= 6 ? cut(parts[0]) : []
    case 2: return combined(readings(parts[0][...]), givenReadings(parts[1][...]))
    default: return []
    }
  }

  /// A name without a space, cut where both parts are known; those with the longer family name first, two characters at best.
  private static func cut(_ name: [Unicode.Scalar]) -> [String] {
    guard (2...6).contains(name.count), name.contains(where: { !KanaSpelling.isKana($0) }) else { return [] }
    var names: [String] = []
    for length in [2, 3, 1] where length < name.count {
      names += combined(readings(name[..<length]), givenReadings(name[length...]))
      if !names.isEmpty { break }
    }
    return names
  }

  /// The likelier readings of both first.
  private static func combined(_ family: [String], _ given: [String]) -> [String] {
    var names: [(rank: Int, name: String)] = []
    for (first, family) in family.enumerated() {
      for (second, given) in given.enumerated() { names.append((first + second, "\(family) \(given)")) }
    }
    // Sorting keeps the order of those of one rank.
    return names.sorted { $0.rank < $1.rank }.prefix(maximumReadings).map(\.name)
  }

  private static func givenReadings(_ part: ArraySlice<Unicode.Scalar>) -> [String] {
    let known = readings(part)
    guard known.isEmpty, (2...3).contains(part.count), let last = part.last else { return known }
    var spelled: [String] = [""]
    for scalar in part.dropLast() {
      let sounds = JapaneseSyllables.readings(scalar)
      spelled = Array(spelled.flatMap { start in sounds.map { start + $0 } }.prefix(4))
    }
    spelled = spelled.flatMap { start in JapaneseSyllables.readings(last).map { start + $0 } }
    return spelled.prefix(3).map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private static func readings(_ part: ArraySlice<Unicode.Scalar>) -> [String] {
    let spelled: [String]
    if part.allSatisfy(KanaSpelling.isKana) {
      spelled = KanaSpelling.of(part).map { [$0] } ?? []
    } else {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: part)
      spelled = table[String(text)]?.map(String.init) ?? []
    }
    return spelled.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private static let table: [String: [Substring]] = {
    var table: [String: [Substring]] = [:]
    for item in JapaneseNames.table.split(whereSeparator: { $0 == "/" || $0 == "\n" }) {
      let fields = item.split(separator: " ")
      guard let reading = fields.first else { continue }
      for name in fields.dropFirst() { table[String(name), default: []].append(reading) }
    }
    return table
  }()
}
