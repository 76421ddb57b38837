/// What is known of one account as a whole. What every session asks for comes first.
struct AccountState: Evictable {
  var account: UInt32 = 0
  var lastSeen: UInt32 = 0
  /// First contacts with ports that the account uses for nothing else.
  var randomFailed: UInt32 = 0
  var randomContacts: UInt32 = 0
  var randomFirst: UInt32 = 0
  /// Local ports that conversations with ever other remote ports use: peer-to-peer nodes and servers.
  var localPorts = InlineArray<4, LocalPort>(repeating: LocalPort())
  /// Remote ports that conversations from ever other local ports go to: services on odd ports.
  var remotePorts = InlineArray<4, LocalPort>(repeating: LocalPort())
  var pace = Pace()
  /// Something was heard over IPv6.
  var hasIPv6 = false
  /// 0 not looked up, 1 none, 2 some.
  var permissions: UInt8 = 0
  /// Rare destinations that are visited regularly, by part of their hash.
  var regularCount: UInt8 = 0
  var regular = InlineArray<8, UInt32>(repeating: 0)
  /// When each family was told last, seconds since 1970; the same of what is permitted.
  var told = InlineArray<8, UInt32>(repeating: 0)
  var toldPermitted = InlineArray<8, UInt32>(repeating: 0)
  var spoofed: UInt32 = 0
  var spoofedPackets: UInt64 = 0
  var spoofedFirst: UInt32 = 0
  var spoofedSample = InlineArray<4, FlowAddress>(repeating: FlowAddress())
  var spoofedCount: UInt8 = 0

  /// Lines of memory that every session needs; the rest is looked at seldom.
  static let usualLines = 3

  struct LocalPort: BitwiseCopyable {
    var port: UInt16 = 0
    var uses: UInt32 = 0
    var deep: UInt32 = 0
  }

  var weight: UInt32 {
    var sum: UInt32 = randomFailed &+ spoofed
    for family in 0..<8 where told[family] != 0 { sum &+= 1 << 20 }
    return sum
  }

  mutating func note(regular destination: UInt64) {
    let tag = UInt32(truncatingIfNeeded: destination >> 32) | 1
    for place in 0..<Int(regularCount) where regular[place] == tag { return }
    guard regularCount < 8 else { return }
    regular[Int(regularCount)] = tag
    regularCount &+= 1
  }

  /// A port that the account is called on and calls from: its contacts say nothing of scanning.
  func serves(_ port: UInt16) -> Bool {
    for place in 0..<4 where localPorts[place].port == port {
      return localPorts[place].uses >= 6 && localPorts[place].deep &* 5 >= localPorts[place].uses
    }
    return false
  }

  /// A port that the account calls again and again from other ports: the far side is the server.
  func calls(_ port: UInt16) -> Bool {
    for place in 0..<4 where remotePorts[place].port == port { return remotePorts[place].uses >= 5 }
    return false
  }

  mutating func note(localPort port: UInt16, isDeep: Bool) { Self.note(port, isDeep: isDeep, in: &localPorts) }
  mutating func note(remotePort port: UInt16) { Self.note(port, isDeep: false, in: &remotePorts) }

  /// Keeps the most used ports (Misra, Gries 1982).
  private static func note(_ port: UInt16, isDeep: Bool, in ports: inout InlineArray<4, LocalPort>) {
    for place in 0..<4 where ports[place].port == port && ports[place].uses > 0 {
      ports[place].uses &+= 1
      if isDeep { ports[place].deep &+= 1 }
      return
    }
    for place in 0..<4 where ports[place].uses == 0 {
      ports[place] = LocalPort(port: port, uses: 1, deep: isDeep ? 1 : 0)
      return
    }
    for place in 0..<4 {
      ports[place].uses &-= 1
      ports[place].deep = min(ports[place].deep, ports[place].uses)
    }
  }
}
