public import Vocabulary

/// Reads what sensors saw of accounts.
public struct ReadTelemetry: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func observations(
    _ query: ObservationQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<ObservationRecord> {
    try principal.require(.readTelemetry)
    return try await services.store.read { try $0.observations(query, page) }
  }

  public func inputs(as principal: Principal) async throws -> [InputHealthRecord] {
    try principal.require(.readTelemetry)
    return try await services.store.read { try $0.inputs() }
  }

  /// An observation with its words and targets, for a purpose that is journaled first.
  public func reveal(
    _ id: ObservationID, purpose: String, as principal: Principal
  ) async throws -> (record: ObservationRecord, detail: ObservationDetail) {
    let record = try await services.store.read { try $0.required(ObservationRecord.self, id.text) }
    try await RevealPersonal(services).journal(record.application, purpose: purpose, as: principal)
    return (record, try await detail(of: record))
  }

  /// Accesses to an account, oldest first, for a purpose that is journaled first.
  public func accesses(
    of account: AccountID, days: Int, purpose: String, as principal: Principal
  ) async throws -> [StoredAccess] {
    let (record, application) = try await services.store.read { reader in
      let record = try reader.required(AccountRecord.self, account.text)
      return (record, try reader.required(CustomerRecord.self, record.customer.text).application)
    }
    try await RevealPersonal(services).journal(application, purpose: purpose, as: principal)
    return try await services.accesses(
      of: record, key: try await services.dossier(application).key, limit: min(max(days, 1), 400))
  }

  func detail(of record: ObservationRecord) async throws -> ObservationDetail {
    try await services.open(ObservationDetail.self, record.detail, of: record.application)
  }
}

/// A source of telemetry tells how well it is heard.
public struct RecordInputHealth: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(_ record: InputHealthRecord, as principal: Principal) async throws {
    try principal.require(.writeTelemetry)
    try await services.store.write { transaction in
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(at: record.at, actor: principal.actor, action: "input.record", subject: record.source))
    }
  }
}
