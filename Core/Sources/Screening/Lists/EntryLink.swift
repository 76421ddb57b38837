/// A connection of a listed party to another, as the publisher or a register states it.
public struct EntryLink: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The other party owns a share of this one.
    case ownedBy = "owned-by"
    /// The other party controls, leads or directs this one; no share follows from it.
    case controlledBy = "controlled-by"
    /// The list says "linked to" and no more.
    case linkedTo = "linked-to"
  }

  public let kind: Kind
  /// Id of the other entry or, where the publisher gives only that, its name.
  public let other: String
  /// Share in hundredths of a percent, 0 to 10,000; nil where it is not stated.
  public let share: Int?

  public init(_ kind: Kind, _ other: String, share: Int? = nil) {
    self.kind = kind
    self.other = other
    self.share = share.flatMap { (0...10_000).contains($0) ? $0 : nil }
  }

  var text: String { "\(kind.rawValue) \(other)" + (share.map { " \($0)" } ?? "") }
}
