import Certificates
import Evidence
import Foundation
import Testing

/// Lists of revoked certificates as files: the forms that they come in, who signed them, which is older.
@Suite struct RevocationFileTests {
  private let passport = TestPassport()

  private func list(_ serials: [[UInt8]] = [DER.integer(3)], thisUpdate: String = "260101000000Z") throws -> [UInt8] {
    try passport.revocationList(serials: serials, thisUpdate: thisUpdate)
  }

  @Test func readsEveryForm() throws {
    let (first, second) = (try list(), try list([DER.integer(4), DER.integer(5)]))
    let encoded = [first, second].map { Data($0).base64EncodedString() }
    let pem = encoded.map { "-----BEGIN X509 CRL-----\n\($0)\n-----END X509 CRL-----\n" }.joined()
    let ldif = encoded.map { "dn: cn=x,c=NO\ncertificateRevocationList;binary:: \($0)\n\n" }.joined()
    #expect(try RevocationFile(first).revokedCount == 1)
    for text in [pem, "version: 1\n" + ldif] {
      let file = try RevocationFile(Array(text.utf8))
      #expect(file.lists.count == 2 && file.revokedCount == 3)
    }
    #expect(try RevocationFile(Array("dn: c=NO\n".utf8)).lists.isEmpty)
    for bytes in [[], Array("hello".utf8), first.dropLast(), Array("dn: c=NO\ncertificateRevocationList:: *\n".utf8)] {
      #expect(throws: CertificateError.self) { try RevocationFile(Array(bytes)) }
    }
  }

  @Test func saysWhoSignedAndWhichIsOlder() throws {
    let authority = try Certificate(try passport.authority().bytes)
    var other = TestPassport()
    other.authorityKey = 9
    let (file, stranger) = (try RevocationFile(try list()), try Certificate(try other.authority().bytes))
    #expect(file.isAuthentic(under: [stranger, authority]))
    #expect(!file.isAuthentic(under: [stranger]) && !file.isAuthentic(under: []))
    let later = try RevocationFile(try list(thisUpdate: "260201000000Z"))
    #expect(file.isOlder(than: later) && !later.isOlder(than: file) && !file.isOlder(than: file))
    let elsewhere = CertificateDraft.name(country: "SE", common: "CSCA")
    let foreign = try RevocationFile(
      try passport.revocationList(serials: [], thisUpdate: "250101000000Z", issuer: elsewhere))
    #expect(!foreign.isOlder(than: later))
  }

  @Test func aVerdictNamesTheFilesThatConcernTheSigner() throws {
    var passport = passport
    let elsewhere = CertificateDraft.name(country: "SE", common: "CSCA")
    let own = try RevocationFile(try list())
    passport.revocationFiles = [own, try RevocationFile(try passport.revocationList(serials: [], issuer: elsewhere))]
    let verdict = try passport.verdict()
    #expect(verdict.verdict == .valid && verdict.reasons.isEmpty)
    #expect(verdict.inputs.filter { $0.name == "crl" }.map(\.sha256) == [own.sha256])
  }
}
