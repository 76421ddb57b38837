/// Writes findings as alert lines, repeats at most every ten minutes for each account and family.
struct AlertWriter {
  private let ledger: TenantLedger
  /// When each account and family was told last: seconds since 1970.
  private var told: [UInt64: UInt32] = [:]
  private(set) var count: UInt64 = 0
  /// Beyond it the oldest entries are dropped: their next finding counts as the first.
  private static let maximumTold = 1 << 18

  init(ledger: TenantLedger) { self.ledger = ledger }

  var usedBytes: Int { told.count * 24 }

  /// - Returns: lines of JSON, ordered by account name, family, campaign and kind.
  mutating func write(
    _ findings: [Finding], now: UInt32, repeatSeconds: UInt32, names: borrowing FlowNames
  ) -> [UInt8] {
    guard !findings.isEmpty else { return [] }
    var bytes: [UInt8] = []
    for (name, finding) in Self.ordered(findings, names) {
      let key = UInt64(finding.account) << 8 | UInt64(finding.family.rawValue) << 1 | (finding.isAuthorised ? 1 : 0)
      let before = told[key]
      if let before, now < before &+ repeatSeconds { continue }
      if told.count >= Self.maximumTold { dropOldest() }
      told[key] = now
      count += 1
      let line = AlertLine(
        finding, account: name, raised: now, isUpdate: before != nil, names: names,
        addresses: addresses(finding, at: Int64(finding.last) &* 1_000_000))
      bytes += line.bytes
    }
    return bytes
  }

  private static func ordered(_ findings: [Finding], _ names: borrowing FlowNames) -> [(String, Finding)] {
    var all: [(String, Finding)] = []
    for finding in findings { all.append((names.name(finding.account) ?? "unknown", finding)) }
    return all.sorted { left, right in
      (left.0, left.1.family.rawValue, left.1.campaign == nil ? 1 : 0, left.1.kind, left.1.first)
        < (right.0, right.1.family.rawValue, right.1.campaign == nil ? 1 : 0, right.1.kind, right.1.first)
    }
  }

  private func addresses(_ finding: Finding, at time: Int64) -> [String] {
    var seen: Set<FlowAddress> = []
    var listed: [String] = []
    for interface in finding.interfaces {
      for lease in ledger.leases(account: finding.account, interface: interface) where lease.holdsNearly(time) {
        let address = lease.publicAddress == FlowAddress() ? lease.privateAddress : lease.publicAddress
        if seen.insert(address).inserted { listed.append(address.description) }
      }
    }
    return listed
  }

  private mutating func dropOldest() {
    let times = told.values.sorted()
    let middle = times[times.count / 2]
    told = told.filter { $0.value > middle }
  }

  func write(to sink: inout StateSink) {
    sink.put(count)
    sink.put(UInt64(told.count))
    for (key, time) in told.sorted(by: { $0.key < $1.key }) {
      sink.put(key)
      sink.put(time)
    }
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    count = try source.get(UInt64.self)
    for _ in 0..<(try source.get(UInt64.self)) {
      let key = try source.get(UInt64.self)
      told[key] = try source.get(UInt32.self)
    }
  }
}
