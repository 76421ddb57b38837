import Certificates
public import Crypto
public import Vocabulary

/// The chip of a passport of a made-up person (Doc 9303-10 and -11), signed by a document signer of a test authority.
public struct TestChip: Sendable {
  public var authority: TestAuthority
  public var signerKey = SeedKey.signing(60)
  /// Content octets of the signer's serial number, which lists of revoked certificates name.
  public var signerSerial: [UInt8] = [0x21]
  public var from: Instant
  public var until: Instant
  /// Of three characters; the authority is of the same state. Utopia's are specimens, which nobody accepts.
  public var issuer = "NOR"
  /// Names with fillers, for instance `LARKWHISTLE<<ODALYS`.
  public var names = "LARKWHISTLE<<ODALYS"
  public var number = "NO7654321"
  /// Of three characters with fillers.
  public var nationality = "D<<"
  public var birth = "880517"
  public var expiry = "301231"
  /// A picture in JPEG, for data group 2.
  public var picture: [UInt8]?

  public init(authority: TestAuthority, from: Instant, until: Instant) {
    (self.authority, self.from, self.until) = (authority, from, until)
  }

  /// Both lines of the zone (TD3) with a line feed between.
  public var zone: String {
    let first = Self.filled("P<" + issuer + names, 44)
    let number = Self.checked(Self.filled(self.number, 9))
    let (birth, expiry) = (Self.checked(birth), Self.checked(expiry))
    let optional = Self.checked(Self.filled("", 14))
    let composite = Self.digit(number + birth + expiry + optional)
    return first + "\n" + number + nationality + birth + "F" + expiry + optional + composite
  }

  private static func filled(_ text: String, _ count: Int) -> String {
    String(text.prefix(count)) + String(repeating: "<", count: max(0, count - text.count))
  }

  private static func checked(_ field: String) -> String { field + digit(field) }

  /// Doc 9303-3 section 4.9.
  private static func digit(_ field: String) -> String {
    let weights = [7, 3, 1]
    let sum = field.utf8.enumerated().reduce(0) { sum, character in
      let value: Int =
        switch character.element {
        case 0x30...0x39: Int(character.element) - 0x30
        case 0x41...0x5A: Int(character.element) - 55
        default: 0
        }
      return sum + value * weights[character.offset % 3]
    }
    return "\(sum % 10)"
  }

  /// Files by the number of the data group.
  public var dataGroups: [Int: [UInt8]] {
    let text = Array(zone.utf8.filter { $0 != 0x0A })
    var groups = [1: IssuerCertificate.tlv(0x61, [0x5F, 0x1F, UInt8(truncatingIfNeeded: text.count)] + text)]
    if let picture { groups[2] = Self.face(picture) }
    return groups
  }

  /// One face (ISO/IEC 19794-5) in one template.
  private static func face(_ picture: [UInt8]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
    }
    let block =
      number(32 + picture.count, 4) + [UInt8](repeating: 0, count: 16) + [1, 0] + number(64, 2) + number(80, 2)
    let record =
      Array("FAC\0010\0".utf8) + number(14 + 32 + picture.count, 4) + [0, 1] + block + [0, 0, 0, 0, 0, 0] + picture
    let template = IssuerCertificate.tlv(0xA1, [0x80, 0x02, 0x01, 0x01])
    let data = [0x5F] + IssuerCertificate.tlv(0x2E, record)
    let group = [0x7F] + IssuerCertificate.tlv(0x60, template + data)
    return IssuerCertificate.tlv(0x75, [0x7F] + IssuerCertificate.tlv(0x61, [0x02, 0x01, 0x01] + group))
  }

  private static let sha256 = ASN1Writer.sequence(
    IssuerCertificate.tlv(0x06, [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]))
  private static let contentType: [UInt8] = IssuerCertificate.tlv(0x06, [0x67, 0x81, 0x08, 0x01, 0x01, 0x01])

  /// EF.SOD over the data groups as they are.
  public var securityObject: [UInt8] {
    let hashes = dataGroups.sorted { $0.key < $1.key }.flatMap { number, file in
      ASN1Writer.sequence(
        IssuerCertificate.tlv(0x02, [UInt8(truncatingIfNeeded: number)]),
        IssuerCertificate.tlv(0x04, Array(SHA256.hash(data: file))))
    }
    let content = ASN1Writer.sequence(
      IssuerCertificate.tlv(0x02, [0]), Self.sha256, IssuerCertificate.tlv(0x30, hashes))
    let signedData = ASN1Writer.sequence(
      IssuerCertificate.tlv(0x02, [3]), ASN1Writer.setOf([Self.sha256]),
      ASN1Writer.sequence(Self.contentType, IssuerCertificate.tlv(0xA0, IssuerCertificate.tlv(0x04, content))),
      IssuerCertificate.tlv(0xA0, signer), ASN1Writer.setOf([signerInfo(content)]))
    let message: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    return IssuerCertificate.tlv(
      0x77, ASN1Writer.sequence(IssuerCertificate.tlv(0x06, message), IssuerCertificate.tlv(0xA0, signedData)))
  }

  private var signer: [UInt8] {
    var draft = IssuerCertificate(
      subject: .init(country: authority.name.country, commonName: "Utopia Document Signer"),
      publicKey: signerKey.publicKey, from: from, until: until)
    draft.serial = signerSerial
    return authority.issue(draft)
  }

  private func signerInfo(_ content: [UInt8]) -> [UInt8] {
    func attribute(_ last: UInt8, _ value: [UInt8]) -> [UInt8] {
      let type: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, last]
      return ASN1Writer.sequence(IssuerCertificate.tlv(0x06, type), ASN1Writer.setOf([value]))
    }
    let digest = IssuerCertificate.tlv(0x04, Array(SHA256.hash(data: content)))
    let attributes = ASN1Writer.setOf([attribute(3, Self.contentType), attribute(4, digest)])
    let signature = (try? signerKey.signature(for: attributes)).map { Array($0.derRepresentation) } ?? []
    return ASN1Writer.sequence(
      IssuerCertificate.tlv(0x02, [1]),
      ASN1Writer.sequence(authority.name.encoded, IssuerCertificate.tlv(0x02, signerSerial)), Self.sha256,
      [0xA0] + attributes.dropFirst(), IssuerCertificate.algorithm, IssuerCertificate.tlv(0x04, signature))
  }
}
