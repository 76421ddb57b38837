import Vocabulary
import Wire

extension SDJWTCheck {
  /// How far ahead of ours the holder's clock may run, in seconds.
  private static let clockTolerance: Int64 = 60

  /// Key binding (RFC 9901 section 7.3): required exactly where a nonce is given, looked at wherever it is there.
  mutating func checkBinding(_ payload: JSONObject, _ hash: DisclosureHash) {
    guard let text = presentation.keyBinding else {
      if expectation.nonce == nil {
        draft.skip("key_binding")
      } else {
        draft.fail("key_binding", CredentialFault(.keyBindingMissing, "the holder signed nothing", at: "kb_jwt"))
      }
      return
    }
    do throws(CredentialFault) {
      let token = try CompactJWS(text, at: "kb_jwt")
      var faults = [token.typeFault(["kb+jwt"]), token.criticalFault].compactMap(\.self)
      var name: String?
      do throws(CredentialFault) {
        let scheme = try token.scheme()
        name = scheme.name
        if let key = try holderKey(payload), try !token.isSigned(by: key, scheme: scheme) {
          throw CredentialFault(
            .keyBindingSignatureInvalid, "the holder's key did not make the signature", at: "kb_jwt")
        }
      } catch {
        faults.append(error)
      }
      faults += bindingFaults(try token.claims(), hash)
      draft.conclude("key_binding", faults, alg: name)
    } catch {
      draft.fail("key_binding", error)
    }
  }

  /// The holder's key. Nil where the issuer named none and none is needed.
  private func holderKey(_ payload: JSONObject) throws(CredentialFault) -> VerificationKey? {
    guard let confirmation = payload["cnf"]?["jwk"]?.object else {
      if expectation.nonce == nil { return nil }
      throw CredentialFault(.confirmationMissing, "the issuer named no key of the holder", at: "cnf")
    }
    return try JSONWebKey(object: confirmation, part: "cnf.jwk").key()
  }

  private func bindingFaults(_ claims: JSONObject, _ hash: DisclosureHash) -> [CredentialFault] {
    var faults: [CredentialFault] = []
    func fail(_ code: ReasonCode, _ message: String, _ name: String) {
      faults.append(CredentialFault(code, message, at: "kb_jwt." + name))
    }
    func text(_ name: String) -> String? {
      guard let value = claims[name] else {
        fail(.claimMissing, "the claim is missing", name)
        return nil
      }
      if value.string == nil { fail(.claimType, "a text is expected here", name) }
      return value.string
    }
    if let stated = text("nonce"), let nonce = expectation.nonce, stated != nonce {
      fail(.nonceMismatch, "the presentation is for another request", "nonce")
    }
    if let stated = text("aud"), let audience = expectation.audience, stated != audience {
      fail(.audienceMismatch, "the presentation is for another verifier", "aud")
    }
    if let stated = text("sd_hash"), stated != hash.text(presentation.hashed) {
      fail(.disclosureHashMismatch, "the presentation was changed after the holder signed", "sd_hash")
    }
    guard let issued = claims["iat"] else {
      fail(.claimMissing, "the claim is missing", "iat")
      return faults
    }
    guard let issued = NumericDate.instant(issued) else {
      fail(.claimType, "a time is a number of seconds", "iat")
      return faults
    }
    guard expectation.nonce != nil else { return faults }
    if issued.adding(seconds: expectation.maximumKeyBindingAge) < at {
      fail(.keyBindingTooOld, "the holder signed too long ago", "iat")
    } else if at.adding(seconds: Self.clockTolerance) < issued {
      fail(.notYetValid, "the holder signed in the future", "iat")
    }
    return faults
  }
}
