import Certificates
import Crypto
import Evidence
import TestWallet
import Testing
import Vocabulary
import Wire

/// A signed list of authorities (VICAL) in the place of anchors, good and forged.
@Suite struct AuthorityListTests {
  private let setting = CredentialSetting()
  private let signerKey = SeedKey.signing(71)
  private let license = "org.iso.18013.5.1.mDL"
  /// `1.0.18013.5.1.8`, of signers of lists.
  private static let listSigner: [UInt8] = [0x28, 0x81, 0x8C, 0x5D, 0x05, 0x01, 0x08]

  private var publisher: TestAuthority {
    TestAuthority(
      seed: 70, commonName: "List Authority", from: setting.at.adding(days: -100), until: setting.at.adding(days: 100))
  }

  private func list(
    docType: String = "org.iso.18013.5.1.mDL", version: String = "1.0", purposes: [[UInt8]] = [listSigner],
    signedBy key: P256.Signing.PrivateKey? = nil
  ) -> [UInt8] {
    var draft = IssuerCertificate(
      subject: IssuerCertificate.Name(country: "UT", commonName: "List Signer"), publicKey: signerKey.publicKey,
      from: setting.at.adding(days: -10), until: setting.at.adding(days: 10))
    draft.purposes = purposes
    let entry = CBORValue.map([
      (.text("certificate"), .bytes(setting.authority.certificate)), (.text("docType"), .array([.text(docType)])),
    ])
    let payload = CBORValue.map([
      (.text("version"), .text(version)), (.text("vicalProvider"), .text("test")),
      (.text("date"), .tagged(0, .text(setting.at.adding(days: -5).text))),
      (.text("certificateInfos"), .array([entry])),
    ])
    return TestDocument.sign1(
      [(.integer(1), .integer(-7))], [(.integer(33), .bytes(publisher.issue(draft)))], payload: payload.encoded,
      isDetached: false, key: key ?? signerKey
    ).encoded
  }

  private func judge(_ list: [UInt8], trusted: Bool = true) -> EvidenceVerdict {
    let anchors = [publisher.certificate].compactMap { try? Certificate($0) }
      .map { TrustAnchors.Anchor($0, source: "list") }
    let expectation = MobileDocumentExpectation(
      docType: license, anchors: TrustAnchors(),
      transcript: SessionTranscript(
        clientID: setting.clientID, nonce: setting.nonce, thumbprint: nil, responseURI: setting.responseURI))
    return .mobileDocument(
      setting.present(setting.document), expectation, list: (list, TrustAnchors(trusted ? anchors : [])),
      at: setting.at)
  }

  @Test func saysWhomToTrust() {
    let verdict = judge(list())
    #expect(verdict.verdict == .valid, "\(verdict.reasons)")
    #expect(verdict.trust?.source == "vical test")
  }

  @Test func refusesForgedLists() {
    #expect(judge(list(signedBy: SeedKey.signing(72))).codes == ["signature_invalid"])
    #expect(judge(list(purposes: [])).codes == ["eku"])
    #expect(judge(list(purposes: [IssuerCertificate.documentSigner])).codes == ["eku"])
    #expect(judge(list(version: "2.0")).codes == ["version"])
    #expect(judge(list(version: "2.0")).verdict == .unsupported)
    #expect(judge([0x41]).verdict == .malformed)
    #expect(judge([0x41]).codes == ["cbor"])
    #expect(judge(list(), trusted: false).verdict == .indeterminate)
    #expect(judge(list(), trusted: false).codes == ["no_trust_anchor"])
  }

  /// The list is genuine; whoever is not in it is a stranger.
  @Test func authoritiesAreForTheirTypesOfDocumentsOnly() {
    let verdict = judge(list(docType: "org.example"))
    #expect(verdict.verdict == .invalid)
    #expect(verdict.codes == ["issuer_untrusted"])
  }
}
