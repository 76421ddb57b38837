/// Writes BER as definite lengths: indefinite and over-long lengths become minimal ones, octet strings in pieces become whole.
///
/// The content of every value stays as it is, so that what was signed is found again. DER comes back unchanged. One pass,
/// memory bound by the input's size.
public struct BERNormalization {
  /// Values within values: nothing here needs more than twenty.
  private static let maximumDepth = 64
  /// Values that had to be written anew: documents in BER have a dozen.
  private static let maximumChanges = 10_000
  private static let endOfContents: [UInt8] = [0, 0]

  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  private var changes = 0

  /// The first value of the bytes, and what follows it.
  ///
  /// - Throws: `CertificateError` with code `asn1` or `nesting`.
  public static func normalize(_ bytes: ArraySlice<UInt8>) throws(CertificateError) -> (
    value: ArraySlice<UInt8>, rest: ArraySlice<UInt8>
  ) {
    var pass = BERNormalization(bytes)
    let piece = try pass.value(depth: 0, end: bytes.endIndex)
    return (piece.bytes(in: bytes), bytes[pass.offset...])
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// A value that is as it was, or one that had to be written anew.
  private enum Piece {
    case same(Range<Int>)
    case changed([UInt8])

    func bytes(in source: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      switch self {
      case .same(let range): source[range]
      case .changed(let bytes): bytes[...]
      }
    }
  }

  private mutating func value(depth: Int, end: Int) throws(CertificateError) -> Piece {
    let start = offset
    guard depth < Self.maximumDepth else {
      throw CertificateError(.nesting, "values are nested too deeply", offset: start)
    }
    let header = try ASN1Header(bytes[start..<end], at: start)
    offset = header.contentStart
    if let length = header.length, length > end - offset {
      throw CertificateError(.asn1, "the bytes end within a value", offset: start)
    }
    guard header.tag.isConstructed else {
      guard let length = header.length else {
        throw CertificateError(.asn1, "a primitive value has an indefinite length", offset: start)
      }
      offset += length
      if header.isMinimal { return .same(start..<offset) }
      return try changed(header.tag, bytes[header.contentStart..<offset], at: start)
    }
    let isOctetString = header.tag.isUniversal && header.tag.number == ASN1Tag.octetString.number
    let (parts, isChanged) = try content(header, depth: depth, end: end)
    if isOctetString { return try changed(.octetString, joined(parts, at: start), at: start) }
    if header.length != nil && header.isMinimal && !isChanged { return .same(start..<offset) }
    var content: [UInt8] = []
    for part in parts { content += part.bytes(in: bytes) }
    return try changed(header.tag, content, at: start)
  }

  private mutating func changed(
    _ tag: ASN1Tag, _ content: some Collection<UInt8>, at start: Int
  ) throws(CertificateError) -> Piece {
    changes += 1
    guard changes <= Self.maximumChanges else {
      throw CertificateError(.length, "too many values are not in DER", offset: start)
    }
    return .changed(ASN1Writer.encode(tag, content))
  }

  /// The parts of a constructed value. Parts that stay as they are and lie side by side count as one, so that long lists cost nothing.
  private mutating func content(
    _ header: ASN1Header, depth: Int, end: Int
  ) throws(CertificateError) -> (parts: [Piece], isChanged: Bool) {
    let limit = header.length.map { header.contentStart + $0 } ?? end
    let keepsApart = header.tag.isUniversal && header.tag.number == ASN1Tag.octetString.number
    var parts: [Piece] = []
    var isChanged = false
    while true {
      if header.length != nil, offset == limit { return (parts, isChanged) }
      if header.length == nil, bytes[offset..<limit].starts(with: Self.endOfContents) {
        offset += 2
        return (parts, isChanged)
      }
      guard parts.count <= Self.maximumChanges * 4 else {
        throw CertificateError(.length, "there are too many pieces", offset: offset)
      }
      let part = try value(depth: depth + 1, end: limit)
      if case .changed = part { isChanged = true }
      if !keepsApart, case .same(let range) = part, case .same(let last)? = parts.last,
        last.upperBound == range.lowerBound
      {
        parts[parts.count - 1] = .same(last.lowerBound..<range.upperBound)
      } else {
        parts.append(part)
      }
    }
  }

  private func joined(_ parts: [Piece], at start: Int) throws(CertificateError) -> [UInt8] {
    var content: [UInt8] = []
    for part in parts {
      let element = try ASN1Element(part.bytes(in: bytes))
      guard element.tag == .octetString else {
        throw CertificateError(.asn1, "an octet string in pieces has a piece of another type", offset: start)
      }
      content += element.content
    }
    return content
  }
}
