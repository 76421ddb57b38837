public import Vocabulary

public struct WatchlistSummary: Hashable, Sendable, Codable {
  /// Identifier of the list, for instance `us-ofac-sdn`.
  public let list: String
  public let title: String
  /// Name of the file format that was recognised.
  public let format: String
  /// SHA-256 over the files' contents in order of name, in hex.
  public let version: String
  /// The date that the list prints of itself, where it does.
  public let published: PartialDate?
  public let entries: Int
  public let names: Int
  public let skipped: Int
  public let warnings: [String]

  public init(
    list: String, title: String, format: String, version: String, published: PartialDate?, entries: Int, names: Int,
    skipped: Int, warnings: [String]
  ) {
    self.list = list
    self.title = title
    self.format = format
    self.version = version
    self.published = published
    self.entries = entries
    self.names = names
    self.skipped = skipped
    self.warnings = warnings
  }
}
