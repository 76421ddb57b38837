import Names
import Vocabulary

extension ScreeningIndex {
  /// Word by word, attribute by attribute, and what would change the score.
  func parts(_ subject: ScreeningSubject, _ scored: Scored) -> [ExplanationPart] {
    var parts: [ExplanationPart] = []
    if scored.candidate.name >= 0,
      let name = StatedName.texts(of: subject)[safe: scored.candidate.query]
    {
      let matcher = Matcher(store: store, whole: whole)
      let query = matcher.query(name.text, kind: name.kind).side
      let listed = matcher.listedSide(store.names[Int(scored.candidate.name)])
      parts += words(scored.candidate.alignment, query, listed)
    } else if !entries[Int(scored.candidate.entry)].names.isEmpty {
      parts.append(ExplanationPart(label: "name", effect: .opposes, reason: "the names are not alike"))
    }
    return parts + attributeParts(subject, scored) + outlook(scored)
  }

  /// Looked up once more, as look-ups without explanation do not put attributes into words.
  private func attributeParts(_ subject: ScreeningSubject, _ scored: Scored) -> [ExplanationPart] {
    AttributeModel.evidence(
      subject, entries[Int(scored.candidate.entry)], numbers: Self.numbers(of: subject), explains: true
    ).parts
  }

  private func words(_ alignment: NameAlignment, _ query: NameSide, _ listed: NameSide) -> [ExplanationPart] {
    func text(_ side: NameSide, _ range: Range<Int>) -> String {
      range.filter { side.words.indices.contains($0) }.map { side.words[$0].text }.joined(separator: " ")
    }
    var parts: [ExplanationPart] = []
    var usedQuery: Set<Int> = []
    var usedListed: Set<Int> = []
    for pair in alignment.pairs.sorted(by: { $0.query.lowerBound < $1.query.lowerBound }) {
      usedQuery.formUnion(pair.query)
      usedListed.formUnion(pair.listed)
      guard let left = query.words[safe: pair.query.lowerBound], let right = listed.words[safe: pair.listed.lowerBound]
      else { continue }
      parts.append(
        ExplanationPart(
          label: "word", stated: text(query, pair.query), found: text(listed, pair.listed), effect: .supports,
          reason: Self.reason(pair, left, right)))
    }
    for index in query.words.indices where !usedQuery.contains(index) {
      parts.append(Self.leftOver(query, index, isStated: true))
    }
    for index in listed.words.indices where !usedListed.contains(index) {
      parts.append(Self.leftOver(listed, index, isStated: false))
    }
    return parts
  }

  private static func leftOver(_ side: NameSide, _ index: Int, isStated: Bool) -> ExplanationPart {
    let word = side.words[index].text
    let isLight = side.weights[index] < 0.25
    return ExplanationPart(
      label: "word", stated: isStated ? word : nil, found: isStated ? nil : word, effect: isLight ? .neutral : .opposes,
      reason: isLight ? "hardly counts" : isStated ? "not in the listed name" : "not in the stated name")
  }

  private static func reason(_ pair: NameAlignment.Pair, _ left: NameWord, _ right: NameWord) -> String {
    if pair.isInitial { return "initial" }
    if pair.isAcronym { return "initials of the words" }
    if pair.query.count > 1 || pair.listed.count > 1 { return "written together or apart" }
    if left.letters == right.letters {
      return left.scripts == right.scripts ? "the same" : "the same in another script"
    }
    if left.isTranslated != right.isTranslated, left.group == right.group { return "a translation" }
    if left.scripts != right.scripts { return "the same sound in another script" }
    if left.fold == right.fold { return "another spelling of the same sound" }
    if left.group != 0, left.group == right.group {
      return "forms of one name"
    }
    return "differs slightly"
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
