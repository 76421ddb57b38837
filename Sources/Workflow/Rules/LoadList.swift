public import Screening
import Vocabulary

/// Where list files are kept, every version of them.
public protocol ListArchive: Sendable {
  func store(list: String, version: String, files: [(name: String, bytes: [UInt8])]) throws
  /// - Throws: `WorkflowError.notFound` where the version is not there.
  func files(list: String, version: String) throws -> [(name: String, bytes: [UInt8])]
}

/// Takes a watchlist into use: the files are read whole first, so a bad file never replaces a good list; then whoever the
/// change can concern is screened again.
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
    if !acceptsShrinking { try summary.requireSize(since: try await inUse(summary.list)) }
    return try await take(watchlist, files: files, source: nil, as: principal)
  }

  /// The version that the records say is in use.
  func inUse(_ list: String) async throws -> WatchlistSummary? {
    try await services.store.read { try $0.record(ListRecord.self, list)?.summary }
  }

  /// Takes a list that was checked into use.
  func take(
    _ watchlist: Watchlist, files: [(name: String, bytes: [UInt8])], source: String?, as principal: Principal
  ) async throws -> Report {
    let summary = watchlist.summary
    guard summary.list != OwnershipRegister.list else {
      throw WorkflowError(.invalid, "a list cannot have the name of the register of owners; give the file another name")
    }
    let previous = try await inUse(summary.list)
    let before = services.rules
    if let previous, previous.version == summary.version, before.watchlist(summary.list) != nil {
      return Report(summary: summary, previous: previous, rescreened: nil)
    }
    let delta = ListDelta(list: summary.list, before: before.watchlist(summary.list), after: watchlist)
    try await keep(summary, delta, files, since: previous?.version, source: source, by: principal.actor) {
      $0.replacing(watchlist)
    }
    let rescreened = try await RescreenCustomers(services, archive: archive).run(
      ListChange(summary.list, from: before, to: services.rules), of: summary)
    return Report(summary: summary, previous: previous, rescreened: rescreened)
  }

  /// Keeps the files, writes down what changed, and only then takes the version into use.
  func keep(
    _ summary: WatchlistSummary, _ delta: ListDelta, _ files: [(name: String, bytes: [UInt8])], since: String?,
    source: String?, by actor: Actor, _ change: (Rules) -> Rules
  ) async throws {
    try archive.store(list: summary.list, version: summary.version, files: files)
    try await record(summary, delta, since: since, source: source, by: actor)
    services.replaceRules(change)
    try await ReadListClocks(services).run()
  }

  private func record(
    _ summary: WatchlistSummary, _ change: ListDelta, since: String?, source: String?, by actor: Actor
  ) async throws {
    let record = ListRecord(summary: summary, loadedAt: services.now, loadedBy: actor)
    let version = ListVersionRecord(
      summary: summary, loadedAt: record.loadedAt, loadedBy: actor, source: source, added: change.added.count,
      changed: change.changed.count, removed: change.removed.count)
    var details = [
      "version": summary.version, "entries": String(summary.entries), "added": String(version.added),
      "changed": String(version.changed), "removed": String(version.removed),
    ]
    details["source"] = source
    let heading = EntryHeading(
      at: record.loadedAt, actor: actor, action: "list.load", subject: summary.list, details: details)
    try await services.store.write { transaction in
      try transaction.put(record)
      try transaction.put(version)
      // What an unfinished rescreening has still to look at begins at its older version.
      let pending = try transaction.pendingRescreening(of: summary.list)
      try transaction.putPendingRescreening(pending ?? .init(since: since ?? ""), of: summary.list)
      try transaction.journal(heading)
    }
  }
}

extension WatchlistSummary {
  /// - Throws: `WorkflowError.conflict` for a suspicious drop in size.
  func requireSize(since previous: WatchlistSummary?) throws(WorkflowError) {
    guard let previous, entries * 2 < previous.entries else { return }
    throw WorkflowError(
      .conflict,
      "the list has \(entries) entries where \(previous.entries) are in use; load it with --accept-shrinking if that is right"
    )
  }
}
