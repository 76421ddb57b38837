import Vocabulary

extension OriginWatch {
  /// `origin-travel`: one person at two places between which nobody can have travelled, once for each pair of countries.
  ///
  /// An address that hides its user, or a machine room, explains the leap by itself and is left out.
  func travelFindings(_ events: ArraySlice<MarkedEvent>) -> [OriginFinding] {
    var last: [String: (MarkedEvent, GeographicPlace)] = [:]
    var seen = Set<String>()
    var out: [OriginFinding] = []
    for event in events where !event.marks.hides && !event.marks.isMachineRoom {
      guard let place = event.marks.first(.place).flatMap({ GeographicPlace($0.value) }) else { continue }
      defer { last[event.event.actor] = (event, place) }
      guard let (before, from) = last[event.event.actor], before.address != event.address else { continue }
      let distance = from.leastDistance(to: place)
      let hours = Double(event.event.time.microseconds - before.event.time.microseconds) / 3_600_000_000
      guard distance >= rules.leastDistance, distance > rules.speed * hours else { continue }
      let names = [before, event].map { $0.marks.country?.text ?? "?" }
      guard seen.insert(names.sorted().joined(separator: "-")).inserted else { continue }
      out.append(travel(before, event, distance: distance, hours: hours, names: names))
    }
    return out
  }

  private func travel(
    _ before: MarkedEvent, _ event: MarkedEvent, distance: Double, hours: Double, names: [String]
  ) -> OriginFinding {
    // The further beyond what is possible, the surer.
    let excess = min(1, distance / (rules.speed * max(hours, 0.1)) / 10)
    let minutes = Int((hours * 60).rounded())
    return OriginFinding(
      event.event.account, "origin-travel", .medium, at: event.event.time, confidence: 0.4 + 0.4 * excess,
      summary: "One person acted at two places at least \(Int(distance)) km apart within \(minutes) minutes.",
      parts: [
        Self.part(of: before, .place), Self.part(of: event, .place),
        ExplanationPart(
          label: "agent", stated: before.event.agent, found: event.event.agent,
          effect: before.event.agent == event.event.agent ? .neutral : .opposes),
      ], reference: names.joined(separator: "-"))
  }
}
