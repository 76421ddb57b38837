import Vocabulary
import Workflow

/// The query of a request. A parameter that is unknown, doubled or badly encoded is refused, so a misspelt filter never
/// silently shows everything.
struct Query: Sendable {
  private let values: [String: String]

  /// - Parameter known: the names that this route takes.
  init(_ text: String?, known: Set<String>) throws {
    var values: [String: String] = [:]
    for pair in (text ?? "").split(separator: "&", omittingEmptySubsequences: true) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.count == 2 ? parts[1] : "") else {
        throw Problem(.malformedRequest, "the query is not percent-encoded UTF-8")
      }
      guard known.contains(name) else {
        throw Problem.parameter(String(name.prefix(60)), "unknown", "this parameter is not known here")
      }
      guard values.updateValue(value, forKey: name) == nil else {
        throw Problem.parameter(name, "repeated", "this parameter may occur once")
      }
    }
    self.values = values
  }

  func text(_ name: String) -> String? { values[name] }

  /// A value of a closed set of words.
  func word<Word: RawRepresentable & CaseIterable>(_ name: String) throws -> Word? where Word.RawValue == String {
    guard let text = values[name] else { return nil }
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem.parameter(name, "unknown-code", "one of \(known) is expected here")
    }
    return word
  }

  func value<Value: TextValue>(_ name: String) throws -> Value? {
    guard let text = values[name] else { return nil }
    do {
      return try Value(text)
    } catch {
      throw Problem.parameter(name, error.code.rawValue, error.message)
    }
  }

  /// A reference of the provider, an identifier of a pack or a code: what such texts may hold.
  func reference(_ name: String) throws -> String? {
    guard let text = values[name] else { return nil }
    do {
      return try Reference.checked(text, what: "this parameter")
    } catch {
      throw Problem.parameter(name, error.code.rawValue, error.message)
    }
  }

  /// A whole number from 0.
  func number(_ name: String) throws -> UInt64? {
    guard let text = values[name] else { return nil }
    guard (1...19).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = UInt64(text)
    else { throw Problem.parameter(name, "format", "a whole number from 0 is expected here") }
    return number
  }

  /// From `limit` and `cursor`.
  func page() throws -> PageRequest {
    let limit = try number("limit")
    guard limit.map({ (1...UInt64(PageRequest.maximumLimit)).contains($0) }) ?? true else {
      throw Problem.parameter("limit", "range", "a page has 1 to \(PageRequest.maximumLimit) elements")
    }
    let cursor = try values["cursor"].map { text in
      guard let cursor = CursorText.decode(text) else {
        throw Problem.parameter("cursor", "format", "a cursor is taken from `next` of the page before")
      }
      return cursor
    }
    return PageRequest(limit: limit.map { Int($0) } ?? 50, after: cursor)
  }

  /// Percent-decoding with `+` as blank (application/x-www-form-urlencoded); nil where it is not UTF-8 or cut short.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal) else {
          return nil
        }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
