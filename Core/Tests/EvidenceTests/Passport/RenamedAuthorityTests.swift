import Certificates
import Crypto
import Evidence
import Testing

/// An authority that took another name: its lists bear the new one and are about signers of the old one too (Doc 9303-12).
@Suite struct RenamedAuthorityTests {
  private let passport = TestPassport()
  private let newName = CertificateDraft.name(country: "NO", common: "CSCA II")
  private static let signerSerial = DER.integer(7)

  /// The link: the older key signed the new name with the new key.
  private func link(by issuer: UInt8 = 1, country: String = "NO", common: String = "CSCA II") throws -> TestCertificate
  {
    var draft = CertificateDraft(country: country, common: common)
    (draft.isAuthority, draft.keyUsage, draft.serial) = (true, 0x06, DER.integer(2))
    let old = try passport.authority()
    return try draft.signed(
      TestKey.make(21),
      by: TestCertificate(key: try TestKey.make(issuer), bytes: [], name: old.name, serial: old.serial))
  }

  private func verdict(
    _ lists: [[UInt8]], links: [TestCertificate], revocation: RevocationPolicy = .prefer, isReadBefore: Bool = false
  ) throws -> EvidenceVerdict {
    var rules = try passport.rules()
    for link in links { rules.trust.add(link.bytes, source: "csca/link.cer") }
    rules.revocation = revocation
    if isReadBefore {
      rules.revocationFiles = try lists.map { try RevocationFile($0) }
    } else {
      rules.revocationLists = lists
    }
    return .passportChip(try passport.chip(), rules: rules, at: TestPassport.at)
  }

  private func list(_ serials: [[UInt8]], name: [UInt8]? = nil, key: UInt8 = 21) throws
    -> [UInt8]
  {
    try passport.revocationList(serials: serials, issuer: name ?? newName, key: key)
  }

  @Test(arguments: [false, true])
  func aListUnderTheNewNameRevokes(isReadBefore: Bool) throws {
    let verdict = try verdict([list([Self.signerSerial])], links: [link()], isReadBefore: isReadBefore)
    #expect(verdict.verdict == .invalid)
    #expect(verdict.reasons.map(\.code) == ["certificate_revoked"])
    #expect(verdict.inputs.contains { $0.name == "crl" })
  }

  @Test func aListUnderTheNewNameSaysThatNothingIsRevoked() throws {
    let verdict = try verdict([list([DER.integer(99)])], links: [link()], revocation: .require)
    #expect(verdict.verdict == .valid && verdict.reasons.isEmpty)
    #expect(verdict.checks.contains { $0.name == "revocation" && $0.result == .pass })
  }

  @Test func withoutALinkTheNameIsAStrangers() throws {
    let lists = [try list([Self.signerSerial])]
    #expect(try verdict(lists, links: []).verdict == .valid)
    // The link is no link: another key signed it, or the country is another.
    #expect(try verdict(lists, links: [link(by: 9)]).verdict == .valid)
    let abroad = CertificateDraft.name(country: "SE", common: "CSCA II")
    #expect(
      try verdict([list([Self.signerSerial], name: abroad)], links: [link(country: "SE")]).verdict == .valid)
    #expect(try verdict(lists, links: [], revocation: .require).reasons.map(\.code) == ["revocation_unknown"])
  }

  @Test func aListThatTheNewKeyDidNotSignSaysNothing() throws {
    let verdict = try verdict([list([Self.signerSerial], key: 9)], links: [link()])
    #expect(verdict.verdict == .valid)
    #expect(verdict.reasons.map(\.code) == ["revocation_unknown"])
  }

  @Test func entriesOfOtherIssuersAreNotOurs() throws {
    let other = CertificateDraft.extension("2.5.29.29", critical: true, DER.sequence(DER.value(0xA4, newName)))
    let entry = DER.sequence(Self.signerSerial, DER.time("260301000000Z"), DER.value(0x30, other))
    let bytes = DER.sequence(
      DER.integer(1), DER.algorithm("1.2.840.10045.4.3.2"), try passport.authority().name,
      DER.time("260101000000Z"), DER.time("270101000000Z"), DER.value(0x30, entry))
    let signature = try TestKey.make(1).signature(for: bytes).derRepresentation
    let list = DER.sequence(bytes, DER.algorithm("1.2.840.10045.4.3.2"), DER.bits(Array(signature)))
    #expect(try RevocationFile(list).revokedCount == 0)
    // Whoever does not understand all of a list does not learn from it that nothing was revoked.
    #expect(try verdict([list], links: []).reasons.map(\.code) == ["revocation_unknown"])
  }
}
