import Vocabulary

extension Condition {
  func holds(in scope: PolicyScope) -> Bool {
    let facts = scope.facts
    switch self {
    case .always: return true
    case .any(let parts): return parts.contains { $0.holds(in: scope) }
    case .all(let parts): return parts.allSatisfy { $0.holds(in: scope) }
    case .not(let part): return !part.holds(in: scope)
    case .applicant(let kinds): return kinds.contains(facts.statement.applicant.kind)
    case .stated(let fields): return fields.allSatisfy { facts.isStated($0, by: scope.party) }
    case .verified(let pattern): return pattern.result(in: facts, role: scope.party) == .met
    case .finding(let pattern): return !pattern.matches(in: facts, role: scope.role).isEmpty
    case .country(let fact, let list): return facts.countries(fact, of: scope.party).contains { list.contains($0) }
    case .countriesDiffer(let first, let second):
      let (left, right) = (facts.countries(first, of: scope.party), facts.countries(second, of: scope.party))
      return !left.isEmpty && !right.isEmpty && Set(left).isDisjoint(with: right)
    case .sourceAddress(let prefixes):
      guard let address = facts.statement.registration?.address else { return false }
      return prefixes.contains { $0.contains(address) }
    case .paymentType(let types): return facts.statement.payment.contains { types.contains(PaymentType($0)) }
    case .ownership(let pattern): return pattern.holds(facts)
    case .foreignPerson(let results): return results.contains(scope.foreignPerson)
    case .riskAtLeast(let tier): return scope.tier >= tier
    case .requirementMissing(let names):
      return names.isEmpty ? !scope.missing.isEmpty : names.contains { scope.missing.contains($0) }
    case .clockOverdue(let names): return names.contains { scope.overdue.contains($0) }
    }
  }

  /// What made a condition hold, for the explanation of risk: country codes, codes and counts of findings. No personal data.
  func details(in scope: PolicyScope) -> [String] {
    switch self {
    case .any(let parts), .all(let parts):
      return parts.filter { $0.holds(in: scope) }.flatMap { $0.details(in: scope) }
    case .finding(let pattern):
      let counts = Dictionary(grouping: pattern.matches(in: scope.facts, role: scope.role), by: \.code).mapValues(
        \.count)
      return counts.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key : "\($0.key) ×\($0.value)" }
    case .country(let fact, let list):
      return [Self.text(fact, scope.facts.countries(fact, of: scope.party).filter { list.contains($0) })]
    case .countriesDiffer(let first, let second):
      return [first, second].map { Self.text($0, scope.facts.countries($0, of: scope.party)) }
    default: return []
    }
  }

  private static func text(_ fact: CountryFact, _ countries: [CountryCode]) -> String {
    "\(fact.rawValue) \(countries.map(\.text).joined(separator: " or "))"
  }
}
