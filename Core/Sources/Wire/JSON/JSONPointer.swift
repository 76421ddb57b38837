/// A place in a JSON text, RFC 6901.
enum JSONPointer {
  /// Longer keys are cut: a pointer goes into messages and answers.
  private static let maximumKeyLength = 100

  static func text(_ path: [any CodingKey]) -> String {
    path.map { "/" + escaped($0) }.joined()
  }

  private static func escaped(_ key: any CodingKey) -> String {
    if let index = key.intValue { return String(index) }
    let text = String(key.stringValue.prefix(maximumKeyLength))
    return text.replacing("~", with: "~0").replacing("/", with: "~1")
  }

  static func value(at path: [any CodingKey], in root: JSONValue) -> JSONValue? {
    var value = root
    for key in path {
      switch value {
      case .object(let object):
        guard let next = object[key.stringValue] else { return nil }
        value = next
      case .array(let elements):
        guard let index = key.intValue, elements.indices.contains(index) else { return nil }
        value = elements[index]
      default: return nil
      }
    }
    return value
  }
}
