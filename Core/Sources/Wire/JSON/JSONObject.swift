/// The members of a JSON object in the order of the document.
///
/// Two objects are equal when they have the same members in any order.
public struct JSONObject: Sendable {
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  public let members: [Member]

  /// Where a key occurs twice the first member stays.
  public init(_ members: [Member]) {
    var seen = Set<String>()
    self.members = members.filter { seen.insert($0.key).inserted }
  }

  /// - Parameter members: their keys are known to differ.
  package init(distinct members: [Member]) { self.members = members }

  /// Linear in the number of members: for many look-ups make a dictionary.
  public subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  public var isEmpty: Bool { members.isEmpty }

  private var sorted: [Member] { members.sorted { CanonicalJSON.precedes($0.key, $1.key) } }
}

extension JSONObject: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    guard left.members.count == right.members.count else { return false }
    return left.members == right.members || left.sorted == right.sorted
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(sorted) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements.map { Member($0.0, $0.1) })
  }
}
