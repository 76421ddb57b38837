/// Groups of words that are used for one another: forms of one given name in different languages and pet forms; words of
/// business in different languages.
enum WordGroups {
  /// Group of a word as the scanner writes it, 0 for none. Patronymics share the group of the father's name, negated.
  static func group(_ letters: [UInt8], isOrganization: Bool) -> Int32 {
    if isOrganization { return businessGroup(letters) ?? withoutYo(letters).flatMap(businessGroup) ?? 0 }
    if let group = given[LetterKey(letters)] { return group }
    if let stem = PatronymicForm.stem(letters), let group = byStem[LetterKey(PatronymicForm.key(stem))] {
      return -group
    }
    return 0
  }

  private static func businessGroup(_ letters: [UInt8]) -> Int32? {
    business[LetterKey(letters)] ?? businessStems[LetterKey(stem(letters))]
  }

  /// Russian prints ё as е: `vooruzhyonnye` as `vooruzhennye`. Nil where there is none.
  private static func withoutYo(_ letters: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    for letter in letters {
      if letter == UInt8(ascii: "o"), out.count > 1, out.last == UInt8(ascii: "y") {
        out[out.count - 1] = UInt8(ascii: "e")
      } else {
        out.append(letter)
      }
    }
    return out.count == letters.count ? nil : out
  }

  private static let given = map(table(GivenNames.rows, first: 1))
  /// Groups from here on are of words in names of organizations.
  static let firstBusiness: Int32 = 20_000

  /// Whether the letters, as the scanner writes them, are a word of such a group.
  static func isBusiness(_ letters: some Collection<UInt8>) -> Bool { business.contains(LetterKey(letters)) }

  /// Whether the letters are a given name that is known.
  static func isGiven(_ letters: [UInt8]) -> Bool { given.contains(LetterKey(letters)) }

  private static let business = map(businessWords)

  private static let businessWords: [[UInt8]: Int32] = {
    var groups = table(BusinessWords.rows, first: firstBusiness)
    var next = firstBusiness + 10_000
    for row in ForeignWords.all {
      let group = row.english.lazy.compactMap { groups[$0] }.first ?? next
      if group == next { next += 1 }
      for word in row.english + row.foreign where groups[word] == nil { groups[word] = group }
    }
    return groups
  }()

  /// By stem, for words of languages that decline them.
  private static let businessStems: LetterMap<Int32> = {
    let declined = Set(table(BusinessWords.rows, first: 0).keys).union(ForeignWords.all.flatMap(\.declined))
    var stems = LetterMap<Int32>()
    for (word, group) in businessWords.sorted(by: { ($0.value, $0.key.count) < ($1.value, $1.key.count) })
    where declined.contains(word) {
      let stem = stem(word)
      if stem.count >= 4 { stems.add(LetterKey(stem), group) }
    }
    return stems
  }()

  private static let endings: [[UInt8]] = [
    "ykh", "ikh", "no", "ogo", "ego", "ymi", "oye", "aya", "yye", "nye", "noe", "naya", "nyy", "nyi", "iye", "iya",
    "iyu",
    "skiy", "skaya", "skoe",
    "skogo", "nogo", "ov", "ev", "iy", "yy", "oe", "ye", "ie", "ii", "ia", "s", "y", "i", "a", "e", "o", "u",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

  /// The word without its longest ending of Russian or Ukrainian declension (or the English plural).
  private static func stem(_ letters: [UInt8]) -> [UInt8] {
    guard letters.count >= 6 else { return letters }
    for ending in endings where letters.count - ending.count >= 4 && letters.suffix(ending.count).elementsEqual(ending)
    {
      return Array(letters.dropLast(ending.count))
    }
    return letters
  }

  private static let byStem: LetterMap<Int32> = {
    var stems = LetterMap<Int32>()
    for (word, group) in table(GivenNames.rows, first: 1).sorted(by: { $0.value < $1.value }) {
      let key = PatronymicForm.key(word)
      if key.count >= 3 { stems.add(LetterKey(key), group) }
    }
    return stems
  }()

  private static func map(_ groups: [[UInt8]: Int32]) -> LetterMap<Int32> {
    var map = LetterMap<Int32>(capacity: groups.count)
    for (word, group) in groups { map.set(LetterKey(word), group) }
    return map
  }

  private static func table(_ rows: String, first: Int32) -> [[UInt8]: Int32] {
    var table: [[UInt8]: Int32] = [:]
    var group = first
    for line in rows.split(separator: "\n") {
      for word in line.split(separator: " ") where table[Array(word.utf8)] == nil { table[Array(word.utf8)] = group }
      group += 1
    }
    return table
  }
}

/// East Slavic patronymics: `Nikolayevich`, `Mykolaiovych`, `Mikalaevna`.
enum PatronymicForm {
  private static let endings: [[UInt8]] = [
    "ovich", "evich", "ovych", "evych", "avich", "yovych", "iovych", "ovitch", "evitch", "ovic", "evic", "ich", "ych",
    "ovna", "evna", "ivna", "auna", "eyna", "yivna", "iivna", "ichna", "ouna", "euna", "yevich", "ievich", "yevna",
    "ievna",
    "avych", "yavich", "iavich", "awna", "ewna", "ovicz", "owicz", "ewicz",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

  /// The letters before the ending of a patronymic, nil where the word is none.
  static func stem(_ letters: [UInt8]) -> [UInt8]? {
    guard letters.count >= 7 else { return nil }
    for ending in endings where letters.count - ending.count >= 3 && letters.suffix(ending.count).elementsEqual(ending)
    {
      return Array(letters.dropLast(ending.count))
    }
    return nil
  }

  /// Fold without the vowels at its end, so that `nikolay`, `nikola` and `nikolae` meet.
  static func key(_ letters: [UInt8]) -> [UInt8] {
    var fold = PhoneticFold.fold(letters)
    while let last = fold.last, [0x61, 0x65, 0x69, 0x6A, 0x6F, 0x75].contains(last) { fold.removeLast() }
    return fold
  }
}
