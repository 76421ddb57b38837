/// Header fields as they came: lines `Name: value` (RFC 9112 section 5), or the value of the signature's field alone.
struct WebhookHeaders {
  static let maximumBytes = 64 * 1024

  private var fields: [(name: String, value: String)] = []
  /// The text, where it is one line without a field's name.
  private(set) var loneValue: String?

  init(_ bytes: [UInt8]) throws(WebhookFault) {
    guard bytes.count <= Self.maximumBytes else {
      throw WebhookFault("length", at: "header", "the header has more than \(Self.maximumBytes) bytes")
    }
    guard bytes.allSatisfy({ $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09) }) else {
      throw .header("a header field has printable ASCII characters only")
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
    let filled = lines.filter { !$0.isEmpty }
    for line in filled {
      guard line.first != 0x20, line.first != 0x09 else { throw .header("a header field is one line") }
      guard !line.contains(0x0D) else { throw .header("a carriage return stands within a line") }
      if let field = Self.field(line) {
        fields.append(field)
      } else if filled.count == 1 {
        loneValue = String(decoding: line, as: UTF8.self)
      } else {
        throw .header("a header field is written `Name: value`")
      }
    }
  }

  private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return nil }
    let name = line[..<colon]
    guard name.allSatisfy(isToken) else { return nil }
    var value = line[(colon + 1)...]
    while let first = value.first, first == 0x20 || first == 0x09 { value = value.dropFirst() }
    while let last = value.last, last == 0x20 || last == 0x09 { value = value.dropLast() }
    return (String(decoding: name, as: UTF8.self).lowercased(), String(decoding: value, as: UTF8.self))
  }

  private static func isToken(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || Array("!#$%&'*+-.^_`|~".utf8).contains(byte)
  }

  /// The value of a field; nil where there is none.
  ///
  /// - Throws: `header` where the field is there twice: which of the two was signed can not be known.
  func value(_ name: String) throws(WebhookFault) -> String? {
    let found = fields.filter { $0.name == name }
    guard found.count < 2 else { throw .header("a header field is there twice") }
    return found.first?.value
  }
}
