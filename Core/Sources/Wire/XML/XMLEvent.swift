/// What `XMLReader` reports. Names come without their namespace prefix.
public enum XMLEvent: Hashable, Sendable {
  case start(name: String, attributes: [XMLAttribute])
  /// Text between tags, references resolved; long text may come in one piece only.
  case text(String)
  case end(name: String)
}

public struct XMLAttribute: Hashable, Sendable {
  public let name: String
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// An element with everything in it, for records small enough to hold whole.
public struct XMLElement: Hashable, Sendable {
  public let name: String
  public let attributes: [XMLAttribute]
  public internal(set) var children: [XMLElement] = []
  /// The element's own text, its pieces joined, white space at both ends taken off.
  public internal(set) var text = ""

  init(name: String, attributes: [XMLAttribute]) {
    self.name = name
    self.attributes = attributes
  }

  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  public func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  public func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The text of the first child of that name, nil where it is missing or empty.
  public func text(_ name: String) -> String? {
    guard let text = child(name)?.text, !text.isEmpty else { return nil }
    return text
  }
}
