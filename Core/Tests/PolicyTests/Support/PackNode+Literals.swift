public import Policy

/// Packs as Swift literals. All nodes stand at 1:1 until `numbered()` gives each its own line.
extension PackNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self.init(.scalar(value), line: 1, column: 1) }
  public init(integerLiteral value: Int) { self.init(.scalar(String(value)), line: 1, column: 1) }
  public init(booleanLiteral value: Bool) { self.init(.scalar(String(value)), line: 1, column: 1) }
  public init(arrayLiteral elements: PackNode...) { self.init(.sequence(elements), line: 1, column: 1) }
  public init(dictionaryLiteral elements: (String, PackNode)...) {
    self.init(
      .mapping(elements.map { Entry(key: $0.0, keyLine: 1, keyColumn: 1, value: $0.1) }), line: 1, column: 1)
  }
}

extension PackNode {
  static let null = PackNode(.null, line: 1, column: 1)

  /// The same mapping with the key set, or taken out for nil.
  func with(_ key: String, _ value: PackNode?) -> PackNode {
    guard case .mapping(let entries) = content else { return self }
    var kept = entries
    let index = kept.firstIndex { $0.key == key }
    if let index { kept.remove(at: index) }
    if let value { kept.insert(Entry(key: key, keyLine: 1, keyColumn: 1, value: value), at: index ?? kept.endIndex) }
    return PackNode(.mapping(kept), line: line, column: column)
  }

  /// Every key at column 1 of a line of its own, every value at column 2 of the line of its key, every element of a list
  /// at column 3 of a line of its own.
  func numbered() -> PackNode {
    var line = 1
    return numbered(&line, column: 2)
  }

  private func numbered(_ line: inout Int, column: Int) -> PackNode {
    let own = line
    switch content {
    case .mapping(let entries):
      var out: [Entry] = []
      for entry in entries {
        line += 1
        let keyLine = line
        out.append(
          Entry(key: entry.key, keyLine: keyLine, keyColumn: 1, value: entry.value.numbered(&line, column: 2)))
      }
      return PackNode(.mapping(out), line: own, column: column)
    case .sequence(let nodes):
      var out: [PackNode] = []
      for node in nodes {
        line += 1
        out.append(node.numbered(&line, column: 3))
      }
      return PackNode(.sequence(out), line: own, column: column)
    default: return PackNode(content, line: own, column: column)
    }
  }
}
