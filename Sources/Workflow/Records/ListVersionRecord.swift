public import Screening
public import Vocabulary

/// One version of a watchlist that is or was in use. All of them stay on record, and their files in the archive.
public struct ListVersionRecord: Record {
  public static let kind = "list-version"

  public let summary: WatchlistSummary
  public let loadedAt: Instant
  public let loadedBy: Actor
  /// Name of the source that it was downloaded from; nil where somebody loaded files.
  public let source: String?
  /// Entries that the version before did not have, had otherwise, or had and this one has not.
  public let added: Int
  public let changed: Int
  public let removed: Int

  public var recordID: String { Self.id(list: summary.list, version: summary.version) }

  public static func id(list: String, version: String) -> String { "\(list)/\(version)" }

  public init(
    summary: WatchlistSummary, loadedAt: Instant, loadedBy: Actor, source: String?, added: Int, changed: Int,
    removed: Int
  ) {
    self.summary = summary
    self.loadedAt = loadedAt
    self.loadedBy = loadedBy
    self.source = source
    self.added = added
    self.changed = changed
    self.removed = removed
  }
}
