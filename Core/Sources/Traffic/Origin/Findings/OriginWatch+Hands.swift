import Vocabulary

extension OriginWatch {
  /// `origin-hands`: an account that was long used from one side is used from another only, and by other programs: it may
  /// have been sold or taken.
  ///
  /// The usual side takes events over a week; the new one is new in country, network and program all at once, and nothing
  /// of the usual side comes after it. A change of credentials on the way makes it surer.
  func handFindings(_ events: ArraySlice<MarkedEvent>) -> [OriginFinding] {
    guard let first = events.first, let turn = turn(events) else { return [] }
    let before = events[..<turn]
    let after = events[turn...]
    guard before.count >= rules.settledEvents, after.count >= rules.strangeEvents,
      events[turn].event.time.seconds - first.event.time.seconds >= rules.settledTime
    else { return [] }
    let keys = after.first { $0.event.weight == .credentials }
    var parts = [
      ExplanationPart(
        label: "origin", stated: Self.usual(before), found: Self.usual(after), effect: .opposes,
        reason: "\(before.count) events before, \(after.count) after"),
      Self.part(of: events[turn], .network),
    ]
    if let keys {
      parts.append(
        ExplanationPart(
          label: "action", found: keys.event.action, effect: .opposes,
          reason: "changes who can get in, \(keys.event.time.text)"))
    }
    return [
      OriginFinding(
        first.event.account, "origin-hands", keys == nil ? .low : .medium, at: events[turn].event.time,
        confidence: keys == nil ? 0.4 : 0.65,
        summary: "The account is used from another country, network and program than ever before.", parts: parts)
    ]
  }

  /// The first event from which on nothing of the usual side comes any more.
  private func turn(_ events: ArraySlice<MarkedEvent>) -> Int? {
    guard events.count >= rules.settledEvents + rules.strangeEvents else { return nil }
    var usual = (countries: Set<String>(), networks: Set<String>(), agents: Set<String>())
    for event in events.prefix(rules.settledEvents) { Self.note(event, &usual) }
    var turn: Int?
    for place in events.indices.dropFirst(rules.settledEvents) {
      let origin = events[place].origin
      let isNew =
        !usual.countries.contains(origin[0]) && !usual.networks.contains(origin[1]) && !usual.agents.contains(origin[2])
        && origin[0] != "?"
      if isNew {
        turn = turn ?? place
      } else {
        // What lies between two usual events is no change of hands: it joins what is usual.
        if let begun = turn { for event in events[begun..<place] { Self.note(event, &usual) } }
        turn = nil
        Self.note(events[place], &usual)
      }
    }
    return turn
  }

  private static func note(
    _ event: MarkedEvent, _ usual: inout (countries: Set<String>, networks: Set<String>, agents: Set<String>)
  ) {
    usual.countries.insert(event.origin[0])
    usual.networks.insert(event.origin[1])
    usual.agents.insert(event.origin[2])
  }

  /// The origin seen most often, in words.
  private static func usual(_ events: ArraySlice<MarkedEvent>) -> String {
    var counts: [String: Int] = [:]
    for event in events { counts[event.origin.joined(separator: ", "), default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }
}
