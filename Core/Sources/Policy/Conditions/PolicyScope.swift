import Vocabulary

/// What a condition can see: the facts, and what was concluded before it is asked.
struct PolicyScope {
  let facts: Facts
  /// The party that the condition is asked about; nil for the whole case, where the applicant's fields and the findings
  /// of all parties are meant.
  var role: Role?
  /// The determination of the whole case, owners included.
  var overall: ForeignPersonDetermination.Result = .undetermined
  var byRole: [Role: ForeignPersonDetermination.Result] = [:]
  var tier: RiskTier = .low
  /// Requirements of this pack that are missing or expired.
  var missing: Set<String> = []
  var overdue: Set<String> = []

  var party: Role { role ?? .applicant }

  var foreignPerson: ForeignPersonDetermination.Result {
    guard let role else { return overall }
    return byRole[role] ?? .undetermined
  }

  func about(_ role: Role) -> PolicyScope {
    var scope = self
    scope.role = role
    return scope
  }
}
