import Vocabulary

/// A time limit: when it runs, from when, how long, and what happens when it ends.
struct ClockRule: Hashable, Sendable {
  enum Start: String, Hashable, Sendable, CaseIterable {
    /// When the application came in. Where evidence ended later, from then; where the pack took effect later, from then.
    case application
    case evaluation
  }

  struct Days: Hashable, Sendable {
    let low: Int
    let medium: Int
    let high: Int

    func at(_ tier: RiskTier) -> Int {
      switch tier {
      case .low: low
      case .medium: medium
      case .high, .prohibited: high
      }
    }
  }

  let name: String
  let when: Condition
  let start: Start
  /// By tier; `prohibited` has the days of `high`.
  let days: Days
  let then: String

  init(_ node: PackNode, _ names: PackNames, stage: PolicyStage) throws(PackError) {
    let fields = try PackFields(node, "a clock", keys: ["name", "when", "from", "days", "then"])
    let nameNode = try fields.required("name")
    name = try nameNode.identifier("the name of a clock")
    guard !names.clocks.contains(name) else { throw nameNode.fault("there is already a clock '\(name)'") }
    when = try Condition(try fields.required("when"), names, stage: stage)
    start = try fields.required("from").choice(Start.self, "from")
    days = try Days(try fields.required("days"))
    then = try fields.required("then").text("then")
  }

  /// - Parameter since: the latest moment from which an open requirement was open, where it was not from the beginning.
  func due(in scope: PolicyScope, since: Instant?) -> Instant {
    let begin =
      switch start {
      case .evaluation: scope.facts.file.at
      case .application: max(scope.facts.received, since ?? .minimum)
      }
    return begin.adding(days: days.at(scope.tier))
  }
}

extension ClockRule.Days {
  /// One number for all tiers, or a number for each.
  init(_ node: PackNode) throws(PackError) {
    if case .mapping = node.content {
      let tiers = try PackFields(node, "the days", keys: ["low", "medium", "high"])
      low = try tiers.required("low").integer("days", in: 1...3660)
      medium = try tiers.required("medium").integer("days", in: 1...3660)
      high = try tiers.required("high").integer("days", in: 1...3660)
    } else {
      let same = try node.integer("days", in: 1...3660)
      (low, medium, high) = (same, same, same)
    }
  }
}
