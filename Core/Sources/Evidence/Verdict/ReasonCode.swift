/// The reasons that a verdict on a credential may give: a closed list, part of the contract of `vestibule evidence`.
public enum ReasonCode: String, Hashable, Sendable, Codable, CaseIterable {
  // Reading.
  case asn1, cbor, json, base64, utf8, length, empty, format, number, type, nesting
  case trailingData = "trailing_data"
  case duplicateKey = "duplicate_key"
  case mso, disclosure, header, dcql
  // The chain of certificates, and keys.
  case issuerUntrusted = "issuer_untrusted"
  case issuerMismatch = "issuer_mismatch"
  case noTrustAnchor = "no_trust_anchor"
  case chainSignatureInvalid = "chain_signature_invalid"
  case chainNotCA = "chain_not_ca"
  case certificateExpired = "certificate_expired"
  case certificateNotYetValid = "certificate_not_yet_valid"
  case certificateRevoked = "certificate_revoked"
  case revocationUnknown = "revocation_unknown"
  case keyUsage = "key_usage"
  case extendedKeyUsage = "eku"
  case criticalExtension = "critical_extension"
  case keyInvalid = "key_invalid"
  case keyTooSmall = "key_too_small"
  case keyNotFound = "key_not_found"
  case curveUnknown = "curve_unknown"
  case certificateChainMissing = "x5chain_missing"
  case issuerCountryMismatch = "issuer_country_mismatch"
  // Algorithms.
  case algorithmNone = "algorithm_none"
  case algorithmMissing = "algorithm_missing"
  case algorithmMismatch = "algorithm_mismatch"
  case algorithmUnsupported = "algorithm_unsupported"
  case algorithmUnprotected = "algorithm_unprotected"
  case algorithmWeak = "algorithm_weak"
  case criticalHeader = "critical_header"
  case signatureInvalid = "signature_invalid"
  // ISO/IEC 18013-5.
  case digestMismatch = "digest_mismatch"
  case digestMissing = "digest_missing"
  case duplicateElement = "duplicate_element"
  case doctypeMismatch = "doctype_mismatch"
  case version, status
  case noDocument = "no_document"
  case payloadMissing = "payload_missing"
  case msoExpired = "mso_expired"
  case msoNotYetValid = "mso_not_yet_valid"
  case msoSignedOutsideCertificate = "mso_signed_outside_certificate"
  case deviceAuthFailed = "device_auth_failed"
  case deviceAuthMissing = "device_auth_missing"
  // SD-JWT and OpenID4VP.
  case typ, expired
  case vctMismatch = "vct_mismatch"
  case claimMissing = "claim_missing"
  case claimType = "claim_type"
  case claimConflict = "claim_conflict"
  case notYetValid = "not_yet_valid"
  case disclosureUnreferenced = "disclosure_unreferenced"
  case disclosureReserved = "disclosure_reserved"
  case duplicateDisclosure = "duplicate_disclosure"
  case duplicateDigest = "duplicate_digest"
  case keyBindingMissing = "kb_missing"
  case keyBindingSignatureInvalid = "kb_signature_invalid"
  case keyBindingTooOld = "kb_too_old"
  case nonceMismatch = "nonce_mismatch"
  case audienceMismatch = "aud_mismatch"
  case disclosureHashMismatch = "sd_hash_mismatch"
  case confirmationMissing = "cnf_missing"
  case dcqlUnsatisfied = "dcql_unsatisfied"
  case ciphertextInvalid = "ciphertext_invalid"

  /// What a verdict becomes for this reason alone.
  public var outcome: EvidenceVerdict.Verdict {
    switch self {
    case .asn1, .cbor, .json, .base64, .utf8, .length, .empty, .format, .number, .type, .nesting, .trailingData,
      .duplicateKey, .mso, .disclosure, .header, .dcql:
      .malformed
    case .algorithmUnsupported, .curveUnknown, .version: .unsupported
    case .noTrustAnchor, .revocationUnknown: .indeterminate
    default: .invalid
    }
  }
}

/// One thing that is wrong with a credential.
public struct CredentialFault: Error, Hashable, Sendable {
  public let code: ReasonCode
  /// The part of the input.
  public let at: String?
  /// A sentence for a person, without any of the input.
  public let message: String

  public init(_ code: ReasonCode, _ message: String, at: String? = nil) {
    self.code = code
    self.message = message
    self.at = at
  }

  /// The same within a part of a larger input.
  func within(_ part: String) -> CredentialFault {
    CredentialFault(code, message, at: at.map { part + "." + $0 } ?? part)
  }

  var reason: EvidenceVerdict.Reason { EvidenceVerdict.Reason(code: code.rawValue, at: at, detail: message) }
}
