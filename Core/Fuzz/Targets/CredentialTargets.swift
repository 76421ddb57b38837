import Certificates
import Crypto
import Evidence
import TestWallet
import Vocabulary
import Wire

/// Issuers and a wallet whose signatures the stand-in of the cryptography accepts.
private struct Setting: Sendable {
  let at = Instant(seconds: 1_781_524_800)
  let authority: TestAuthority
  let chain: [[UInt8]]
  let wallet = TestWallet()
  let anchors: TrustAnchors
  let issuers: CredentialIssuers?
  let decryptionKey: DecryptionKey?
  let request: SignedRequest?

  init() {
    authority = TestAuthority(from: at.adding(days: -100), until: at.adding(days: 100))
    var draft = IssuerCertificate(
      subject: IssuerCertificate.Name(country: "UT", commonName: "Issuer"), publicKey: SeedKey.signing(2).publicKey,
      from: at.adding(days: -100), until: at.adding(days: 100))
    draft.purposes = [IssuerCertificate.documentSigner]
    chain = [authority.issue(draft)]
    anchors = TrustAnchors(
      [authority.certificate].compactMap { try? Certificate($0) }.map { TrustAnchors.Anchor($0, source: "fuzz") })
    let keys: JSONValue = [
      "issuer": "https://issuer.example", "jwks": ["keys": [TestCredential.key(SeedKey.signing(2).publicKey)]],
    ]
    issuers = (try? CanonicalJSON.bytes(of: keys) as [UInt8]).flatMap { try? CredentialIssuers.keys($0) }
    let own = DecryptionKey(scalar: [UInt8](repeating: 5, count: 32), identifier: "k")
    let certificates = chain
    decryptionKey = own
    request = own.map {
      SignedRequest(
        certificates: certificates, nonce: "n", state: "s", responseURI: "https://v.example/r", query: Self.query,
        encryptionKey: $0)
    }
  }

  static let query: JSONValue = [
    "credentials": [
      [
        "id": "pid", "format": "dc+sd-jwt", "meta": ["vct_values": ["urn:eudi:pid:1"]],
        "claims": [
          ["id": "a", "path": ["family_name"], "values": ["Doe"]], ["id": "b", "path": ["nationalities", nil, 0]],
        ],
        "claim_sets": [["a"], ["b"]], "trusted_authorities": [["type": "aki", "values": ["x"]]], "multiple": true,
      ],
      [
        "id": "mdl", "format": "mso_mdoc", "meta": ["doctype_value": "org.iso.18013.5.1.mDL"],
        "claims": [["path": ["org.iso.18013.5.1", "family_name"]]],
      ],
    ], "credential_sets": [["options": [["pid"], ["mdl"]], "required": true]],
  ]

  var document: TestDocument {
    TestDocument(
      [
        ("family_name", .text("Doe")), ("birth_date", .tagged(1004, .text("1990-01-02"))), ("age_over_18", .bool(true)),
      ],
      issuerKey: SeedKey.signing(2), chain: chain, deviceKey: wallet.key.publicKey, signed: at.adding(days: -10),
      until: at.adding(days: 90))
  }

  var credential: TestCredential {
    var credential = TestCredential(
      [("family_name", "Doe"), ("address", ["locality": "Oslo"])], issuerKey: SeedKey.signing(2),
      holderKey: wallet.key.publicKey, issued: at.adding(days: -10), until: at.adding(days: 90))
    credential.claims["nationalities"] = [["...": "decoy"], "NO"]
    return credential
  }

  var documentResponse: [UInt8] { wallet.present(document, transcript: transcript.bytes) }
  var transcript: SessionTranscript {
    SessionTranscript(clientID: "x509_hash:abc", nonce: "n", thumbprint: nil, responseURI: "https://v.example/r")
  }

  var presentation: String { wallet.present(credential, nonce: "n", audience: "x509_hash:abc", at: at) }

  /// Answers to the request, under both identifiers.
  func answer(_ conduct: TestWallet.Conduct) -> [UInt8] {
    guard let text = try? request?.token(sign: { _ in [UInt8](repeating: 7, count: 64) }), let asked = TestRequest(text)
    else { return [] }
    var wallet = wallet
    wallet.credentials = ["pid": credential]
    wallet.documents = ["mdl": document]
    return Array(wallet.answer(asked, at: at, conduct).utf8)
  }

  var token: [UInt8] {
    (try? request?.token(sign: { _ in [UInt8](repeating: 7, count: 64) })).map { Array($0.utf8) } ?? []
  }
}

private let setting = Setting()

private func hold(_ verdict: EvidenceVerdict) {
  must(verdict.verdict == .valid || verdict.claims.isEmpty, "claims are given on a valid verdict only")
  must(verdict.verdict == .valid || !verdict.reasons.isEmpty, "a verdict other than valid has a reason")
  must(verdict.reasons.allSatisfy { ReasonCode(rawValue: $0.code) != nil }, "reasons are of the closed list")
  must(verdict.reasons.count <= 64, "reasons are few")
}

private let statusClaims: [String: JSONValue] = [
  "sub": "u", "iat": 1_781_524_000, "status_list": ["bits": 1, "lst": "eNrbuRgAAhcBXQ"],
]

let credentialTargets = [
  FuzzTarget(
    "cbor",
    bytes: [
      [0xA2, 0x01, 0x82, 0xF9, 0x3C, 0x00, 0x20, 0x61, 0x61, 0xD8, 0x18, 0x42, 0x81, 0xF6],
      [0x9F, 0x7F, 0x61, 0x61, 0xFF, 0x5F, 0x41, 0x00, 0xFF, 0xBF, 0xFF, 0xFF],
    ]
  ) { bytes in
    hold(.cbor(bytes, at: setting.at))
    let item = try? CBORItem.parse(bytes, rules: .valid)
    must((item != nil) == ((try? CBORItem.validate(bytes)) != nil), "what is only read over is judged as what is kept")
    guard let item else { return }
    must(item.raw.elementsEqual(bytes), "an item is all of its bytes")
    let written = CBORValue(item).encoded
    guard let again = try? CBORItem.parse(written) else { return must(false, "what is written can be read") }
    must(CBORValue(again).encoded == written, "the deterministic encoding is stable")
  },
  FuzzTarget("inflate", bytes: [[0x78, 0xDA, 0xDB, 0xB9, 0x18, 0x00, 0x02, 0x17, 0x01, 0x5D]]) { bytes in
    if let plain = try? Inflate.zlib(bytes, maximumBytes: 1 << 16) { must(plain.count <= 1 << 16, "output is bounded") }
    if let plain = try? Inflate.raw(bytes, maximumBytes: 1 << 16) { must(plain.count <= 1 << 16, "output is bounded") }
  },
  FuzzTarget("mdoc", bytes: [setting.documentResponse]) { bytes in
    let expectation = MobileDocumentExpectation(
      docType: "org.iso.18013.5.1.mDL", anchors: setting.anchors, transcript: setting.transcript)
    hold(.mobileDocument(bytes, expectation, at: setting.at))
    // The same bytes as a list of authorities.
    hold(.mobileDocument(bytes, expectation, list: (bytes, setting.anchors), at: setting.at))
    _ = try? SessionTranscript(recorded: bytes)
  },
  FuzzTarget("sd-jwt", bytes: [Array(setting.presentation.utf8)]) { bytes in
    hold(
      .selectiveDisclosure(
        bytes,
        SDJWTExpectation(issuers: setting.issuers, type: "urn:eudi:pid:1", nonce: "n", audience: "x509_hash:abc"),
        at: setting.at))
    hold(
      .selectiveDisclosure(
        bytes, SDJWTExpectation(issuers: .authorities(setting.anchors), type: nil), at: setting.at))
  },
  // The bytes are the claims and the disclosure: what lies behind Base64 is reached more often.
  FuzzTarget(
    "sd-jwt-claims",
    seeds: [
      #"{"iss":"https://issuer.example","vct":"urn:eudi:pid:1","_sd":["a"],"x":[{"...":"b"}]}|["s","a",{"_sd":["c"]}]"#
    ]
  ) { bytes in
    let parts = bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let token = [TestBase64.url(Array(#"{"alg":"ES256","typ":"dc+sd-jwt"}"#.utf8)), TestBase64.url(parts[0])]
      .joined(separator: ".")
    let text =
      token + "." + TestBase64.url([UInt8](repeating: 7, count: 64)) + "~"
      + parts.dropFirst().map { TestBase64.url($0) + "~" }.joined()
    hold(
      .selectiveDisclosure(
        Array(text.utf8), SDJWTExpectation(issuers: setting.issuers, type: "urn:eudi:pid:1"), at: setting.at))
  },
  FuzzTarget(
    "openid4vp-response",
    bytes: [setting.answer(.honest), setting.answer(.notEncrypted), Array(#"{"error":"x"}"#.utf8)]
  ) { bytes in
    hold(
      .presentation(
        request: setting.token, response: bytes,
        PresentationExpectation(
          documentAnchors: setting.anchors, issuers: setting.issuers, decryptionKey: setting.decryptionKey),
        at: setting.at))
  },
  FuzzTarget("openid4vp-request", bytes: [setting.token]) { bytes in
    hold(
      .presentation(
        request: bytes, response: setting.answer(.notEncrypted),
        PresentationExpectation(documentAnchors: setting.anchors, issuers: setting.issuers), policy: .strict,
        at: setting.at))
  },
  FuzzTarget("jwk", seeds: [#"{"issuer":"i","jwks":{"keys":[{"kty":"EC","crv":"P-256","x":"AQ","y":"AQ","d":"AQ"}]}}"#])
  {
    _ = try? CredentialIssuers.keys($0)
    _ = try? DecryptionKey(jwk: $0)
  },
  FuzzTarget(
    "status-list",
    bytes: [
      Array(
        TestCredential.sign(
          ["alg": "ES256", "typ": "statuslist+jwt"], statusClaims, key: SeedKey.signing(2)
        ).utf8)
    ]
  ) { bytes in
    for issuers in [setting.issuers, .authorities(setting.anchors)].compactMap(\.self) {
      let token = StatusListToken(bytes, uri: "u", issuers: issuers, at: setting.at)
      must(token.list != nil || !token.reasons.isEmpty, "a list that is not taken has a reason")
      _ = token.list?.status(at: Int(bytes.last ?? 0))
    }
  },
  FuzzTarget("dcql", bytes: [(try? CanonicalJSON.bytes(of: Setting.query)) ?? []]) { bytes in
    let credentials = #"[{"format":"dc+sd-jwt","vct":"urn:eudi:pid:1","claims":{"family_name":"Doe"}}]"#
    hold(.query(bytes, credentials: Array(credentials.utf8), at: setting.at))
    hold(.query((try? CanonicalJSON.bytes(of: Setting.query)) ?? [], credentials: bytes, at: setting.at))
  },
]
