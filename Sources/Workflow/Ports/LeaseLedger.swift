public import Vocabulary

/// Who held which address when: kept outside the store, because it is large and grows fast. The journal has its head.
public protocol LeaseLedger: Sendable {
  /// - Parameter knownAt: answers as they were on that day, from what had been learnt by then; nil for all that is known.
  func holders(of questions: [AddressQuestion], knownAt: Instant?) async throws -> [HolderAnswer]
  /// Leases that cover an address, oldest first, at most `limit`.
  func leases(of address: IPAddress, limit: Int) async throws -> [HeldLease]
  /// Leases of a tenant, oldest first, at most `limit`.
  func leases(ofTenant tenant: String, limit: Int) async throws -> [HeldLease]
  /// Takes events in; when it returns they are durable.
  func record(_ events: [LeaseEvent]) async throws -> LeaseReceipt
  func head() async throws -> LedgerHead
}

/// An address, perhaps a port, at an instant.
public struct AddressQuestion: Hashable, Sendable, Codable {
  public let address: IPAddress
  public let port: UInt16?
  public let at: Instant

  public init(address: IPAddress, port: UInt16? = nil, at: Instant) {
    self.address = address
    self.port = port
    self.at = at
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case address, port, at }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      address: try values.decode(IPAddress.self, forKey: .address),
      port: try values.decodeIfPresent(UInt16.self, forKey: .port), at: try values.decode(Instant.self, forKey: .at))
  }
}

/// One row of the ledger: a tenant held an address, prefix or block of ports from when to when.
public struct HeldLease: Hashable, Sendable, Codable {
  /// An address or a prefix.
  public let prefix: String
  public let firstPort: UInt16
  public let lastPort: UInt16
  public let start: Instant
  /// Nil while it is held.
  public let end: Instant?
  /// The provider's reference of the account.
  public let tenant: String
  /// The provider's reference of the machine, interface or gateway.
  public let resource: String
  /// The row's number in the ledger.
  public let sequence: UInt64

  public init(
    prefix: String, firstPort: UInt16 = 0, lastPort: UInt16 = .max, start: Instant, end: Instant?, tenant: String,
    resource: String, sequence: UInt64
  ) {
    self.prefix = prefix
    self.firstPort = firstPort
    self.lastPort = lastPort
    self.start = start
    self.end = end
    self.tenant = tenant
    self.resource = resource
    self.sequence = sequence
  }
}

/// What the ledger says to a question.
public struct HolderAnswer: Hashable, Sendable, Codable {
  public enum Certainty: String, Hashable, Sendable, Codable, CaseIterable {
    case exact
    /// Several fit; nobody may be named as the one.
    case ambiguous
    case unknown
  }

  public let question: AddressQuestion
  public let certainty: Certainty
  /// Every lease that fits.
  public let leases: [HeldLease]
  /// What would settle an ambiguous answer: `port`, `finer-time`, `translation-log`.
  public let settledBy: [String]
  /// Seconds by which the asker's clock was allowed to differ: the answer is exact only where it holds for all of them.
  public let skewSeconds: Int64

  public init(
    question: AddressQuestion, certainty: Certainty, leases: [HeldLease], settledBy: [String], skewSeconds: Int64
  ) {
    self.question = question
    self.certainty = certainty
    self.leases = leases
    self.settledBy = settledBy
    self.skewSeconds = skewSeconds
  }
}

extension HolderAnswer {
  /// A tenant of this form is no account but an address of the provider that many accounts send from: the egress of a NAT
  /// gateway, a proxy, the front end of a load balancer that serves several accounts.
  ///
  /// Blocks of ports that a gateway's log assigns within it are more specific and name the account.
  public static let sharedPrefix = "shared:"

  /// The answer with what it means where an address is shared: nobody is the one, and only the translation's log could tell.
  var minded: HolderAnswer {
    guard leases.contains(where: { $0.tenant.hasPrefix(Self.sharedPrefix) }) else { return self }
    // Where blocks of ports are known, the port tells.
    return HolderAnswer(
      question: question, certainty: .ambiguous, leases: leases,
      settledBy: settledBy.isEmpty ? ["translation-log"] : settledBy, skewSeconds: skewSeconds)
  }
}

/// An address changes hands.
public struct LeaseEvent: Hashable, Sendable, Codable {
  public enum Operation: String, Hashable, Sendable, Codable, CaseIterable { case assign, release }

  public let operation: Operation
  /// An address or a prefix.
  public let prefix: String
  public let firstPort: UInt16
  public let lastPort: UInt16
  public let at: Instant
  public let tenant: String
  public let resource: String

  enum CodingKeys: String, CodingKey, CaseIterable {
    case operation, prefix, firstPort, lastPort, at, tenant, resource
  }

  public init(
    operation: Operation, prefix: String, firstPort: UInt16 = 0, lastPort: UInt16 = .max, at: Instant, tenant: String,
    resource: String
  ) throws(VocabularyError) {
    guard firstPort <= lastPort else { throw VocabularyError(.range, "the first port is not above the last") }
    if prefix.contains("/") { _ = try IPPrefix(prefix) } else { _ = try IPAddress(prefix) }
    self.operation = operation
    self.prefix = prefix
    self.firstPort = firstPort
    self.lastPort = lastPort
    self.at = at
    self.tenant = try Reference.checked(tenant, what: "the tenant")
    self.resource = try Reference.checked(resource, what: "the resource")
  }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let operation = try values.decode(Operation.self, forKey: .operation)
    let prefix = try values.decode(String.self, forKey: .prefix)
    let first = try values.decodeIfPresent(UInt16.self, forKey: .firstPort) ?? 0
    let last = try values.decodeIfPresent(UInt16.self, forKey: .lastPort) ?? .max
    let at = try values.decode(Instant.self, forKey: .at)
    let tenant = try values.decode(String.self, forKey: .tenant)
    let resource = try values.decode(String.self, forKey: .resource)
    self = try decoder.validated { () throws(VocabularyError) in
      try LeaseEvent(
        operation: operation, prefix: prefix, firstPort: first, lastPort: last, at: at, tenant: tenant,
        resource: resource)
    }
  }
}

/// What came of events.
public struct LeaseReceipt: Hashable, Sendable, Codable {
  public struct Refusal: Hashable, Sendable, Codable {
    /// Place in the request, from 0.
    public let index: Int
    public let reason: String

    public init(index: Int, reason: String) {
      self.index = index
      self.reason = reason
    }
  }

  public let accepted: Int
  /// Known already; they changed nothing.
  public let repeated: Int
  public let refused: [Refusal]
  public let head: LedgerHead

  public init(accepted: Int, repeated: Int, refused: [Refusal], head: LedgerHead) {
    self.accepted = accepted
    self.repeated = repeated
    self.refused = refused
    self.head = head
  }
}

/// Where the ledger stands: how many rows, and the hash that commits to all of them.
public struct LedgerHead: Hashable, Sendable, Codable {
  public let rows: UInt64
  /// In hex.
  public let digest: String

  public init(rows: UInt64, digest: String) {
    self.rows = rows
    self.digest = digest
  }
}
