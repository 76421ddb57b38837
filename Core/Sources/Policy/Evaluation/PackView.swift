import Vocabulary

/// One pack's view of one case: first what needs no risk tier, then the rest.
struct PackView {
  let pack: RegimePack
  let determination: CaseDetermination?
  let riskParts: [RiskPart]
  private(set) var requirements: [RequirementFinding] = []
  private(set) var assurance: [AssuranceStatus] = []
  private(set) var clocks: [Clock] = []
  private(set) var twoPersonOutcomes: Set<Outcome> = []
  /// The rules that match, or the one for when none does.
  private(set) var matched: [DecisionRule] = []
  private var scope: PolicyScope
  private let owners: [Role]

  init(_ pack: RegimePack, _ facts: Facts) {
    self.pack = pack
    let owners = pack.owners.roles(in: facts)
    self.owners = owners
    determination = pack.foreignPerson.map { CaseDetermination($0, owners: owners, in: facts) }
    scope = PolicyScope(facts: facts)
    scope.overall = determination?.overall.result ?? .undetermined
    scope.byRole = determination?.byRole ?? [:]
    riskParts = pack.risk?.parts(in: scope, pack: pack.reference.identifier) ?? []
  }

  /// The strictest outcome of the rules that match.
  var outcome: Outcome { matched.map(\.outcome).max { $0.strictness < $1.strictness } ?? pack.otherwise.outcome }

  mutating func conclude(tier: RiskTier) {
    scope.tier = tier
    let rules = applyingRules()
    requirements = rules.map { $0.rule.finding(in: scope.about($0.role), pack: pack.reference.identifier) }
    assurance = assurance(rules.filter { isAsked($0.rule, of: $0.role) }, tier: tier, scope.facts)
    scope.missing = Set(requirements.filter(\.isOpen).map(\.status.requirement))
    runClocks()
    let hits = pack.rules.filter { $0.when.holds(in: scope) }
    matched = hits.isEmpty ? [pack.otherwise] : hits
    twoPersonOutcomes = Set(pack.twoPerson.filter { $0.when.holds(in: scope) }.flatMap(\.outcomes))
  }

  /// The applicant's first, then those of each owner, in the order of the pack.
  private func applyingRules() -> [(rule: RequirementRule, role: Role)] {
    let applicant: RequirementRule.Subject = scope.facts.organization == nil ? .individual : .organization
    let parties = [(Role.applicant, applicant)] + owners.map { ($0, .beneficialOwner) }
    return parties.flatMap { role, subject in
      let scope = scope.about(role)
      return pack.requirements.filter { $0.applies(to: subject, in: scope) }
        .map { ($0, role) }
    }
  }

  /// What a pack sets aside for a party is not asked of it.
  private func isAsked(_ rule: RequirementRule, of role: Role) -> Bool {
    !requirements.contains {
      $0.status.requirement == rule.id && $0.status.role == role && $0.status.state == .waived
    }
  }

  private mutating func runClocks() {
    let since = (requirements.compactMap(\.expiredAt) + [pack.effective?.from.start].compactMap(\.self)).max()
    for rule in pack.clocks where rule.when.holds(in: scope) {
      let due = rule.due(in: scope, since: since)
      if due <= scope.facts.file.at { scope.overdue.insert(rule.name) }
      clocks.append(Clock(name: rule.name, pack: pack.reference.identifier, due: due, then: rule.then))
    }
  }
}
