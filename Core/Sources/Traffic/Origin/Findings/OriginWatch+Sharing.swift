import Vocabulary

extension OriginWatch {
  /// `origin-shared-address`: one address works on many accounts that have nothing to do with each other, within a day.
  ///
  /// Accounts of one group count once. Addresses that hide their users, and those of mobile networks, are shared by nature.
  func sharedAddresses(_ events: [MarkedEvent]) -> [OriginFinding] {
    var byAddress: [IPAddress: [MarkedEvent]] = [:]
    for event in events where !event.marks.hides && event.marks.first(.connectionType)?.value != "Cellular" {
      byAddress[event.address, default: []].append(event)
    }
    return byAddress.sorted { $0.key < $1.key }.flatMap { sharing($0.key, $0.value) }
  }

  private func sharing(_ address: IPAddress, _ events: [MarkedEvent]) -> [OriginFinding] {
    var begin = 0
    var latest: [String: MarkedEvent] = [:]
    var counts: [String: Int] = [:]
    var found: [String: MarkedEvent] = [:]
    for event in events {
      while event.event.time.seconds - events[begin].event.time.seconds > rules.window {
        let group = group(events[begin].event.account)
        counts[group] = (counts[group] ?? 1) > 1 ? (counts[group] ?? 1) - 1 : nil
        begin += 1
      }
      counts[group(event.event.account), default: 0] += 1
      latest[event.event.account] = event
      guard counts.count >= rules.accounts else { continue }
      for (account, event) in latest where counts[group(account)] != nil && found[account] == nil {
        found[account] = event
      }
    }
    return found.values.sorted(by: MarkedEvent.precedes).map { finding($0, address, found: found) }
  }

  private func group(_ account: String) -> String { statements.groups[account].map { "group \($0)" } ?? account }

  private func finding(_ event: MarkedEvent, _ address: IPAddress, found: [String: MarkedEvent]) -> OriginFinding {
    let others = Set(found.keys.map(group)).count
    let sample = found.keys.filter { $0 != event.event.account }.sorted().prefix(5).joined(separator: ", ")
    return OriginFinding(
      event.event.account, "origin-shared-address", others >= 2 * rules.accounts ? .medium : .low, at: event.event.time,
      confidence: min(0.8, 0.3 + 0.05 * Double(others)),
      summary: "One address works on \(others) accounts that have nothing to do with each other.",
      parts: [
        ExplanationPart(
          label: "accounts", stated: event.event.account, found: sample, effect: .opposes,
          reason: "within \(rules.window / 3600) hours"), Self.part(of: event, .network),
      ], reference: address.text)
  }
}
