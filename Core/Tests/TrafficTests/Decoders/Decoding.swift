import Testing
import Traffic

/// What a decoder made of some bytes.
struct Decoded {
  var records: [FlowRecord] = []
  var names = FlowNames()
  var counts = DecodeCounts()
  var faults = FlowFaults()

  var lines: [String] { records.map(\.line) }
}

/// Decodes a stream, in blocks of `step` bytes with what was left of the block before.
func decode(_ decoder: some ExplainingDecoder, _ bytes: [UInt8], step: Int = .max) -> Decoded {
  var decoder = decoder
  var out = Decoded()
  var pending: [UInt8] = []
  var offset = 0
  repeat {
    let end = min(bytes.count, offset + min(step, bytes.count))
    pending += bytes[offset..<end]
    offset = end
    let isLast = offset == bytes.count
    let used = pending.withUnsafeBytes {
      decoder.decode($0, isLast: isLast, into: &out.records, names: &out.names, counts: &out.counts)
    }
    #expect(used <= pending.count)
    if isLast { #expect(used == pending.count) }
    pending.removeFirst(min(used, pending.count))
  } while offset < bytes.count
  out.faults = decoder.faults
  return out
}

func decode(_ decoder: some ExplainingDecoder, _ text: String) -> Decoded { decode(decoder, Array(text.utf8)) }

/// Decodes datagrams one after the other.
func decode(
  _ decoder: inout some DatagramDecoder, datagrams: [[UInt8]], from exporter: FlowAddress = FlowAddress(v4: 1),
  received: Int64? = nil
) -> Decoded {
  var out = Decoded()
  for datagram in datagrams {
    datagram.withUnsafeBytes {
      decoder.decode(datagram: $0, from: exporter, received: received, into: &out.records, counts: &out.counts)
    }
  }
  out.faults = decoder.faults
  return out
}

/// The stream form: each datagram behind its length.
func framed(_ datagrams: [[UInt8]]) -> [UInt8] {
  datagrams.flatMap { [UInt8($0.count >> 8), UInt8($0.count & 255)] + $0 }
}

extension FlowRecord {
  /// `source port > destination port protocol packets/bytes flags`.
  var line: String {
    "\(source.text) \(sourcePort) > \(destination.text) \(destinationPort) \(transport) \(packets)/\(bytes)"
      + (knowsFlags ? " f\(flags)" : "")
  }
}

extension FlowAddress {
  /// Dotted decimal, or groups without compression.
  var text: String {
    if isV4 { return (0..<4).map { "\(v4 >> UInt32(24 - 8 * $0) & 255)" }.joined(separator: ".") }
    let words = [high, low].flatMap { word in (0..<4).map { word >> UInt64(48 - 16 * $0) & 0xFFFF } }
    return words.map { String($0, radix: 16) }.joined(separator: ":")
  }
}

/// Big-endian bytes.
func u16(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }
func u32(_ value: Int) -> [UInt8] { u16(value >> 16 & 0xFFFF) + u16(value & 0xFFFF) }
func u64(_ value: Int) -> [UInt8] { u32(value >> 32 & 0xFFFF_FFFF) + u32(value & 0xFFFF_FFFF) }
