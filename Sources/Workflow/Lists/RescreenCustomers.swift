import Screening
import Vocabulary
import Wire

/// Screens the customers again whom a changed list can concern: those with a match that was touched, and those who
/// resemble a party that is new or changed.
///
/// What is to be done is written down with the list's change, so a process that ended in between goes on where it must.
public struct RescreenCustomers: Sendable {
  let services: Services
  let archive: any ListArchive

  public init(_ services: Services, archive: any ListArchive) {
    self.services = services
    self.archive = archive
  }

  static let action = "application.rescreen"
  /// How many customers are looked at at a time, each half on a core of its own.
  private static let width = 2

  /// A rescreening that is not finished: of which list, and since which version. An empty version: since ever.
  struct Pending: Codable, Sendable {
    let since: String
  }

  func run(_ change: ListChange, of summary: WatchlistSummary) async throws -> Reassess.Report {
    var report = Reassess.Report()
    if change.isEmpty {
      // Nothing can have changed.
    } else if change.isWhole {
      report = try await Reassess(services).run(because: Self.action, as: .system)
    } else {
      let touched = try await touched(by: change)
      let near = try await concerned(by: change)
      report.passedOver = near.examined
      let all = touched.union(near.found).sorted()
      try await Reassess(services).run(all, because: Self.action, as: .system, &report)
      report.passedOver -= min(report.passedOver, near.found.count)
    }
    try await finish(summary)
    return report
  }

  /// Evaluates everybody again: whom a register of owners concerns shows only where owners are followed.
  func run(with register: OwnershipRegister) async throws -> Reassess.Report {
    let report = try await Reassess(services).run(because: Self.action, as: .system)
    try await finish(register.summary)
    return report
  }

  /// Goes on with what an earlier process left. Call it after the lists are restored.
  ///
  /// - Returns: the lists that were gone on with.
  @discardableResult
  public func resume() async throws -> [String] {
    let records = try await services.store.read { try $0.lists() }
    var resumed: [String] = []
    for record in records {
      let list = record.summary.list
      guard let pending = try await services.store.read({ try $0.pendingRescreening(of: list) }) else { continue }
      let rules = services.rules
      if list == OwnershipRegister.list, let register = rules.ownership {
        _ = try await run(with: register)
        resumed.append(list)
      }
      guard let now = rules.watchlist(list) else { continue }
      let others = rules.watchlists.filter { $0.summary.list != list }
      let old = try? Watchlist.read(try archive.files(list: list, version: pending.since))
      let before = Rules(watchlists: others + [old].compactMap(\.self), anchors: rules.anchors)
      _ = try await run(ListChange(list, from: before, to: rules), of: now.summary)
      resumed.append(list)
    }
    return resumed
  }

  private func finish(_ summary: WatchlistSummary) async throws {
    try await services.store.write { transaction in
      guard try transaction.record(ListRecord.self, summary.list)?.summary.version == summary.version else { return }
      try transaction.putPendingRescreening(nil, of: summary.list)
    }
  }

  /// Applications with a match that the change touched.
  private func touched(by change: ListChange) async throws -> Set<ApplicationID> {
    var found: Set<ApplicationID> = []
    for entry in change.touched {
      let matches = try await services.store.read { reader in
        var query = FindingQuery()
        query.reference = entry
        return try reader.all { try reader.findings(query, $0) }
      }
      found.formUnion(matches.filter { $0.disposition != .gone }.map(\.application))
    }
    return found
  }

  /// Applications that resemble a new or changed party.
  private func concerned(by change: ListChange) async throws -> (examined: Int, found: Set<ApplicationID>) {
    let probe = change.screen()
    var (examined, found): (Int, Set<ApplicationID>) = (0, [])
    var after: Cursor?
    repeat {
      let request = PageRequest(limit: PageRequest.maximumLimit, after: after)
      let page = try await services.store.read { try $0.sealedStatements(request) }
      examined += page.elements.count
      let half = (page.elements.count + Self.width - 1) / Self.width
      try await withThrowingTaskGroup(of: [ApplicationID].self) { group in
        for start in stride(from: 0, to: page.elements.count, by: max(1, half)) {
          let part = Array(page.elements[start..<min(start + half, page.elements.count)])
          group.addTask { try await concerned(part, probe) }
        }
        for try await part in group { found.formUnion(part) }
      }
      after = page.next
    } while after != nil
    return (examined, found)
  }

  private func concerned(_ part: [SealedStatement], _ probe: DeltaScreen) async throws -> [ApplicationID] {
    let memory = probe.memory()
    var found: [ApplicationID] = []
    for sealed in part {
      try Task.checkCancellation()
      let key = try await services.vault.openKey(sealed.key)
      if probe.concerns(try sealed.statement.open(Statement.self, with: key), using: memory) {
        found.append(sealed.application)
      }
    }
    return found
  }
}

/// A statement with what is needed to open it.
struct SealedStatement: Sendable {
  let application: ApplicationID
  let key: WrappedKey
  let statement: SealedBytes
}

extension StoreReader {
  /// Statements of applications that are live, a page of applications at a time.
  func sealedStatements(_ request: PageRequest) throws -> Page<SealedStatement> {
    let page = try applications(ApplicationQuery(), request)
    let live = try page.elements.filter(\.state.takesEvidence).compactMap { application -> SealedStatement? in
      guard let key = try wrappedKey(of: application.subject) else { return nil }
      return SealedStatement(application: application.id, key: key, statement: try sealed(application.statement))
    }
    return Page(elements: live, next: page.next)
  }

  func pendingRescreening(of list: String) throws -> RescreenCustomers.Pending? {
    try setting("rescreen/\(list)").flatMap { text in
      try? StrictJSON.decode(RescreenCustomers.Pending.self, from: Array(text.utf8))
    }
  }
}

extension StoreTransaction {
  func putPendingRescreening(_ pending: RescreenCustomers.Pending?, of list: String) throws {
    let text = try pending.map { String(decoding: try CanonicalJSON.bytes(of: $0), as: UTF8.self) }
    try putSetting("rescreen/\(list)", text ?? "")
  }
}
