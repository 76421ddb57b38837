import Vocabulary

/// Findings for what is wrong with a credential: a code that packs can refer to, and the reason of the verdict as its reference.
enum CredentialFindings {
  static func add(_ verdict: EvidenceVerdict, to list: inout FindingList) {
    var seen: Set<String> = []
    for reason in verdict.reasons {
      let kind = Kind(reason.code, verdict.verdict)
      guard seen.insert(kind.code).inserted else { continue }
      let parts = verdict.reasons.filter { Kind($0.code, verdict.verdict).code == kind.code }.map {
        ExplanationPart(label: $0.code, effect: .opposes, reason: $0.detail)
      }
      list.add(kind.code, kind.severity, kind.summary, reference: reason.code, parts: parts)
    }
    if seen.isEmpty {
      let kind = Kind("", verdict.verdict)
      list.add(kind.code, kind.severity, kind.summary)
    }
  }

  private struct Kind {
    let code: String
    let severity: Severity
    let summary: String

    init(_ reason: String, _ verdict: EvidenceVerdict.Verdict) {
      switch reason {
      case "status", "revoked":
        self.init("credential-revoked", .high, "The issuer has taken the document back.")
      case "expired", "mso_expired", "not_yet_valid", "mso_not_yet_valid":
        self.init("credential-expired", .medium, "The document is not valid at this time.")
      case "issuer_untrusted", "no_trust_anchor", "chain_signature_invalid", "issuer_mismatch":
        self.init("credential-untrusted", .medium, "Nobody who is trusted here vouches for the document's issuer.")
      case "nonce_mismatch", "aud_mismatch", "kb_missing", "kb_signature_invalid", "kb_too_old", "sd_hash_mismatch",
        "device_auth_failed", "device_auth_missing", "cnf_missing", "active_auth_failed":
        self.init("credential-not-bound", .high, "It was not shown that the document is in the applicant's hands.")
      case "revocation_unknown":
        self.init("credential-status-unknown", .medium, "It could not be known whether the document was taken back.")
      case "dcql_unsatisfied":
        self.init("credential-incomplete", .low, "The wallet did not show what was asked for.")
      default: self.init(verdict)
      }
    }

    private init(_ verdict: EvidenceVerdict.Verdict) {
      switch verdict {
      case .malformed: self.init("credential-unreadable", .low, "The document can not be read.")
      case .unsupported: self.init("credential-unsupported", .low, "The document is of a kind that is not known here.")
      case .indeterminate, .valid: self.init("credential-undetermined", .low, "The document could not be judged.")
      case .invalid: self.init("credential-invalid", .high, "The document does not hold when it is checked.")
      }
    }

    private init(_ code: String, _ severity: Severity, _ summary: String) {
      (self.code, self.severity, self.summary) = (code, severity, summary)
    }
  }
}
