/// Reads values of definite length one after another (X.690 section 10.1), without recursion and without copying.
///
/// Indices are those of the array that was first read, so that offsets in errors are true and slices can be hashed.
public struct ASN1Reader: Sendable {
  public typealias Bytes = ArraySlice<UInt8>

  private let bytes: Bytes
  public private(set) var offset: Int

  public init(_ bytes: Bytes) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  public var isAtEnd: Bool { offset == bytes.endIndex }

  /// What has not been read yet.
  public var rest: Bytes { bytes[offset...] }

  /// Reads the next value: minimal length, whole within the bytes.
  public mutating func next() throws(CertificateError) -> ASN1Element {
    let start = offset
    let header = try ASN1Header(bytes, at: start)
    guard let length = header.length else {
      throw CertificateError(.asn1, "a length must be definite here", offset: start)
    }
    guard header.isMinimal else {
      throw CertificateError(.asn1, "a length is written longer than needed", offset: start)
    }
    guard length <= bytes.endIndex - header.contentStart else {
      throw CertificateError(.asn1, "the bytes end within a value", offset: start)
    }
    offset = header.contentStart + length
    return ASN1Element(tag: header.tag, whole: bytes[start..<offset], content: bytes[header.contentStart..<offset])
  }

  /// Reads the next value, which must have this tag.
  public mutating func next(_ tag: ASN1Tag, _ what: @autoclosure () -> String = "value") throws(CertificateError)
    -> ASN1Element
  {
    if isAtEnd { throw CertificateError(.asn1, "the \(what()) is missing", offset: offset) }
    let start = offset
    let element = try next()
    guard element.tag == tag else {
      throw CertificateError(.asn1, "the \(what()) has another type than it must", offset: start)
    }
    return element
  }

  /// Reads the next value where it has this tag; leaves the reader as it is where not.
  public mutating func nextIf(_ tag: ASN1Tag) throws(CertificateError) -> ASN1Element? {
    if isAtEnd { return nil }
    let before = offset
    let element = try next()
    if element.tag == tag { return element }
    offset = before
    return nil
  }

  public func expectEnd(_ what: @autoclosure () -> String = "value") throws(CertificateError) {
    guard isAtEnd else {
      throw CertificateError(.asn1, "something follows the last part of the \(what())", offset: offset)
    }
  }
}

/// Identifier and length octets.
struct ASN1Header {
  let tag: ASN1Tag
  /// Nil where the length is indefinite.
  let length: Int?
  let isMinimal: Bool
  let contentStart: Int

  init(_ bytes: ArraySlice<UInt8>, at start: Int) throws(CertificateError) {
    var index = start
    func fault(_ message: String) -> CertificateError { CertificateError(.asn1, message, offset: start) }
    guard index < bytes.endIndex else { throw fault("the bytes end where a value must begin") }
    let first = bytes[index]
    index += 1
    var number = UInt32(first & 0x1F)
    if number == 0x1F {
      number = 0
      var digits = 0
      while true {
        guard index < bytes.endIndex, digits < 4 else { throw fault("a tag is cut or too large") }
        let byte = bytes[index]
        index += 1
        if digits == 0 && byte == 0x80 { throw fault("a tag is written longer than needed") }
        number = number << 7 | UInt32(byte & 0x7F)
        digits += 1
        if byte & 0x80 == 0 { break }
      }
      // Doc 9303 numbers the parts of data groups 5F0E and so on, which ASN.1 would write shorter.
      if number < 31 && first >> 6 != 1 { throw fault("a tag is written longer than needed") }
    }
    tag = ASN1Tag(raw: UInt32(first & 0xC0) << 24 | UInt32(first & 0x20) << 24 | number)
    guard index < bytes.endIndex else { throw fault("the bytes end within a length") }
    let short = bytes[index]
    index += 1
    if short < 0x80 {
      (length, isMinimal) = (Int(short), true)
    } else if short == 0x80 {
      (length, isMinimal) = (nil, true)
    } else {
      let count = Int(short & 0x7F)
      guard count <= bytes.endIndex - index else { throw fault("the bytes end within a length") }
      var value = 0
      for byte in bytes[index..<index + count] {
        guard value < 1 << 40 else { throw fault("a length is too large") }
        value = value << 8 | Int(byte)
      }
      isMinimal = value >= 0x80 && bytes[index] != 0
      length = value
      index += count
    }
    contentStart = index
  }
}
