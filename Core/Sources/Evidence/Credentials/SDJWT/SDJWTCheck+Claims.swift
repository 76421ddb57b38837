import Certificates
import Vocabulary
import Wire

extension SDJWTCheck {
  /// The issuer that the claims name is the one whose signature was checked.
  mutating func checkIssuer(_ payload: JSONObject, _ signer: Certificate?) {
    let stated = payload["iss"]
    if let stated, stated.string == nil {
      draft.fail("issuer", CredentialFault(.claimType, "the issuer is a text", at: "iss"))
      return
    }
    switch expectation.issuers {
    case .keys(let issuer, _):
      guard let stated = stated?.string else {
        if isBoundToType { draft.fail("issuer", CredentialFault(.claimMissing, "the issuer is missing", at: "iss")) }
        return
      }
      let fault = CredentialFault(.issuerMismatch, "the keys are those of another issuer", at: "iss")
      draft.conclude("issuer", stated == issuer ? [] : [fault])
    case .authorities, nil: draft.skip("issuer")
    }
  }

  private var isBoundToType: Bool { expectation.type != nil || expectation.isCredential }

  /// Times (RFC 7519 section 4.1) and the type of credential.
  mutating func checkClaims(_ payload: JSONObject) {
    var faults: [CredentialFault] = []
    for name in ["exp", "nbf", "iat"] where payload[name] != nil && payload[name]?.number == nil {
      faults.append(CredentialFault(.claimType, "a time is a number of seconds", at: name))
    }
    if let end = NumericDate.instant(payload["exp"]), at >= end {
      faults.append(CredentialFault(.expired, "the credential is no longer valid", at: "exp"))
    }
    if let start = NumericDate.instant(payload["nbf"]), at < start {
      faults.append(CredentialFault(.notYetValid, "the credential is not valid yet", at: "nbf"))
    }
    draft.conclude("validity", faults)
    guard isBoundToType else { return }
    guard let type = payload["vct"] else {
      draft.fail("vct", CredentialFault(.claimMissing, "the type of the credential is missing", at: "vct"))
      return
    }
    guard let type = type.string else {
      draft.fail("vct", CredentialFault(.claimType, "the type of the credential is a text", at: "vct"))
      return
    }
    guard let expected = expectation.type else { return }
    let fault = CredentialFault(.vctMismatch, "this is another type of credential", at: "vct")
    draft.conclude("vct", type == expected ? [] : [fault])
  }
}
