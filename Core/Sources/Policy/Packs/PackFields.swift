/// A mapping with a closed set of keys.
struct PackFields {
  let node: PackNode
  private let what: String
  private let entries: [String: PackNode.Entry]

  /// - Throws: `PackError` at the first key that is not known here or occurs twice.
  init(_ node: PackNode, _ what: String, keys: [String]) throws(PackError) {
    self.node = node
    self.what = what
    var entries: [String: PackNode.Entry] = [:]
    for entry in try node.entries(what) {
      guard keys.contains(entry.key) else {
        throw entry.keyFault(
          "'\(entry.key.prefix(64))' is not known in \(what); known are: \(keys.joined(separator: ", "))")
      }
      entries[entry.key] = entry
    }
    self.entries = entries
  }

  /// - Throws: `PackError` at the mapping when the key is missing, at the key when it has no value.
  func required(_ key: String) throws(PackError) -> PackNode {
    guard let value = try optional(key) else { throw node.fault("\(what) needs '\(key)'") }
    return value
  }

  func optional(_ key: String) throws(PackError) -> PackNode? {
    guard let entry = entries[key] else { return nil }
    if case .null = entry.value.content { throw entry.keyFault("'\(key)' has no value; leave the key out or give one") }
    return entry.value
  }
}
