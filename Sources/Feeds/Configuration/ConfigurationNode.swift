import Policy

/// A value of the configuration with its place, read strictly.
struct ConfigurationNode: Sendable {
  let node: PackNode
  let file: String
  /// The keys that lead here, for messages.
  let path: String

  func fault(_ message: String) -> ConfigurationError {
    ConfigurationError(message: message, file: file, line: node.line, column: node.column)
  }

  /// The members of a mapping.
  ///
  /// - Parameter keys: every key that is known.
  /// - Throws: at the first key that is not.
  func members(_ keys: [String]) throws(ConfigurationError) -> [String: ConfigurationNode] {
    if case .null = node.content { return [:] }
    guard case .mapping(let entries) = node.content else {
      throw fault("\(path) is a mapping with the keys \(keys.joined(separator: ", "))")
    }
    var members: [String: ConfigurationNode] = [:]
    for entry in entries {
      guard keys.contains(entry.key) else {
        throw ConfigurationError(
          message: "\(path) has no key of this name; it has \(keys.joined(separator: ", "))", file: file,
          line: entry.keyLine, column: entry.keyColumn)
      }
      members[entry.key] = ConfigurationNode(
        node: entry.value, file: file, path: path == "the file" ? entry.key : "\(path).\(entry.key)")
    }
    return members
  }

  func elements() throws(ConfigurationError) -> [ConfigurationNode] {
    switch node.content {
    case .null: return []
    case .sequence(let nodes):
      return nodes.enumerated().map { ConfigurationNode(node: $1, file: file, path: "\(path)[\($0)]") }
    default: throw fault("\(path) is a list: `[a, b]`, or lines that begin with `- `")
    }
  }

  /// Text of 1 to `maximum` characters on one line.
  func text(maximum: Int = 1000) throws(ConfigurationError) -> String {
    guard case .scalar(let text) = node.content, !text.isEmpty, text.count <= maximum else {
      throw fault("\(path) is a text of 1 to \(maximum) characters")
    }
    guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw fault("\(path) holds a control character")
    }
    return text
  }

  func integer(_ range: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    guard case .scalar(let text) = node.content, let value = Int(text), "\(value)" == text, range.contains(value) else {
      throw fault("\(path) is a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  func flag() throws(ConfigurationError) -> Bool {
    switch node.content {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default: throw fault("\(path) is true or false")
    }
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _: Choice.Type = Choice.self
  ) throws(ConfigurationError) -> Choice where Choice.RawValue == String {
    guard case .scalar(let text) = node.content, let value = Choice(rawValue: text) else {
      throw fault("\(path) is one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return value
  }
}
