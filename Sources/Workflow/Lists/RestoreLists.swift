import Screening
import Vocabulary

extension LoadList {
  /// Reads the lists in use back into memory at start.
  ///
  /// Where the files of a version cannot be read, the newest older version that can takes its place: an old list finds
  /// more than none.
  ///
  /// - Returns: lists that could not be read as they should be, with why and, where there is one, the version used instead.
  public func restore() async throws -> [(list: String, why: String)] {
    let records = try await services.store.read { try $0.lists() }
    var broken: [(list: String, why: String)] = []
    var watchlists: [Watchlist] = []
    var register: OwnershipRegister?
    for record in records {
      do {
        if record.summary.list == OwnershipRegister.list {
          register = try ownership(version: record.summary.version)
        } else {
          watchlists.append(try read(record.summary.list, record.summary.version))
        }
      } catch {
        let fallback = try await older(than: record.summary)
        if let fallback { watchlists.append(fallback) }
        let instead = fallback.map { "; version \($0.summary.version.prefix(12)) is used instead" } ?? ""
        broken.append((record.summary.list, "\(error)\(instead)"))
      }
    }
    services.replaceRules { [watchlists, register] in
      Rules(
        watchlists: watchlists, packs: $0.packs, anchors: $0.anchors, trust: $0.trust, ownership: register)
    }
    try await ReadListClocks(services).run()
    return broken
  }

  private func read(_ list: String, _ version: String) throws -> Watchlist {
    let watchlist = try Watchlist.read(try archive.files(list: list, version: version))
    guard watchlist.summary.version == version else {
      throw WorkflowError(.conflict, "the files of the list \(list) are not those that were loaded")
    }
    return watchlist
  }

  private func older(than summary: WatchlistSummary) async throws -> Watchlist? {
    let versions = try await services.store.read { try $0.listVersions(of: summary.list) }
    for version in versions.map(\.summary.version) where version != summary.version {
      if let watchlist = try? read(summary.list, version) { return watchlist }
    }
    return nil
  }
}
