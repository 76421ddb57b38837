import Vocabulary
import Wire

/// The fields of one object of an entry, with their path for refusals.
struct EntryFields {
  private let object: JSONObject
  private let path: String

  init(_ json: JSONValue, path: String, known: Set<String>) throws(WireError) {
    guard case .object(let object) = json else {
      throw WireError(.type, "an object is expected here", path: path)
    }
    guard object.members.allSatisfy({ known.contains($0.key) }) else {
      throw WireError(.value, "there is a field that is not known here", path: path)
    }
    self.object = object
    self.path = path
  }

  subscript(key: String) -> JSONValue? { object[key] }

  func required(_ key: String) throws(WireError) -> JSONValue {
    guard let value = object[key] else {
      throw WireError(.missingField, "this field is required", path: "\(path)/\(key)")
    }
    return value
  }

  func text(_ key: String) throws(WireError) -> String {
    guard case .string(let text) = try required(key) else {
      throw WireError(.type, "a string is expected here", path: "\(path)/\(key)")
    }
    return text
  }

  func optionalText(_ key: String) throws(WireError) -> String? { object[key] == nil ? nil : try text(key) }

  /// Only the form that is written: an entry has one sequence of bytes.
  func instant(_ key: String) throws(WireError) -> Instant {
    let text = try text(key)
    guard let instant = try? Instant(text), instant.text == text else {
      throw WireError(.value, "a time is written in UTC, in its one canonical form", path: "\(path)/\(key)")
    }
    return instant
  }

  /// An absent list is empty.
  func list<Element>(
    _ key: String, _ make: (JSONValue, _ path: String) throws(WireError) -> Element
  ) throws(WireError) -> [Element] {
    guard let value = object[key] else { return [] }
    guard case .array(let elements) = value else {
      throw WireError(.type, "a list is expected here", path: "\(path)/\(key)")
    }
    var list: [Element] = []
    for (index, element) in elements.enumerated() { list.append(try make(element, "\(path)/\(key)/\(index)")) }
    return list
  }

  /// An object whose values are texts; absent is empty.
  func texts(_ key: String) throws(WireError) -> [String: String] {
    guard let value = object[key] else { return [:] }
    guard case .object(let members) = value else {
      throw WireError(.type, "an object is expected here", path: "\(path)/\(key)")
    }
    var texts: [String: String] = [:]
    for member in members.members {
      guard case .string(let text) = member.value else {
        throw WireError(.type, "a string is expected here", path: "\(path)/\(key)")
      }
      texts[member.key] = text
    }
    return texts
  }
}
