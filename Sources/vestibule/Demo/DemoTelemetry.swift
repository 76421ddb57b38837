import Traffic
import Vocabulary
import Wire
import Workflow

/// What machines of the demonstration's customers did: leases of addresses, a gateway that many share, accesses, and a few
/// accounts whose machines attack others.
struct DemoTelemetry {
  let services: Services
  let scenarios: [DemoScenario]
  private let now: Instant

  init(_ services: Services, _ scenarios: [DemoScenario]) {
    (self.services, self.scenarios) = (services, scenarios)
    now = services.surroundings.now()
  }

  /// Needs a ledger of leases; without one nothing is told.
  func load() async throws {
    guard services.ledger != nil else { return }
    let accounts = try await openedAccounts()
    _ = try await RecordLeases(services).run(leases(of: accounts), as: .system)
    _ = try await RecordAccess(services).run(accesses(of: accounts), as: .system)
    _ = try await RecordDetections(services).run(detections(of: accounts), as: .system)
    for health in try inputs() { try await RecordInputHealth(services).run(health, as: .system) }
  }

  private struct Account {
    let reference: String
    let since: Instant
    let signUp: IPAddress?
  }

  /// Accounts that were opened: not every applicant got one.
  private func openedAccounts() async throws -> [Account] {
    let stated = scenarios.compactMap { scenario -> Account? in
      guard let account = scenario.statement.accounts.first else { return nil }
      return Account(
        reference: account.reference, since: account.period?.start ?? now,
        signUp: scenario.statement.registration?.address)
    }
    return try await services.store.read { reader in
      try stated.filter { account in
        var query = AccountQuery()
        query.reference = account.reference
        return try !reader.accounts(query, PageRequest(limit: 1)).elements.isEmpty
      }
    }
  }

  // MARK: Leases

  private static let gateway = "192.0.2.10"  // RFC 5737

  /// Every account has an address, which another had before; each third sends through the gateway as well.
  private func leases(of accounts: [Account]) throws -> [LeaseEvent] {
    var events = [
      try LeaseEvent(
        operation: .assign, prefix: Self.gateway, at: now.adding(days: -60), tenant: "shared:egress-1",
        resource: "nat-gateway-1")
    ]
    for (index, account) in accounts.enumerated() {
      let address = "203.0.113.\(index % 254 + 1)"
      if index < 254, index > 0 {
        let before = accounts[index - 1]
        let begun = account.since.adding(days: -9)
        events.append(try Self.event(.assign, address, begun, before.reference, index - 1))
        events.append(
          try Self.event(.release, address, account.since.adding(seconds: -3600), before.reference, index - 1))
      }
      events.append(try Self.event(.assign, address, account.since, account.reference, index))
      guard index.isMultiple(of: 3), index / 3 < 60 else { continue }
      let first = UInt16(1024 + index / 3 * 1008)
      events.append(
        try LeaseEvent(
          operation: .assign, prefix: Self.gateway, firstPort: first, lastPort: first + 1007, at: account.since,
          tenant: account.reference, resource: "nat-gateway-1"))
    }
    return events
  }

  private static func event(
    _ operation: LeaseEvent.Operation, _ address: String, _ at: Instant, _ tenant: String, _ number: Int
  ) throws -> LeaseEvent {
    try LeaseEvent(operation: operation, prefix: address, at: at, tenant: tenant, resource: "nic-\(1000 + number)")
  }

  // MARK: Accesses

  private func accesses(of accounts: [Account]) -> [AccessEvent] {
    accounts.prefix(40).enumerated().flatMap { index, account in
      (1...3).compactMap { day in
        account.signUp.map { address in
          AccessEvent(
            account: account.reference, actor: "owner", action: "ConsoleLogin", address: address,
            time: now.adding(seconds: -Int64(day * 86_400 + index * 97)), channel: .console, agent: "browser")
        }
      }
    }
  }

  // MARK: Detections

  private struct Behaviour {
    var family: String
    var kind: String
    var hours: Int64
    var score: Double
    var targets: Int
    var ports: [Int]
    var campaign: String?
    var permission: String?
  }

  private static let behaviours = [
    Behaviour(
      family: "scan", kind: "horizontal", hours: 5, score: 0.99, targets: 1840, ports: [22], campaign: "c-demo-1"),
    Behaviour(
      family: "scan", kind: "horizontal", hours: 4, score: 0.97, targets: 1211, ports: [22], campaign: "c-demo-1"),
    Behaviour(
      family: "scan", kind: "horizontal", hours: 4, score: 0.96, targets: 977, ports: [22], campaign: "c-demo-1"),
    Behaviour(family: "bruteforce", kind: "ssh", hours: 9, score: 0.98, targets: 3, ports: [22]),
    Behaviour(family: "beacon", kind: "periodic", hours: 30, score: 0.71, targets: 1, ports: [443]),
    Behaviour(
      family: "scan", kind: "horizontal", hours: 2, score: 0.99, targets: 25_000, ports: [443],
      permission: "research-scanner-7"),
  ]

  private func detections(of accounts: [Account]) -> [JSONValue] {
    zip(Self.behaviours, accounts.dropFirst(7)).enumerated().map { index, pair in
      let (behaviour, account) = pair
      let last = now.adding(seconds: -Int64(index + 1) * 600).seconds
      let port = behaviour.ports[0]
      return [
        "account_id": .string(account.reference), "family": .string(behaviour.family), "kind": .string(behaviour.kind),
        "raised": .number(JSONNumber(Int(last - 1800))),
        "first": .number(JSONNumber(Int(last - behaviour.hours * 3600))), "last": .number(JSONNumber(Int(last))),
        "score": JSONNumber(behaviour.score).map { .number($0) } ?? .null,
        "interfaces": [.string("nic-\(1007 + index)")],
        "addresses": [.string("203.0.113.\(8 + index)")], "campaign": behaviour.campaign.map { .string($0) } ?? .null,
        "authorised": .bool(behaviour.permission != nil), "ref": behaviour.permission.map { .string($0) } ?? .null,
        "evidence": [
          "targets": .number(JSONNumber(behaviour.targets)), "ports": [.number(JSONNumber(port))],
          "contacts": .number(JSONNumber(behaviour.targets * 11 / 10)),
          "failed": .number(JSONNumber(behaviour.targets * 9 / 10)),
          "sample": [.string("198.51.100.9:\(port)"), .string("198.51.100.23:\(port)")],
        ],
      ]
    }
  }

  private func inputs() throws -> [InputHealthRecord] {
    [
      InputHealthRecord(
        source: "edge-netflow-1", at: now, records: 4_812_770, bad: 12, lost: 0, late: 31, evicted: 0,
        watermark: now.adding(seconds: -40)),
      InputHealthRecord(
        source: "vpc-flow-logs", at: now, records: 22_018_442, bad: 0, lost: 118, late: 2040, evicted: 0,
        watermark: now.adding(seconds: -610)),
    ]
  }
}
