import Testing
import Wire

@testable import Traffic

/// Traffic of a few accounts, made up record by record, and what detection says of it.
struct TrafficScene {
  static let begin: Int64 = 1_767_571_200
  private(set) var names = FlowNames()
  private var ledgerRows = "account_id,eni,private_ip,public_ip,port_lo,port_hi,start,end\n"
  private var permissionRows = "account_id,kind,dst_cidr,dport,start,end,ref\n"
  private var homes: [String: FlowAddress] = [:]
  var records: [FlowRecord] = []
  private var random: UInt64

  init(seed: UInt64 = 7) { random = seed }

  /// An account with one interface, `e-NAME`.
  mutating func account(_ name: String) {
    guard homes[name] == nil else { return }
    let number = UInt32(homes.count)
    homes[name] = FlowAddress(v4: 0x0A00_0001 + number)
    ledgerRows +=
      "\(name),e-\(name),\(FlowAddress(v4: 0x0A00_0001 + number)),\(FlowAddress(v4: 0xC612_0001 + number)),0,65535,0,\n"
  }

  mutating func permit(_ account: String, _ kind: String, _ network: String, reference: String) {
    permissionRows += "\(account),\(kind),\(network),*,\(Self.begin - 1000),\(Self.begin + 1_000_000),\(reference)\n"
  }

  mutating func next(_ bound: UInt64) -> UInt64 {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return random % max(1, bound)
  }

  mutating func stranger() -> FlowAddress { FlowAddress(v4: 0x1700_0000 + UInt32(next(0x2000_0000))) }

  /// About `middle`, give or take a share.
  mutating func near(_ middle: UInt64, _ share: Double) -> UInt64 {
    let width = UInt64(Double(middle) * share * 2) + 1
    return middle - width / 2 + next(width)
  }

  /// A conversation: what the account sent and got. Zero packets make no record.
  mutating func talk(
    _ name: String, at second: Double, _ remote: FlowAddress, _ port: UInt16, local: UInt16? = nil,
    transport: UInt8 = 6,
    sent: (UInt64, UInt64), got: (UInt64, UInt64), lasting seconds: Double = 0, from source: FlowAddress? = nil,
    through interface: String? = nil
  ) {
    account(name)
    var record = FlowRecord()
    record.account = names.number(of: Array(name.utf8))
    record.interface = names.number(of: Array("e-\(interface ?? name)".utf8))
    record.start = (Self.begin + Int64(second)) * 1_000_000
    record.end = record.start + Int64(seconds) * 1_000_000
    record.transport = transport
    record.verdict = .accepted
    let home = source ?? homes[name] ?? FlowAddress()
    let localPort = local ?? UInt16(32768 + next(28000))
    if sent.0 > 0 {
      (record.source, record.destination, record.sourcePort, record.destinationPort) = (home, remote, localPort, port)
      (record.packets, record.bytes) = sent
      records.append(record)
    }
    if got.0 > 0 {
      (record.source, record.destination, record.sourcePort, record.destinationPort) = (remote, home, port, localPort)
      (record.packets, record.bytes) = got
      records.append(record)
    }
  }

  /// A probe that nobody answers.
  mutating func probe(_ name: String, at second: Double, _ remote: FlowAddress, _ port: UInt16, transport: UInt8 = 6) {
    talk(name, at: second, remote, port, transport: transport, sent: (1, 60), got: (0, 0))
  }

  /// A visit of ordinary size.
  mutating func visit(_ name: String, at second: Double, _ remote: FlowAddress, _ port: UInt16 = 443) {
    let (out, back) = (600 + next(4000), 900 + next(60_000))
    talk(name, at: second, remote, port, sent: (8 + out / 500, out), got: (8 + back / 1000, back), lasting: 1)
  }

  func tables() throws -> (FlowNames, TenantLedger, PermissionRegister) {
    var names = names
    let ledger = try TenantLedger(csv: Array(ledgerRows.utf8), names: &names)
    return (names, ledger, try PermissionRegister(csv: Array(permissionRows.utf8), names: &names))
  }

  func engine(stateLimit: Int = 64 << 20) throws -> (TrafficEngine, FlowNames) {
    let (names, ledger, permissions) = try tables()
    let settings = TrafficEngine.Settings(stateLimit: stateLimit)
    return (TrafficEngine(settings: settings, ledger: ledger, permissions: permissions), names)
  }

  /// Records in the order in which exporters would hand them on.
  var ordered: [FlowRecord] { records.sorted { ($0.end, $0.start) < ($1.end, $1.start) } }

  /// All alerts of the whole scene.
  func alerts(stateLimit: Int = 64 << 20) throws -> [SceneAlert] {
    let (engine, names) = try engine(stateLimit: stateLimit)
    return try SceneAlert.all(engine.feed(ordered, names: names, isLast: true))
  }
}

extension TrafficEngine {
  /// Runs all steps over records, the shards in the order given.
  func feed(_ records: [FlowRecord], names: FlowNames, isLast: Bool, shards: [Int] = [0, 1, 2, 3]) -> [UInt8] {
    records.withUnsafeBufferPointer { buffer in
      var lines: [UInt8] = []
      for step in plan([buffer], isLast: isLast) {
        for shard in shards { run(shard: shard, step: step) }
        lines += conclude(step, names: names)
      }
      return lines
    }
  }
}

/// An alert line, read back.
struct SceneAlert {
  let json: JSONValue
  let line: String

  var account: String { json["account_id"]?.string ?? "" }
  var family: String { json["family"]?.string ?? "" }
  var kind: String { json["kind"]?.string ?? "" }
  var raised: Double { json["raised"]?.number?.double ?? 0 }
  var isAuthorised: Bool { json["authorised"]?.bool ?? false }
  var isUpdate: Bool { json["update"]?.bool ?? false }

  static func all(_ bytes: [UInt8]) throws -> [SceneAlert] {
    try bytes.split(separator: 0x0A).map {
      SceneAlert(json: try JSONValue.parse(Array($0)), line: String(decoding: $0, as: UTF8.self))
    }
  }
}

extension [SceneAlert] {
  /// Account and family of every alert that blames somebody.
  var blamed: Set<String> { Set(filter { !$0.isAuthorised }.map { "\($0.account) \($0.family)" }) }
}
