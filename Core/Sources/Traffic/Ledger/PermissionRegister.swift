import Wire

/// Behaviour that a customer has registered and the provider has allowed.
struct Permission: Sendable {
  let account: UInt32
  let families: FamilySet
  let network: FlowNetwork
  let ports: ClosedRange<UInt16>
  /// Microseconds since 1970, half-open.
  let start: Int64
  let end: Int64
  let reference: String

  func covers(_ remote: FlowAddress, port: UInt16, at time: Int64) -> Bool {
    time >= start && time < end && ports.contains(port) && network.contains(remote)
  }
}

/// The register of permissions, by account.
public struct PermissionRegister: Sendable {
  private(set) var byAccount: [UInt32: [Permission]] = [:]

  public init() {}

  /// Reads `account_id,kind,dst_cidr,dport,start,end,ref`, the first line naming the columns. `*` stands for every
  /// destination or port; a port may be a range `from-to`.
  ///
  /// - Throws: `TrafficError` with the line.
  public init(csv bytes: [UInt8], names: inout FlowNames) throws(TrafficError) {
    var reader = CSVReader(bytes)
    var columns: TableColumns?
    do {
      while try reader.next() {
        if let columns {
          let permission = try Self.permission(columns, reader, &names)
          byAccount[permission.account, default: []].append(permission)
        } else {
          columns = try TableColumns(reader.record, needing: ["account_id", "kind", "dst_cidr"], line: reader.line)
        }
      }
    } catch let error as TrafficError {
      throw error
    } catch let error as WireError {
      throw TrafficError(.value, error.message, line: error.line ?? 0)
    } catch {
      throw TrafficError(.value, "cannot be read")
    }
  }

  private static func permission(
    _ columns: TableColumns, _ reader: CSVReader, _ names: inout FlowNames
  ) throws(TrafficError) -> Permission {
    let record = reader.record
    guard let network = FlowNetwork(text: columns.text("dst_cidr", record)) else {
      throw TrafficError(.value, "dst_cidr is no network", line: reader.line)
    }
    guard let ports = Self.ports(columns.text("dport", record)) else {
      throw TrafficError(.value, "dport is no port", line: reader.line)
    }
    return Permission(
      account: names.number(of: columns.bytes("account_id", record)),
      families: FamilySet(registeredKind: columns.text("kind", record)), network: network, ports: ports,
      start: columns.seconds("start", record) ?? .min, end: columns.seconds("end", record) ?? .max,
      reference: columns.text("ref", record))
  }

  private static func ports(_ text: String) -> ClosedRange<UInt16>? {
    if text.isEmpty || text == "*" { return 0...UInt16.max }
    let ends = text.split(separator: "-").map { UInt16($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last else { return nil }
    return first...last
  }
}
