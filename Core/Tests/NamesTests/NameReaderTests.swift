import Testing

@testable import Names

@Suite struct NameReaderTests {
  private static let names = [
    "Anatoly Borisovich ZVERKOV", "Анатолий Борисович Зверков", "Severnaya Zvezda Shipping LLC",
    "A.B.C. Trading & Sons, Ltd.",
    "O'Neil-Smith", "61st Plant", "abdul rahman al-din", "PAK Chol-su", "박철수", "خليل رحمن الطراونة", "IvanPETROV",
    "JohnSmith",
    "x1y Z0rro", "", " - ", "Müller & Co", "P\u{430}vlov", String(repeating: "ab ", count: 50),
    String(repeating: "q", count: 700),
  ]

  /// A reader that knows words already says the same as one look at the name alone.
  @Test(arguments: [ParsedName.Kind.person, .organization, .unknown])
  func agreesWithSingleNames(_ kind: ParsedName.Kind) {
    var reader = NameReader()
    for name in Self.names + Self.names { #expect(reader.parsed(name, kind: kind) == ParsedName(name, kind: kind)) }
    #expect(Set(reader.words).count == reader.words.count)
  }

  @Test func keepsToTheLimit() {
    var reader = NameReader()
    #expect(reader.read("one two three four", kind: .person, limit: 2).words.count == 2)
    #expect(reader.words.count == 2)
  }

  /// A mark that changes nothing turns the fast way off: both ways cut a name alike.
  @Test(arguments: names) func scansBytesAsCharacters(_ name: String) {
    #expect(NameScanner.tokens(of: name) == NameScanner.tokens(of: name + "\u{200D}"))
  }

  @Test func findsLettersAndAddsThemOnce() {
    func key(_ number: Int) -> LetterKey { LetterKey(Array("w\(number)".utf8)) }
    var map = LetterMap<Int>()
    for number in 0..<1000 { map.add(key(number), number) }
    map.add(key(7), -1)
    for number in 0..<1000 { #expect(map[key(number)] == number) }
    #expect(map[key(1000)] == nil)
    #expect(map.count == 1000)
    map.set(key(7), -1)
    #expect(map[key(7)] == -1)
    #expect(LetterKey([0x77], tag: 1) != LetterKey([0x77]))
  }

  /// The band and the bound by letters change nothing: the likeness is the one of a plain look at every cell.
  @Test func likenessKeepsToThePlainDistance() {
    let words = [
      "petrov", "petrow", "pterov", "petrovich", "karim", "akram", "krm", "yakutumba", "yakutunba", "sato", "satou",
      "abe", "ab",
      "mohammed", "muhamad", "schmidt", "shmit", "aleksandr", "alexander", "tchaikovsky",
    ].map { NameWord(letters: Array($0.utf8), scripts: .latin, role: .ordinary, group: 0) }
    for left in words {
      for right in words where left.fold != right.fold {
        let found = WordSimilarity.shared.compare(left, right)
        #expect(abs(found - PlainDistance.likeness(left.fold, right.fold)) < 0.000_01, "\(left.text) \(right.text)")
      }
    }
  }
}

/// The likeness of two folds by the whole table of distances.
private enum PlainDistance {
  static func likeness(_ left: [UInt8], _ right: [UInt8]) -> Float {
    let costs = LetterCosts.Tables().plain
    let (one, two) = (left.map(LetterCosts.code), right.map(LetterCosts.code))
    func cost(_ left: Int, _ right: Int) -> Int { Int(costs[left * LetterCosts.width + right]) }
    var rows = [[Int]](repeating: [Int](repeating: 0, count: two.count + 1), count: one.count + 1)
    for row in 0...one.count {
      for column in 0...two.count where row + column > 0 {
        var best = Int.max
        if row > 0 { best = min(best, rows[row - 1][column] + cost(one[row - 1], 0)) }
        if column > 0 { best = min(best, rows[row][column - 1] + cost(0, two[column - 1])) }
        if row > 0, column > 0 { best = min(best, rows[row - 1][column - 1] + cost(one[row - 1], two[column - 1])) }
        if row > 1, column > 1, one[row - 1] == two[column - 2], one[row - 2] == two[column - 1] {
          best = min(best, rows[row - 2][column - 2] + 14)
        }
        rows[row][column] = best
      }
    }
    let longest = Float(max(one.count, two.count))
    let cost = Float(rows[one.count][two.count])
    // Beyond the reach, and where the lengths alone say so, words are nothing alike.
    if longest <= 1 || Int(cost) > Int(0.28 * 20 * longest) { return 0 }
    if abs(one.count - two.count) * 5 > Int(0.28 * 20 * longest) { return 0 }
    let ratio = cost / (20 * longest)
    return max(0, 0.97 - ratio * (1.6 + 1.7 * ratio))
  }
}
