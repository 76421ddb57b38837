import Vocabulary

extension OriginWatch {
  /// `origin-country`: used from a country that the customer did not state, once for each such country.
  ///
  /// Addresses that hide their user or stand in a machine room say nothing of a country.
  func countryFindings(_ events: ArraySlice<MarkedEvent>) -> [OriginFinding] {
    guard let account = events.first?.event.account, let stated = statements.countries[account], !stated.isEmpty else {
      return []
    }
    var strange: [CountryCode: [MarkedEvent]] = [:]
    var telling = 0
    for event in events where !event.marks.hides && !event.marks.isMachineRoom {
      guard let country = event.marks.country else { continue }
      telling += 1
      if !stated.contains(country) { strange[country, default: []].append(event) }
    }
    return strange.sorted { $0.key < $1.key }.compactMap { country, events in
      guard let first = events.first else { return nil }
      let share = Double(events.count) / Double(max(1, telling))
      let words = stated.sorted().map(\.text).joined(separator: ", ")
      return OriginFinding(
        account, "origin-country", share > 0.5 ? .medium : .low, at: first.event.time, confidence: 0.3 + 0.4 * share,
        summary: "The account was used from \(country.name), which was not stated.",
        parts: [
          ExplanationPart(
            label: "country", stated: words, found: country.text, effect: .opposes,
            reason: "\(events.count) of \(telling) events whose address tells a country"),
          Self.part(of: first, .country),
        ], reference: country.text)
    }
  }

  /// The mark that a finding leans on: its source, its date, its age.
  static func part(of event: MarkedEvent, _ kind: OriginMark.Kind) -> ExplanationPart {
    guard let mark = event.marks.first(kind) else {
      return ExplanationPart(label: "address", found: event.address.text, effect: .neutral)
    }
    return ExplanationPart(
      label: "address", stated: event.address.text, found: mark.value, effect: .opposes,
      reason: "\(mark.source) as of \(mark.asOf.text), \(mark.age / 86_400) days before the event")
  }

  /// `origin-hidden-sign-up`, `origin-machine-sign-up`: the account was opened through something that hides its user, or
  /// from a machine room.
  func signUpFindings(_ events: ArraySlice<MarkedEvent>) -> [OriginFinding] {
    events.compactMap { event in
      guard event.event.weight == .signUp else { return nil }
      if let mark = event.marks.marks.first(where: \.kind.hides) {
        return OriginFinding(
          event.event.account, "origin-hidden-sign-up", .medium, at: event.event.time,
          confidence: Self.confidence(mark, base: 0.8),
          summary: "The account was opened through an address that hides its user (\(mark.kind.rawValue)).",
          parts: [Self.part(of: event, mark.kind)], reference: mark.kind.rawValue)
      }
      guard let mark = event.marks.marks.first(where: \.kind.isMachineRoom) else { return nil }
      return OriginFinding(
        event.event.account, "origin-machine-sign-up", .low, at: event.event.time,
        confidence: Self.confidence(mark, base: 0.6),
        summary: "The account was opened from a machine room rather than somebody's line.",
        parts: [Self.part(of: event, mark.kind)], reference: mark.kind.rawValue)
    }
  }

  /// Lists of addresses grow old: a mark loses half its weight in a month.
  static func confidence(_ mark: OriginMark, base: Double) -> Double {
    let months = Double(max(0, mark.age)) / (30 * 86_400)
    return base / (1 + months)
  }
}
