import Vocabulary

/// Checks a vendor's signed report against what was stated. Without a good signature by a trusted key nothing of the
/// report is read.
struct VendorEvidence {
  /// A report older than this supports nothing any more, whatever it says of its end.
  static let maximumAgeDays = 90
  /// How far ahead of ours the vendor's clock may run.
  static let clockToleranceSeconds: Int64 = 300

  let report: VendorReport
  let role: Role
  let at: Instant
  private var list: FindingList
  private var isFailed = false
  private var isInconclusive = false

  static func check(
    _ payload: [UInt8], subject: EvidenceSubject, role: Role, at: Instant, anchors: EvidenceAnchors
  ) throws(EvidenceError) -> EvidenceCheck {
    let envelope = try EvidenceJSON.decode(VendorEnvelope.self, from: payload)
    let bytes = try decoded(envelope.payload, field: "payload")
    let signature = try decoded(envelope.signature, field: "signature")
    guard let key = anchors.vendors.first(where: { $0.keyId == envelope.keyId }) else {
      return refused(
        "vendor-report-untrusted", .medium, "The report is signed by a key that the provider does not trust.",
        result: .inconclusive, source: "unknown vendor", role: role, at: at)
    }
    guard key.verifies(signature, over: bytes) else {
      return refused(
        "vendor-report-signature", .high, "The signature does not fit the report: it was altered or made by another.",
        result: .failed, source: key.vendor, role: role, at: at)
    }
    let report = try EvidenceJSON.decode(VendorReport.self, from: bytes, under: "/payload")
    var evidence = VendorEvidence(report: report, role: role, at: at, list: FindingList(role: role, at: at))
    evidence.examine(key)
    return evidence.result(subject, vendor: key.vendor)
  }

  private init(report: VendorReport, role: Role, at: Instant, list: FindingList) {
    self.report = report
    self.role = role
    self.at = at
    self.list = list
  }

  private static func decoded(_ text: String, field: String) throws(EvidenceError) -> [UInt8] {
    guard let bytes = Base64URL.decode(text) else {
      throw EvidenceError(.base64, "this is written in base64url without padding", at: "/" + field)
    }
    return bytes
  }

  private static func refused(
    _ code: String, _ severity: Severity, _ summary: String, result: Verification.Result, source: String, role: Role,
    at: Instant
  ) -> EvidenceCheck {
    var list = FindingList(role: role, at: at)
    list.add(code, severity, summary)
    let verification = Verification(
      role: role, evidenceType: .vendorReport, method: .nonDocumentary, source: source, result: result, strength: .none,
      validated: [], at: at)
    return EvidenceCheck(verification: verification, findings: list.findings, claims: [])
  }
}

// MARK: - The report itself

extension VendorEvidence {
  private mutating func examine(_ key: VendorKey) {
    if report.vendor != key.vendor {
      isFailed = true
      list.add(
        "vendor-report-vendor-mismatch", .high, "The report names another vendor than the one whose key signed it.")
    }
    examineTimes()
    switch report.result {
    case .verified:
      let failed = report.checks.filter { $0.result == .failed }
      guard !failed.isEmpty else { return }
      isInconclusive = true
      list.add(
        "vendor-report-inconsistent", .medium, "The report says verified, and some of its checks failed.",
        parts: failed.map { ExplanationPart(label: $0.name, found: $0.result.rawValue, effect: .opposes) })
    case .failed:
      isFailed = true
      list.add("vendor-report-failed", .high, "The vendor could not confirm the identity.", parts: checkParts)
    case .inconclusive:
      isInconclusive = true
      list.add("vendor-report-inconclusive", .low, "The vendor came to no conclusion.", parts: checkParts)
    }
  }

  private var checkParts: [ExplanationPart] {
    report.checks.map {
      ExplanationPart(
        label: $0.name, found: $0.result.rawValue,
        effect: $0.result == .passed ? .supports : $0.result == .failed ? .opposes : .neutral)
    }
  }

  private mutating func examineTimes() {
    let issued = ExplanationPart(label: "issued-at", found: report.issuedAt.text, effect: .opposes)
    if report.issuedAt > at.adding(seconds: Self.clockToleranceSeconds) {
      isFailed = true
      list.add("vendor-report-date", .high, "The report was issued in the future.", parts: [issued])
    }
    if let end = report.expiresAt, end <= at {
      isFailed = true
      let part = ExplanationPart(label: "expires-at", found: end.text, effect: .opposes)
      list.add("vendor-report-expired", .medium, "The report is past its end.", parts: [part])
    } else if report.issuedAt.adding(days: Self.maximumAgeDays) < at {
      isInconclusive = true
      list.add(
        "vendor-report-stale", .medium, "The report is older than \(Self.maximumAgeDays) days.", parts: [issued])
    }
  }

  private func result(_ subject: EvidenceSubject, vendor: String) -> EvidenceCheck {
    var comparison = VendorComparison(report: report, list: list)
    comparison.compare(with: subject)
    let outcome: Verification.Result
    if isFailed {
      outcome = .failed
    } else if comparison.isContradicted {
      outcome = .contradicted
    } else {
      outcome = isInconclusive || !comparison.validated.contains(.name) ? .inconclusive : .passed
    }
    let end = [report.expiresAt, report.issuedAt.adding(days: Self.maximumAgeDays)].compactMap(\.self).min()
    let verification = Verification(
      role: role, evidenceType: .vendorReport, method: report.documentType == nil ? .nonDocumentary : .documentary,
      source: vendor, result: outcome, strength: outcome == .passed ? strength : .none,
      validated: outcome == .passed ? comparison.validated : [], at: at, expires: end?.date, binding: binding)
    return EvidenceCheck(verification: verification, findings: comparison.list.findings, claims: report.claims)
  }

  /// The vendor signed, not the issuer. A face that the vendor compared shows whose it is.
  private var binding: EvidenceBinding? {
    let isFace = report.checks.contains { $0.name == "face-comparison" && $0.result == .passed }
    return isFace ? EvidenceBinding(isAnchored: false, ownership: .faceComparison) : nil
  }

  /// STRONG where the vendor says that it tested the document's own security or asked its issuer (NIST SP 800-63A-4,
  /// validation of STRONG evidence). Never SUPERIOR: the issuer's signature was not checked here.
  private var strength: EvidenceStrength {
    let validating: Set<String> = ["document-authenticity", "chip-authentication", "issuing-source"]
    let isValidated = report.checks.contains { $0.result == .passed && validating.contains($0.name) }
    let isIdentityDocument = report.documentType.map { $0 != .other } ?? false
    return isValidated && isIdentityDocument ? .strong : .fair
  }
}
