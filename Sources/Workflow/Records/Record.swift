/// A row of state that the journal carries. Records hold no personal data: what is personal is sealed and referred to.
///
/// A record's canonical JSON is its after-image in the journal; tables are rebuilt from those images and compared.
public protocol Record: Codable, Hashable, Sendable {
  /// Name of the table and of the kind in journal entries, for instance `application`.
  static var kind: String { get }
  var recordID: String { get }
}

/// One page of a list and where the next one begins.
public struct Page<Element: Sendable>: Sendable {
  public let elements: [Element]
  /// Opaque position after the last element; nil at the end.
  public let next: Cursor?

  public init(elements: [Element], next: Cursor?) {
    self.elements = elements
    self.next = next
  }

  public func map<Other: Sendable>(_ transform: (Element) throws -> Other) rethrows -> Page<Other> {
    Page<Other>(elements: try elements.map(transform), next: next)
  }
}

/// Position in a list: the sort key and identifier of the last element seen. Lists sort newest first unless they say otherwise.
public struct Cursor: Hashable, Sendable, Codable {
  /// The sort key of the element, as text that orders the same way.
  public let key: String
  public let id: String

  public init(key: String, id: String) {
    self.key = key
    self.id = id
  }
}

public struct PageRequest: Hashable, Sendable {
  public static let maximumLimit = 200
  public let limit: Int
  public let after: Cursor?

  /// The limit is moved into 1...200.
  public init(limit: Int = 50, after: Cursor? = nil) {
    self.limit = min(max(limit, 1), Self.maximumLimit)
    self.after = after
  }
}
