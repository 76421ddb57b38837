/// One record of network traffic as an exporter told it, before replies are paired: plain words, no references.
///
/// Names (account, interface) are numbers given by `FlowNames`, so that a record is copied without counting references.
public struct FlowRecord: Hashable, Sendable {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public var start: Int64 = 0
  /// Microseconds since 1970; not before `start`.
  public var end: Int64 = 0
  public var source = FlowAddress()
  public var destination = FlowAddress()
  /// Zero where the protocol has none. ICMP: the source port is zero, the destination port is type times 256 plus code.
  public var sourcePort: UInt16 = 0
  public var destinationPort: UInt16 = 0
  /// IANA protocol number.
  public var transport: UInt8 = 0
  /// OR of the TCP flags seen from `source`, where `knowsFlags`.
  public var flags: UInt8 = 0
  public var knowsFlags = false
  /// Sent by `source`, as recorded (not scaled up by `sampling`).
  public var packets: UInt64 = 0
  public var bytes: UInt64 = 0
  /// Sent by `destination` within the same record, where the format counts both ways.
  public var replyPackets: UInt64 = 0
  public var replyBytes: UInt64 = 0
  /// Whether `replyPackets` and `replyBytes` were counted at all.
  public var countsBothWays = false
  /// One record in so many packets; 1 where nothing was sampled.
  public var sampling: UInt32 = 1
  /// Number of the account as `FlowNames` gave it; `FlowNames.none` where the record names none.
  public var account: UInt32 = FlowNames.none
  public var interface: UInt32 = FlowNames.none
  public var verdict: Verdict = .unknown
  /// As seen from the interface that the record names.
  public var direction: Direction = .unknown
  public var initiator: Initiator = .unknown
  public var outcome: Outcome = .unknown

  public init() {}

  /// What the provider's filter did.
  public enum Verdict: UInt8, Sendable { case unknown, accepted, rejected }
  public enum Direction: UInt8, Sendable { case unknown, ingress, egress }
  /// Who opened the conversation, where the format says so.
  public enum Initiator: UInt8, Sendable { case unknown, source, destination }
  /// How the conversation went, where the format says so (Zeek's conn_state, OCSF's activity_id).
  public enum Outcome: UInt8, Sendable { case unknown, established, unanswered, refused, reset }
}

/// An IPv6 address, or an IPv4 address in mapped form (RFC 4291 section 2.5.5.2), as two big-endian words.
public struct FlowAddress: Hashable, Sendable, BitwiseCopyable {
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64 = 0, low: UInt64 = 0) {
    self.high = high
    self.low = low
  }

  /// The mapped form `::ffff:a.b.c.d`.
  public init(v4 word: UInt32) {
    high = 0
    low = 0xFFFF_0000_0000 | UInt64(word)
  }

  public var isV4: Bool { high == 0 && low >> 32 == 0xFFFF }
  /// The four bytes of an IPv4 address, first byte highest. Meaningful where `isV4`.
  public var v4: UInt32 { UInt32(truncatingIfNeeded: low) }
}
