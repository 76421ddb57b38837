/// Ports that services listen on, as opposed to ports that systems hand out to clients.
enum ServicePorts {
  /// IANA Service Name and Transport Protocol Port Number Registry, user ports that are met in practice.
  private static let registered: [UInt16] = [
    1080, 1194, 1433, 1434, 1521, 1701, 1723, 1883, 1900, 2049, 2181, 2222, 2323, 2375, 2376, 2377, 2379, 2380, 3000,
    3128, 3260, 3268, 3283, 3306, 3333, 3389, 3478, 3702, 4333, 4369, 4443, 4444, 4500, 4505, 4506, 5000, 5001, 5044,
    5060, 5061, 5222, 5269, 5353, 5432, 5555, 5601, 5671, 5672, 5683, 5900, 5901, 5938, 5984, 5985, 5986, 6000, 6379,
    6380, 6443, 6514, 6666, 6667, 6697, 7001, 7070, 7474, 7547, 7680, 7777, 8000, 8008, 8080, 8081, 8086, 8088, 8089,
    8090, 8123, 8125, 8140, 8161, 8200, 8291, 8300, 8333, 8443, 8472, 8500, 8529, 8728, 8834, 8880, 8883, 8888, 9000,
    9001, 9042, 9090, 9091, 9092, 9093, 9100, 9160, 9200, 9300, 9418, 9443, 9999, 10000, 10050, 10051, 10250, 10255,
    11211, 14433, 14444, 15672, 16379, 19999, 20000, 25565, 26379, 27017, 27018, 27019, 28015, 37215, 45700, 50000,
    50070, 51820, 52869, 55443, 61616,
  ]

  private static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    for place in 0..<16 { bits[place] = .max }
    for port in registered { bits[Int(port) / 64] |= 1 << UInt64(port % 64) }
    return bits
  }()

  @inline(__always)
  static func isService(_ port: UInt16) -> Bool {
    port < 1024 || bits.withUnsafeBufferPointer { $0[Int(port) / 64] } >> UInt64(port % 64) & 1 == 1
  }
}
