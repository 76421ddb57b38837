/// Puts values together (DER).
public enum ASN1Writer {
  public static func encode(_ tag: ASN1Tag, _ content: some Collection<UInt8>) -> [UInt8] {
    var bytes = tag.octets
    bytes.reserveCapacity(bytes.count + content.count + 5)
    bytes += length(content.count)
    bytes += content
    return bytes
  }

  public static func sequence(_ parts: [UInt8]...) -> [UInt8] { encode(.sequence, parts.flatMap(\.self)) }

  /// SET OF: sorted as X.690 section 11.6 has it.
  public static func setOf(_ parts: [[UInt8]]) -> [UInt8] {
    encode(.set, parts.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self))
  }

  /// An INTEGER from its big-endian magnitude.
  public static func unsignedInteger(_ magnitude: some Collection<UInt8>) -> [UInt8] {
    let digits = Array(magnitude.drop { $0 == 0 })
    let needsZero = (digits.first ?? 0x80) & 0x80 != 0
    return encode(.integer, (needsZero ? [0] : []) + digits)
  }

  static func length(_ count: Int) -> [UInt8] {
    if count < 0x80 { return [UInt8(truncatingIfNeeded: count)] }
    var digits: [UInt8] = []
    var left = count
    while left > 0 {
      digits.append(UInt8(truncatingIfNeeded: left & 0xFF))
      left >>= 8
    }
    return [0x80 | UInt8(truncatingIfNeeded: digits.count)] + digits.reversed()
  }
}

extension ASN1Element {
  /// The same content under another tag: what IMPLICIT tagging stands for.
  public func retagged(_ tag: ASN1Tag) throws(CertificateError) -> ASN1Element {
    try ASN1Element(ASN1Writer.encode(tag, content))
  }
}
