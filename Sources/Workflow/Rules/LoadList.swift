public import Screening
import Vocabulary

/// Where list files are kept, every version of them.
public protocol ListArchive: Sendable {
  func store(list: String, version: String, files: [(name: String, bytes: [UInt8])]) throws
  /// - Throws: `WorkflowError.notFound` where the version is not there.
  func files(list: String, version: String) throws -> [(name: String, bytes: [UInt8])]
}

/// Takes a watchlist into use: the files are read whole first, so a bad file never replaces a good list; then every
/// application is screened again.
public struct LoadList: Sendable {
  public struct Report: Sendable {
    public let summary: WatchlistSummary
    /// Version that was in use before, nil for a new list.
    public let previous: WatchlistSummary?
    /// Nil where the list was in use already.
    public let rescreened: Reassess.Report?
  }

  let services: Services
  let archive: any ListArchive

  public init(_ services: Services, archive: any ListArchive) {
    self.services = services
    self.archive = archive
  }

  /// - Parameter acceptsShrinking: a list that lost more than half of its entries is refused unless this is set.
  /// - Throws: `ListError` with file and line; `WorkflowError.conflict` for a suspicious drop in size.
  public func run(
    _ files: [(name: String, bytes: [UInt8])], acceptsShrinking: Bool = false, as principal: Principal
  ) async throws -> Report {
    try principal.require(.writeLists)
    let watchlist = try Watchlist.read(files)
    let summary = watchlist.summary
    let previous = try await services.store.read { try $0.record(ListRecord.self, summary.list)?.summary }
    if let previous, previous.version == summary.version, services.rules.watchlist(summary.list) != nil {
      return Report(summary: summary, previous: previous, rescreened: nil)
    }
    if let previous, !acceptsShrinking, summary.entries * 2 < previous.entries {
      throw WorkflowError(
        .conflict,
        "the list has \(summary.entries) entries where \(previous.entries) are in use; load it with --accept-shrinking if that is right"
      )
    }
    try archive.store(list: summary.list, version: summary.version, files: files)
    let record = ListRecord(summary: summary, loadedAt: services.now, loadedBy: principal.actor)
    try await services.store.write { transaction in
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: record.loadedAt, actor: principal.actor, action: "list.load", subject: summary.list,
          details: ["version": summary.version, "entries": String(summary.entries)]))
    }
    services.replaceRules { $0.replacing(watchlist) }
    let rescreened = try await Reassess(services).run(because: "application.rescreen", as: .system)
    return Report(summary: summary, previous: previous, rescreened: rescreened)
  }

  /// Reads the lists in use back into memory at start.
  ///
  /// - Returns: lists that could not be read, with why; they are not screened against until loaded again.
  public func restore() async throws -> [(list: String, why: String)] {
    let records = try await services.store.read { try $0.lists() }
    var broken: [(list: String, why: String)] = []
    var watchlists: [Watchlist] = []
    for record in records {
      do {
        watchlists.append(
          try Watchlist.read(try archive.files(list: record.summary.list, version: record.summary.version)))
      } catch {
        broken.append((record.summary.list, "\(error)"))
      }
    }
    let restored = watchlists
    services.replaceRules { Rules(watchlists: restored, packs: $0.packs, anchors: $0.anchors) }
    return broken
  }
}
