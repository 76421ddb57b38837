import Certificates

/// Reads the tagged texts of data groups 1, 11 and 12 (Doc 9303-10 sections 4.7.1, 4.7.11 and 4.7.12).
enum ChipText {
  /// Text of the machine-readable zone in data group 1, with line feeds between its lines; nil where it is of no known size.
  static func zone(_ content: ArraySlice<UInt8>) throws(CertificateError) -> [UInt8]? {
    var reader = ASN1Reader(content)
    let text = Array(try reader.next(.applicationPrimitive(31), "machine-readable zone").content)
    try reader.expectEnd("data group 1")
    let width: Int
    switch text.count {
    case 88: width = 44
    case 72: width = 36
    case 90: width = 30
    default: return nil
    }
    return Array(
      stride(from: 0, to: text.count, by: width).map { text[$0..<$0 + width] }.joined(separator: [0x0A]))
  }

  private static let personal: [(tag: UInt32, attribute: String)] = [
    (0x0E, "full_name"), (0x10, "personal_number"), (0x11, "place_of_birth"), (0x42, "address"), (0x12, "telephone"),
    (0x13, "profession"), (0x14, "title"),
  ]
  private static let document: [(tag: UInt32, attribute: String)] = [
    (0x19, "issuing_authority"), (0x1B, "endorsements"), (0x1C, "tax_exit_requirements"),
  ]

  /// Texts of data group 11, by attribute.
  static func personalDetails(_ content: ArraySlice<UInt8>) -> [String: String] {
    var found = texts(content, personal)
    if let date = date(content, tag: 0x2B) { found["full_birth_date"] = date }
    return found
  }

  /// Texts of data group 12, by attribute.
  static func documentDetails(_ content: ArraySlice<UInt8>) -> [String: String] {
    var found = texts(content, document)
    if let date = date(content, tag: 0x26) { found["issue_date"] = date }
    return found
  }

  private static func texts(_ content: ArraySlice<UInt8>, _ table: [(tag: UInt32, attribute: String)]) -> [String:
    String]
  {
    var found: [String: String] = [:]
    for (tag, attribute) in table {
      guard let bytes = value(content, tag: tag), !bytes.isEmpty,
        let text = String(validating: bytes.prefix(1024), as: UTF8.self)
      else { continue }
      found[attribute] = text.split(separator: "<", omittingEmptySubsequences: true).joined(separator: " ")
    }
    return found
  }

  /// Eight digits, or four bytes of two digits each.
  private static func date(_ content: ArraySlice<UInt8>, tag: UInt32) -> String? {
    guard let bytes = value(content, tag: tag) else { return nil }
    let digits = bytes.count == 4 ? bytes.flatMap { [$0 >> 4 + 0x30, $0 & 15 + 0x30] } : Array(bytes)
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }

  /// The content of `5F tag`.
  private static func value(_ content: ArraySlice<UInt8>, tag: UInt32) -> ArraySlice<UInt8>? {
    var reader = ASN1Reader(content)
    var count = 0
    while !reader.isAtEnd, count < 64, let element = try? reader.next() {
      if element.tag == .applicationPrimitive(tag) { return element.content }
      count += 1
    }
    return nil
  }
}
