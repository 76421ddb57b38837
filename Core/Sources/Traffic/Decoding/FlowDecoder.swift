/// Reads one format of flow records from a stream of bytes, block after block.
///
/// A decoder never fails: what it cannot read it counts as bad and steps over. It keeps between blocks only what the
/// format makes it keep (a header line's order of fields, templates), within a bound.
public protocol FlowDecoder {
  /// Decodes as many whole units (lines, datagrams) as the block holds.
  ///
  /// - Parameters:
  ///   - bytes: the next bytes of the stream, beginning where the last call stopped.
  ///   - isLast: no bytes follow: a last line without its end is whole, a datagram cut short is bad.
  ///   - records: decoded records are appended in the order of the stream. The caller empties and reuses it.
  ///   - names: numbers of account and interface names.
  ///   - counts: added to.
  /// - Returns: the number of bytes consumed, at most `bytes.count`. Zero says that the unit at the front is longer
  ///   than the block: the caller comes again with more. Where `isLast`, all bytes are consumed.
  mutating func decode(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, into records: inout [FlowRecord], names: inout FlowNames,
    counts: inout DecodeCounts
  ) -> Int
}

/// What decoders met on the way.
public struct DecodeCounts: Hashable, Sendable {
  /// Data records handed on: no header lines, no records that say that there is no data.
  public var records: UInt64 = 0
  /// Lines, datagrams or records that could not be read.
  public var bad: UInt64 = 0
  /// Records that say that nothing was seen or that records were lost (NODATA, SKIPDATA).
  public var noData: UInt64 = 0
  /// Records left out because another reporter told of the same traffic.
  public var duplicates: UInt64 = 0
  /// Datagrams or records that the exporter's sequence numbers say were lost before they came here.
  public var sequenceGaps: UInt64 = 0
  /// Data sets that wait for a template which has not come.
  public var withoutTemplate: UInt64 = 0

  public init() {}
}
