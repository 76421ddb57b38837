import Vocabulary

/// One pack's view of one case: first what needs no risk tier, then the rest.
struct PackView {
  let pack: RegimePack
  let determination: CaseDetermination?
  let riskParts: [RiskPart]
  private(set) var requirements: [RequirementFinding] = []
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
    requirements = findRequirements()
    scope.missing = Set(requirements.filter(\.isOpen).map(\.status.requirement))
    runClocks()
    let hits = pack.rules.filter { $0.when.holds(in: scope) }
    matched = hits.isEmpty ? [pack.otherwise] : hits
    twoPersonOutcomes = Set(pack.twoPerson.filter { $0.when.holds(in: scope) }.flatMap(\.outcomes))
  }

  /// The applicant's first, then those of each owner, in the order of the pack.
  private func findRequirements() -> [RequirementFinding] {
    let applicant: RequirementRule.Subject = scope.facts.organization == nil ? .individual : .organization
    let parties = [(Role.applicant, applicant)] + owners.map { ($0, .beneficialOwner) }
    return parties.flatMap { role, subject in
      let scope = scope.about(role)
      return pack.requirements.filter { $0.applies(to: subject, in: scope) }
        .map { $0.finding(in: scope, pack: pack.reference.identifier) }
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
