/// A translation of addresses that an exporter reported (RFC 8158): the source of the ledger of port blocks.
public struct NATEvent: Hashable, Sendable {
  /// Microseconds since 1970.
  public var time: Int64 = 0
  /// natEvent of the IANA registry: 1 and 4 session created, 2 and 5 deleted, 16 and 17 port block allocated and freed.
  public var event: UInt8 = 0
  public var transport: UInt8 = 0
  /// Before the translation: the customer's own address.
  public var inside = FlowAddress()
  public var insidePort: UInt16 = 0
  /// After the translation.
  public var outside = FlowAddress()
  /// First and last port; the same where there is one.
  public var outsidePorts: ClosedRange<UInt16> = 0...0
  public var destination = FlowAddress()
  public var destinationPort: UInt16 = 0
}
