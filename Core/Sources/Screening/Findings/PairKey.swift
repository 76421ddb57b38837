public import Vocabulary

/// Which match: somebody in a statement, and a listed party.
public struct PairKey: Hashable, Sendable {
  public let role: Role
  /// Id of the listed party.
  public let entry: String

  public init(role: Role, entry: String) {
    self.role = role
    self.entry = entry
  }
}
