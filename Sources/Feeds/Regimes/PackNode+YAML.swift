import Policy
import Yams

extension PackNode {
  /// - Parameter depth: levels above the node.
  init(_ node: Node, depth: Int) throws(PackError) {
    let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
    func fault(_ message: String) -> PackError { PackError(message: message, line: line, column: column) }
    guard depth < RegimePackFile.maximumDepth else {
      throw fault("the file is nested more than \(RegimePackFile.maximumDepth) deep")
    }
    guard node.anchor == nil else { throw fault("anchors are not accepted") }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      self.init(isNull ? .null : .scalar(scalar.string), line: line, column: column)
    case .sequence(let sequence):
      var nodes: [PackNode] = []
      for element in sequence { nodes.append(try PackNode(element, depth: depth + 1)) }
      self.init(.sequence(nodes), line: line, column: column)
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else { throw fault("keys are plain texts") }
        entries.append(
          Entry(
            key: name.string, keyLine: name.mark?.line ?? line, keyColumn: name.mark?.column ?? column,
            value: try PackNode(value, depth: depth + 1)))
      }
      self.init(.mapping(entries), line: line, column: column)
    case .alias: throw fault("aliases are not accepted")
    }
  }
}
