/// Finds the account of records that name none, by their public addresses at their time.
public struct RecordResolver: Sendable {
  private let ledger: TenantLedger
  /// Ten years, in microseconds.
  private static let daysOfUptime: Int64 = 315_360_000_000_000

  public init(ledger: TenantLedger) { self.ledger = ledger }

  /// Gives every record an account. One between two tenants becomes two records, one as each side saw it; one of nobody
  /// in the ledger goes to an account named after its near address.
  public func resolve(_ records: inout [FlowRecord], names: inout FlowNames) {
    let count = records.count
    for place in 0..<count where records[place].account == FlowNames.none {
      let record = records[place]
      // Times of an exporter's uptime say nothing of the day: then the last holder counts.
      let time = record.end < Self.daysOfUptime ? Int64.max - 1 : record.end
      let hasPorts = record.transport == 6 || record.transport == 17 || record.transport == 132
      let source = ledger.holder(
        of: record.source, port: hasPorts ? record.sourcePort : nil, at: time)
      let destination = ledger.holder(
        of: record.destination, port: hasPorts ? record.destinationPort : nil, at: time)
      if let source { records[place].take(source, .egress) }
      if let destination {
        var other = record
        other.take(destination, .ingress)
        if source == nil { records[place] = other } else { records.append(other) }
      }
      if source == nil && destination == nil { takeStranger(&records[place], names: &names) }
    }
  }

  private func takeStranger(_ record: inout FlowRecord, names: inout FlowNames) {
    let isSource = Self.isNearSource(record)
    let near = isSource ? record.source : record.destination
    record.account = names.number(of: Array("address:\(near)".utf8))
    record.interface = record.account
    record.direction = isSource ? .egress : .ingress
  }

  /// Which side of a record between strangers is looked at: the same for both directions of a conversation.
  private static func isNearSource(_ record: FlowRecord) -> Bool {
    if record.source.isPrivate != record.destination.isPrivate { return record.source.isPrivate }
    if record.initiator != .unknown { return record.initiator == .source }
    let (from, to) = (ServicePorts.isService(record.sourcePort), ServicePorts.isService(record.destinationPort))
    if from != to { return to }
    return (record.source.high, record.source.low) <= (record.destination.high, record.destination.low)
  }
}

extension FlowRecord {
  fileprivate mutating func take(_ lease: Lease, _ direction: Direction) {
    account = lease.account
    interface = lease.interface
    self.direction = direction
  }
}
