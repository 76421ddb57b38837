import Certificates
import Evidence
import Testing
import Vocabulary

/// Every field that can be wrong, made wrong: the verdict and all reasons must be the expected ones, no more and no fewer.
@Suite struct PassportForgeryTests {
  @Test func theGenuineOneIsValid() throws {
    let verdict = try TestPassport().verdict()
    #expect(verdict.verdict == .valid)
    #expect(verdict.reasons == [])
    #expect(verdict.claims["document_number"] == "FHC002549")
    #expect(verdict.claims["issuer"] == "NOR")
    #expect(verdict.trust?.source == "csca/no.cer")
    #expect(verdict.trust?.chainSha256.count == 2)
    #expect(verdict.trust?.chainSha256.last == verdict.trust?.anchorSha256)
    #expect(verdict.grade == .init(strength: "SUPERIOR", cloneDetection: "none"))
    #expect(verdict.inputs.map(\.name) == ["sod", "dg1", "dg2"])
    #expect(verdict.checks.contains(.init(name: "sod_signature", result: .pass, alg: "ecdsa-sha256/secp256r1")))
    #expect(verdict.checks.contains(.init(name: "revocation", result: .skip)))
  }

  @Test(arguments: messageForgeries + contentForgeries + dataGroupForgeries + chainForgeries + revocationForgeries)
  func isSeenThrough(_ forgery: Forgery) throws {
    let verdict = try forgery.result()
    let reasons = Set(verdict.reasons.map { "\($0.code)@\($0.at ?? "")" })
    #expect(verdict.verdict == forgery.verdict, "\(verdict.reasons)")
    #expect(reasons == forgery.reasons)
    if verdict.verdict != .valid {
      #expect(verdict.claims.isEmpty)
      #expect(verdict.grade?.strength == "NONE")
    }
  }
}

/// The message around the content.
private let messageForgeries: [Forgery] = [
  Forgery("empty", .malformed, ["empty@sod"]) { $0.changeFile = { _ in [] } },
  Forgery("cut", .malformed, ["asn1@sod"]) { $0.changeFile = { Array($0.dropLast(9)) } },
  Forgery("a file of indefinite length", .valid, []) { $0.changeFile = { indefinite($0) } },
  Forgery("a file of indefinite length without its end", .malformed, ["asn1@sod"]) {
    $0.changeFile = { Array(indefinite($0).dropLast(2)) }
  },
  Forgery("something follows a file of indefinite length", .malformed, ["trailing_data@sod"]) {
    $0.changeFile = { indefinite($0) + [0] }
  },
  Forgery("something follows the file", .malformed, ["trailing_data@sod"]) { $0.changeFile = { $0 + [0] } },
  Forgery("something follows the message", .malformed, ["trailing_data@sod"]) {
    $0.changeFile = { DER.value(0x77, Array($0.dropFirst(4)) + [5, 0]) }
  },
  Forgery("without the tag of the file", .valid) { $0.changeFile = { Array($0.dropFirst(4)) } },
  Forgery("no ASN.1", .malformed, ["asn1@sod"]) { $0.changeFile = { _ in Array("no passport".utf8) } },
  Forgery("nested too deeply", .malformed, ["nesting@sod"]) {
    $0.changeFile = { _ in (0..<200).reduce([UInt8]()) { bytes, _ in DER.value(0x30, bytes) } }
  },
  Forgery("huge length", .malformed, ["asn1@sod"]) { $0.changeFile = { _ in [0x77, 0x84, 0x7F, 0xFF, 0xFF, 0xFF] } },
  Forgery("another kind of message", .malformed, ["content_type@sod"]) { $0.messageType = "1.2.840.113549.1.7.4" },
  Forgery("version 1", .malformed, ["asn1@sod"]) { $0.version = 1 },
  Forgery("version 9", .unsupported, ["version@sod"]) { $0.version = 9 },
  Forgery("nobody signed", .invalid, ["no_signer@sod"]) { $0.signerCount = 0 },
  Forgery("two signed", .invalid, ["no_signer@sod"]) { $0.signerCount = 2 },
  Forgery("no certificate", .invalid, ["no_ds_certificate@sod"]) { $0.certificates = [] },
  Forgery("certificate of another", .invalid, ["no_ds_certificate@sod"]) {
    $0.certificates = [try $0.authority().bytes]
  },
  Forgery("further certificate", .valid) { $0.certificates = [try $0.authority().bytes, try $0.signer().bytes] },
  Forgery("certificate cut short", .malformed, ["asn1@sod"]) { $0.certificates = [DER.sequence(DER.integer(1))] },
  Forgery("signer by key", .valid) {
    $0.signerDraft.keyIdentifier = [1, 2, 3]
    $0.usesKeyIdentifier = true
  },
  Forgery("signer by another key", .invalid, ["no_ds_certificate@sod"]) {
    $0.signerDraft.keyIdentifier = [1, 2, 3]
    $0.certificates = [try $0.signer().bytes]
    $0.usesKeyIdentifier = true
    $0.signerDraft.keyIdentifier = [3, 2, 1]
  },
  Forgery("signer's serial number differs", .invalid, ["no_ds_certificate@sod"]) {
    $0.signerName = DER.sequence(try $0.authority().name, DER.integer(8))
  },
  Forgery("parts of the signer's issuer in another order", .valid) {
    let name = DER.name([
      ("2.5.4.3", DER.text("csca")), ("2.5.4.6", DER.utf8("no")), ("2.5.4.10", DER.text("Test  State ")),
    ])
    $0.signerName = DER.sequence(name, try $0.signer().serial)
  },
  Forgery("signature of another length", .invalid, ["signature_invalid@sod"]) {
    $0.changeSignature = { $0.dropLast() + [] }
  },
  Forgery("signature empty", .invalid, ["signature_invalid@sod"]) { $0.changeSignature = { _ in [] } },
  Forgery("signature of zeros", .invalid, ["signature_invalid@sod"]) {
    $0.changeSignature = { _ in DER.sequence(DER.integer(0), DER.integer(0)) }
  },
  Forgery("signature changed", .invalid, ["signature_invalid@sod"]) {
    $0.changeSignature = { bytes in
      var bytes = bytes
      bytes[bytes.count - 1] ^= 1
      return bytes
    }
  },
  Forgery("no attributes", .invalid, ["signed_attributes@sod"]) { $0.hasAttributes = false },
  Forgery("no type among the attributes", .invalid, ["signed_attributes@sod"]) {
    $0.attributes = [attribute("1.2.840.113549.1.9.4", DER.octets(DigestAlgorithm.sha256.hash($0.securityObject())))]
  },
  Forgery("no hash among the attributes", .invalid, ["signed_attributes@sod"]) {
    $0.attributes = [attribute("1.2.840.113549.1.9.3", DER.identifier("2.23.136.1.1.1"))]
  },
  Forgery("an attribute twice", .invalid, ["signed_attributes@sod"]) {
    let hash = attribute("1.2.840.113549.1.9.4", DER.octets(DigestAlgorithm.sha256.hash($0.securityObject())))
    $0.attributes = [attribute("1.2.840.113549.1.9.3", DER.identifier("2.23.136.1.1.1")), hash, hash]
  },
  Forgery("attributes of another type of content", .invalid, ["content_type@sod"]) {
    $0.signedContentType = "1.2.840.113549.1.7.1"
  },
  Forgery("label that does not fit the key", .invalid, ["algorithm_mismatch@sod"]) {
    $0.signatureAlgorithm = DER.algorithm("1.2.840.113549.1.1.11", null: true)
  },
  Forgery("label of another hash function", .invalid, ["algorithm_mismatch@sod", "signature_invalid@sod"]) {
    $0.signatureAlgorithm = DER.algorithm("1.2.840.10045.4.3.4")
  },
  Forgery("signer's hash function unknown", .unsupported, ["algorithm_unsupported@sod"]) {
    $0.digestAlgorithm = DER.algorithm("1.2.840.113549.2.5", null: true)
  },
  Forgery("signature algorithm unknown", .unsupported, ["algorithm_unsupported@sod"]) {
    $0.signatureAlgorithm = DER.algorithm("1.2.3.4")
  },
  Forgery("bare key type as label", .valid) { $0.signatureAlgorithm = DER.algorithm("1.2.840.10045.2.1") },
  Forgery("algorithms under protection differ", .invalid, ["algorithm_mismatch@sod"]) {
    $0.attributes = [
      attribute("1.2.840.113549.1.9.3", DER.identifier("2.23.136.1.1.1")),
      attribute("1.2.840.113549.1.9.4", DER.octets(DigestAlgorithm.sha256.hash($0.securityObject()))),
      attribute("1.2.840.113549.1.9.52", DER.sequence(DER.digest(.sha512))),
    ]
  },
  Forgery("indefinite lengths and an octet string in pieces", .valid) {
    let content = $0.securityObject()
    $0.changeFile = { file in
      let pieces =
        [0x24, 0x80] + DER.octets(Array(content.prefix(20))) + DER.octets(Array(content.dropFirst(20))) + [0, 0]
      let whole = DER.context(0, DER.octets(content))
      let bytes = file.replacing(whole, with: [0xA0, 0x80] + pieces + [0, 0])
      // The lengths around it no longer fit: they become indefinite too.
      return opened(bytes)
    }
  },
]

/// Makes the outer six lengths of a file indefinite.
private func opened(_ file: [UInt8]) -> [UInt8] {
  func content(_ bytes: ArraySlice<UInt8>) -> (head: Int, ArraySlice<UInt8>) {
    let first = bytes[bytes.startIndex + 1]
    let head = first < 128 ? 2 : 2 + Int(first & 127)
    return (head, bytes.dropFirst(head))
  }
  let outer = content(file[...]).1
  let info = content(outer).1
  let identifier = Array(info.prefix(11))
  let explicit = content(info.dropFirst(11)).1
  let body = content(explicit).1
  let version = Array(body.prefix(3))
  var rest = body.dropFirst(3)
  let digests = Array(rest.prefix(2 + Int(rest[rest.startIndex + 1])))
  rest = rest.dropFirst(digests.count)
  let inner = content(rest).1
  // The content ends where the pieces do; what follows stands as it is.
  let end = inner.firstRange(of: [0, 0, 0, 0])?.upperBound ?? inner.endIndex
  let opened = version + digests + [0x30, 0x80] + Array(inner[..<end]) + [0, 0] + Array(inner[end...])
  let message = [0x30, 0x80] + identifier + [0xA0, 0x80, 0x30, 0x80] + opened + [0, 0, 0, 0, 0, 0]
  return DER.value(0x77, message)
}

private func attribute(_ type: String, _ value: [UInt8]) -> [UInt8] {
  DER.sequence(DER.identifier(type), DER.set(value))
}

/// The security object.
private let contentForgeries: [Forgery] = [
  Forgery("unknown type of content", .invalid, ["content_type@sod"]) { $0.contentType = "1.2.3.4" },
  Forgery("older type of content", .valid, ["content_type@sod"]) { $0.contentType = "1.3.27.1.1.1" },
  Forgery("older type of content, strictly", .invalid, ["content_type@sod"]) {
    $0.contentType = "1.3.27.1.1.1"
    $0.policy = .strict
  },
  Forgery("content changed after signing", .invalid, ["message_digest_mismatch@sod"]) {
    let content = $0.securityObject()
    $0.dataGroups[3] = DER.value(0x63, [1])
    $0.contentAfterSigning = $0.securityObject()
    $0.dataGroups[3] = nil
    $0.content = content
  },
  Forgery("content is no ASN.1", .malformed, ["lds@sod"]) { $0.content = Array("hello".utf8) },
  Forgery("version 1 with its structure", .valid) {
    $0.objectVersion = 1
    $0.structureVersion = DER.sequence(DER.text("0108"), DER.text("040000"))
  },
  Forgery("version 1 without its structure", .malformed, ["lds@sod"]) { $0.objectVersion = 1 },
  Forgery("version 0 with a structure", .malformed, ["lds@sod"]) {
    $0.structureVersion = DER.sequence(DER.text("0108"), DER.text("040000"))
  },
  Forgery("version 2", .unsupported, ["lds@sod"]) {
    $0.objectVersion = 2
    $0.structureVersion = DER.sequence(DER.text("0108"), DER.text("040000"))
  },
  Forgery("no hashes", .malformed, ["lds@sod"]) { $0.hashes = [] },
  Forgery("hash of a data group 17", .malformed, ["lds@sod"]) { $0.hashes = [(17, [UInt8](repeating: 0, count: 32))] },
  Forgery("hash of a data group 0", .malformed, ["lds@sod"]) { $0.hashes = [(0, [UInt8](repeating: 0, count: 32))] },
  Forgery("two hashes of one data group", .invalid, ["duplicate_data_group@dg1"]) {
    let hash = $0.digest.hash($0.dataGroups[1] ?? [])
    $0.dataGroups[2] = nil
    $0.hashes = [(1, hash), (1, [UInt8](repeating: 0, count: 32))]
  },
  Forgery("hashes of another length", .invalid, ["dg_hash_length@dg1", "dg_hash_length@dg2"]) {
    $0.objectAlgorithm = DER.digest(.sha512)
  },
  Forgery("data groups hashed with MD5", .unsupported, ["algorithm_unsupported@lds"]) {
    $0.objectAlgorithm = DER.algorithm("1.2.840.113549.2.5", null: true)
  },
  Forgery("data groups hashed with SHA-1", .valid, ["algorithm_weak@lds"]) { $0.digest = .sha1 },
  Forgery("data groups hashed with SHA-1, strictly", .invalid, ["algorithm_weak@lds"]) {
    $0.digest = .sha1
    $0.policy = .strict
  },
  Forgery("data groups hashed with SHA-224", .valid) { $0.digest = .sha224 },
  Forgery("data groups hashed with SHA-512", .valid) { $0.digest = .sha512 },
]

/// The data groups and what they are compared with.
private let dataGroupForgeries: [Forgery] = [
  Forgery("zone of another person", .invalid, ["dg_hash_mismatch@dg1"]) {
    $0.readDataGroups = [
      1: TestPassport.dataGroup1(TestPassport.zone.replacing("KAJA<LINE", with: "ANNA<LINE")),
      2: $0.dataGroups[2] ?? [],
    ]
  },
  Forgery("face of another person", .invalid, ["dg_hash_mismatch@dg2"]) {
    $0.readDataGroups = [1: $0.dataGroups[1] ?? [], 2: DER.value(0x75, [1, 2, 3])]
  },
  Forgery("both", .invalid, ["dg_hash_mismatch@dg1", "dg_hash_mismatch@dg2"]) {
    $0.readDataGroups = [1: DER.value(0x61, [1]), 2: DER.value(0x75, [1, 2, 3])]
  },
  Forgery(
    "data groups exchanged", .invalid, ["dg_hash_mismatch@dg1", "dg_hash_mismatch@dg2", "dg_tag@dg1", "dg_tag@dg2"]
  ) {
    $0.readDataGroups = [1: $0.dataGroups[2] ?? [], 2: $0.dataGroups[1] ?? []]
  },
  Forgery("wrong tag, signed", .invalid, ["dg_tag@dg2"]) { $0.dataGroups[2] = DER.value(0x63, [1, 2]) },
  Forgery("data group that is not covered", .invalid, ["dg_not_in_sod@dg3"]) {
    $0.readDataGroups = $0.dataGroups.merging([3: DER.value(0x63, [1])]) { first, _ in first }
  },
  Forgery("no data group at all", .valid) { $0.readDataGroups = [:] },
  Forgery("required data group not covered", .invalid, ["dg_not_in_sod@dg15"]) { $0.required = [1, 15] },
  Forgery("required data group not given", .indeterminate, ["dg_not_in_sod@dg2"]) {
    $0.required = [1, 2]
    $0.readDataGroups = [1: $0.dataGroups[1] ?? []]
  },
  Forgery("something after a data group, signed", .malformed, ["trailing_data@dg2"]) {
    $0.dataGroups[2] = DER.value(0x75, [1, 2]) + [0]
  },
  Forgery("zone of no known size, signed", .malformed, ["length@dg1"]) {
    $0.dataGroups[1] = DER.value(0x61, [0x5F, 0x1F, 3, 0x50, 0x3C, 0x3C])
  },
  Forgery("letters in the zone that are none, signed", .malformed, ["charset@dg1"]) {
    $0.dataGroups[1] = TestPassport.dataGroup1(TestPassport.zone.replacing("KAJA", with: "kaja"))
  },
  Forgery("check digit wrong, signed", .invalid, ["check_digit@dg1"]) {
    $0.dataGroups[1] = TestPassport.dataGroup1(TestPassport.zone.replacing("0025496", with: "0025494"))
  },
  Forgery("zone as shown", .valid) { $0.shownZone = TestPassport.zone + "\r\n" },
  Forgery("zone shown differs", .invalid, ["mrz_dg1_mismatch@mrz"]) {
    $0.shownZone = TestPassport.zone.replacing("KAJA", with: "ANNA")
  },
  Forgery("zone shown and none on the chip", .indeterminate, ["mrz_dg1_mismatch@mrz"]) {
    $0.shownZone = TestPassport.zone
    $0.readDataGroups = [:]
  },
  Forgery("zone of another state", .invalid, ["issuer_country_mismatch@dg1"]) {
    $0.dataGroups[1] = TestPassport.dataGroup1(TestPassport.zone.replacing("P<NOR", with: "P<SWE"))
  },
  Forgery("document no longer valid", .valid, ["expired@dg1"]) { $0.at = Instant(seconds: 1_950_000_000) },
  Forgery("answer without a key", .invalid, ["active_auth_failed@dg15"]) {
    $0.answer = PassportChip.Answer(challenge: [1, 2, 3, 4, 5, 6, 7, 8], signature: [UInt8](repeating: 1, count: 64))
  },
]

/// The certificates.
private let chainForgeries: [Forgery] = [
  Forgery("nobody is trusted", .indeterminate, ["no_trust_anchor@ds"]) { $0.hasAnchor = false },
  Forgery("authority of the same name", .invalid, ["chain_signature_invalid@ds"]) { $0.falseAuthorityKey = 9 },
  Forgery("authority of another name", .invalid, ["issuer_untrusted@ds"]) {
    var other = $0
    other.authorityDraft.name = CertificateDraft.name(country: "NO", common: "Another CSCA")
    other.authorityKey = 9
    $0.certificates = [try other.signer().bytes]
    $0.signerName = DER.sequence(other.authorityDraft.name, DER.integer(7))
  },
  Forgery("authority that is none", .invalid, ["chain_not_ca@ds"]) { $0.authorityDraft.isAuthority = false },
  Forgery("authority without basic constraints", .invalid, ["chain_not_ca@ds"]) {
    $0.authorityDraft.hasBasicConstraints = false
  },
  Forgery("authority that must not sign certificates", .invalid, ["chain_not_ca@ds"]) {
    $0.authorityDraft.keyUsage = 0x80
  },
  Forgery("authority without key usage", .valid) { $0.authorityDraft.keyUsage = nil },
  Forgery("signer expired", .invalid, ["certificate_expired@ds"]) { $0.signerDraft.notAfter = "260101000000Z" },
  Forgery("signer not yet valid", .invalid, ["certificate_not_yet_valid@ds"]) {
    $0.signerDraft.notBefore = "270101000000Z"
  },
  Forgery("authority expired", .invalid, ["certificate_expired@ds"]) { $0.authorityDraft.notAfter = "260101000000Z" },
  Forgery("signer for certificates only", .invalid, ["key_usage@ds"]) { $0.signerDraft.keyUsage = 0x06 },
  Forgery("signer for encryption only", .invalid, ["key_usage@ds"]) { $0.signerDraft.keyUsage = 0x20 },
  Forgery("signer without key usage", .valid) { $0.signerDraft.keyUsage = nil },
  Forgery("signer that is an authority", .invalid, ["key_usage@ds"]) { $0.signerDraft.isAuthority = true },
  Forgery("signer of lists", .invalid, ["eku@ds"]) {
    $0.signerDraft.extraExtensions = [
      CertificateDraft.extension("2.5.29.37", DER.sequence(DER.identifier("2.23.136.1.1.3")))
    ]
  },
  Forgery("signer with an unknown critical extension", .invalid, ["critical_extension@ds"]) {
    $0.signerDraft.extraExtensions = [CertificateDraft.extension("1.2.3.4", critical: true, [5, 0])]
  },
  Forgery("signer with an unknown extension", .valid) {
    $0.signerDraft.extraExtensions = [CertificateDraft.extension("1.2.3.4", [5, 0])]
  },
  Forgery("authority with an unknown critical extension", .invalid, ["critical_extension@ds"]) {
    $0.authorityDraft.extraExtensions = [CertificateDraft.extension("1.2.3.4", critical: true, [5, 0])]
  },
  Forgery("extension twice", .malformed, ["asn1@sod"]) {
    let item = CertificateDraft.extension("1.2.3.4", [5, 0])
    $0.signerDraft.extraExtensions = [item, item]
  },
  Forgery("signer of another country", .invalid, ["issuer_country_mismatch@ds"]) {
    $0.signerDraft.name = CertificateDraft.name(country: "SE", common: "Document Signer")
  },
  Forgery("countries in small letters", .valid) {
    $0.authorityDraft.name = CertificateDraft.name(country: "no", common: "CSCA")
  },
  Forgery("negative serial number", .valid) { $0.signerDraft.serial = DER.integer(-5) },
  Forgery("two algorithms in the certificate", .invalid, ["algorithm_mismatch@ds"]) {
    $0.signerDraft.innerAlgorithm = "1.2.840.10045.4.3.4"
  },
  Forgery("certificate signed by an unknown algorithm", .unsupported, ["algorithm_unsupported@ds"]) {
    $0.signerDraft.algorithm = "1.2.3.4"
  },
  Forgery("key off its curve", .invalid, ["key_invalid@ds", "key_invalid@sod"]) {
    let point: [UInt8] = [4] + [UInt8](repeating: 1, count: 64)
    $0.signerDraft.spki = DER.sequence(
      DER.sequence(DER.identifier("1.2.840.10045.2.1"), DER.identifier("1.2.840.10045.3.1.7")), DER.bits(point))
  },
  Forgery("unknown curve", .unsupported, ["curve_unknown@ds", "curve_unknown@sod"]) {
    let point: [UInt8] = [4] + [UInt8](repeating: 1, count: 64)
    $0.signerDraft.spki = DER.sequence(
      DER.sequence(DER.identifier("1.2.840.10045.2.1"), DER.identifier("1.3.132.0.10")), DER.bits(point))
  },
]

/// The lists of revoked certificates.
private let revocationForgeries: [Forgery] = [
  Forgery("list without the signer", .valid) {
    $0.revocationLists = [try $0.revocationList(serials: [DER.integer(8)])]
  },
  Forgery("empty list", .valid) {
    $0.revocationLists = [try $0.revocationList(serials: [])]
    $0.revocation = .require
  },
  Forgery("revoked", .invalid, ["certificate_revoked@ds"]) {
    $0.revocationLists = [try $0.revocationList(serials: [DER.integer(3), DER.integer(7)])]
  },
  Forgery("revoked, and lists are not looked at", .valid) {
    $0.revocationLists = [try $0.revocationList(serials: [DER.integer(7)])]
    $0.revocation = .off
  },
  Forgery("no list, and one is required", .indeterminate, ["revocation_unknown@crl"]) { $0.revocation = .require },
  Forgery("old list", .valid, ["revocation_unknown@crl"]) {
    $0.revocationLists = [try $0.revocationList(serials: [], nextUpdate: "260201000000Z")]
  },
  Forgery("old list, and one is required", .indeterminate, ["revocation_unknown@crl"]) {
    $0.revocationLists = [try $0.revocationList(serials: [], nextUpdate: "260201000000Z")]
    $0.revocation = .require
  },
  Forgery("revoked in an old list", .invalid, ["certificate_revoked@ds"]) {
    $0.revocationLists = [try $0.revocationList(serials: [DER.integer(7)], nextUpdate: "260401000000Z")]
  },
  Forgery("list of a later time", .indeterminate, ["revocation_unknown@crl"]) {
    $0.revocationLists = [try $0.revocationList(serials: [], thisUpdate: "261201000000Z")]
    $0.revocation = .require
  },
  Forgery("list signed by another", .indeterminate, ["revocation_unknown@crl"]) {
    $0.revocationLists = [try $0.revocationList(serials: [], key: 9)]
    $0.revocation = .require
  },
  Forgery("revoked by another", .valid, ["revocation_unknown@crl"]) {
    $0.revocationLists = [try $0.revocationList(serials: [DER.integer(7)], key: 9)]
  },
  Forgery("revoked by an authority that may not sign lists", .invalid, ["certificate_revoked@ds"]) {
    $0.authorityDraft.keyUsage = 0x04
    $0.revocationLists = [try $0.revocationList(serials: [DER.integer(7)])]
  },
  Forgery("revoked in a file that was read before", .invalid, ["certificate_revoked@ds"]) {
    $0.revocationFiles = [try RevocationFile(try $0.revocationList(serials: [DER.integer(7)]))]
  },
  Forgery("read before, of others", .indeterminate, ["revocation_unknown@crl"]) {
    let other = CertificateDraft.name(country: "SE", common: "CSCA")
    $0.revocationFiles = [try RevocationFile(try $0.revocationList(serials: [DER.integer(7)], issuer: other))]
    $0.revocation = .require
  },
  Forgery("list by an authority that may not sign any", .indeterminate, ["revocation_unknown@crl"]) {
    $0.authorityDraft.keyUsage = 0x04
    $0.revocationLists = [try $0.revocationList(serials: [])]
    $0.revocation = .require
  },
  Forgery("list of another issuer", .indeterminate, ["revocation_unknown@crl"]) {
    $0.revocationLists = [
      try $0.revocationList(serials: [], issuer: CertificateDraft.name(country: "SE", common: "CSCA"))
    ]
    $0.revocation = .require
  },
  Forgery("list of changes only", .indeterminate, ["revocation_unknown@crl"]) {
    $0.revocationLists = [
      try $0.revocationList(
        serials: [], extensions: [CertificateDraft.extension("2.5.29.27", critical: true, DER.integer(1))])
    ]
    $0.revocation = .require
  },
  Forgery("list with an unknown critical extension", .indeterminate, ["revocation_unknown@crl"]) {
    $0.revocationLists = [
      try $0.revocationList(serials: [], extensions: [CertificateDraft.extension("1.2.3.4", critical: true, [5, 0])])
    ]
    $0.revocation = .require
  },
  Forgery("list that is none", .malformed, ["asn1@crl"]) { $0.revocationLists = [[1, 2, 3]] },
]

/// The file with an end in place of its length.
private func indefinite(_ file: [UInt8]) -> [UInt8] {
  let header = file[1] < 0x80 ? 2 : 2 + Int(file[1] & 0x7F)
  return [file[0], 0x80] + file.dropFirst(header) + [0, 0]
}
