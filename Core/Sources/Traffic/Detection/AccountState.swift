/// What is known of one account as a whole. What every session asks for comes first.
struct AccountState: Evictable {
  var account: UInt32 = 0
  var lastSeen: UInt32 = 0
  /// First contacts with ports that the account uses for nothing else.
  var randomFailed: UInt32 = 0
  var randomContacts: UInt32 = 0
  var randomFirst: UInt32 = 0
  /// Local ports that conversations with ever other remote ports use: peer-to-peer nodes and servers.
  var localPorts = PortUses()
  /// Remote ports that conversations from ever other local ports go to: services on odd ports.
  var remotePorts = PortUses()
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
}
