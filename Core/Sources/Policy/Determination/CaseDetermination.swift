import Vocabulary

/// The determination of every party that a pack reaches, and of the case as a whole.
struct CaseDetermination {
  let overall: ForeignPersonDetermination
  let byRole: [Role: ForeignPersonDetermination.Result]

  /// - Parameter owners: the beneficial owners that the pack reaches.
  init(_ rule: ForeignPersonRule, owners: [Role], in facts: Facts) {
    let own = rule.determine(.applicant, in: facts)
    let others = owners.map { (role: $0, determination: rule.determine($0, in: facts)) }
    var byRole: [Role: ForeignPersonDetermination.Result] = [.applicant: own.result]
    for other in others {
      let isBelieved = own.result == .domestic && rule.believesOwners && rule.pointsHomeOnly(other.role, in: facts)
      byRole[other.role] = isBelieved ? .domestic : other.determination.result
    }
    self.byRole = byRole
    overall = rule.countsOwners && own.result != .foreign ? Self.combine(own, others, rule, facts) : own
  }

  /// An organization is foreign when a beneficial owner is. An owner of whom nothing points abroad changes nothing; one
  /// who points abroad without settling it leaves the case open.
  private static func combine(
    _ own: ForeignPersonDetermination, _ owners: [(role: Role, determination: ForeignPersonDetermination)],
    _ rule: ForeignPersonRule, _ facts: Facts
  ) -> ForeignPersonDetermination {
    if let owner = owners.filter({ $0.determination.result == .foreign }).max(by: { less($0, $1) }) {
      let reason = "The organization counts as foreign by its \(owner.role): "
      return ForeignPersonDetermination(
        result: .foreign, confidence: owner.determination.confidence,
        reasons: owner.determination.reasons.map { reason + $0 } + own.reasons.map { "The organization itself: " + $0 })
    }
    let doubtful = owners.filter { rule.pointsAbroad($0.role, in: facts) && $0.determination.result != .domestic }
    guard own.result == .domestic, let owner = doubtful.first else { return own }
    return ForeignPersonDetermination(
      result: .undetermined, confidence: 0,
      reasons: owner.determination.reasons.map { "Open because of \(owner.role): " + $0 }
        + own.reasons.map { "The organization itself: " + $0 })
  }

  /// The most confident owner; of equals the one stated first.
  private static func less(
    _ left: (role: Role, determination: ForeignPersonDetermination),
    _ right: (role: Role, determination: ForeignPersonDetermination)
  ) -> Bool {
    (left.determination.confidence, right.role) < (right.determination.confidence, left.role)
  }
}

extension ForeignPersonRule {
  /// Whether any fact about the party speaks for a foreign person.
  func pointsAbroad(_ role: Role, in facts: Facts) -> Bool { weigh(role, in: facts).contains(where: \.isForeign) }

  /// Whether something speaks for a domestic person, be it the person's own word, and nothing for a foreign one.
  func pointsHomeOnly(_ role: Role, in facts: Facts) -> Bool {
    let signals = weigh(role, in: facts)
    return !signals.isEmpty && !signals.contains(where: \.isForeign)
  }
}
