import Certificates
import Crypto
import Vocabulary

/// Gathers what the checks of one credential find. Checks go on after a failure where they can, so that all faults are named.
struct CredentialDraft {
  /// By verdict that each calls for; a reason under `valid` is a warning.
  private var notes: [(call: EvidenceVerdict.Verdict, reason: EvidenceVerdict.Reason)] = []
  private(set) var checks: [EvidenceVerdict.Check] = []
  private(set) var outcome = EvidenceVerdict.Verdict.valid
  var claims: [String: String] = [:]
  var trust: EvidenceVerdict.Trust?

  /// Reasons are few even where many things are wrong with a large input.
  private static let maximumReasons = 64

  mutating func pass(_ check: String, alg: String? = nil) {
    checks.append(EvidenceVerdict.Check(name: check, result: .pass, alg: alg))
  }

  mutating func skip(_ check: String) { checks.append(EvidenceVerdict.Check(name: check, result: .skip)) }

  mutating func fail(_ check: String, _ fault: CredentialFault, alg: String? = nil) {
    checks.append(EvidenceVerdict.Check(name: check, result: .fail, alg: alg))
    add(fault)
  }

  /// One check that may fail in several ways; none means that it passed.
  mutating func conclude(_ check: String, _ faults: [CredentialFault], alg: String? = nil) {
    let isUnknown = !faults.isEmpty && faults.allSatisfy { $0.code.outcome == .indeterminate }
    let result: EvidenceVerdict.Check.Result = faults.isEmpty ? .pass : isUnknown ? .skip : .fail
    checks.append(EvidenceVerdict.Check(name: check, result: result, alg: alg))
    for fault in faults { add(fault) }
  }

  /// A fault by itself, without a check that could pass.
  mutating func add(_ fault: CredentialFault, outcome: EvidenceVerdict.Verdict? = nil) {
    let call = outcome ?? fault.code.outcome
    self.outcome = Self.first(self.outcome, call)
    note(call, fault.reason)
  }

  /// A reason that changes nothing.
  mutating func warn(_ fault: CredentialFault) { note(.valid, fault.reason) }

  private mutating func note(_ call: EvidenceVerdict.Verdict, _ reason: EvidenceVerdict.Reason) {
    guard notes.count < Self.maximumReasons, !notes.contains(where: { $0.reason == reason }) else { return }
    notes.append((call, reason))
  }

  /// Those that made the verdict first, then the others in order.
  var reasons: [EvidenceVerdict.Reason] {
    guard notes.count > 1 else { return notes.map(\.reason) }
    return EvidenceVerdict.Verdict.allCases.flatMap { verdict in
      notes.filter { $0.call == verdict }.map(\.reason)
    }
  }

  /// Takes over what was found in a part.
  mutating func merge(_ part: CredentialDraft) {
    for (call, reason) in part.notes { note(call, reason) }
    checks += part.checks
    outcome = Self.first(outcome, part.outcome)
    claims.merge(part.claims) { first, _ in first }
    trust = trust ?? part.trust
  }

  /// The one that goes before, in the order of the contract.
  private static func first(
    _ left: EvidenceVerdict.Verdict, _ right: EvidenceVerdict.Verdict
  ) -> EvidenceVerdict.Verdict {
    let order = EvidenceVerdict.Verdict.allCases
    return order.first { $0 == left || $0 == right } ?? .malformed
  }

  func verdict(
    kind: String, at: Instant, policy: EvidenceVerdict.Policy, id: String?, inputs: [EvidenceVerdict.Input],
    grade: EvidenceVerdict.Grade?
  ) -> EvidenceVerdict {
    EvidenceVerdict(
      kind: kind, id: id, verdict: outcome, at: at.text, policy: policy, reasons: reasons, checks: checks,
      claims: claims, trust: trust, inputs: inputs,
      grade: outcome == .valid ? grade : EvidenceVerdict.Grade(strength: "NONE", cloneDetection: "none"))
  }
}

extension EvidenceVerdict.Input {
  init(name: String, bytes: [UInt8]) { self.init(name: name, sha256: Hexadecimal.text(SHA256.hash(data: bytes))) }
}
