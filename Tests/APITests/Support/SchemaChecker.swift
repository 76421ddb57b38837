import Foundation
import Wire

/// JSON Schema 2020-12 as far as the OpenAPI document uses it.
struct SchemaChecker {
  let document: JSONValue

  /// What does not fit, as `pointer: reason`.
  func faults(of value: JSONValue, by schema: JSONValue, at place: String = "") -> [String] {
    guard let object = schema.object else { return [] }
    return object.members.flatMap { keyword in
      check(keyword.key, keyword.value, value, schema, place)
    }
  }

  func resolved(_ value: JSONValue) -> JSONValue {
    guard let reference = value["$ref"]?.string else { return value }
    return reference.split(separator: "/").dropFirst().reduce(document) { $0[String($1)] ?? .null }
  }

  private func check(
    _ keyword: String, _ rule: JSONValue, _ value: JSONValue, _ schema: JSONValue, _ place: String
  ) -> [String] {
    func fault(_ holds: Bool) -> [String] { holds ? [] : ["\(place): \(keyword)"] }
    switch keyword {
    case "$ref": return faults(of: value, by: resolved(schema), at: place)
    case "type": return fault(rule.string.map { isType($0, value) } ?? true)
    case "const": return fault(value == rule)
    case "enum": return fault(rule.array?.contains(value) ?? false)
    case "pattern": return fault(value.string.map { matches($0, rule.string ?? "") } ?? true)
    case "minLength": return fault(value.string.map { $0.unicodeScalars.count >= number(rule) } ?? true)
    case "maxLength": return fault(value.string.map { $0.unicodeScalars.count <= number(rule) } ?? true)
    case "minItems": return fault(value.array.map { $0.count >= number(rule) } ?? true)
    case "maxItems": return fault(value.array.map { $0.count <= number(rule) } ?? true)
    case "minProperties": return fault(value.object.map { $0.members.count >= number(rule) } ?? true)
    case "minimum": return fault(value.number.map { $0.double >= rule.number?.double ?? 0 } ?? true)
    case "maximum": return fault(value.number.map { $0.double <= rule.number?.double ?? 0 } ?? true)
    case "required":
      return fault(
        value.object.map { object in rule.array?.allSatisfy { object[$0.string ?? ""] != nil } ?? true } ?? true)
    case "anyOf": return fault(rule.array?.contains { faults(of: value, by: $0).isEmpty } ?? true)
    case "oneOf": return fault(rule.array?.filter { faults(of: value, by: $0).isEmpty }.count == 1)
    case "items":
      return (value.array ?? []).enumerated().flatMap { faults(of: $1, by: rule, at: "\(place)/\($0)") }
    case "properties":
      return (value.object?.members ?? []).flatMap { member in
        rule[member.key].map { faults(of: member.value, by: $0, at: "\(place)/\(member.key)") } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"]?.object
      return (value.object?.members ?? []).filter { known?[$0.key] == nil }.flatMap { member in
        rule == false
          ? ["\(place)/\(member.key): is not known"] : faults(of: member.value, by: rule, at: "\(place)/\(member.key)")
      }
    case "description", "examples", "format", "contentMediaType", "contentEncoding", "default": return []
    default: return ["\(place): the keyword \(keyword) is not checked here"]
    }
  }

  private func isType(_ name: String, _ value: JSONValue) -> Bool {
    switch (name, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("number", .number): true
    case ("integer", .number(let number)): number.double.rounded() == number.double
    default: false
    }
  }

  private func number(_ rule: JSONValue) -> Int { Int(rule.number?.int64 ?? 0) }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }
}
