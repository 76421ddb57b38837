/// What a destination port means to detection.
enum ServiceKind {
  case web, mail, name, login, database, other

  /// Ports of web servers share one state: scanners and crawlers go from one to the other.
  static let webPorts: [UInt16] = [80, 443, 8000, 8080, 8443, 8888]
  /// Ports where a session is an attempt to log in, or little else.
  private static let loginPorts: [UInt16] = [
    21, 22, 23, 110, 139, 143, 389, 445, 465, 512, 513, 514, 587, 636, 873, 993, 995, 1723, 2222, 2323, 2525, 3389,
    5060,
    5061, 5555, 5900, 5901, 5902, 5938, 5985, 5986, 7547, 8291, 8728, 10000, 22222, 37215, 52869,
  ]
  private static let databasePorts: [UInt16] = [
    1433, 1521, 2375, 3306, 5432, 5984, 6379, 6443, 9042, 9092, 9200, 11211, 27017, 27018, 50000,
  ]

  init(port: UInt16, transport: UInt8) {
    guard transport == 6 || transport == 17 else {
      self = .other
      return
    }
    self = Self.table[port]
  }

  /// Made once and kept for good, like `PortSet`.
  private struct Table: @unchecked Sendable {
    let kinds: UnsafePointer<ServiceKind>
    @inline(__always)
    subscript(port: UInt16) -> ServiceKind { kinds[Int(port)] }
  }

  private static let table: Table = {
    let table = UnsafeMutablePointer<ServiceKind>.allocate(capacity: 65536)
    table.initialize(repeating: .other, count: 65536)
    for port in webPorts { table[Int(port)] = .web }
    for port in loginPorts { table[Int(port)] = .login }
    for port in databasePorts { table[Int(port)] = .database }
    table[25] = .mail
    table[53] = .name
    return Table(kinds: table)
  }()

  /// Where honest clients of many servers live with failures.
  var isCommon: Bool { self == .web || self == .mail || self == .name }

  /// Ports of mining pools, as their operators publish them (stratum, plain and TLS).
  static let miningPorts = PortSet([
    1314, 3032, 3256, 3333, 3334, 3335, 3336, 3355, 3357, 4444, 4445, 5555, 5556, 5588, 5730, 6666, 7777,
    9999, 10128, 10300, 12020, 13333, 13531, 14433, 14444, 17777, 20535, 20555, 33333, 45560, 45700,
  ])
}
