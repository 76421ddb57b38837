/// A set of ports, as one bit each. Made once and kept for good: asking it counts no references, which threads would have
/// to agree on.
struct PortSet: @unchecked Sendable {
  private let bits: UnsafePointer<UInt64>

  /// - Parameter below: all ports below it belong to the set too.
  init(_ ports: [UInt16], below: UInt16 = 0) {
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: 1024)
    words.initialize(repeating: 0, count: 1024)
    for port in ports { words[Int(port) / 64] |= 1 << UInt64(port % 64) }
    for port in 0..<below { words[Int(port) / 64] |= 1 << UInt64(port % 64) }
    bits = UnsafePointer(words)
  }

  @inline(__always)
  func contains(_ port: UInt16) -> Bool { bits[Int(port >> 6)] >> UInt64(port & 63) & 1 == 1 }
}
