import Certificates
public import Vocabulary

/// Turns a verdict on a chip, a document or a credential into a check of the statement: what failed becomes findings, what
/// the issuer says is held against what was stated.
public enum CredentialEvidence {
  /// - Parameters:
  ///   - type: `passportChip`, `mobileDocument` or `walletCredential`.
  ///   - ownership: how it was shown that whoever handed it in is its owner.
  ///   - zoneGroup: data group 1 of a passport chip, whose name is compared by the rules of its transliteration.
  /// - Throws: `EvidenceError` with code `role` where the statement has nobody in that role.
  public static func check(
    _ verdict: EvidenceVerdict, type: EvidenceType, role: Role, statement: Statement, at: Instant,
    ownership: EvidenceBinding.Ownership = .none, zoneGroup: [UInt8]? = nil
  ) throws(EvidenceError) -> EvidenceCheck {
    let subject = try EvidenceSubject(role, in: statement)
    var list = FindingList(role: role, at: at)
    guard verdict.verdict == .valid else {
      CredentialFindings.add(verdict, to: &list)
      let isOpen = verdict.verdict == .indeterminate || verdict.verdict == .unsupported
      let verification = Verification(
        role: role, evidenceType: type, method: .documentary, source: source(verdict, type),
        result: isOpen ? .inconclusive : .failed, strength: .none, validated: [], at: at)
      return EvidenceCheck(verification: verification, findings: list.findings, claims: [])
    }
    if let zone = zoneGroup.flatMap(Self.zone) {
      let shown = try MRZEvidence.check(zone, subject: subject, role: role, at: at)
      return raised(shown, verdict, type, ownership, at)
    }
    var comparison = CredentialComparison(verdict.claims, list: list)
    comparison.compare(with: subject)
    let isExpired = verdict.reasons.contains { $0.code == "expired" }
    let outcome: Verification.Result =
      isExpired
      ? .failed : comparison.isContradicted ? .contradicted : comparison.isNameSupported ? .passed : .inconclusive
    let verification = Verification(
      role: role, evidenceType: type, method: .documentary, source: source(verdict, type), result: outcome,
      strength: outcome == .passed ? .superior : .none, validated: isExpired ? [] : comparison.validated, at: at,
      expires: comparison.expires, binding: binding(verdict, ownership))
    return EvidenceCheck(verification: verification, findings: comparison.list.findings, claims: claims(verdict))
  }

  /// The zone was compared as a printed one is; what the chip adds is that the state signed it.
  private static func raised(
    _ check: EvidenceCheck, _ verdict: EvidenceVerdict, _ type: EvidenceType, _ ownership: EvidenceBinding.Ownership,
    _ at: Instant
  ) -> EvidenceCheck {
    let shown = check.verification
    let verification = Verification(
      role: shown.role, evidenceType: type, method: .documentary, source: source(verdict, type), result: shown.result,
      strength: shown.result == .passed ? .superior : .none, validated: shown.validated, at: at, expires: shown.expires,
      binding: binding(verdict, ownership))
    return EvidenceCheck(verification: verification, findings: check.findings, claims: claims(verdict))
  }

  private static func binding(
    _ verdict: EvidenceVerdict, _ ownership: EvidenceBinding.Ownership
  ) -> EvidenceBinding {
    EvidenceBinding(
      isAnchored: verdict.trust != nil, cloneDetection: verdict.grade?.cloneDetection ?? "none", ownership: ownership)
  }

  private static func claims(_ verdict: EvidenceVerdict) -> [Claim] {
    verdict.claims.sorted { $0.key < $1.key }.map { Claim(attribute: $0.key, value: $0.value) }
  }

  private static func source(_ verdict: EvidenceVerdict, _ type: EvidenceType) -> String {
    switch type {
    case .passportChip: "ICAO 9303 chip"
    case .mobileDocument: verdict.claims["document_type"] ?? "ISO/IEC 18013-5"
    default: verdict.claims["document_type"] ?? "SD-JWT VC"
    }
  }

  private static func zone(_ group: [UInt8]) -> [UInt8]? {
    guard let file = DataGroup(number: 1, bytes: group), let content = try? file.content() else { return nil }
    return (try? ChipText.zone(content)) ?? nil
  }
}
