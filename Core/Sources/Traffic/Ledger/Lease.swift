/// An address that an account's interface holds for a time, with the block of ports that is its own.
public struct Lease: Hashable, Sendable {
  /// Numbers given by `FlowNames`.
  public let account: UInt32
  public let interface: UInt32
  public let privateAddress: FlowAddress
  public let publicAddress: FlowAddress
  public let ports: ClosedRange<UInt16>
  /// Microseconds since 1970, half-open; an open end is `Int64.max`.
  public let start: Int64
  public let end: Int64

  /// Records and ledgers are stamped by different clocks: a lease counts this long before and after its time.
  static let grace: Int64 = 600_000_000

  func holds(_ time: Int64) -> Bool { time >= start && time < end }
  func holdsNearly(_ time: Int64) -> Bool {
    time >= start &- Self.grace && (end > Int64.max &- Self.grace || time < end &+ Self.grace)
  }
}
