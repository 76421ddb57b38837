/// A part that one party holds of another.
public struct Holding: Hashable, Sendable, Codable {
  /// Key of the holder in its graph.
  public let owner: String
  public let asset: String
  public let kind: EntryLink.Kind
  /// Hundredths of a percent, 0 to 10,000; nil where it is not known. Only shares of `ownedBy` count as ownership.
  public let share: Int?
  /// Who says so, for instance `stated` or the name of a register.
  public let source: String

  public init(owner: String, asset: String, kind: EntryLink.Kind = .ownedBy, share: Int?, source: String) {
    self.owner = owner
    self.asset = asset
    self.kind = kind
    self.share = share.flatMap { (0...10_000).contains($0) ? $0 : nil }
    self.source = source
  }
}
