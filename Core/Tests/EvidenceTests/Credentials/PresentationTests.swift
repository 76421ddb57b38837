import Certificates
import Crypto
import Evidence
import TestWallet
import Testing
import Vocabulary
import Wire

@Suite struct PresentationTests {
  var setting = CredentialSetting()
  let verifierKey = SeedKey.signing(30)
  let encryptionKey = DecryptionKey(scalar: Array(SeedKey.agreement(31).rawRepresentation), identifier: "once")

  init() {
    setting.wallet.credentials = ["pid": setting.credential]
    setting.wallet.documents = ["mdl": setting.document]
  }

  private static let query: JSONValue = [
    "credentials": [
      [
        "id": "pid", "format": "dc+sd-jwt", "meta": ["vct_values": ["urn:eudi:pid:1"]],
        "claims": [["path": ["family_name"]]],
      ],
      [
        "id": "mdl", "format": "mso_mdoc", "meta": ["doctype_value": "org.iso.18013.5.1.mDL"],
        "claims": [["path": ["org.iso.18013.5.1", "family_name"]]],
      ],
    ]
  ]

  /// Made by the verifier of this house.
  private func request() throws -> (object: SignedRequest, token: String) {
    let draft = IssuerCertificate(
      subject: IssuerCertificate.Name(country: "UT", commonName: "Verifier"), publicKey: verifierKey.publicKey,
      from: setting.at.adding(days: -1), until: setting.at.adding(days: 1))
    let object = SignedRequest(
      certificates: [setting.authority.issue(draft)], nonce: setting.nonce, state: "session-1",
      responseURI: setting.responseURI, query: Self.query, encryptionKey: try #require(encryptionKey))
    let token = try object.token { Array(try verifierKey.signature(for: $0).rawRepresentation) }
    return (object, token)
  }

  private func verdict(
    _ token: String, _ answer: String, policy: EvidenceVerdict.Policy = .icao
  ) -> EvidenceVerdict {
    let expectation = PresentationExpectation(
      documentAnchors: setting.anchors, issuers: setting.issuers, decryptionKey: encryptionKey)
    return .presentation(
      request: Array(token.utf8), response: Array(answer.utf8), expectation, policy: policy, at: setting.at)
  }

  @Test func acceptsTheHonestHolder() throws {
    let (object, token) = try request()
    #expect(object.clientIdentifier.hasPrefix("x509_hash:"))
    let asked = try #require(TestRequest(token))
    let answer = setting.wallet.answer(asked, at: setting.at)
    #expect(answer.hasPrefix("response="))
    for policy in EvidenceVerdict.Policy.allCases {
      let verdict = verdict(token, answer, policy: policy)
      #expect(verdict.verdict == .valid, "\(verdict.reasons)")
      #expect(verdict.claims["family_name"] == "Doe")
    }
  }

  @Test(
    arguments: [
      (.otherNonce, ["nonce_mismatch", "device_auth_failed"]), (.otherState, ["nonce_mismatch"]),
      (.noBinding, ["kb_missing", "device_auth_missing", "dcql_unsatisfied"]),
      (.otherKey, ["kb_signature_invalid", "device_auth_failed"]),
      (.replay, ["kb_too_old", "device_auth_failed"]), (.otherVerifier, ["aud_mismatch", "device_auth_failed"]),
      (.signedByHolder, ["signature_invalid"]), (.notEncrypted, ["algorithm_none"]),
      (.otherEncryptionKey, ["ciphertext_invalid"]), (.missingClaim, ["dcql_unsatisfied"]),
      (.changedValue, ["disclosure_unreferenced", "digest_mismatch", "dcql_unsatisfied"]),
      (.addedValue, ["disclosure_unreferenced", "digest_missing"]), (.swappedDisclosures, ["sd_hash_mismatch"]),
    ] as [(TestWallet.Conduct, Set<String>)])
  func refusesTheDishonestHolder(conduct: TestWallet.Conduct, codes: Set<String>) throws {
    let token = try request().token
    let asked = try #require(TestRequest(token))
    let verdict = verdict(token, setting.wallet.answer(asked, at: setting.at, conduct))
    #expect(verdict.verdict == .invalid)
    #expect(verdict.codes == codes)
    #expect(verdict.claims.isEmpty)
  }

  @Test func judgesTheRequest() throws {
    let (object, token) = try request()
    let answer = setting.wallet.answer(try #require(TestRequest(token)), at: setting.at)
    var forged = token
    forged.removeLast(4)
    #expect(verdict(forged + "AAAA", answer).codes.contains("signature_invalid"))
    // The same request, unsigned.
    let payload = String(decoding: try CanonicalJSON.bytes(of: object.payload) as [UInt8], as: UTF8.self)
    #expect(verdict(payload, answer).verdict == .valid)
    #expect(verdict(payload, answer, policy: .strict).codes == ["algorithm_none"])
    #expect(verdict("", answer).codes == ["empty"])
    #expect(verdict("{}", answer).codes == ["claim_missing"])
  }

  @Test func judgesTheAnswer() throws {
    let token = try request().token
    #expect(verdict(token, "").codes == ["empty"])
    #expect(verdict(token, "{}").codes == ["claim_missing"])
    #expect(verdict(token, "vp_token=%7B%7D&vp_token=%7B%7D").codes == ["duplicate_key"])
    #expect(verdict(token, #"{"vp_token":{"pid":"x"}}"#).codes == ["type"])
    #expect(verdict(token, #"{"error":"access_denied","state":"session-1"}"#).codes == ["dcql_unsatisfied"])
  }

  @Test func bindsTheSessionToTheBrowser() {
    let binding = SessionBinding(secret: [1, 2, 3])
    #expect(binding.isHeld(by: [1, 2, 3]))
    #expect(!binding.isHeld(by: [1, 2, 4]))
    #expect(!binding.isHeld(by: []))
  }
}
