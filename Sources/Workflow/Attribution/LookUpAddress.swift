public import Vocabulary
import Wire

/// Asks who had an address. Every look-up is journaled with its purpose before the answer is given.
public struct LookUpAddress: Sendable {
  public static let maximumQuestions = 10_000

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameters:
  ///   - purpose: why, in 3 to 200 characters; kept for ever, so it must name no person and no address.
  ///   - knownAt: answers from what had been learnt by then.
  /// - Returns: an answer for each question, in their order.
  public func run(
    _ questions: [AddressQuestion], purpose: String, knownAt: Instant? = nil, as principal: Principal
  ) async throws -> [AttributedAnswer] {
    try principal.require(.readLeases)
    guard (1...Self.maximumQuestions).contains(questions.count) else {
      throw WorkflowError(.invalid, "ask about 1 to \(Self.maximumQuestions) addresses", field: "/questions")
    }
    let ledger = try services.requiredLedger
    try await journal(questions, try Purpose.checked(purpose), principal, head: ledger.head())
    return try await services.attribute(questions, knownAt: knownAt)
  }

  /// The leases of one address, oldest first.
  public func timeline(
    of address: IPAddress, purpose: String, limit: Int = 500, as principal: Principal
  ) async throws -> [HeldLease] {
    try principal.require(.readLeases)
    let ledger = try services.requiredLedger
    let question = AddressQuestion(address: address, at: services.now)
    try await journal([question], try Purpose.checked(purpose), principal, head: ledger.head())
    return try await ledger.leases(of: address, limit: limit)
  }

  /// The addresses of an account over time, oldest first. The account is named, not a person: nothing is journaled.
  public func leases(
    of account: AccountID, limit: Int = 500, as principal: Principal
  ) async throws -> (account: AccountRecord, leases: [HeldLease]) {
    try principal.require(.readLeases)
    let record = try await services.store.read { try $0.required(AccountRecord.self, account.text) }
    return (record, try await services.requiredLedger.leases(ofTenant: record.reference, limit: limit))
  }

  /// The entry commits to what was asked by a keyed digest: it can be shown later, it cannot be guessed.
  private func journal(
    _ questions: [AddressQuestion], _ purpose: String, _ principal: Principal, head: LedgerHead
  ) async throws {
    let asked = try await services.vault.houseKey().fingerprint(CanonicalJSON.bytes(of: questions))
    let details = [
      "purpose": purpose, "questions": String(questions.count), "asked": asked, "ledger-rows": String(head.rows),
      "ledger-digest": head.digest,
    ]
    let at = services.now
    _ = try await services.store.write { transaction in
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "address.look-up", details: details))
    }
  }
}

extension Services {
  var requiredLedger: any LeaseLedger {
    get throws(WorkflowError) {
      guard let ledger else { throw WorkflowError(.notFound, "no lease ledger is kept here") }
      return ledger
    }
  }

  /// Asks the ledger and joins what it says with the accounts.
  func attribute(_ questions: [AddressQuestion], knownAt: Instant?) async throws -> [AttributedAnswer] {
    let answers = try await requiredLedger.holders(of: questions, knownAt: knownAt).map(\.minded)
    return try await store.read { reader in
      var known: [String: AddressHolder] = [:]
      return try answers.map { answer in
        var tenants: [String] = []
        for lease in answer.leases where !tenants.contains(lease.tenant) { tenants.append(lease.tenant) }
        let holders = try tenants.map { tenant in
          if let holder = known[tenant] { return holder }
          let holder = try reader.holder(ofTenant: tenant)
          known[tenant] = holder
          return holder
        }
        return AttributedAnswer(answer: answer, holders: holders)
      }
    }
  }
}
