import Wire

/// A message of a stream with what is attached to it.
struct CESRMessage: Sendable {
  enum Family: String, Sendable { case keyEvent = "KERI", credential = "ACDC" }

  let kind: Family
  let object: JSONObject
  /// The bytes that are signed.
  let bytes: [UInt8]
  let attachments: CESRAttachments

  func text(_ key: String) -> String? { object[key]?.string }
  /// The kind of event: `icp`, `ixn`, `iss`, ...
  var event: String? { text("t") }
}

/// A stream of JSON messages, each of the length that its version string gives, with attachments in text between them.
enum CESRStream {
  static let maximumMessages = 20_000

  static func read(_ bytes: [UInt8]) throws(LegalEntityFault) -> [CESRMessage] {
    var messages: [CESRMessage] = []
    var rest = bytes[...]
    while let first = rest.first {
      if first == 0x0A || first == 0x0D || first == 0x20 {
        rest = rest.dropFirst()
        continue
      }
      guard messages.count < maximumMessages else { throw LegalEntityFault("length", at: "stream") }
      let place = "byte \(bytes.count - rest.count)"
      let (kind, size) = try version(rest, at: place)
      guard rest.count >= size else { throw LegalEntityFault("length", at: place, "a message ends too early") }
      let text = Array(rest.prefix(size))
      let object = try parse(text, at: place)
      rest = rest.dropFirst(size)
      let (attachments, length) = try CESRAttachments.read(rest)
      rest = rest.dropFirst(length)
      messages.append(CESRMessage(kind: kind, object: object, bytes: text, attachments: attachments))
    }
    return messages
  }

  /// `{"v":"KERI10JSON000249_"`: protocol, version, serialisation, length in hex.
  private static func version(
    _ bytes: ArraySlice<UInt8>, at place: String
  ) throws(LegalEntityFault) -> (CESRMessage.Family, Int) {
    let head = String(decoding: bytes.prefix(25), as: UTF8.self)
    guard head.hasPrefix("{\"v\":\""), head.utf8.count == 25, head.hasSuffix("\"") || head.hasSuffix(",") else {
      throw LegalEntityFault("format", at: place, "a message begins with its version")
    }
    let text = Array(head.utf8.dropFirst(6).prefix(17))
    guard let kind = CESRMessage.Family(rawValue: String(decoding: text[..<4], as: UTF8.self)) else {
      throw LegalEntityFault("format", at: place, "KERI or ACDC is expected here")
    }
    guard text[4...].starts(with: Array("10JSON".utf8)), text[16] == UInt8(ascii: "_") else {
      throw LegalEntityFault("version", at: place, "only version 1.0 in JSON is known")
    }
    guard let size = Int(String(decoding: text[10..<16], as: UTF8.self), radix: 16), size > 25 else {
      throw LegalEntityFault("format", at: place, "the version gives no length")
    }
    return (kind, size)
  }

  private static func parse(_ bytes: [UInt8], at place: String) throws(LegalEntityFault) -> JSONObject {
    do throws(WireError) {
      guard let object = try JSONValue.parse(bytes, limits: EvidenceJSON.fileLimits).object else {
        throw WireError(.type, "an object is expected")
      }
      return object
    } catch {
      throw LegalEntityFault(error.evidenceCode, at: place, error.message)
    }
  }
}

extension WireError {
  /// The contract's reason code of a text that can not be read as JSON.
  var evidenceCode: String {
    switch code {
    case .encoding: "utf8"
    case .trailingData: "trailing_data"
    case .duplicateKey: "duplicate_key"
    case .depth: "nesting"
    case .size: "length"
    case .value: "number"
    case .type: "type"
    default: "json"
    }
  }
}
