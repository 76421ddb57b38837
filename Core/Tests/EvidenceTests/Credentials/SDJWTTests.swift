import Certificates
import Crypto
import Evidence
import TestWallet
import Testing
import Vocabulary
import Wire

@Suite struct SDJWTTests {
  let setting = CredentialSetting()

  @Test func acceptsTheHonestHolder() {
    let verdict = setting.verdict(on: setting.present(setting.credential))
    #expect(verdict.verdict == .valid)
    #expect(verdict.reasons.isEmpty)
    #expect(verdict.claims["family_name"] == "Doe")
    #expect(verdict.claims["birth_date"] == "1990-01-02")
    #expect(verdict.claims["issuer"] == "https://issuer.example")
    #expect(verdict.grade?.cloneDetection == "holder")
  }

  @Test(
    arguments: [
      (.otherNonce, ["nonce_mismatch"]), (.otherVerifier, ["aud_mismatch"]), (.replay, ["kb_too_old"]),
      (.otherKey, ["kb_signature_invalid"]), (.noBinding, ["kb_missing"]),
      (.swappedDisclosures, ["sd_hash_mismatch"]), (.signedByHolder, ["signature_invalid"]),
      (.changedValue, ["disclosure_unreferenced"]), (.addedValue, ["disclosure_unreferenced"]),
    ] as [(TestWallet.Conduct, Set<String>)])
  func refusesTheDishonestHolder(conduct: TestWallet.Conduct, codes: Set<String>) {
    let verdict = setting.verdict(on: setting.present(setting.credential, conduct))
    #expect(verdict.verdict == .invalid)
    #expect(verdict.codes == codes)
    #expect(verdict.claims.isEmpty)
  }

  @Test func needsNoBindingWithoutANonce() {
    let bare = setting.present(setting.credential, .noBinding)
    #expect(setting.verdict(on: bare) { $0.nonce = nil }.verdict == .valid)
    // What is there is looked at all the same.
    let forged = setting.present(setting.credential, .otherKey)
    #expect(setting.verdict(on: forged) { $0.nonce = nil }.codes == ["kb_signature_invalid"])
  }

  // MARK: What the issuer signed

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let verdict: EvidenceVerdict.Verdict
    let codes: Set<String>
    let apply: @Sendable (inout TestCredential) -> Void

    init(
      _ name: String, _ verdict: EvidenceVerdict.Verdict, _ codes: Set<String>,
      _ apply: @escaping @Sendable (inout TestCredential) -> Void
    ) {
      (testDescription, self.verdict, self.codes, self.apply) = (name, verdict, codes, apply)
    }
  }

  static func disclose(_ credential: inout TestCredential, _ values: JSONValue...) {
    credential.disclosures = values.map(TestCredential.encode)
    credential.digest()
  }

  static func digest(_ value: JSONValue) -> JSONValue {
    .string(TestCredential.digest(of: TestCredential.encode(value)))
  }

  static let changes: [Change] = [
    Change("another type", .invalid, ["vct_mismatch"]) { $0.claims["vct"] = "x" },
    Change("no type", .invalid, ["claim_missing"]) { $0.claims["vct"] = nil },
    Change("a type that is no text", .invalid, ["claim_type"]) { $0.claims["vct"] = 1 },
    Change("another issuer", .invalid, ["issuer_mismatch"]) { $0.claims["iss"] = "https://other.example" },
    Change("no issuer", .invalid, ["claim_missing"]) { $0.claims["iss"] = nil },
    Change("expired", .invalid, ["expired"]) { $0.claims["exp"] = 1_781_524_800 },
    Change("a time that is a text", .invalid, ["claim_type"]) { $0.claims["exp"] = "1781524800" },
    Change("not yet valid", .invalid, ["not_yet_valid"]) { $0.claims["nbf"] = 1_781_524_801 },
    Change("no key of the holder", .invalid, ["cnf_missing"]) { $0.claims["cnf"] = nil },
    Change("a key off its curve", .invalid, ["key_invalid"]) {
      $0.claims["cnf"] = [
        "jwk": [
          "kty": "EC", "crv": "P-256", "x": "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE",
          "y": "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE",
        ]
      ]
    },
    Change("another type of token", .invalid, ["typ"]) { $0.header["typ"] = "JWT" },
    Change("no algorithm", .invalid, ["algorithm_missing"]) { $0.header["alg"] = nil },
    Change("none", .invalid, ["algorithm_none"]) { $0.header["alg"] = "nOnE" },
    Change("HMAC", .invalid, ["algorithm_mismatch"]) { $0.header["alg"] = "HS256" },
    Change("algorithm of another key", .invalid, ["algorithm_mismatch"]) { $0.header["alg"] = "ES384" },
    Change("an unknown algorithm", .unsupported, ["algorithm_unsupported"]) { $0.header["alg"] = "ES999" },
    Change("an algorithm that is no text", .malformed, ["header"]) { $0.header["alg"] = 1 },
    Change("a critical header", .invalid, ["critical_header"]) { $0.header["crit"] = ["b64"] },
    Change("an unknown key", .invalid, ["key_not_found"]) { $0.header["kid"] = "x" },
    Change("an embedded key", .invalid, ["signature_invalid"]) {
      let rogue = SeedKey.signing(40)
      $0 = TestCredential(copying: $0, issuerKey: rogue)
      $0.header["jwk"] = TestCredential.key(rogue.publicKey)
    },
    Change("an unknown hash", .unsupported, ["algorithm_unsupported"]) { $0.claims["_sd_alg"] = "md5" },
    Change("deep claims", .malformed, ["nesting"]) {
      $0.claims["x"] = (0..<70).reduce(JSONValue.null) { value, _ in .array([value]) }
    },
    Change("a list for a claim", .malformed, ["disclosure"]) { disclose(&$0, ["salt", "x"]) },
    Change("too many parts", .malformed, ["disclosure"]) { disclose(&$0, ["salt", "a", "b", "c"]) },
    Change("a name that is no text", .malformed, ["disclosure"]) { disclose(&$0, ["salt", 1, "b"]) },
    Change("a disclosure that is no list", .malformed, ["disclosure"]) { disclose(&$0, [:]) },
    Change("a reserved name", .invalid, ["disclosure_reserved"]) { disclose(&$0, ["salt", "_sd", []]) },
    Change("the other reserved name", .invalid, ["disclosure_reserved"]) { disclose(&$0, ["salt", "...", ""]) },
    Change("an expiry that is disclosed", .invalid, ["disclosure_reserved"]) { disclose(&$0, ["salt", "nbf", 1]) },
    Change("a claim that is there", .invalid, ["claim_conflict"]) {
      $0.claims["sub"] = "x"
      disclose(&$0, ["salt", "sub", "y"])
    },
    Change("the same digest twice", .invalid, ["duplicate_digest"]) {
      $0.claims["_sd"] = .array(($0.claims["_sd"]?.array ?? []) + ($0.claims["_sd"]?.array ?? []))
    },
    Change("the same decoy twice", .invalid, ["duplicate_digest"]) {
      $0.claims["_sd"] = .array(($0.claims["_sd"]?.array ?? []) + ["decoy", "decoy"])
    },
    Change("a decoy", .valid, []) { $0.claims["_sd"] = .array(($0.claims["_sd"]?.array ?? []) + ["decoy"]) },
    Change("the same disclosure twice", .invalid, ["duplicate_disclosure"]) {
      $0.disclosures.append($0.disclosures[0])
    },
    Change("elements of a list", .valid, []) {
      $0.disclosures = [TestCredential.encode(["salt", "DE"])]
      $0.claims["_sd"] = nil
      $0.claims["nationalities"] = [["...": digest(["salt", "DE"])], ["...": "decoy"]]
    },
    Change("a claim in a list", .malformed, ["disclosure"]) {
      $0.disclosures = [TestCredential.encode(["salt", "a", "b"])]
      $0.claims["_sd"] = nil
      $0.claims["x"] = [["...": digest(["salt", "a", "b"])]]
    },
    Change("a claim within a claim", .valid, []) {
      let inner: JSONValue = ["salt", "street_address", "Storgata 1"]
      let outer: JSONValue = ["salt", "address", ["_sd": [digest(inner)]]]
      $0.disclosures = [outer, inner].map(TestCredential.encode)
      $0.claims["_sd"] = [digest(outer)]
    },
    Change("a claim whose parent is not shown", .invalid, ["disclosure_unreferenced"]) {
      let inner: JSONValue = ["salt", "street_address", "Storgata 1"]
      let outer: JSONValue = ["salt", "address", ["_sd": [digest(inner)]]]
      $0.disclosures = [TestCredential.encode(inner)]
      $0.claims["_sd"] = [digest(outer)]
    },
  ]

  @Test(arguments: changes)
  func judgesWhatTheIssuerSigned(change: Change) {
    var credential = setting.credential
    change.apply(&credential)
    let verdict = setting.verdict(on: setting.present(credential))
    #expect(verdict.verdict == change.verdict)
    #expect(verdict.codes == change.codes)
  }

  // MARK: The text

  @Test func readsTheTextStrictly() {
    let good = setting.present(setting.credential)
    func codes(_ text: String) -> Set<String> { setting.verdict(on: text).codes }
    func token(_ header: String) -> String {
      TestBase64.url(Array(header.utf8)) + good.drop { $0 != "." }
    }
    #expect(codes("") == ["empty"])
    #expect(codes("a.b~") == ["format"])
    #expect(codes(good.replacing("~", with: "")) == ["format"])
    #expect(codes(good.replacing("~", with: "=~")).contains("base64"))
    #expect(codes(token("{")).contains("json"))
    #expect(codes(token("[]")).contains("header"))
    #expect(codes(token(#"{"alg":"ES256","alg":"ES256"}"#)).contains("duplicate_key"))
    #expect(codes(token(#"{"alg":"ES256"} x"#)).contains("json"))
    #expect(setting.verdict(on: good + "\n").verdict == .valid)
  }

  @Test func readsTheJSONSerializations() throws {
    let parts = setting.present(setting.credential).split(separator: "~").map(String.init)
    let token = parts[0].split(separator: ".").map { JSONValue.string(String($0)) }
    func text(_ value: JSONValue) throws -> String {
      String(decoding: try CanonicalJSON.bytes(of: value) as [UInt8], as: UTF8.self)
    }
    let shown = parts.dropFirst().dropLast().map { JSONValue.string($0) }
    let header: JSONValue = ["disclosures": .array(Array(shown)), "kb_jwt": .string(parts[4])]
    let flat: JSONValue = ["protected": token[0], "payload": token[1], "signature": token[2], "header": header]
    #expect(setting.verdict(on: try text(flat)).verdict == .valid)
    let signature: JSONValue = ["protected": token[0], "signature": token[2], "header": header]
    #expect(setting.verdict(on: try text(["payload": token[1], "signatures": [signature]])).verdict == .valid)
    let stripped: JSONValue = [
      "protected": token[0], "payload": token[1], "signature": token[2],
      "header": ["disclosures": .array(shown.dropLast()), "kb_jwt": .string(parts[4])],
    ]
    #expect(setting.verdict(on: try text(stripped)).codes == ["sd_hash_mismatch"])
    let unsigned: JSONValue = [
      "protected": token[0], "payload": token[1], "signature": token[2], "header": ["alg": "ES256"],
    ]
    #expect(setting.verdict(on: try text(unsigned)).codes == ["algorithm_unprotected"])
  }

  // MARK: Certificates

  @Test func followsCertificates() {
    var credential = setting.credential
    let anchors = CredentialIssuers.authorities(setting.anchors)
    #expect(setting.verdict(on: setting.present(credential)) { $0.issuers = anchors }.codes == ["x5chain_missing"])
    credential.header["x5c"] = .array(setting.chain.map { .string(TestBase64.padded($0)) })
    let good = setting.verdict(on: setting.present(credential)) { $0.issuers = anchors }
    #expect(good.verdict == .valid)
    #expect(good.trust?.chainSha256.count == 2)
    credential.header["x5c"] = ["@@@@"]
    #expect(setting.verdict(on: setting.present(credential)) { $0.issuers = anchors }.codes == ["base64"])
    let nobody = setting.verdict(on: setting.present(credential)) { $0.issuers = nil }
    #expect(nobody.verdict == .indeterminate)
    #expect(nobody.codes == ["no_trust_anchor"])
  }

  @Test func refusesEveryDamage() {
    let good = Array(setting.present(setting.credential).utf8)
    for index in stride(from: 0, to: good.count, by: 2) {
      var bad = good
      bad[index] = bad[index] == UInt8(ascii: "B") ? UInt8(ascii: "C") : UInt8(ascii: "B")
      let verdict = setting.verdict(on: String(decoding: bad, as: UTF8.self)).verdict
      #expect(verdict != .valid, "byte \(index)")
    }
  }
}
