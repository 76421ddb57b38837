import Screening
import Vocabulary

/// Downloads the configured sources, and takes into use what is new and holds what is asked of it.
public struct UpdateLists: Sendable {
  /// What came of one source.
  public struct Outcome: Sendable {
    public let source: String
    public let result: ListSourceState.Result
    public let refusal: ListRefusal?
    /// Where a new version was taken into use.
    public let loaded: LoadList.Report?
  }

  let services: Services
  let archive: any ListArchive
  let fetcher: any ListFetcher

  public init(_ services: Services, archive: any ListArchive, fetcher: any ListFetcher) {
    self.services = services
    self.archive = archive
    self.fetcher = fetcher
  }

  /// Checks sources one after the other; one that fails does not keep the others from being checked.
  ///
  /// - Parameter names: of sources; nil for all.
  public func run(_ names: Set<String>? = nil, as principal: Principal) async throws -> [Outcome] {
    try principal.require(.writeLists)
    if let unknown = names?.subtracting(services.listSources.map(\.name)).sorted().first {
      throw WorkflowError(.notFound, "there is no list source \(unknown) in the configuration")
    }
    var outcomes: [Outcome] = []
    for source in services.listSources where names?.contains(source.name) ?? true {
      outcomes.append(try await check(source, as: principal))
    }
    return outcomes
  }

  /// Checks the sources whose time has come.
  @discardableResult
  public func runDue() async throws -> [Outcome] {
    let now = services.now
    let states = try await services.store.read { [services] reader in
      try services.listSources.map { ($0, try reader.sourceState($0.name)) }
    }
    var outcomes: [Outcome] = []
    for (source, state) in states where Self.isDue(source, state, at: now) {
      outcomes.append(try await check(source, as: .system))
    }
    return outcomes
  }

  /// After a refusal a source is asked again sooner, but not more often than every quarter of an hour.
  static func isDue(_ source: ListSource, _ state: ListSourceState?, at now: Instant) -> Bool {
    guard let state else { return true }
    let pause = Int64(source.everyHours) * 3600
    let wait = state.result == .refused ? min(pause, Int64(900) << Int64(min(state.failuresInARow, 5))) : pause
    return now.seconds - state.checkedAt.seconds >= wait
  }

  private func check(_ source: ListSource, as principal: Principal) async throws -> Outcome {
    let state = try await services.store.read { try $0.sourceState(source.name) }
    do {
      let outcome = try await update(source, state, as: principal)
      services.instruments.checkedList(source.name, outcome.result.rawValue)
      return outcome
    } catch let refusal as ListRefusal {
      return try await refused(source, state, refusal, by: principal.actor)
    } catch let error as WorkflowError {
      return try await refused(source, state, ListRefusal(.damaged, error.message), by: principal.actor)
    }
  }

  private func refused(
    _ source: ListSource, _ state: ListSourceState?, _ refusal: ListRefusal, by actor: Actor
  ) async throws -> Outcome {
    if refusal.code == .cancelled { throw CancellationError() }
    services.instruments.checkedList(source.name, refusal.code.rawValue)
    try await refuse(source, state, refusal, by: actor)
    return Outcome(source: source.name, result: .refused, refusal: refusal, loaded: nil)
  }

  private func update(_ source: ListSource, _ state: ListSourceState?, as principal: Principal) async throws -> Outcome
  {
    let download = try await ListDownload(source: source, fetcher: fetcher, archive: archive)
      .run(known: usable(state))
    guard let download else {
      try await confirm(source, state, list: state?.list, version: state?.version, download: nil)
      return Outcome(source: source.name, result: .unchanged, refusal: nil, loaded: nil)
    }
    let previous = try await previous(of: state?.list ?? source.kind)
    let watchlist = try ListCheck(source: source, previous: previous).read(
      download.files, signature: download.signature)
    let report = try await LoadList(services, archive: archive).take(
      watchlist, files: download.files, source: source.name, as: principal)
    let isNew = report.rescreened != nil
    try await confirm(
      source, state, list: watchlist.summary.list, version: watchlist.summary.version, download: download,
      isNew: isNew)
    return Outcome(
      source: source.name, result: isNew ? .updated : .unchanged, refusal: nil, loaded: isNew ? report : nil)
  }

  /// What is known of the source helps only while the version that it belongs to is in use.
  private func usable(_ state: ListSourceState?) -> ListSourceState? {
    guard let state, let list = state.list,
      services.rules.watchlist(list)?.summary.version == state.version
    else { return nil }
    return state
  }

  private func previous(of list: String?) async throws -> (summary: WatchlistSummary, bytes: Int)? {
    guard let list, let record = try await services.store.read({ try $0.record(ListRecord.self, list) }) else {
      return nil
    }
    let files = try? archive.files(list: list, version: record.summary.version)
    return (record.summary, files?.reduce(0) { $0 + $1.bytes.count } ?? 0)
  }
}
