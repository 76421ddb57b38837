import Certificates
import Crypto
import Evidence
import TestWallet
import Vocabulary
import Wire

/// Issuer, holder and verifier of the tests.
struct CredentialSetting {
  let at = Instant(seconds: 1_781_524_800)
  let authority: TestAuthority
  let issuerKey = SeedKey.signing(2)
  let chain: [[UInt8]]
  var wallet = TestWallet()
  let nonce = "n-0S6_WzA2Mj"
  let clientID = "x509_hash:abc"
  let responseURI = "https://verifier.example/response"

  init(certificate change: (inout IssuerCertificate) -> Void = { _ in }) {
    let (from, until) = (at.adding(days: -100), at.adding(days: 1000))
    authority = TestAuthority(from: from, until: until)
    var draft = IssuerCertificate(
      subject: IssuerCertificate.Name(country: "UT", commonName: "Utopia Issuer"), publicKey: issuerKey.publicKey,
      from: from, until: at.adding(days: 100))
    draft.purposes = [IssuerCertificate.documentSigner]
    change(&draft)
    chain = [authority.issue(draft)]
  }

  var anchors: TrustAnchors {
    TrustAnchors(
      [authority.certificate].compactMap { try? Certificate($0) }.map {
        TrustAnchors.Anchor($0, source: "test")
      })
  }

  var issuers: CredentialIssuers? {
    let key = TestCredential.key(issuerKey.publicKey)
    let file: JSONValue = ["issuer": "https://issuer.example", "jwks": ["keys": [key]]]
    return (try? CanonicalJSON.bytes(of: file) as [UInt8]).flatMap { try? CredentialIssuers.keys($0) }
  }

  var document: TestDocument {
    TestDocument(
      [
        ("family_name", .text("Doe")), ("given_name", .text("Jo")), ("birth_date", .tagged(1004, .text("1990-01-02"))),
        ("issuing_country", .text("UT")), ("portrait", .bytes([UInt8](repeating: 0xFF, count: 64))),
      ], issuerKey: issuerKey, chain: chain, deviceKey: wallet.key.publicKey, signed: at.adding(days: -10),
      until: at.adding(days: 90))
  }

  var credential: TestCredential {
    TestCredential(
      [("family_name", "Doe"), ("given_name", "Jo"), ("birthdate", "1990-01-02")], issuerKey: issuerKey,
      holderKey: wallet.key.publicKey, issued: at.adding(days: -10), until: at.adding(days: 90))
  }

  var transcript: [UInt8] {
    TestWallet.transcript(clientID: clientID, nonce: nonce, thumbprint: nil, responseURI: responseURI)
  }

  func verdict(on response: [UInt8], change: (inout MobileDocumentExpectation) -> Void = { _ in }) -> EvidenceVerdict {
    var expectation = MobileDocumentExpectation(
      docType: "org.iso.18013.5.1.mDL", anchors: anchors,
      transcript: SessionTranscript(clientID: clientID, nonce: nonce, thumbprint: nil, responseURI: responseURI))
    change(&expectation)
    return .mobileDocument(response, expectation, at: at)
  }

  func verdict(
    on presentation: String, change: (inout SDJWTExpectation) -> Void = { _ in }
  ) -> EvidenceVerdict {
    var expectation = SDJWTExpectation(issuers: issuers, type: "urn:eudi:pid:1", nonce: nonce, audience: clientID)
    change(&expectation)
    return .selectiveDisclosure(Array(presentation.utf8), expectation, at: at)
  }

  func present(_ credential: TestCredential, _ conduct: TestWallet.Conduct = .honest) -> String {
    wallet.present(credential, nonce: nonce, audience: clientID, at: at, conduct)
  }

  func present(_ document: TestDocument, _ conduct: TestWallet.Conduct = .honest) -> [UInt8] {
    wallet.present(document, transcript: transcript, conduct)
  }
}

extension EvidenceVerdict {
  var codes: Set<String> { Set(reasons.map(\.code)) }
}
