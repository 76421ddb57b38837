import Wire

/// `null` is refused: whether it means "unknown", "none" or "as before" would be a guess. A field without value is left out.
enum Nulls {
  /// - Throws: `WireError` with the pointer of the first `null`.
  static func refuse(in value: JSONValue, at pointer: String = "") throws(WireError) {
    switch value {
    case .null: throw WireError(.type, "null is not accepted; leave the field out", path: pointer)
    case .array(let elements):
      for (index, element) in elements.enumerated() { try refuse(in: element, at: "\(pointer)/\(index)") }
    case .object(let object):
      for member in object.members { try refuse(in: member.value, at: pointer + "/" + escaped(member.key)) }
    case .bool, .number, .string: break
    }
  }

  private static func escaped(_ key: String) -> String {
    String(key.prefix(100)).replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
