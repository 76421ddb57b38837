public import Vocabulary

/// Reads what was declared, and the register that detection takes.
public struct ReadDeclarations: Sendable {
  public struct View: Sendable {
    public let record: DeclarationRecord
    /// The provider's reference of the account.
    public let account: String
    /// Nil where the customer's data was destroyed.
    public let words: DeclarationWords?
    /// What the second person's yes is bound to.
    public let digest: String
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  public func list(
    _ query: DeclarationQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<DeclarationRecord> {
    try principal.require(.readTelemetry)
    return try await services.store.read { try $0.declarations(query, page) }
  }

  public func run(_ id: DeclarationID, as principal: Principal) async throws -> View {
    try principal.require(.readTelemetry)
    let record = try await services.store.read { try $0.required(DeclarationRecord.self, id.text) }
    return try await view(of: record)
  }

  func view(of record: DeclarationRecord) async throws -> View {
    let account = try await services.store.read { try $0.required(AccountRecord.self, record.account.text) }
    return View(
      record: record, account: account.reference, words: try await words(of: record),
      digest: try SettleDeclaration.digest(of: record))
  }

  private func words(of record: DeclarationRecord) async throws -> DeclarationWords? {
    do {
      return try await services.open(DeclarationWords.self, record.words, of: record.application)
    } catch let error as WorkflowError where error.code == .erased {
      return nil
    }
  }

  /// Everything that is allowed now or will be, as the table that `vestibule flows detect --authorised` reads:
  /// `account_id,kind,dst_cidr,dport,start,end,ref`, seconds since 1970, `*` for everything.
  public func register(as principal: Principal) async throws -> String {
    try principal.require(.readTelemetry)
    var query = DeclarationQuery()
    query.state = .approved
    query.endsAfter = services.now
    let wanted = query
    let rows = try await services.store.read { reader in
      try reader.all { try reader.declarations(wanted, $0) }.map {
        ($0, try reader.required(AccountRecord.self, $0.account.text).reference)
      }
    }
    var text = "account_id,kind,dst_cidr,dport,start,end,ref\n"
    for (record, account) in rows {
      for target in record.targets.isEmpty ? ["*"] : record.targets.map(\.text) {
        for port in record.ports.isEmpty ? ["*"] : record.ports.map(String.init) {
          text += "\(account),\(record.activity.rawValue),\(target),\(port)"
          text += ",\(record.start.seconds),\(record.end.seconds),\(record.id)\n"
        }
      }
    }
    return text
  }
}

/// What customers want the public to know of, with the addresses that it comes from now.
public struct PublishedDeclarations: Sendable {
  public struct Item: Sendable {
    public let record: DeclarationRecord
    public let words: DeclarationWords
    public let addresses: [String]
  }

  /// More would be a page that nobody reads.
  static let maximum = 200

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Approved, in force now and meant to be public; which ends first comes first.
  public func run() async throws -> [Item] {
    var query = DeclarationQuery()
    query.state = .approved
    query.endsAfter = services.now
    let (wanted, now) = (query, services.now)
    let records = try await services.store.read { reader in
      try reader.all { try reader.declarations(wanted, $0) }
        .filter { $0.isPublic && $0.isInForce(at: now) }.prefix(Self.maximum)
    }
    var items: [Item] = []
    for record in records {
      let view = try await ReadDeclarations(services).view(of: record)
      guard let words = view.words else { continue }
      let leases = try await services.ledger?.leases(ofTenant: view.account, limit: 500) ?? []
      items.append(Item(record: record, words: words, addresses: leases.filter { $0.end == nil }.map(\.prefix)))
    }
    return items
  }
}

extension StoreReader {
  /// Whether the reference that a sensor gives for an activity is a declaration that allows it.
  ///
  /// A reference that is no declaration's comes from a register that the house does not keep: the sensor's word stands.
  func allows(_ reference: String?, account: AccountID, from first: Instant, to last: Instant) throws -> Bool {
    guard let reference, let id = try? DeclarationID(reference) else { return true }
    guard let record = try record(DeclarationRecord.self, id.text) else { return false }
    return record.account == account && record.allowed(from: first, to: last)
  }
}
