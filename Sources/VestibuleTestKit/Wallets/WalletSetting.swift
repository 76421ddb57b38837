public import Crypto
import Evidence
public import TestWallet
public import Vocabulary
import Wire
public import Workflow

/// An authority, an issuer certified by it, a holder with a wallet, and the provider as a verifier: all of tests.
public struct WalletSetting: Sendable {
  public let at: Instant
  public let authority: TestAuthority
  public let issuerKey = SeedKey.signing(2)
  public let chain: [[UInt8]]
  public var wallet = TestWallet()

  /// Name and birth date of everybody's test applicant, `Odalys Larkwhistle`.
  public static let person = (given: "Odalys", family: "Larkwhistle", born: "1988-05-17")
  public static let statusAddress = "https://issuer.example/statuses/1"

  /// - Parameter seed: of the authority's key; another seed is another authority of the same name.
  public init(at: Instant = SteppableClock.start, seed: UInt8 = 1) {
    self.at = at
    let (from, until) = (at.adding(days: -100), at.adding(days: 1000))
    authority = TestAuthority(seed: seed, from: from, until: until)
    var draft = IssuerCertificate(
      subject: IssuerCertificate.Name(country: "UT", commonName: "Utopia Issuer"), publicKey: issuerKey.publicKey,
      from: from, until: at.adding(days: 300))
    draft.purposes = [IssuerCertificate.documentSigner]
    draft.hostName = "issuer.example"
    chain = [authority.issue(draft)]
  }

  /// European person identification data in the form of SD-JWT.
  public func credential(
    family: String = WalletSetting.person.family, until days: Int = 90, statusIndex: Int? = nil
  ) -> TestCredential {
    var credential = TestCredential(
      [
        ("family_name", .string(family)), ("given_name", .string(Self.person.given)),
        ("birthdate", .string(Self.person.born)),
      ], issuerKey: issuerKey, chain: chain, holderKey: wallet.key.publicKey, issued: at.adding(days: -10),
      until: at.adding(days: days))
    if let statusIndex {
      credential.claims["status"] = [
        "status_list": ["idx": .number(JSONNumber(Int64(statusIndex))), "uri": .string(Self.statusAddress)]
      ]
    }
    return credential
  }

  /// A mobile driving licence.
  public func licence(number: String = "UT1234567", family: String = WalletSetting.person.family) -> TestDocument {
    TestDocument(
      [
        ("family_name", .text(family)), ("given_name", .text(Self.person.given)),
        ("birth_date", .tagged(1004, .text(Self.person.born))), ("document_number", .text(number)),
        ("issuing_country", .text("UT")), ("expiry_date", .tagged(1004, .text(at.adding(days: 80).date.text))),
      ], issuerKey: issuerKey, chain: chain, deviceKey: wallet.key.publicKey, signed: at.adding(days: -10),
      until: at.adding(days: 90))
  }

  /// A list of 32 statuses of one bit, signed by the issuer.
  public func statusList(revoked: Set<Int>) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4)
    for index in revoked { bytes[index / 8] |= 1 << UInt8(index % 8) }
    let token = TestCredential.sign(
      [
        "alg": "ES256", "typ": "statuslist+jwt", "x5c": .array(chain.map { .string(TestBase64.padded($0)) }),
      ],
      [
        "sub": .string(Self.statusAddress), "iat": .number(JSONNumber(at.seconds - 60)),
        "exp": .number(JSONNumber(at.adding(days: 2).seconds)), "ttl": 600,
        "status_list": ["bits": 1, "lst": .string(TestBase64.url(Self.zlib(bytes)))],
      ], key: issuerKey)
    return Array(token.utf8)
  }

  /// One stored block (RFC 1950, RFC 1951).
  private static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    let length = [UInt8(count & 0xFF), UInt8(count >> 8)]
    var (first, second): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      first = (first + UInt32(byte)) % 65521
      second = (second + first) % 65521
    }
    let sum = second << 16 | first
    return [0x78, 0x01, 0x01] + length + length.map { ~$0 } + bytes
      + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
  }

  /// The provider, with a certificate that it gave itself.
  public func verifier(publicURL: String, naming: WalletVerifier.Naming = .certificateHash) -> WalletVerifier {
    let key = SeedKey.signing(40)
    let name = IssuerCertificate.Name(country: "UT", commonName: "Verifier")
    var draft = IssuerCertificate(
      subject: name, publicKey: key.publicKey, from: at.adding(days: -1), until: at.adding(days: 100))
    draft.hostName = "kyc.example"
    return WalletVerifier(
      certificates: [draft.signed(by: key, issuer: name)], naming: naming, hostName: "kyc.example",
      publicURL: publicURL,
      name: "Northlight Cloud", sign: { Array(try key.signature(for: $0).rawRepresentation) })
  }
}

/// Answers what a test lays down, by address; a refusal for everything else.
public struct FixedFetcher: ListFetcher {
  public let files: [String: [UInt8]]

  public init(_ files: [String: [UInt8]]) { self.files = files }

  public func fetch(_ url: String, validators: ListValidators?) async throws -> FetchedFile {
    guard let bytes = files[url] else { throw ListRefusal(.status, "the publisher answered with the status 404") }
    let tag = String(bytes.count) + "-" + String(bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF })
    if validators?.entityTag == tag { return .unchanged }
    return .file(name: "list", bytes: bytes, validators: ListValidators(entityTag: tag))
  }
}
