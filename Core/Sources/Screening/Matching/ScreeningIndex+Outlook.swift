import Vocabulary

extension ScreeningIndex {
  /// From this score on a match should be looked at.
  static let recommendedCut = 0.7

  /// What would change the score: for each attribute that the entry gives, the score if the subject's agreed with it, and if
  /// it did not. Attributes for which nothing would change are left out.
  func outlook(_ scored: Scored) -> [ExplanationPart] {
    let entry = entries[Int(scored.candidate.entry)]
    var parts: [ExplanationPart] = []
    if let date = entry.birthDates.first {
      let agreeing = date.date.day == nil ? AttributeModel.sameYear : AttributeModel.sameDay
      parts += alternatives(
        scored, scored.attributes.birth, agreeing, AttributeModel.otherBirth, AttributeModel.birthLabel, date.text)
    }
    let countries = entry.nationalities.isEmpty ? entry.countries : entry.nationalities
    if !countries.isEmpty {
      parts += alternatives(
        scored, scored.attributes.country, AttributeModel.sameCountry, AttributeModel.otherCountry(entry),
        AttributeModel.countryLabel, countries.map(\.text).joined(separator: ", "))
    }
    if let number = entry.numbers.first, !scored.attributes.numberAgrees {
      let score = score(scored, adding: AttributeModel.sameNumber, corroborates: true)
      parts += part(scored, score, number.scheme, number.value, "the same")
    }
    return parts
  }

  private func alternatives(
    _ scored: Scored, _ present: Float, _ agreeing: Float, _ contradicting: Float, _ label: String, _ found: String
  ) -> [ExplanationPart] {
    var parts: [ExplanationPart] = []
    if present < agreeing {
      let corroborates = label == AttributeModel.birthLabel || scored.attributes.corroborates
      parts += part(
        scored, score(scored, adding: agreeing - present, corroborates: corroborates), label, found, "the same")
    }
    if present > contradicting {
      let corroborates = label != AttributeModel.birthLabel && scored.attributes.corroborates
      parts += part(
        scored, score(scored, adding: contradicting - present, corroborates: corroborates), label, found, "another")
    }
    return parts
  }

  private func score(_ scored: Scored, adding value: Float, corroborates: Bool) -> Double {
    Self.rounded(
      ScoreModel.score(scored.candidate.evidence + scored.attributes.value + value), corroborates: corroborates)
  }

  private func part(_ scored: Scored, _ score: Double, _ label: String, _ found: String, _ how: String)
    -> [ExplanationPart]
  {
    guard score != scored.score else { return [] }
    let cut = Self.recommendedCut
    let crossing =
      scored.score < cut && score >= cut
      ? ", which is an alert" : scored.score >= cut && score < cut ? ", no alert" : ""
    return [
      ExplanationPart(
        label: "would-change", found: "\(label) \(found)", effect: .neutral,
        reason: "with \(how) \(label) the score would be \(score)\(crossing)")
    ]
  }
}
