extension ASN1Element {
  /// The two's complement octets of an INTEGER; never empty, never longer than needed.
  public func integerOctets(maximum: Int = 4096) throws(CertificateError) -> ArraySlice<UInt8> {
    try expect(.integer, "integer")
    let start = content.startIndex
    guard !content.isEmpty, content.count <= maximum else { throw fault("an integer is empty or too long") }
    if content.count > 1 {
      let second = content[start + 1] & 0x80
      let isPadded = (content[start] == 0 && second == 0) || (content[start] == 0xFF && second != 0)
      if isPadded { throw fault("an integer is written longer than needed") }
    }
    return content
  }

  /// Big-endian magnitude without leading zeros of an INTEGER that must not be negative; zero is empty.
  public func unsignedInteger(maximum: Int = 4096) throws(CertificateError) -> ArraySlice<UInt8> {
    let octets = try integerOctets(maximum: maximum)
    guard let first = octets.first, first & 0x80 == 0 else { throw fault("an integer is negative") }
    return octets.drop { $0 == 0 }
  }

  /// An INTEGER that fits.
  public func smallInteger() throws(CertificateError) -> Int {
    let octets = try integerOctets(maximum: 8)
    var value = (octets.first ?? 0) & 0x80 == 0 ? 0 : -1
    for byte in octets { value = value << 8 | Int(byte) }
    return value
  }

  public func boolean() throws(CertificateError) -> Bool {
    try expect(.boolean, "truth value")
    switch (content.count, content.first) {
    case (1, 0): return false
    // DER wants 0xFF; BER allows any other than zero, and old certificates hold 0x01.
    case (1, _): return true
    default: throw fault("a truth value is one byte")
    }
  }

  public func octets() throws(CertificateError) -> ArraySlice<UInt8> {
    try expect(.octetString, "octet string")
    return content
  }

  /// The bytes of a BIT STRING whose length is a whole number of bytes.
  public func bitStringBytes() throws(CertificateError) -> ArraySlice<UInt8> {
    let (unused, bytes) = try bits()
    guard unused == 0 else { throw fault("a bit string is no whole number of bytes") }
    return bytes
  }

  /// A BIT STRING of named bits; bit 0 is the first.
  public func namedBits() throws(CertificateError) -> UInt32 {
    let (_, bytes) = try bits()
    var value: UInt32 = 0
    for (index, byte) in bytes.prefix(4).enumerated() {
      for bit in 0..<8 where byte & (0x80 >> UInt8(bit)) != 0 { value |= 1 << UInt32(index * 8 + bit) }
    }
    return value
  }

  private func bits() throws(CertificateError) -> (unused: UInt8, bytes: ArraySlice<UInt8>) {
    try expect(.bitString, "bit string")
    guard let unused = content.first, unused < 8, unused == 0 || content.count > 1 else {
      throw fault("a bit string has no count of unused bits")
    }
    return (unused, content.dropFirst())
  }

  public func objectIdentifier() throws(CertificateError) -> ObjectIdentifier {
    try expect(.objectIdentifier, "object identifier")
    guard let identifier = ObjectIdentifier(content: content) else { throw fault("an object identifier is not one") }
    return identifier
  }
}
