import Certificates
import Crypto
import Evidence
import Vocabulary

/// A passport of a made-up person, signed by a made-up state. Each part can be forged before or after it is signed.
struct TestPassport {
  static let at = Instant(seconds: 1_781_524_800)
  static let zone =
    "P<NORNORDBY<<KAJA<LINE<<<<<<<<<<<<<<<<<<<<<<\nFHC0025496NOR8504124F3109155<<<<<<<<<<<<<<<2"

  // The people who sign.
  var authorityDraft = CertificateDraft(country: "NO", common: "CSCA")
  var signerDraft = CertificateDraft(country: "NO", common: "Document Signer")
  var authorityKey: UInt8 = 1
  var signerKey: UInt8 = 2
  /// Who signs in the authority's place.
  var falseAuthorityKey: UInt8?

  // The chip.
  var dataGroups: [Int: [UInt8]] = [1: dataGroup1(zone), 2: DER.value(0x75, [UInt8](repeating: 9, count: 300))]
  var digest = DigestAlgorithm.sha256
  var objectVersion = 0
  var structureVersion: [UInt8] = []
  var objectAlgorithm: [UInt8]?
  /// Hashes in place of those of the data groups.
  var hashes: [(number: Int, hash: [UInt8])]?
  var contentType = "2.23.136.1.1.1"
  var signedContentType: String?
  var content: [UInt8]?
  var contentAfterSigning: [UInt8]?

  // The message.
  var version = 3
  var hasAttributes = true
  var attributes: [[UInt8]]?
  var digestAlgorithm: [UInt8]?
  var signatureAlgorithm = DER.algorithm("1.2.840.10045.4.3.2")
  var signerName: [UInt8]?
  var usesKeyIdentifier = false
  var certificates: [[UInt8]]?
  var signerCount = 1
  var messageType = "1.2.840.113549.1.7.2"
  var changeSignature: (@Sendable ([UInt8]) -> [UInt8])?

  // What it is checked against.
  var hasAnchor = true
  var revocationLists: [[UInt8]] = []
  /// Read before the check.
  var revocationFiles: [RevocationFile] = []
  var revocation = RevocationPolicy.prefer
  var policy = EvidenceVerdict.Policy.icao
  var at = TestPassport.at
  var shownZone: String?
  var required: [Int] = []
  var answer: PassportChip.Answer?
  var changeFile: (@Sendable ([UInt8]) -> [UInt8])?
  /// Data groups as read, where they differ from those that were signed.
  var readDataGroups: [Int: [UInt8]]?

  init() {
    authorityDraft.isAuthority = true
    authorityDraft.keyUsage = 0x06
    authorityDraft.serial = DER.integer(1)
  }

  static func dataGroup1(_ zone: String) -> [UInt8] {
    let text = zone.utf8.filter { $0 != 0x0A }
    return DER.value(0x61, [0x5F, 0x1F, UInt8(text.count)] + text)
  }

  func authority() throws -> TestCertificate {
    try authorityDraft.signed(TestKey.make(authorityKey), by: nil)
  }

  func signer() throws -> TestCertificate {
    let authority = try authority()
    guard let falseAuthorityKey else { return try signerDraft.signed(TestKey.make(signerKey), by: authority) }
    let impostor = TestCertificate(
      key: try TestKey.make(falseAuthorityKey), bytes: [], name: authority.name, serial: authority.serial)
    return try signerDraft.signed(TestKey.make(signerKey), by: impostor)
  }

  func securityObject() -> [UInt8] {
    let hashes =
      hashes ?? dataGroups.sorted { $0.key < $1.key }.map { (number: $0.key, hash: digest.hash($0.value)) }
    let list = hashes.flatMap { DER.sequence(DER.integer($0.number), DER.octets($0.hash)) }
    return DER.sequence(
      DER.integer(objectVersion), objectAlgorithm ?? DER.digest(digest), DER.value(0x30, list), structureVersion)
  }

  func file() throws -> [UInt8] {
    let signer = try signer()
    let content = content ?? securityObject()
    let signed =
      attributes ?? [
        DER.sequence(
          DER.identifier("1.2.840.113549.1.9.3"), DER.set(DER.identifier(signedContentType ?? contentType))),
        DER.sequence(
          DER.identifier("1.2.840.113549.1.9.4"), DER.set(DER.octets(DigestAlgorithm.sha256.hash(content)))),
      ]
    let attributeBytes = signed.flatMap(\.self)
    let toSign = hasAttributes ? DER.value(0x31, attributeBytes) : content
    var signature = Array(try signer.key.signature(for: toSign).derRepresentation)
    if let changeSignature { signature = changeSignature(signature) }
    let authority = try authority()
    let name =
      usesKeyIdentifier
      ? DER.value(0x80, signerDraft.keyIdentifier ?? [])
      : signerName ?? DER.sequence(authority.name, signer.serial)
    let info = DER.sequence(
      DER.integer(usesKeyIdentifier ? 3 : 1), name, digestAlgorithm ?? DER.digest(.sha256),
      hasAttributes ? DER.context(0, attributeBytes) : [], signatureAlgorithm, DER.octets(signature))
    let body = DER.sequence(
      DER.integer(version), DER.set(DER.digest(.sha256)),
      DER.sequence(DER.identifier(contentType), DER.context(0, DER.octets(contentAfterSigning ?? content))),
      DER.context(0, (certificates ?? [signer.bytes]).flatMap(\.self)),
      DER.value(0x31, (0..<signerCount).flatMap { _ in info }))
    let file = DER.value(0x77, DER.sequence(DER.identifier(messageType), DER.context(0, body)))
    return changeFile?(file) ?? file
  }

  func chip() throws -> PassportChip {
    var chip = PassportChip(securityObject: try file())
    for (number, bytes) in (readDataGroups ?? dataGroups).sorted(by: { $0.key < $1.key }) {
      if let group = DataGroup(number: number, bytes: bytes) { chip.dataGroups.append(group) }
    }
    chip.zone = shownZone.map { Array($0.utf8) }
    chip.required = required
    chip.activeAuthentication = answer
    return chip
  }

  func rules() throws -> PassportRules {
    var trust = PassportTrust()
    if hasAnchor { trust.add(try authority().bytes, source: "csca/no.cer") }
    var rules = PassportRules(trust: trust)
    rules.revocationLists = revocationLists
    rules.revocationFiles = revocationFiles
    rules.revocation = revocation
    return rules
  }

  func verdict() throws -> EvidenceVerdict {
    .passportChip(try chip(), rules: try rules(), policy: policy, at: at)
  }

  /// A list of the authority.
  func revocationList(
    serials: [[UInt8]], thisUpdate: String = "260101000000Z", nextUpdate: String? = "270101000000Z",
    issuer: [UInt8]? = nil, key: UInt8? = nil, extensions: [[UInt8]] = []
  ) throws -> [UInt8] {
    let entries = serials.flatMap { DER.sequence($0, DER.time("260301000000Z")) }
    let list = DER.sequence(
      DER.integer(1), DER.algorithm("1.2.840.10045.4.3.2"), try issuer ?? authority().name, DER.time(thisUpdate),
      nextUpdate.map { DER.time($0) } ?? [], entries.isEmpty ? [] : DER.value(0x30, entries),
      extensions.isEmpty ? [] : DER.context(0, DER.value(0x30, extensions.flatMap(\.self))))
    let signature = try TestKey.make(key ?? authorityKey).signature(for: list).derRepresentation
    return DER.sequence(list, DER.algorithm("1.2.840.10045.4.3.2"), DER.bits(Array(signature)))
  }
}
