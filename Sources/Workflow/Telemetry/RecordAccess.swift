public import Traffic
public import Vocabulary
import Wire

/// Takes access and administration events in: keeps address and time of each, sealed, and looks whether the origin fits.
public struct RecordAccess: Sendable {
  public static let maximumEvents = 50_000
  /// Days of an account's accesses that a new one is compared with.
  static let historyDays = 30

  public struct Report: Hashable, Sendable, Codable {
    public internal(set) var accepted = 0
    /// Of accounts that are not known here.
    public internal(set) var unknownAccounts = 0
    public internal(set) var findings = 0
    public internal(set) var cases: [CaseID] = []

    public init() {}
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(_ events: [AccessEvent], as principal: Principal) async throws -> Report {
    try principal.require(.writeTelemetry)
    guard (1...Self.maximumEvents).contains(events.count) else {
      throw WorkflowError(.invalid, "send 1 to \(Self.maximumEvents) events", field: "/events")
    }
    var report = Report()
    var owners: [String: AccountOwner] = [:]
    var countries: [String: Set<CountryCode>] = [:]
    var all: [AccessEvent] = []
    for (account, own) in Dictionary(grouping: events, by: \.account).sorted(by: { $0.key < $1.key }) {
      guard let owner = try? await services.owner(ofAccount: account) else {
        report.unknownAccounts += own.count
        continue
      }
      let (history, stated) = try await keep(own, of: owner, as: principal)
      owners[account] = owner
      countries[account] = stated
      all += history
      report.accepted += own.count
    }
    try await watch(all, owners, countries, principal, &report)
    return report
  }

  private func watch(
    _ events: [AccessEvent], _ owners: [String: AccountOwner], _ countries: [String: Set<CountryCode>],
    _ principal: Principal, _ report: inout Report
  ) async throws {
    var statements = OriginWatch.Statements()
    statements.countries = countries
    let found: [OriginFinding]
    do throws(OriginError) {
      found = try OriginWatch(book: services.marks(), statements: statements).findings(events)
    } catch {
      throw WorkflowError(.unavailable, "the lists of address marks cannot be used: \(error)")
    }
    for (account, own) in Dictionary(grouping: found, by: \.account).sorted(by: { $0.key < $1.key }) {
      guard let owner = owners[account] else { continue }
      let sightings = own.map { item in
        Sighting(
          finding: item.finding.referring(to: Self.reference(item.finding)), reference: Self.reference(item.finding),
          first: item.finding.at, last: item.finding.at)
      }
      let once = Dictionary(sightings.map { ($0.reference, $0) }, uniquingKeysWith: { $0.last < $1.last ? $1 : $0 })
      let kept = once.values.sorted { $0.reference < $1.reference }
      report.findings += kept.count
      let outcome = try await services.retrying {
        try await services.observe(kept, of: owner, action: "access.observe", as: principal)
      }
      if let openCase = outcome.openCase, !report.cases.contains(openCase) { report.cases.append(openCase) }
    }
  }

  /// One observation a kind and day.
  private static func reference(_ finding: Finding) -> String { "\(finding.code)/\(finding.at.date.text)" }

  /// Adds events to the account's days.
  ///
  /// - Returns: the account's accesses of the last days, the new ones among them, and the countries that were stated.
  private func keep(
    _ events: [AccessEvent], of owner: AccountOwner, as principal: Principal
  ) async throws -> (history: [AccessEvent], countries: Set<CountryCode>) {
    let dossier = try await services.dossier(owner.application)
    let (services, at, key) = (services, services.now, dossier.key)
    let byDay = Dictionary(grouping: events) { $0.time.midnight }
    try await services.store.write { transaction in
      var fresh = 0
      for (day, own) in byDay.sorted(by: { $0.key < $1.key }) {
        let old = try transaction.accessLog(of: owner.account.id, day: day)
        var kept = try old.map { try transaction.sealed($0.detail).open([StoredAccess].self, with: key) } ?? []
        let added = own.compactMap(StoredAccess.init).filter { !kept.contains($0) }
        kept += added
        kept.sort()
        let id: AccessLogID = old?.id ?? services.surroundings.identifier()
        let detail = try services.seal(kept, field: "access/\(id)", with: key)
        try transaction.put(detail)
        try transaction.put(
          AccessLogRecord(
            id: id, application: owner.application, account: owner.account.id, day: day, events: kept.count,
            detail: detail.record.id))
        fresh += added.count
      }
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "access.record", subject: owner.application.text,
          details: ["account": owner.account.id.text, "events": String(fresh)]))
    }
    let history = try await services.accesses(of: owner.account, key: key, limit: Self.historyDays)
    return (history.map { $0.event(of: owner.account.reference) }, dossier.statement.countries)
  }
}

/// An access as it is kept, sealed.
public struct StoredAccess: Hashable, Sendable, Codable, Comparable {
  public let at: Instant
  public let address: IPAddress
  public let port: UInt16?
  public let action: String
  public let actor: String
  public let channel: String
  public let agent: String

  init?(_ event: AccessEvent) {
    guard let address = event.address, event.succeeded else { return nil }
    at = event.time
    self.address = address
    port = event.port
    action = String(event.action.prefix(100))
    actor = event.actor
    channel = event.channel.rawValue
    agent = event.agent
  }

  /// An access that an application told, of which only address and time are known.
  init(_ stated: AccessRecord, action: String) {
    (at, address, self.action) = (stated.at, stated.address, action)
    (port, actor, channel, agent) = (nil, "", AccessEvent.Channel.unknown.rawValue, "")
  }

  func event(of account: String) -> AccessEvent {
    AccessEvent(
      account: account, actor: actor, action: action, address: address, port: port, time: at,
      channel: AccessEvent.Channel(rawValue: channel) ?? .unknown, agent: agent)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.at, left.address, left.action, left.actor) < (right.at, right.address, right.action, right.actor)
  }
}

extension Instant {
  /// The first instant of its day, UTC.
  var midnight: Instant { Instant(seconds: seconds - ((seconds % 86_400) + 86_400) % 86_400) }
}

extension Services {
  /// An account's accesses, oldest first.
  func accesses(of account: AccountRecord, key: any SubjectKey, limit: Int) async throws -> [StoredAccess] {
    let sealed = try await store.read { reader in
      try reader.accessLogs(of: account.id, limit: limit).map { try reader.sealed($0.detail) }
    }
    return try sealed.flatMap { try $0.open([StoredAccess].self, with: key) }.sorted()
  }
}

extension Finding {
  fileprivate func referring(to reference: String) -> Finding {
    Finding(
      sensor: sensor, code: code, severity: severity, role: role, at: at, confidence: confidence, summary: summary,
      parts: parts, reference: reference)
  }
}

extension Statement {
  /// Countries of residence, nationality or seat that were stated.
  var countries: Set<CountryCode> {
    switch applicant {
    case .individual(let person): Set(person.nationalities + [person.address?.country].compactMap(\.self))
    case .organization(let organization):
      Set(
        [organization.jurisdiction, organization.address?.country].compactMap(\.self)
          + organization.placesOfUse.map(\.country))
    }
  }
}
