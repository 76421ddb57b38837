/// Lists of records, each behind its permission.
public struct ReadRecords: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func applications(
    _ query: ApplicationQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<ApplicationRecord> {
    try principal.require(.readApplications)
    return try await services.store.read { try $0.applications(query, page) }
  }

  public func customers(
    _ query: CustomerQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<CustomerRecord> {
    try principal.require(.readApplications)
    return try await services.store.read { try $0.customers(query, page) }
  }

  public func accounts(
    _ query: AccountQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<AccountRecord> {
    try principal.require(.readApplications)
    return try await services.store.read { try $0.accounts(query, page) }
  }

  public func cases(_ query: CaseQuery, _ page: PageRequest, as principal: Principal) async throws -> Page<CaseRecord> {
    try principal.require(.readCases)
    return try await services.store.read { try $0.cases(query, page) }
  }

  public func caseCounts(as principal: Principal) async throws -> CaseCounts {
    try principal.require(.readCases)
    return try await services.store.read { try $0.caseCounts() }
  }

  public func decisions(
    _ query: DecisionQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<DecisionRecord> {
    try principal.require(.readApplications)
    return try await services.store.read { try $0.decisions(query, page) }
  }

  public func findings(
    _ query: FindingQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<FindingRecord> {
    try principal.require(.readApplications)
    return try await services.store.read { try $0.findings(query, page) }
  }

  public func lists(as principal: Principal) async throws -> [ListRecord] {
    try principal.require(.readLists)
    return try await services.store.read { try $0.lists() }
  }

  public func packs(as principal: Principal) async throws -> [PackRecord] {
    try principal.require(.readRegimes)
    return try await services.store.read { try $0.packs() }
  }

  /// The text of a pack that is or was loaded.
  public func packText(digest: String, as principal: Principal) async throws -> [UInt8] {
    try principal.require(.readRegimes)
    guard let text = try await services.store.read({ try $0.packText(digest: digest) }) else {
      throw WorkflowError(.notFound, "there is no pack with this digest")
    }
    return text
  }

  public func operators(as principal: Principal) async throws -> [OperatorRecord] {
    try principal.require(.readCases)
    return try await services.store.read { try $0.operators() }
  }

  public func apiKeys(as principal: Principal) async throws -> [APIKeyRecord] {
    try principal.require(.administer)
    return try await services.store.read { try $0.apiKeys() }
  }

  public func webhooks(as principal: Principal) async throws -> [WebhookRecord] {
    try principal.require(.administer)
    return try await services.store.read { try $0.webhooks() }
  }

  /// One record by identifier.
  public func record<R: Record>(_ type: R.Type, _ id: String, as principal: Principal) async throws -> R {
    try principal.require(R.self == CaseRecord.self ? .readCases : .readApplications)
    return try await services.store.read { try $0.required(type, id) }
  }
}
