import Certificates
import Crypto
import Evidence
import Foundation
import TestWallet
import Testing
import Vocabulary
import Wire

@Suite struct MobileDocumentTests {
  let setting = CredentialSetting()

  @Test func acceptsTheHonestHolder() {
    let verdict = setting.verdict(on: setting.present(setting.document))
    #expect(verdict.verdict == .valid)
    #expect(verdict.reasons.isEmpty)
    #expect(verdict.claims["family_name"] == "Doe")
    #expect(verdict.claims["birth_date"] == "1990-01-02")
    #expect(verdict.claims["portrait"] == nil)
    #expect(verdict.grade?.cloneDetection == "device")
    #expect(verdict.trust?.source == "test")
  }

  @Test(
    arguments: [
      (.otherKey, ["device_auth_failed"]), (.noBinding, ["device_auth_missing"]),
      (.signedByHolder, ["signature_invalid"]), (.changedValue, ["digest_mismatch"]),
      (.addedValue, ["digest_missing"]),
    ] as [(TestWallet.Conduct, Set<String>)])
  func refusesTheDishonestHolder(conduct: TestWallet.Conduct, codes: Set<String>) {
    let verdict = setting.verdict(on: setting.present(setting.document, conduct))
    #expect(verdict.verdict == .invalid)
    #expect(verdict.codes == codes)
    #expect(verdict.claims.isEmpty)
  }

  @Test(arguments: ["nonce", "client", "uri", "thumbprint", "origin"])
  func refusesAnotherSession(what: String) {
    let (client, nonce, uri) = (setting.clientID, setting.nonce, setting.responseURI)
    let transcript =
      switch what {
      case "nonce": SessionTranscript(clientID: client, nonce: "x", thumbprint: nil, responseURI: uri)
      case "client": SessionTranscript(clientID: "x", nonce: nonce, thumbprint: nil, responseURI: uri)
      case "uri": SessionTranscript(clientID: client, nonce: nonce, thumbprint: nil, responseURI: "x")
      case "thumbprint": SessionTranscript(clientID: client, nonce: nonce, thumbprint: [1], responseURI: uri)
      default: SessionTranscript(origin: uri, nonce: nonce, thumbprint: nil)
      }
    let verdict = setting.verdict(on: setting.present(setting.document)) { $0.transcript = transcript }
    #expect(verdict.codes == ["device_auth_failed"])
  }

  // MARK: What the issuer signed

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let verdict: EvidenceVerdict.Verdict
    let codes: Set<String>
    let apply: @Sendable (inout TestDocument) -> Void

    init(
      _ name: String, _ verdict: EvidenceVerdict.Verdict, _ codes: Set<String>,
      _ apply: @escaping @Sendable (inout TestDocument) -> Void
    ) {
      (testDescription, self.verdict, self.codes, self.apply) = (name, verdict, codes, apply)
    }
  }

  static func validity(_ signed: String, _ from: String, _ until: String) -> CBORValue {
    .map([
      (.text("signed"), .tagged(0, .text(signed))), (.text("validFrom"), .tagged(0, .text(from))),
      (.text("validUntil"), .tagged(0, .text(until))),
    ])
  }

  static let changes: [Change] = [
    Change("expired", .invalid, ["mso_expired"]) {
      $0.object["validityInfo"] = validity("2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-06-10T00:00:00Z")
    },
    Change("not yet valid", .invalid, ["mso_not_yet_valid"]) {
      $0.object["validityInfo"] = validity("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z", "2026-08-10T00:00:00Z")
    },
    Change("signed before the certificate", .invalid, ["mso_signed_outside_certificate"]) {
      $0.object["validityInfo"] = validity("2020-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-08-10T00:00:00Z")
    },
    Change("fractions of seconds", .valid, []) {
      $0.object["validityInfo"] = validity(
        "2026-06-01T00:00:00.210391Z", "2026-06-01T00:00:00.210399Z", "2026-08-10T00:00:00.1Z")
    },
    Change("a time that is none", .malformed, ["mso"]) {
      $0.object["validityInfo"] = validity("2026-13-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-08-10T00:00:00Z")
    },
    Change("another version", .unsupported, ["version"]) { $0.object["version"] = .text("2.0") },
    Change("unknown digest", .unsupported, ["algorithm_unsupported"]) { $0.object["digestAlgorithm"] = .text("MD5") },
    Change("another type inside", .invalid, ["doctype_mismatch"]) { $0.object["docType"] = .text("other") },
    Change("no digests", .malformed, ["mso"]) { $0.object["valueDigests"] = nil },
    Change("no device key", .malformed, ["mso"]) { $0.object["deviceKeyInfo"] = nil },
    Change("a key off its curve", .invalid, ["key_invalid"]) {
      let key = CBORValue.map([
        (.integer(1), .integer(2)), (.integer(-1), .integer(1)),
        (.integer(-2), .bytes([UInt8](repeating: 1, count: 32))),
        (.integer(-3), .bytes([UInt8](repeating: 1, count: 32))),
      ])
      $0.object["deviceKeyInfo"] = .map([(.text("deviceKey"), key)])
    },
    Change("an unknown curve", .unsupported, ["curve_unknown"]) {
      let key = CBORValue.map([
        (.integer(1), .integer(2)), (.integer(-1), .integer(8)), (.integer(-2), .bytes([1])),
        (.integer(-3), .bytes([1])),
      ])
      $0.object["deviceKeyInfo"] = .map([(.text("deviceKey"), key)])
    },
    Change("the same element twice", .invalid, ["duplicate_element"]) {
      $0.elements[1].identifier = "family_name"
      $0.digest()
    },
    Change("few random bytes", .malformed, ["length"]) {
      $0.elements[0].random = [1, 2, 3]
      $0.digest()
    },
    Change("another country", .invalid, ["issuer_country_mismatch"]) {
      $0.elements[3].value = .text("XX")
      $0.digest()
    },
    Change("algorithm of another key", .invalid, ["algorithm_mismatch"]) {
      $0.headers = [(.integer(1), .integer(-35))]
    },
    Change("algorithm not signed", .invalid, ["algorithm_unprotected"]) {
      $0.headers = []
      $0.unprotectedHeaders.append((.integer(1), .integer(-7)))
    },
    Change("no algorithm", .invalid, ["algorithm_missing"]) { $0.headers = [(.integer(4), .bytes([1]))] },
    Change("a code for a signature", .invalid, ["algorithm_mismatch"]) { $0.headers = [(.integer(1), .integer(5))] },
    Change("an unknown algorithm", .unsupported, ["algorithm_unsupported"]) {
      $0.headers = [(.integer(1), .integer(-999))]
    },
    Change("a critical header", .invalid, ["critical_header"]) {
      $0.headers += [(.integer(2), .array([.integer(-70000)])), (.integer(-70000), .null)]
    },
    Change("no certificate", .invalid, ["x5chain_missing"]) { $0.unprotectedHeaders = [] },
    Change("a certificate that is none", .malformed, ["asn1"]) {
      $0.unprotectedHeaders = [(.integer(33), .bytes([0x30, 0x01]))]
    },
    Change("a label twice", .malformed, ["duplicate_key"]) {
      $0.unprotectedHeaders.append((.integer(1), .integer(-7)))
    },
  ]

  @Test(arguments: changes)
  func judgesWhatTheIssuerSigned(change: Change) {
    var document = setting.document
    change.apply(&document)
    let verdict = setting.verdict(on: setting.present(document))
    #expect(verdict.verdict == change.verdict)
    #expect(verdict.codes == change.codes)
  }

  // MARK: The issuer's certificate

  @Test(arguments: [
    ("expired", "certificate_expired"), ("purpose", "eku"), ("no purpose", "eku"), ("usage", "key_usage"),
    ("critical", "critical_extension"), ("country", "issuer_country_mismatch"),
  ])
  func judgesTheSigner(what: String, code: String) {
    let setting = CredentialSetting { draft in
      switch what {
      case "expired": draft.until = Instant(seconds: 1_781_500_000)
      case "purpose": draft.purposes = [[0x2A, 0x03]]
      case "no purpose": draft.purposes = []
      case "usage": draft.usage = [0x20]
      case "critical": draft.hasUnknownCriticalExtension = true
      default: draft.subject.country = "XX"
      }
    }
    var document = setting.document
    document.elements.remove(at: 3)
    document.digest()
    let verdict = setting.verdict(on: setting.present(document))
    #expect(verdict.verdict == .invalid)
    #expect(verdict.codes == [code])
  }

  @Test func tellsStrangersFromForgers() throws {
    let response = setting.present(setting.document)
    let (from, until) = (setting.at.adding(days: -100), setting.at.adding(days: 100))
    func verdict(_ authority: TestAuthority?) throws -> EvidenceVerdict {
      let anchors = try authority.map { [TrustAnchors.Anchor(try Certificate($0.certificate), source: "x")] } ?? []
      return setting.verdict(on: response) { $0.anchors = TrustAnchors(anchors) }
    }
    let sameName = try verdict(TestAuthority(seed: 50, from: from, until: until))
    #expect(sameName.codes == ["chain_signature_invalid"])
    let stranger = try verdict(TestAuthority(seed: 50, commonName: "Other", from: from, until: until))
    #expect(stranger.codes == ["issuer_untrusted"])
    let noAuthority = try verdict(TestAuthority(from: from, until: until, isAuthority: false))
    #expect(noAuthority.codes == ["chain_not_ca"])
    let nobody = try verdict(nil)
    #expect(nobody.verdict == .indeterminate)
    #expect(nobody.codes == ["no_trust_anchor"])
    let pinned = setting.verdict(on: response) {
      $0.anchors = TrustAnchors(setting.chain.compactMap { try? Certificate($0) }.map { .init($0, source: "pin") })
    }
    #expect(pinned.verdict == .valid)
    #expect(pinned.trust?.source == "pin (pinned)")
  }

  // MARK: The response around it

  @Test func judgesTheResponse() throws {
    let response = setting.present(setting.document)
    #expect(setting.verdict(on: response + [0]).codes == ["trailing_data"])
    #expect(setting.verdict(on: Array(response.dropLast())).codes == ["cbor"])
    #expect(setting.verdict(on: []).codes == ["empty"])
    let empty = CBORValue.map([(.text("version"), .text("1.0")), (.text("status"), .integer(0))]).encoded
    #expect(setting.verdict(on: empty).codes == ["no_document"])
    let failed = CBORValue.map([(.text("version"), .text("1.0")), (.text("status"), .integer(10))]).encoded
    #expect(setting.verdict(on: failed).codes == ["no_document", "status"])
    let version = CBORValue.map([(.text("version"), .text("7")), (.text("status"), .integer(0))]).encoded
    #expect(setting.verdict(on: version).codes == ["no_document", "version"])
    #expect(setting.verdict(on: response) { $0.docType = "other" }.codes == ["doctype_mismatch"])
    #expect(setting.verdict(on: response) { $0.transcript = nil }.verdict == .valid)
  }

  @Test func listsEveryFailedCheck() {
    let setting = CredentialSetting { $0.purposes = [] }
    var document = setting.document
    document.object["validityInfo"] = Self.validity(
      "2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-06-10T00:00:00Z")
    let verdict = setting.verdict(on: setting.present(document, .otherKey))
    #expect(verdict.codes == ["eku", "mso_expired", "device_auth_failed"])
  }

  @Test func refusesEveryDamage() {
    let good = setting.present(setting.document)
    for index in stride(from: 0, to: good.count, by: 3) {
      var bad = good
      bad[index] ^= 0x41
      let verdict = setting.verdict(on: bad)
      // Where the name of the list of elements is damaged, none is shown: that is no forgery.
      #expect(verdict.verdict != .valid || verdict.claims.count == 1, "byte \(index)")
    }
  }
}
