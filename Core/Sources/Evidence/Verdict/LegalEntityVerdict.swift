public import Vocabulary
import Wire

extension EvidenceVerdict {
  /// The verdict on verifiable LEI credentials (vLEI): a CESR stream of key events, registry entries and credentials, or the JSON of
  /// one credential.
  ///
  /// Checked are the identifiers, which are digests of what they name; the controllers' signatures and the receipts of their
  /// witnesses; delegations; that issuers registered their credentials and have not revoked them, as far as the stream says; and
  /// the chain from each credential to the root. What the stream does not contain makes the verdict `indeterminate`.
  ///
  /// - Parameter root: the identifier (AID) that issues to qualified issuers, or its delegator.
  public static func legalEntityCredential(
    _ bytes: [UInt8], root: String, policy: Policy = .icao, at: Instant, id: String? = nil
  ) -> EvidenceVerdict {
    let input = Input(name: "in", sha256: EvidenceDigest.hex(bytes))
    func verdict(_ verdict: Verdict, _ reasons: [Reason], _ checks: [Check], _ claims: [String: String] = [:])
      -> EvidenceVerdict
    {
      EvidenceVerdict(
        kind: "vlei", id: id, verdict: verdict, at: at.text, policy: policy, reasons: reasons, checks: checks,
        claims: claims,
        inputs: [input])
    }
    var chain = LegalEntityChain(root: root, at: at)
    do throws(LegalEntityFault) {
      try read(bytes, into: &chain)
    } catch {
      let reason = Reason(code: error.code, at: error.at, detail: error.detail)
      return verdict(error.isUnsupported ? .unsupported : .malformed, [reason], [])
    }
    chain.examine()
    let checks = [
      Check(
        name: "chain", result: chain.failures.isEmpty ? chain.unknowns.isEmpty ? .pass : .skip : .fail,
        alg: "ed25519/blake3-256")
    ]
    if !chain.failures.isEmpty { return verdict(.invalid, chain.failures, checks) }
    if !chain.unsupported.isEmpty { return verdict(.unsupported, chain.unsupported, checks) }
    if !chain.unknowns.isEmpty { return verdict(.indeterminate, chain.unknowns, checks) }
    return verdict(.valid, chain.warnings, checks, claims(chain))
  }

  private static func read(_ bytes: [UInt8], into chain: inout LegalEntityChain) throws(LegalEntityFault) {
    guard let first = bytes.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) else {
      throw LegalEntityFault("empty", at: "in")
    }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { throw LegalEntityFault("format", at: "in") }
    let isStream = bytes.starts(with: Array("{\"v\":\"".utf8))
    if !isStream {
      let whole = try document(bytes)
      for value in whole.array ?? [whole] {
        guard let object = value.object, let credential = LegalEntityCredential(object) else {
          throw LegalEntityFault("format", at: "in", "a credential has a digest, an issuer and a schema")
        }
        chain.take(credential)
      }
    } else {
      chain.take(try CESRStream.read(bytes))
    }
  }

  private static func document(_ bytes: [UInt8]) throws(LegalEntityFault) -> JSONValue {
    do throws(WireError) {
      return try JSONValue.parse(bytes, limits: EvidenceJSON.fileLimits)
    } catch {
      throw LegalEntityFault(error.evidenceCode, at: "in", error.description)
    }
  }

  private static func claims(_ chain: LegalEntityChain) -> [String: String] {
    guard let credential = chain.presented.last else { return [:] }
    var claims = ["root": chain.root, "issuer": credential.issuer, "credential": credential.digest]
    claims["credential_type"] = credential.kind
    claims["holder"] = credential.holder
    claims["lei"] = credential.lei ?? chain.credentials.last { $0.lei != nil }?.lei
    claims["person_name"] = credential.attribute("personLegalName")
    claims["role"] = credential.attribute("officialRole") ?? credential.attribute("engagementContextRole")
    claims["issued_at"] = credential.attribute("dt")
    return claims
  }
}
