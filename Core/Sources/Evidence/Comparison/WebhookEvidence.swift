public import Vocabulary

/// What a vendor's message says of one person, read by the caller from wherever the vendor puts it.
public struct WebhookReport: Hashable, Sendable {
  public let result: VendorReport.Result
  public let name: String?
  /// `YYYY-MM-DD`.
  public let birthDate: String?
  public let documentNumber: String?
  public let issuingCountry: String?
  /// Whether the vendor compared face and portrait, and they fitted.
  public let hasFaceComparison: Bool

  public init(
    result: VendorReport.Result, name: String?, birthDate: String?, documentNumber: String?, issuingCountry: String?,
    hasFaceComparison: Bool
  ) {
    self.result = result
    self.name = name
    self.birthDate = birthDate
    self.documentNumber = documentNumber
    self.issuingCountry = issuingCountry
    self.hasFaceComparison = hasFaceComparison
  }
}

/// Turns a vendor's genuine message into a check of the statement. Without a name that fits it supports nothing.
public enum WebhookEvidence {
  /// - Throws: `EvidenceError` with code `role` where the statement has nobody in that role.
  public static func check(
    _ report: WebhookReport, vendor: String, role: Role, statement: Statement, at: Instant
  ) throws(EvidenceError) -> EvidenceCheck {
    let subject = try EvidenceSubject(role, in: statement)
    let pairs: [(String, String?)] = [
      ("name", report.name), ("birth_date", report.birthDate), ("document_number", report.documentNumber),
      ("issuing_country", report.issuingCountry),
    ]
    let claims = pairs.compactMap { name, value in value.map { Claim(attribute: name, value: $0) } }
    var comparison = CredentialComparison(
      Dictionary(claims.map { ($0.attribute, $0.value) }) { first, _ in first },
      list: FindingList(role: role, at: at))
    if report.name != nil { comparison.compare(with: subject) }
    var outcome: Verification.Result =
      comparison.isContradicted ? .contradicted : comparison.isNameSupported ? .passed : .inconclusive
    switch report.result {
    case .verified:
      if outcome == .inconclusive {
        comparison.list.add(
          "vendor-report-unbound", .low, "The vendor says verified, and does not say whom; it counts for nothing.")
      }
    case .failed:
      outcome = .failed
      comparison.list.add("vendor-report-failed", .high, "The vendor could not confirm the identity.")
    case .inconclusive:
      if outcome == .passed { outcome = .inconclusive }
      comparison.list.add("vendor-report-inconclusive", .low, "The vendor came to no conclusion.")
    }
    let isPassed = outcome == .passed
    let verification = Verification(
      role: role, evidenceType: .vendorWebhook, method: .documentary, source: vendor, result: outcome,
      strength: isPassed ? (report.documentNumber == nil ? .fair : .strong) : .none,
      validated: isPassed ? comparison.validated : [], at: at,
      binding: EvidenceBinding(
        isAnchored: false, ownership: isPassed && report.hasFaceComparison ? .faceComparison : .none))
    return EvidenceCheck(verification: verification, findings: comparison.list.findings, claims: claims)
  }
}
