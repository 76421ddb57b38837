/// The extensions of a certificate that mean something here (RFC 5280 section 4.2).
public struct CertificateExtensions: Sendable {
  /// Nil where there is no basic constraint.
  public private(set) var basicConstraints: BasicConstraints?
  public private(set) var keyUsage: KeyUsage?
  /// Purposes; nil where the key is not limited to any.
  public private(set) var extendedKeyUsage: [ObjectIdentifier]?
  public private(set) var subjectKeyIdentifier: ArraySlice<UInt8>?
  public private(set) var authorityKeyIdentifier: ArraySlice<UInt8>?
  /// Addresses of lists of revoked certificates.
  public private(set) var revocationListURLs: [String] = []
  /// Kinds of documents that the key may sign (Doc 9303-12 section 7.1.1.6), for instance `P`.
  public private(set) var documentTypes: [String]?
  /// Critical ones whose meaning is not known here: whoever relies on the certificate must refuse it.
  public private(set) var unknownCritical: [ObjectIdentifier] = []
  /// All that there are, in order.
  public private(set) var identifiers: [ObjectIdentifier] = []

  public struct BasicConstraints: Hashable, Sendable {
    public let isAuthority: Bool
    public let pathLength: Int?
  }

  /// Bits of `KeyUsage`.
  public struct KeyUsage: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let digitalSignature = KeyUsage(rawValue: 1 << 0)
    public static let contentCommitment = KeyUsage(rawValue: 1 << 1)
    public static let keyEncipherment = KeyUsage(rawValue: 1 << 2)
    public static let keyAgreement = KeyUsage(rawValue: 1 << 4)
    public static let certificateSign = KeyUsage(rawValue: 1 << 5)
    public static let revocationListSign = KeyUsage(rawValue: 1 << 6)
  }

  init() {}

  /// - Throws: `asn1` where one is not of its form, or occurs twice.
  init(_ list: ASN1Element) throws(CertificateError) {
    try list.expect(.sequence, "extensions")
    for element in try list.children(limit: 256) {
      var reader = try element.reader()
      let identifier = try reader.next(.objectIdentifier, "type of an extension").objectIdentifier()
      let isCritical = try reader.nextIf(.boolean)?.boolean() ?? false
      let value = try reader.next(.octetString, "value of an extension").content
      try reader.expectEnd("extension")
      if identifiers.contains(identifier) { throw element.fault("an extension occurs twice") }
      identifiers.append(identifier)
      try read(identifier, value, isCritical: isCritical)
    }
  }

  private mutating func read(
    _ identifier: ObjectIdentifier, _ value: ArraySlice<UInt8>, isCritical: Bool
  ) throws(CertificateError) {
    switch identifier {
    case Self.basicConstraintsType: basicConstraints = try Self.basicConstraints(ASN1Element(value))
    case Self.keyUsageType: keyUsage = KeyUsage(rawValue: try ASN1Element(value).namedBits())
    case Self.extendedKeyUsageType: extendedKeyUsage = try Self.identifiers(ASN1Element(value))
    case Self.subjectKeyIdentifierType: subjectKeyIdentifier = try ASN1Element(value).octets()
    case Self.authorityKeyIdentifierType: authorityKeyIdentifier = try Self.keyIdentifier(ASN1Element(value))
    case Self.distributionPointsType: revocationListURLs = (try? Self.urls(ASN1Element(value))) ?? []
    case Self.documentTypesType: documentTypes = try? Self.documentTypes(ASN1Element(value))
    case _ where Self.harmless.contains(identifier): break
    default: if isCritical { unknownCritical.append(identifier) }
    }
  }

  private static func basicConstraints(_ element: ASN1Element) throws(CertificateError) -> BasicConstraints {
    var reader = try element.reader()
    let isAuthority = try reader.nextIf(.boolean)?.boolean() ?? false
    let length = try reader.nextIf(.integer)?.smallInteger()
    try reader.expectEnd("basic constraints")
    return BasicConstraints(isAuthority: isAuthority, pathLength: length)
  }

  private static func identifiers(_ element: ASN1Element) throws(CertificateError) -> [ObjectIdentifier] {
    var all: [ObjectIdentifier] = []
    for child in try element.children(limit: 256) { all.append(try child.objectIdentifier()) }
    return all
  }

  private static func keyIdentifier(_ element: ASN1Element) throws(CertificateError) -> ArraySlice<UInt8>? {
    try element.children(limit: 8).first { $0.tag == .contextPrimitive(0) }?.content
  }

  /// The addresses of `CRLDistributionPoints` whose names are URIs.
  private static func urls(_ element: ASN1Element) throws(CertificateError) -> [String] {
    var all: [String] = []
    for point in try element.children(limit: 64) {
      guard let name = try point.children(limit: 8).first(where: { $0.tag == .context(0) }),
        let full = try name.children(limit: 8).first(where: { $0.tag == .context(0) })
      else { continue }
      for general in try full.children(limit: 64) where general.tag == .contextPrimitive(6) {
        all.append(String(decoding: general.content.prefix(2048), as: UTF8.self))
      }
    }
    return all
  }

  private static func documentTypes(_ element: ASN1Element) throws(CertificateError) -> [String] {
    var reader = try element.reader()
    _ = try reader.next(.integer, "version").smallInteger()
    var all: [String] = []
    for type in try reader.next(.set, "kinds of documents").children(limit: 64) { all.append(try type.text()) }
    return all
  }

  private static let basicConstraintsType = ObjectIdentifier(2, 5, 29, 19)
  private static let keyUsageType = ObjectIdentifier(2, 5, 29, 15)
  private static let extendedKeyUsageType = ObjectIdentifier(2, 5, 29, 37)
  private static let subjectKeyIdentifierType = ObjectIdentifier(2, 5, 29, 14)
  private static let authorityKeyIdentifierType = ObjectIdentifier(2, 5, 29, 35)
  private static let distributionPointsType = ObjectIdentifier(2, 5, 29, 31)
  private static let documentTypesType = ObjectIdentifier(2, 23, 136, 1, 1, 6, 2)

  /// Known, and without weight where one step is checked: alternative names, period of the private key, policies, notice of
  /// a change of name (Doc 9303-12 table 5).
  private static let harmless: Set = [
    ObjectIdentifier(2, 5, 29, 16), ObjectIdentifier(2, 5, 29, 17), ObjectIdentifier(2, 5, 29, 18),
    ObjectIdentifier(2, 5, 29, 32), ObjectIdentifier(2, 23, 136, 1, 1, 6, 1),
  ]
}
