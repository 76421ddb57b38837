import Names
import Vocabulary

extension ScreeningIndex {
  /// An entry with its score, before it is put into words.
  struct Scored {
    var candidate: Matcher.Candidate
    var attributes: AttributeEvidence
    var score: Double
  }

  /// Best first, then by entry id.
  func scored(_ subject: ScreeningSubject, minimumScore: Double, _ search: inout Search) -> [Scored] {
    let names = search.names(of: subject)
    return scored(subject, names, minimumScore: minimumScore, &search)
  }

  func scored(_ subject: ScreeningSubject, _ names: [StatedName], minimumScore: Double, _ search: inout Search)
    -> [Scored]
  {
    let matcher = Matcher(store: store, whole: whole)
    var best: [Int32: Matcher.Candidate] = [:]
    for (number, name) in names.enumerated() {
      for candidate in matcher.candidates(name, number: number, &search) {
        if let other = best[candidate.entry], other.evidence >= candidate.evidence { continue }
        best[candidate.entry] = candidate
      }
    }
    let numbers = Self.numbers(of: subject)
    for number in numbers {
      for entry in byNumber[number] ?? [] where best[entry] == nil {
        // Other names speak against it; an entry without any does not.
        let evidence: Float = entries[Int(entry)].names.isEmpty ? 0 : -4
        best[entry] = .init(entry: entry, name: -1, query: 0, evidence: evidence, alignment: NameAlignment())
      }
    }
    let hasAttributes = subject.birthDate != nil || !subject.countries.isEmpty || !numbers.isEmpty
    var out: [Scored] = []
    for candidate in best.values {
      if candidate.evidence < -6 { continue }
      let attributes =
        !hasAttributes
        ? AttributeEvidence() : AttributeModel.evidence(subject, entries[Int(candidate.entry)], numbers: numbers)
      let score = Self.rounded(
        ScoreModel.score(candidate.evidence + attributes.value), corroborates: attributes.corroborates)
      if score >= minimumScore { out.append(Scored(candidate: candidate, attributes: attributes, score: score)) }
    }
    return out.sorted {
      $0.score != $1.score
        ? $0.score > $1.score : ids[Int($0.candidate.entry)] < ids[Int($1.candidate.entry)]
    }
  }

  /// The numbers of a subject in their form for comparison.
  static func numbers(of subject: ScreeningSubject) -> Set<[UInt8]> {
    if subject.identifiers.isEmpty { return [] }
    return Set(subject.identifiers.map { ListText.number($0.value) }.filter { $0.count >= 5 })
  }

  /// Four digits; exactly 1 only where an attribute agrees besides the name.
  static func rounded(_ score: Double, corroborates: Bool) -> Double {
    let rounded = (score * 10_000).rounded() / 10_000
    return corroborates ? rounded : min(rounded, 0.9999)
  }

  func match(_ subject: ScreeningSubject, _ scored: Scored, explain: Bool) -> ScreeningMatch {
    let entry = entries[Int(scored.candidate.entry)]
    let list = lists[Int(listOfEntry[Int(scored.candidate.entry)])]
    let place = scored.candidate.name >= 0 ? Int(store.names[Int(scored.candidate.name)].place) : 0
    let name = entry.names.indices.contains(place) ? entry.names[place] : entry.names.first
    return ScreeningMatch(
      entry: entry.id, list: list.list, score: scored.score, listedName: name?.text ?? entry.numbers.first?.value ?? "",
      aliasKind: name?.kind.rawValue ?? "primary", parts: explain ? parts(subject, scored) : [],
      programmes: entry.programmes)
  }
}
