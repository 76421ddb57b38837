import Screening

/// One list with its versions and how its source stands.
public struct ListStatus: Sendable {
  public let record: ListRecord
  public let clock: ListClock
  /// Newest first, at most 100.
  public let versions: [ListVersionRecord]
  public let source: ListSource?
  public let state: ListSourceState?
}

/// A configured source, whether a list has come from it or not.
public struct SourceStatus: Sendable {
  public let source: ListSource
  public let state: ListSourceState?

  public init(source: ListSource, state: ListSourceState?) {
    self.source = source
    self.state = state
  }
}

/// Reads how the lists stand.
public struct ReadListStatus: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// By identifier.
  public func run(as principal: Principal) async throws -> [ListStatus] {
    try principal.require(.readLists)
    let clocks = try await ReadListClocks(services).run()
    let sources = services.listSources
    return try await services.store.read { reader in
      let states = try sources.map { (source: $0, state: try reader.sourceState($0.name)) }
      return try reader.lists().map { record in
        let list = record.summary.list
        let ours = states.first { $0.state?.list == list || $0.source.kind == list }
        return ListStatus(
          record: record,
          clock: clocks.first { $0.list == list }
            ?? ListClock(
              list: list, title: record.summary.title, confirmedAt: record.loadedAt,
              maximumAgeDays: ReadListClocks.standardMaximumAge(of: list)),
          versions: Array(try reader.listVersions(of: list).prefix(100)), source: ours?.source, state: ours?.state)
      }
    }
  }

  public func list(_ list: String, as principal: Principal) async throws -> ListStatus {
    guard let status = try await run(as: principal).first(where: { $0.record.summary.list == list }) else {
      throw WorkflowError(.notFound, "there is no list with this identifier")
    }
    return status
  }

  /// In the order of the configuration.
  public func sources(as principal: Principal) async throws -> [SourceStatus] {
    try principal.require(.readLists)
    let sources = services.listSources
    return try await services.store.read { reader in
      try sources.map { SourceStatus(source: $0, state: try reader.sourceState($0.name)) }
    }
  }
}
