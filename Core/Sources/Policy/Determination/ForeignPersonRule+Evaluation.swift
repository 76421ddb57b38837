import Vocabulary

/// One fact with the side it takes.
struct WeighedSignal {
  let signal: ForeignPersonRule.Signal
  let countries: [CountryCode]
  let points: Int
  let isForeign: Bool

  /// For instance `Residence as stated: DE; 25 points for a foreign person.`
  var text: String {
    let list = countries.map(\.text).joined(separator: " or ")
    return "\(signal.words): \(list); \(points) points for a \(isForeign ? "foreign" : "domestic") person."
  }
}

extension ForeignPersonRule {
  func determine(_ role: Role, in facts: Facts) -> ForeignPersonDetermination {
    let signals = weigh(role, in: facts).sorted { ($1.points, $0.text) < ($0.points, $1.text) }
    let foreign = signals.filter(\.isForeign).map(\.points).reduce(0, +)
    let domestic = signals.filter { !$0.isForeign }.map(\.points).reduce(0, +)
    let rests = signals.contains { !$0.isForeign && $0.signal.isIndependent }
    let result: ForeignPersonDetermination.Result =
      if foreign - domestic >= foreignAt { .foreign } else if domestic - foreign >= domesticAt && rests {
        .domestic
      } else {
        .undetermined
      }
    var reasons = signals.map(\.text)
    reasons.append("Foreign \(foreign) against domestic \(domestic) points: \(result.rawValue).")
    if result == .undetermined { reasons.append(lack(foreign, domestic, rests)) }
    return ForeignPersonDetermination(
      result: result, confidence: result == .undetermined ? 0 : Self.confidence(foreign, domestic), reasons: reasons)
  }

  /// The lead as a part of all points and 20 more, in whole hundredths, so that few points never look certain.
  private static func confidence(_ foreign: Int, _ domestic: Int) -> Double {
    Double(abs(foreign - domestic) * 100 / (foreign + domestic + 20)) / 100
  }

  private func lack(_ foreign: Int, _ domestic: Int, _ rests: Bool) -> String {
    if foreign + domestic == 0 { return "Nothing stated or proved points to a country." }
    if domestic - foreign >= domesticAt, !rests {
      return "Only the applicant's own word speaks for a domestic person; evidence of nationality, residence or seat, "
        + "or a means of payment issued at home, would settle it."
    }
    return "A domestic person needs a lead of \(domesticAt), a foreign one of \(foreignAt); evidence of nationality, "
      + "residence or seat would settle it."
  }

  func weigh(_ role: Role, in facts: Facts) -> [WeighedSignal] {
    let contradictions = facts.contradictions(role)
    let validated = Set(facts.passed(role).flatMap(\.validated))
    var out: [WeighedSignal?] = []
    // Evidence outweighs the statement: what it contradicts no longer speaks.
    func add(_ fact: CountryFact, stated: Signal, validated signal: Signal, _ attribute: Attribute) {
      guard !contradictions.contains(where: { $0.fact == fact }) else { return }
      out.append(weighed(validated.contains(attribute) ? signal : stated, facts.countries(fact, of: role)))
    }
    add(.nationality, stated: .nationality, validated: .nationalityValidated, .nationality)
    add(.residence, stated: .residence, validated: .residenceValidated, .address)
    add(.jurisdiction, stated: .jurisdiction, validated: .jurisdictionValidated, .jurisdiction)
    out.append(weighed(.placeOfUse, facts.countries(.placeOfUse, of: role)))
    out.append(weighed(.payment, facts.countries(.payment, of: role)))
    out.append(weighed(.telephone, facts.countries(.telephone, of: role)))
    out.append(weighed(.contradiction, facts.countries(.evidence, of: role)))
    return out.compactMap(\.self)
  }

  /// A person of several nationalities, one of them at home, is at home. Countries that share a calling code, some at
  /// home and some abroad, say nothing. Several means of payment or places of use speak for the foreign side if any does.
  private func weighed(_ signal: Signal, _ countries: [CountryCode]) -> WeighedSignal? {
    guard let weight = weights[signal], !countries.isEmpty else { return nil }
    let atHome = countries.filter { home.contains($0) }
    let isForeign: Bool
    switch signal {
    case .nationality, .nationalityValidated: isForeign = atHome.isEmpty
    case .telephone:
      guard atHome.isEmpty || atHome.count == countries.count else { return nil }
      isForeign = atHome.isEmpty
    default: isForeign = atHome.count < countries.count
    }
    let points = isForeign ? weight.abroad : weight.home
    return points == 0 ? nil : WeighedSignal(signal: signal, countries: countries, points: points, isForeign: isForeign)
  }
}

extension ForeignPersonRule.Signal {
  var words: String {
    switch self {
    case .nationality: "Nationality as stated"
    case .nationalityValidated: "Nationality by evidence"
    case .residence: "Address as stated"
    case .residenceValidated: "Address by evidence"
    case .jurisdiction: "Jurisdiction as stated"
    case .jurisdictionValidated: "Jurisdiction by evidence"
    case .placeOfUse: "Place of use"
    case .telephone: "Calling code of the telephone number"
    case .payment: "Means of payment"
    case .contradiction: "Evidence against the statement"
    }
  }
}
