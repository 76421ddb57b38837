public import Vocabulary

/// The one door to this room: evidence and statement in, verification and findings out.
///
/// Pure: the same arguments give the same check, byte for byte. Well-formed evidence that fails or contradicts is a
/// result, not an error.
public enum EvidenceChecker {
  /// - Parameters:
  ///   - type: what the payload is said to be.
  ///   - payload: the text of a machine-readable zone in lines (ASCII), a registration extract (JSON), or the envelope of
  ///     a vendor report (JSON).
  ///   - role: whom in the statement the evidence is about.
  ///   - statement: what was stated; it is compared, not changed.
  ///   - at: the time of the check. Ages and expiry count from it.
  ///   - anchors: whose signatures count.
  /// - Throws: `EvidenceError` where the payload can not be read as that type, or the statement has nobody in `role`.
  public static func check(
    _ type: EvidenceType, payload: [UInt8], role: Role, statement: Statement, at: Instant, anchors: EvidenceAnchors
  ) throws(EvidenceError) -> EvidenceCheck {
    let subject = try EvidenceSubject(role, in: statement)
    switch type {
    case .machineReadableZone:
      return try MRZEvidence.check(payload, subject: subject, role: role, at: at)
    case .registrationExtract:
      return try RegistrationEvidence.check(payload, subject: subject, role: role, at: at)
    case .vendorReport:
      return try VendorEvidence.check(payload, subject: subject, role: role, at: at, anchors: anchors)
    case .passportChip, .mobileDocument, .walletCredential, .vendorWebhook:
      throw EvidenceError(.unsupported, "a verdict on this evidence comes first; then it is compared")
    }
  }
}
