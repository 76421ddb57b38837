import Vocabulary

/// A name in a certificate (RFC 5280 section 4.1.2.4).
///
/// Two names are equal when they have the same parts, whatever their order, string types, letter case and spaces: states
/// write the same name differently in a certificate and beside a signature.
public struct DistinguishedName: Hashable, Sendable {
  /// As in the bytes.
  public let raw: ArraySlice<UInt8>
  /// In the order of the bytes.
  public let parts: [Part]
  /// Equal for equal names.
  private let key: [UInt8]

  public struct Part: Hashable, Sendable {
    public let type: ObjectIdentifier
    public let value: String
  }

  /// - Throws: `CertificateError` with code `asn1`, or `length` beyond 64 parts.
  public init(_ element: ASN1Element) throws(CertificateError) {
    try element.expect(.sequence, "name")
    raw = element.whole
    var parts: [Part] = []
    var keys: [[UInt8]] = []
    for set in try element.children(limit: 64) {
      try set.expect(.set, "part of a name")
      for pair in try set.children(limit: 64) {
        var reader = try pair.reader()
        let type = try reader.next(.objectIdentifier, "type of a part of a name").objectIdentifier()
        let value = try reader.next()
        try reader.expectEnd("part of a name")
        guard parts.count < 64 else {
          throw CertificateError(.length, "a name has too many parts", offset: element.offset)
        }
        let text = try value.text()
        parts.append(Part(type: type, value: text))
        keys.append(type.content + [0] + Self.folded(text) + [0xFF])
      }
    }
    self.parts = parts
    keys.sort { $0.lexicographicallyPrecedes($1) }
    key = keys.flatMap(\.self)
  }

  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// ISO 3166 code of the first country part, in upper case.
  public var country: String? { parts.first { $0.type == Self.countryName }?.value.uppercased() }

  public var commonName: String? { parts.first { $0.type == Self.commonNameType }?.value }

  private static let countryName = ObjectIdentifier(2, 5, 4, 6)
  private static let commonNameType = ObjectIdentifier(2, 5, 4, 3)

  /// Lower case, runs of spaces as one, none at the ends.
  private static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.lowercased().utf8 {
      if byte == 0x20 || byte == 0x09 {
        if !bytes.isEmpty && bytes.last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }
}

extension ASN1Element {
  /// The text of a string of any type; bytes that are no text of that type become U+FFFD, values of other types hexadecimal.
  func text() throws(CertificateError) -> String {
    switch tag {
    case .utf8String, .printableString, .ia5String, .numericString, .visibleString:
      return String(decoding: content, as: UTF8.self)
    case .teletexString:
      return String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) }))
    case .bmpString:
      let bytes = Array(content)
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
      return String(decoding: units, as: UTF16.self)
    default:
      return "#" + Hexadecimal.text(content)
    }
  }
}
