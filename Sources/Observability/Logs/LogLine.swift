import Logging

/// One line of the log under construction. Everything that could break a line or mislead a terminal is escaped.
struct LogLine {
  /// Longer texts are cut, in UTF-8 bytes.
  static let maximumText = 4096
  private static let maximumDepth = 4

  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  mutating func member(_ key: String, _ value: String) {
    begin(key)
    string(value)
  }

  mutating func member(_ key: String, _ metadata: Logger.Metadata) {
    begin(key)
    object(metadata, depth: 0)
  }

  /// The line with its closing brace and line feed.
  consuming func finished() -> [UInt8] { bytes + [UInt8(ascii: "}"), 0x0A] }

  private mutating func begin(_ key: String) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func object(_ metadata: Logger.Metadata, depth: Int) {
    bytes.append(UInt8(ascii: "{"))
    for (key, content) in metadata.sorted(by: { $0.key < $1.key }) {
      begin(key)
      if Redaction.refuses(key: key) { string(Redaction.refused) } else { value(content, depth: depth + 1) }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func value(_ content: Logger.MetadataValue, depth: Int) {
    guard depth < Self.maximumDepth else { return string("…") }
    switch content {
    case .string(let text): string(Redaction.masked(text))
    case .stringConvertible(let number as any FixedWidthInteger): bytes += number.description.utf8
    case .stringConvertible(let flag as Bool): bytes += flag.description.utf8
    case .stringConvertible(let other): string(Redaction.masked(other.description))
    case .dictionary(let members): object(members, depth: depth)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value(element, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var room = Self.maximumText
    for scalar in text.unicodeScalars {
      room -= UTF8.width(scalar)
      if room < 0 {
        bytes += "…".utf8
        break
      }
      append(scalar)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)]
    case "\n": bytes += "\\n".utf8
    case "\t": bytes += "\\t".utf8
    case _ where Self.misleads(scalar):
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
      }
    default: bytes += String(scalar).utf8
    }
  }

  /// Control and format characters, among them those that turn the reading direction, and the line separators.
  private static func misleads(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: true
    default: false
    }
  }
}
