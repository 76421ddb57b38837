import Wire

/// Who holds which address, when: read once, asked for every interface and every public address.
public struct TenantLedger: Sendable {
  /// Sorted by account, interface and start.
  private(set) var leases: [Lease] = []
  private var byInterface: [UInt64: Range<Int>] = [:]
  private var owners: [UInt32: UInt32] = [:]
  private var byAddress: [FlowAddress: [Int32]] = [:]
  private var byPrivateAddress: [FlowAddress: [Int32]] = [:]

  public init() {}

  /// Reads `account_id,eni,private_ip,public_ip,port_lo,port_hi,start,end`, the first line naming the columns; times in
  /// seconds, half-open, an empty end for a lease that still holds.
  ///
  /// - Throws: `TrafficError` with the line.
  public init(csv bytes: [UInt8], names: inout FlowNames) throws(TrafficError) {
    var reader = CSVReader(bytes)
    var columns: TableColumns?
    do {
      while try reader.next() {
        if let columns {
          leases.append(try Self.lease(columns, reader, &names))
        } else {
          columns = try TableColumns(
            reader.record, needing: ["account_id", "eni", "private_ip", "public_ip", "start"], line: reader.line)
        }
      }
    } catch let error as TrafficError {
      throw error
    } catch let error as WireError {
      throw TrafficError(.value, error.message, line: error.line ?? 0)
    } catch {
      throw TrafficError(.value, "cannot be read")
    }
    index()
  }

  private static func lease(
    _ columns: TableColumns, _ reader: CSVReader, _ names: inout FlowNames
  ) throws(TrafficError) -> Lease {
    let line = reader.line
    let record = reader.record
    guard let start = columns.seconds("start", record) else {
      throw TrafficError(.value, "start is no time", line: line)
    }
    let from = UInt16(columns.text("port_lo", record)) ?? 0
    let to = UInt16(columns.text("port_hi", record)) ?? .max
    guard from <= to else { throw TrafficError(.value, "the ports run backwards", line: line) }
    return Lease(
      account: names.number(of: columns.bytes("account_id", record)),
      interface: names.number(of: columns.bytes("eni", record)),
      privateAddress: FlowAddress(text: columns.text("private_ip", record)) ?? FlowAddress(),
      publicAddress: FlowAddress(text: columns.text("public_ip", record)) ?? FlowAddress(), ports: from...to,
      start: start,
      end: columns.seconds("end", record) ?? .max)
  }

  private mutating func index() {
    leases.sort { ($0.account, $0.interface, $0.start) < ($1.account, $1.interface, $1.start) }
    var first = 0
    for place in leases.indices {
      let lease = leases[place]
      if lease.account != leases[first].account || lease.interface != leases[first].interface { first = place }
      byInterface[Self.key(lease.account, lease.interface)] = first..<place + 1
      owners[lease.interface] = lease.account
      if lease.publicAddress != FlowAddress() {
        byAddress[lease.publicAddress, default: []].append(Int32(truncatingIfNeeded: place))
      }
      if lease.privateAddress != FlowAddress() {
        byPrivateAddress[lease.privateAddress, default: []].append(Int32(truncatingIfNeeded: place))
      }
    }
  }

  private static func key(_ account: UInt32, _ interface: UInt32) -> UInt64 {
    UInt64(account) << 32 | UInt64(interface)
  }

  /// All leases of an interface, in the order of their start.
  func leases(account: UInt32, interface: UInt32) -> ArraySlice<Lease> {
    leases[byInterface[Self.key(account, interface)] ?? 0..<0]
  }

  /// The interface of an account that holds one of two addresses; nil where none does, or more than one.
  func interface(of account: UInt32, holding source: FlowAddress, or destination: FlowAddress, at time: Int64)
    -> UInt32?
  {
    var found: UInt32?
    for address in [source, destination] {
      for place in (byPrivateAddress[address] ?? []) + (byAddress[address] ?? []) {
        let lease = leases[Int(place)]
        guard lease.account == account, lease.holdsNearly(time), lease.interface != found else { continue }
        guard found == nil else { return nil }
        found = lease.interface
      }
    }
    return found
  }

  /// An interface that the ledger gives to other accounts only.
  func isStrange(account: UInt32, interface: UInt32) -> Bool {
    owners[interface] != nil && byInterface[Self.key(account, interface)] == nil
  }

  /// Who held a public address with a port at a time; a private one where only one account ever has it.
  ///
  /// - Parameter port: nil where the protocol has none: an address that several shared then belongs to nobody.
  func holder(of address: FlowAddress, port: UInt16?, at time: Int64) -> Lease? {
    let held = (byAddress[address] ?? []).filter { leases[Int($0)].holds(time) }
    if let port, let found = held.last(where: { leases[Int($0)].ports.contains(port) }) { return leases[Int(found)] }
    if port == nil && held.count == 1 { return leases[Int(held[0])] }
    let inside = (byPrivateAddress[address] ?? []).filter { leases[Int($0)].holds(time) }
    return held.isEmpty && inside.count == 1 ? leases[Int(inside[0])] : nil
  }

  var isEmpty: Bool { leases.isEmpty }
}
