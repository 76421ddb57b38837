/// One value as it lies in the bytes: tag, whole encoding, content. Nothing within it has been looked at.
public struct ASN1Element: Sendable {
  public let tag: ASN1Tag
  /// Tag, length and content.
  public let whole: ArraySlice<UInt8>
  public let content: ArraySlice<UInt8>

  init(tag: ASN1Tag, whole: ArraySlice<UInt8>, content: ArraySlice<UInt8>) {
    self.tag = tag
    self.whole = whole
    self.content = content
  }

  /// Reads bytes that are one value and nothing else.
  public init(_ bytes: some Collection<UInt8>) throws(CertificateError) {
    let slice = bytes as? ArraySlice<UInt8> ?? ArraySlice(Array(bytes))
    var reader = ASN1Reader(slice)
    self = try reader.next()
    if !reader.isAtEnd {
      throw CertificateError(.trailingData, "something follows the value", offset: reader.offset)
    }
  }

  public var offset: Int { whole.startIndex }

  /// The values within; the tag must be constructed.
  public func reader() throws(CertificateError) -> ASN1Reader {
    guard tag.isConstructed else { throw fault("a value of parts is expected here") }
    return ASN1Reader(content)
  }

  /// All values within.
  public func children(limit: Int = 1 << 20) throws(CertificateError) -> [ASN1Element] {
    var reader = try reader()
    var all: [ASN1Element] = []
    while !reader.isAtEnd {
      guard all.count < limit else { throw CertificateError(.length, "there are too many values", offset: offset) }
      all.append(try reader.next())
    }
    return all
  }

  /// The one value within an EXPLICIT tag.
  public func only() throws(CertificateError) -> ASN1Element {
    var reader = try reader()
    let element = try reader.next()
    try reader.expectEnd("tagged value")
    return element
  }

  func fault(_ message: String) -> CertificateError { CertificateError(.asn1, message, offset: offset) }

  func expect(_ tag: ASN1Tag, _ what: String) throws(CertificateError) {
    guard self.tag == tag else { throw fault("the \(what) has another type than it must") }
  }
}
