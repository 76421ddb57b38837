/// The ports that an account uses most on one side of its conversations (Misra, Gries 1982).
struct PortUses: BitwiseCopyable {
  private var ports = InlineArray<4, Use>(repeating: Use())

  private struct Use: BitwiseCopyable {
    var port: UInt16 = 0
    var uses: UInt32 = 0
    var deep: UInt32 = 0
  }

  /// A local port that the account is called on and calls from: its contacts say nothing of scanning.
  @inline(__always)
  func serves(_ port: UInt16) -> Bool {
    for place in 0..<4 where ports[place].port == port {
      return ports[place].uses >= 6 && ports[place].deep &* 5 >= ports[place].uses
    }
    return false
  }

  /// A remote port that the account calls again and again from other ports: the far side is the server.
  @inline(__always)
  func calls(_ port: UInt16) -> Bool {
    for place in 0..<4 where ports[place].port == port { return ports[place].uses >= 5 }
    return false
  }

  mutating func note(_ port: UInt16, isDeep: Bool) {
    for place in 0..<4 where ports[place].port == port && ports[place].uses > 0 {
      ports[place].uses &+= 1
      if isDeep { ports[place].deep &+= 1 }
      return
    }
    for place in 0..<4 where ports[place].uses == 0 {
      ports[place] = Use(port: port, uses: 1, deep: isDeep ? 1 : 0)
      return
    }
    for place in 0..<4 {
      ports[place].uses &-= 1
      ports[place].deep = min(ports[place].deep, ports[place].uses)
    }
  }
}
