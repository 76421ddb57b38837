import Evidence
import Synchronization
import Vocabulary

/// Lists of statuses that were fetched, each as long as its publisher lets it be kept.
final class StatusListShelf: Sendable {
  private struct Entry {
    let list: TokenStatusList
    let fetchedAt: Instant
  }

  private let fetcher: (any ListFetcher)?
  private let entries = Mutex<[String: Entry]>([:])

  static let maximumLists = 500
  /// Where the publisher says nothing, in seconds.
  static let usualLife: Int64 = 3600
  /// A list is never kept longer without being asked for again, in seconds.
  static let longestLife: Int64 = 86_400

  init(fetcher: (any ListFetcher)?) { self.fetcher = fetcher }

  /// The lists that references name. One that can not be had is left out, so the status stays unknown.
  ///
  /// - Returns: also when the oldest of them was issued.
  func lists(
    _ references: [StatusReference], issuers: CredentialIssuers, at: Instant
  ) async -> (lists: StatusLists, issuedAt: Instant?) {
    var lists: [String: TokenStatusList] = [:]
    for uri in Set(references.map(\.uri)) {
      if let known = fresh(uri, at: at) {
        lists[uri] = known
      } else if let fetched = await fetch(uri, issuers: issuers, at: at) {
        lists[uri] = fetched
      } else if let old = entries.withLock({ $0[uri] })?.list, let end = old.expiresAt, at < end {
        // Past its time to live, and still within what its publisher signed.
        lists[uri] = old
      }
    }
    return (StatusLists(lists, isRequired: true), lists.values.compactMap(\.issuedAt).min())
  }

  private func fresh(_ uri: String, at: Instant) -> TokenStatusList? {
    guard let entry = entries.withLock({ $0[uri] }) else { return nil }
    let life = min(entry.list.secondsToLive ?? Self.usualLife, Self.longestLife)
    let isFresh = at.seconds - entry.fetchedAt.seconds < life && entry.list.expiresAt.map { at < $0 } ?? true
    return isFresh ? entry.list : nil
  }

  private func fetch(_ uri: String, issuers: CredentialIssuers, at: Instant) async -> TokenStatusList? {
    guard let fetcher, uri.utf8.count <= 1000,
      case .file(_, let bytes, _)? = try? await fetcher.fetch(uri, validators: nil),
      let list = StatusListToken(bytes, uri: uri, issuers: issuers, at: at).list
    else { return nil }
    entries.withLock { entries in
      if entries.count >= Self.maximumLists, let oldest = entries.min(by: { $0.value.fetchedAt < $1.value.fetchedAt }) {
        entries[oldest.key] = nil
      }
      entries[uri] = Entry(list: list, fetchedAt: at)
    }
    return list
  }
}
