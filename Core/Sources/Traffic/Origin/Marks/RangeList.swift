import Vocabulary
import Wire

/// A published list of ranges: JSON of any of the providers' shapes, lines of text, or rows (RFC 8805 and alike).
struct RangeList: Sendable {
  var table = PrefixTable()
  /// When the publisher made it, where the list says so.
  var published: Instant?
  /// Lines that hold no address.
  var skipped = 0

  private static let limits = JSONLimits(maximumBytes: 64 << 20, maximumDepth: 24)

  init(_ bytes: [UInt8]) throws(OriginError) {
    guard let first = bytes.first(where: { $0 > 0x20 }) else { throw OriginError(.syntax, "the list is empty") }
    if first == 0x7B || first == 0x5B { try readJSON(bytes) } else { readLines(bytes) }
    if table.count == 0 { throw OriginError(.syntax, "the list holds no address") }
  }

  // MARK: JSON

  private mutating func readJSON(_ bytes: [UInt8]) throws(OriginError) {
    let value: JSONValue
    do throws(WireError) {
      value = try JSONValue.parse(bytes, limits: Self.limits)
    } catch {
      throw OriginError(.syntax, "\(error)")
    }
    published = Self.published(value)
    try walk(value, label: [])
  }

  /// Texts that are ranges count wherever they stand; what the objects around them say of region and service is the label.
  private mutating func walk(_ value: JSONValue, label: [String]) throws(OriginError) {
    switch value {
    case .string(let text):
      guard let (address, length) = PrefixTable.prefix(text) else { return }
      guard table.insert(address, length: length, label: label.joined(separator: " ")) else {
        throw OriginError(.size, "the list holds too many ranges")
      }
    case .array(let values): for value in values { try walk(value, label: label) }
    case .object(let object):
      var own = label
      for key in ["region", "scope", "service", "systemService"] {
        if let word = object[key]?.string, !word.isEmpty, word.utf8.count <= 64, !own.contains(word) {
          own.append(word)
        }
      }
      for member in object.members { try walk(member.value, label: own) }
    default: return
    }
  }

  /// `createDate` 2025-07-24-20-23-14, `creationTime` and `last_updated_timestamp` ISO 8601 without zone, in UTC.
  private static func published(_ value: JSONValue) -> Instant? {
    if let text = value["createDate"]?.string {
      let parts = text.split(separator: "-")
      guard parts.count == 6 else { return nil }
      return try? Instant("\(parts[0])-\(parts[1])-\(parts[2])T\(parts[3]):\(parts[4]):\(parts[5])Z")
    }
    guard let text = (value["creationTime"] ?? value["last_updated_timestamp"])?.string else { return nil }
    return (try? Instant(text)) ?? (try? Instant(text + "Z"))
  }

  // MARK: Lines

  /// An address or a prefix first on the line, then perhaps country, region and city; `ExitAddress` of Tor's own lists.
  private mutating func readLines(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line.prefix(400), as: UTF8.self)
      if text.hasPrefix("#") {
        if let mark = text.firstRange(of: "Last modified: ") { readDate(text[mark.upperBound...]) }
        continue
      }
      var words = text.split { $0 == "," || $0 == " " || $0 == "\t" || $0 == "\r" || $0 == ";" }
      if words.first == "ExitAddress" { words.removeFirst() }
      guard let word = words.first, let (address, length) = PrefixTable.prefix(String(word)) else {
        if !words.isEmpty { skipped += 1 }
        continue
      }
      let isRow = text.contains(",")
      let label = isRow ? words[1...].prefix(2).joined(separator: " ") : ""
      if !table.insert(address, length: length, label: label) { skipped += 1 }
    }
  }

  private mutating func readDate(_ text: Substring) {
    let parts = text.split(separator: " ")
    guard parts.count >= 2 else { return }
    published = try? Instant("\(parts[0])T\(parts[1].prefix { $0 != "\r" })Z")
  }
}
