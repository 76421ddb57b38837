/// Reads one format that exporters send in datagrams.
///
/// The same decoder reads files: a stream of datagrams, each behind its length as an unsigned 16-bit number in network
/// order. Where a length lies, the stream is taken up again at the next two datagrams that fit on each other.
public protocol DatagramDecoder: ExplainingDecoder {
  /// What the exporters' sequence numbers and clocks say.
  var exporters: ExporterTable { get }

  /// Whether the bytes begin as a datagram of the format does.
  static func fits(_ datagram: UnsafeRawBufferPointer) -> Bool

  /// Reads a whole datagram.
  ///
  /// - Parameters:
  ///   - exporter: who sent it; templates and sequence numbers of one sender say nothing of another's.
  ///   - received: microseconds since 1970, for formats that carry no time; nil where it is not known.
  mutating func decode(
    datagram: UnsafeRawBufferPointer, from exporter: FlowAddress, received: Int64?, into records: inout [FlowRecord],
    counts: inout DecodeCounts)

  /// Counts a fault of the stream around the datagrams.
  mutating func fail(_ fault: FlowFault, _ counts: inout DecodeCounts)
}

extension DatagramDecoder {
  public mutating func decode(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, into records: inout [FlowRecord], names: inout FlowNames,
    counts: inout DecodeCounts
  ) -> Int {
    var frames = FrameCursor(bytes, isLast: isLast)
    while true {
      switch frames.next(fits: Self.fits) {
      case .datagram(let datagram):
        decode(datagram: datagram, from: FlowAddress(), received: nil, into: &records, counts: &counts)
      case .fault(let fault): fail(fault, &counts)
      case .end: return frames.position
      }
    }
  }
}

/// Cuts a stream into datagrams.
struct FrameCursor {
  enum Step {
    case datagram(UnsafeRawBufferPointer)
    case fault(FlowFault)
    case end
  }

  private let bytes: NetworkBytes
  private let isLast: Bool
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer, isLast: Bool) {
    self.bytes = NetworkBytes(bytes)
    self.isLast = isLast
  }

  mutating func next(fits: (UnsafeRawBufferPointer) -> Bool) -> Step {
    guard position < bytes.count else { return .end }
    guard bytes.holds(2, at: position) else { return cutShort() }
    let length = Int(bytes.u16(position))
    let isWhole = bytes.holds(length, at: position + 2)
    let body = bytes.raw[(position + 2)..<(isWhole ? position + 2 + length : bytes.count)]
    if fits(UnsafeRawBufferPointer(rebasing: body)) {
      guard isWhole else { return cutShort() }
      position += 2 + length
      return .datagram(UnsafeRawBufferPointer(rebasing: body))
    }
    // Too little of it is here to tell.
    if !isWhole && !isLast && body.count < 64 { return .end }
    return resume(after: isWhole ? length : nil, fits)
  }

  /// The block ends within a datagram.
  private mutating func cutShort() -> Step {
    guard isLast else { return .end }
    position = bytes.count
    return .fault(.truncated)
  }

  /// Steps over what is no datagram: as long as it says where that leads to another one, else byte by byte.
  private mutating func resume(after length: Int?, _ fits: (UnsafeRawBufferPointer) -> Bool) -> Step {
    if let length, length > 0, leads(to: position + 2 + length, fits) {
      position += 2 + length
      return .fault(.unknownVersion)
    }
    var candidate = position + 1
    while candidate < bytes.count {
      if isDatagram(at: candidate, fits), leads(to: candidate + 2 + Int(bytes.u16(candidate)), fits) { break }
      candidate += 1
    }
    position = candidate
    return .fault(.lyingLength)
  }

  private func isDatagram(at place: Int, _ fits: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    guard bytes.holds(2, at: place) else { return false }
    let length = Int(bytes.u16(place))
    guard length > 0, bytes.holds(length, at: place + 2) else { return false }
    return fits(UnsafeRawBufferPointer(rebasing: bytes.raw[(place + 2)..<(place + 2 + length)]))
  }

  /// Whether a datagram begins at `place`, or the stream ends there.
  private func leads(to place: Int, _ fits: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    place == bytes.count || isDatagram(at: place, fits)
  }
}
