import Vocabulary

/// A status with what clocks need of it.
struct RequirementFinding {
  let status: RequirementStatus
  let expiredAt: Instant?

  var isOpen: Bool { status.state == .missing || status.state == .expired }
}

extension RequirementRule {
  /// What is proved counts before what is set aside: a requirement that is met is never shown as waived.
  func finding(in scope: PolicyScope, pack: String) -> RequirementFinding {
    let proof = metBy.result(in: scope)
    let isWaived = scope.facts.file.waivers.contains {
      $0.pack == pack && $0.requirement == id && $0.role == scope.party
    }
    let (state, why): (RequirementState, String) =
      if proof.state == .met {
        (.met, proof.why)
      } else if let exception = exceptions.first(where: { $0.when.holds(in: scope) }) {
        (.waived, exception.why)
      } else if isWaived {
        (.waived, "Set aside by a person.")
      } else {
        (proof.state == .expired ? .expired : .missing, proof.why)
      }
    let isOpen = state == .missing || state == .expired
    return RequirementFinding(
      status: RequirementStatus(
        pack: pack, requirement: id, role: scope.party, title: title, source: source, state: state, why: why,
        ask: isOpen ? ask : nil, meets: metBy.meets),
      expiredAt: isOpen ? proof.expiredAt : nil)
  }
}
