public import Certificates
import Vocabulary
import Wire

/// Whose signatures on credentials count.
public enum CredentialIssuers: Sendable {
  /// One issuer with its keys.
  case keys(issuer: String, JSONWebKeySet)
  /// Issuers whose certificates lead to one of these.
  case authorities(TrustAnchors, (any SignerMemory)? = nil)

  /// Reads `{"issuer": text, "jwks": {"keys": [...]}}`.
  ///
  /// - Throws: `CredentialFault` (`type`, and faults of the JSON).
  public static func keys(_ bytes: [UInt8]) throws(CredentialFault) -> CredentialIssuers {
    let object = try CompactJWS.object(bytes, .type, at: "issuer_jwks")
    guard let issuer = object["issuer"]?.string else {
      throw CredentialFault(.type, "the issuer is missing", at: "issuer_jwks.issuer")
    }
    return .keys(issuer: issuer, try JSONWebKeySet(object["jwks"], at: "issuer_jwks.jwks"))
  }
}

/// Checks the signature of an issuer.
struct IssuerSignatureCheck {
  private let token: CompactJWS
  private let issuers: CredentialIssuers
  private let at: Instant
  private let policy: EvidenceVerdict.Policy

  init(_ token: CompactJWS, _ issuers: CredentialIssuers, at: Instant, policy: EvidenceVerdict.Policy) {
    self.token = token
    self.issuers = issuers
    self.at = at
    self.policy = policy
  }

  /// The certificate of the signer, where it came with one.
  @discardableResult
  func run(_ draft: inout CredentialDraft) -> Certificate? {
    if let fault = token.criticalFault { draft.fail("critical_headers", fault) }
    switch issuers {
    case .keys(_, let set):
      verify(&draft) { (scheme) throws(CredentialFault) in try set.candidates(token.header, scheme: scheme) }
      return nil
    case .authorities(let anchors, let memory):
      let signer = follow(anchors, memory, &draft)
      verify(&draft) { (_) throws(CredentialFault) in signer.key.map { [$0] } ?? [] }
      return signer.signer
    }
  }

  private func follow(_ anchors: TrustAnchors, _ memory: (any SignerMemory)?, _ draft: inout CredentialDraft)
    -> SignerCheck.Result
  {
    let profile = SignerCheck.Profile(maximumIntermediates: 4)
    let check = SignerCheck(profile: profile, at: at, policy: policy, part: token.part + ".header.x5c", memory: memory)
    do throws(CredentialFault) {
      let result = check.check(try token.certificateChain(), anchors: anchors)
      draft.conclude("issuer_chain", result.faults)
      for warning in result.warnings { draft.warn(warning) }
      draft.trust = result.trust
      if result.isPinned { draft.pass("pinned_signer") }
      return result
    } catch {
      draft.fail("issuer_chain", error)
      return SignerCheck.Result()
    }
  }

  private func verify(
    _ draft: inout CredentialDraft,
    _ candidates: (SignatureScheme) throws(CredentialFault) -> [VerificationKey]
  ) {
    do throws(CredentialFault) {
      let scheme = try token.scheme()
      let keys = try candidates(scheme)
      guard !keys.isEmpty else {
        draft.skip("issuer_signature")
        return
      }
      for key in keys where try token.isSigned(by: key, scheme: scheme) {
        draft.pass("issuer_signature", alg: scheme.name)
        return
      }
      let fault = CredentialFault(.signatureInvalid, "no key of the issuer made the signature", at: token.part)
      draft.fail("issuer_signature", fault, alg: scheme.name)
    } catch {
      draft.fail("issuer_signature", error)
    }
  }
}
