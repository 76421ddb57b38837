import Names

/// Scores one name against another without a list: every word counts alike, as nothing is known of how common it is.
public struct PairScorer: Sendable {
  private let aligner = NameAligner()

  public init() {}

  /// The score that `query` would have against a listed party of that name, on the same scale as `ScreeningMatch.score`.
  public func score(_ kind: ScreeningSubject.Kind, query: String, listed: String) -> Double {
    let parsedKind: ParsedName.Kind = kind == .person ? .person : kind == .unknown ? .unknown : .organization
    // Each text is one name here: what lists put into one text is not taken apart.
    let left = Self.readings(of: query, kind: parsedKind)
    let right = Self.readings(of: listed, kind: parsedKind)
    return left.reduce(0) { best, query in right.reduce(best) { max($0, score(query, $1)) } }
  }

  private static func readings(of text: String, kind: ParsedName.Kind) -> [ParsedName] {
    NameVariants.readings(of: text).map { ParsedName($0, kind: kind) }
      + (kind == .organization ? [] : NameVariants.guesses(of: text).map { ParsedName($0, kind: .person) })
  }

  private func score(_ left: ParsedName, _ right: ParsedName) -> Double {
    guard !left.words.isEmpty, !right.words.isEmpty else { return 0 }
    let isOrganization = left.kind == .organization || right.kind == .organization
    let evidence = ScoreModel.evidence(
      aligner.align(Self.side(left), Self.side(right), takesAcronyms: isOrganization), isOrganization: isOrganization,
      formsDiffer: left.legalForm != .none && right.legalForm != .none && left.legalForm != right.legalForm,
      alias: .primary)
    return min(0.9999, (ScoreModel.score(evidence) * 10_000).rounded() / 10_000)
  }

  private static func side(_ name: ParsedName) -> NameSide {
    let words = Array(name.words.prefix(NameSide.maximum))
    return NameSide(words: words, weights: words.map { WordWeights.weight($0, count: 1, names: 1000) })
  }
}
