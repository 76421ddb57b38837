import Certificates
import Evidence
import Foundation
import Testing
import Vocabulary

/// Lists made up and made wrong.
@Suite struct MasterListTests {
  /// A list of two authorities, signed as a passport's security object is.
  struct TestList {
    var passport = TestPassport()
    var version = 0
    var hasAnchor = true
    var anchorKey: UInt8 = 1
    var changeList: (@Sendable ([UInt8]) -> [UInt8])?

    init() {
      passport.contentType = "2.23.136.1.1.2"
      passport.signerDraft.extraExtensions = [
        CertificateDraft.extension("2.5.29.37", critical: true, DER.sequence(DER.identifier("2.23.136.1.1.3")))
      ]
    }

    func bytes() throws -> [UInt8] {
      var passport = passport
      var other = CertificateDraft(country: "SE", common: "CSCA")
      other.isAuthority = true
      other.keyUsage = 0x06
      let certificates = try [passport.authority().bytes, other.signed(TestKey.make(5), by: nil).bytes]
      passport.content =
        passport.content ?? DER.sequence(DER.integer(version), DER.value(0x31, certificates.flatMap(\.self)))
      let list = Array(try ASN1Element(passport.file()).content)
      return changeList?(list) ?? list
    }

    func verdict() throws -> (verdict: EvidenceVerdict, certificates: [Certificate]) {
      var trust = PassportTrust()
      var authority = passport
      authority.authorityKey = anchorKey
      if hasAnchor { trust.add(try authority.authority().bytes, source: "no.cer") }
      return EvidenceVerdict.masterList(try bytes(), anchors: trust, policy: passport.policy, at: passport.at)
    }
  }

  @Test func theGenuineOneIsValid() throws {
    let (verdict, certificates) = try TestList().verdict()
    #expect(verdict.verdict == .valid, "\(verdict.reasons)")
    #expect(verdict.reasons == [])
    #expect(certificates.map { $0.subject.country } == ["NO", "SE"])
    #expect(verdict.claims == ["certificates": "2"])
    #expect(verdict.trust?.source == "no.cer")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let verdict: EvidenceVerdict.Verdict
    let reasons: [String]
    let change: @Sendable (inout TestList) throws -> Void

    init(
      _ name: String, _ verdict: EvidenceVerdict.Verdict, _ reasons: [String],
      _ change: @escaping @Sendable (inout TestList) throws -> Void
    ) {
      testDescription = name
      self.verdict = verdict
      self.reasons = reasons
      self.change = change
    }
  }

  static let cases: [Case] = [
    Case("empty", .malformed, ["empty"]) { $0.changeList = { _ in [] } },
    Case("cut", .malformed, ["asn1"]) { $0.changeList = { Array($0.dropLast(3)) } },
    Case("something follows", .malformed, ["trailing_data"]) { $0.changeList = { $0 + [0] } },
    Case("text", .malformed, ["asn1"]) { $0.changeList = { _ in Array("no list".utf8) } },
    Case("version 1 of the list", .unsupported, ["version"]) { $0.version = 1 },
    Case("content that is no list", .malformed, ["asn1"]) { $0.passport.content = DER.sequence(DER.integer(0)) },
    Case("another type of content", .invalid, ["content_type"]) { $0.passport.contentType = "2.23.136.1.1.1" },
    Case("content changed", .invalid, ["message_digest_mismatch"]) {
      $0.passport.contentAfterSigning = DER.sequence(DER.integer(0), DER.set())
    },
    Case("signature changed", .invalid, ["signature_invalid"]) {
      $0.passport.changeSignature = { $0.dropLast() + [($0.last ?? 0) ^ 1] }
    },
    Case("nobody signed", .invalid, ["no_signer"]) { $0.passport.signerCount = 0 },
    Case("no certificate", .invalid, ["no_ds_certificate"]) { $0.passport.certificates = [] },
    Case("signer of documents", .invalid, ["eku"]) { $0.passport.signerDraft.extraExtensions = [] },
    Case("signer expired", .invalid, ["certificate_expired"]) { $0.passport.signerDraft.notAfter = "260101000000Z" },
    Case("signer for encryption", .invalid, ["key_usage"]) { $0.passport.signerDraft.keyUsage = 0x20 },
    Case("nobody is trusted", .indeterminate, ["no_trust_anchor"]) { $0.hasAnchor = false },
    Case("false authority", .invalid, ["chain_signature_invalid"]) { $0.passport.falseAuthorityKey = 9 },
    Case("authority of the same name", .invalid, ["chain_signature_invalid"]) { $0.anchorKey = 9 },
    Case("directory with the list", .valid, []) {
      $0.changeList = { list in
        let text = Data(list).base64EncodedString()
        let folded = stride(from: 0, to: text.count, by: 70).map { String(text.dropFirst($0).prefix(70)) }
        let head = "version: 1\n# a comment\ndn: o=ml,c=NO,dc=download\nobjectClass: top\n"
        return Array((head + "pkdMasterListContent:: " + folded.joined(separator: "\n ") + "\n\ndn: c=SE\n").utf8)
      }
    },
    Case("directory with half of it", .malformed, ["base64"]) {
      $0.changeList = { _ in Array("dn: c=NO\npkdMasterListContent:: MAA\n".utf8) }
    },
    Case("directory without a list", .malformed, ["empty"]) {
      $0.changeList = { _ in Array("dn: c=NO\nsn: 1\n".utf8) }
    },
  ]

  @Test(arguments: cases)
  func isSeenThrough(_ testCase: Case) throws {
    var list = TestList()
    try testCase.change(&list)
    let (verdict, certificates) = try list.verdict()
    #expect(verdict.verdict == testCase.verdict, "\(verdict.reasons)")
    #expect(verdict.reasons.map(\.code) == testCase.reasons)
    #expect(certificates.isEmpty == (testCase.verdict != .valid))
  }
}
