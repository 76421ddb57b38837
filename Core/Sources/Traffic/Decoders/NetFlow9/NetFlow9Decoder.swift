/// Reads NetFlow version 9 (RFC 3954). Streams are told apart by sender and source id; the sequence counts datagrams.
public struct NetFlow9Decoder: TemplateDecoder {
  public var reader = TemplateReader()

  private static let headerLength = 20

  public init() {}

  public static func fits(_ datagram: UnsafeRawBufferPointer) -> Bool {
    datagram.count >= headerLength && datagram[0] == 0 && datagram[1] == 9
  }

  public mutating func decode(
    datagram: UnsafeRawBufferPointer, from exporter: FlowAddress, received: Int64?, into records: inout [FlowRecord],
    counts: inout DecodeCounts
  ) {
    let bytes = NetworkBytes(datagram)
    guard bytes.holds(2, at: 0), bytes.u16(0) == 9 else { return fail(.unknownVersion, &counts) }
    guard bytes.holds(Self.headerLength, at: 0) else { return fail(.truncated, &counts) }
    guard let stream = reader.stream(exporter, bytes.u32(16)) else { return fail(.templateRefused, &counts) }
    let exported = Int64(bytes.u32(8)) * 1_000_000
    reader.ledger.sequence(stream, bytes.u32(12), units: 1, &counts)
    reader.ledger.clock(stream, exported)
    let clock = ExportClock(exported: exported, uptime: bytes.u32(4), boot: nil)
    let before = records.count
    readSets(bytes, .init(stream: stream, clock: clock), &records, &counts)
    reader.ledger.exporters.add(records: records.count - before, at: stream)
  }

  private mutating func readSets(
    _ bytes: NetworkBytes, _ context: TemplateReader.Context, _ records: inout [FlowRecord],
    _ counts: inout DecodeCounts
  ) {
    var offset = Self.headerLength
    while bytes.holds(4, at: offset) {
      let id = bytes.u16(offset)
      let length = Int(bytes.u16(offset + 2))
      // Some exporters send datagrams of one size, filled up with zeros.
      if id == 0, length == 0, bytes.isZero(from: offset) { return }
      guard length >= 4 else { return fail(.lyingLength, &counts) }
      guard bytes.holds(length, at: offset) else { return fail(.truncated, &counts) }
      let set = bytes.slice(offset + 4, offset + length)
      switch id {
      case 0: readTemplates(set, context.stream, &counts)
      case 1: readOptionsTemplates(set, context.stream, &counts)
      case 256...: _ = reader.readData(id, set, context, into: &records, &counts)
      default: fail(.malformed, &counts)
      }
      offset += length
    }
  }

  private mutating func readTemplates(_ set: NetworkBytes, _ stream: Int, _ counts: inout DecodeCounts) {
    var offset = 0
    while set.holds(4, at: offset) {
      let id = set.u16(offset)
      let number = Int(set.u16(offset + 2))
      if id == 0 && number == 0 { return }
      guard set.holds(number * 4, at: offset + 4) else { return fail(.lyingLength, &counts) }
      let fields = Self.fields(set, at: offset + 4, number)
      reader.keep(id: id, isOptions: false, fields: fields, of: stream, &counts)
      offset += 4 + number * 4
    }
  }

  /// Lengths of the two lists are in bytes; the scope comes first, with numbers of its own.
  private mutating func readOptionsTemplates(_ set: NetworkBytes, _ stream: Int, _ counts: inout DecodeCounts) {
    var offset = 0
    while set.holds(6, at: offset) {
      let id = set.u16(offset)
      let scope = Int(set.u16(offset + 2))
      let options = Int(set.u16(offset + 4))
      if id == 0 && scope == 0 { return }
      guard scope % 4 == 0, options % 4 == 0, set.holds(scope + options, at: offset + 6) else {
        return fail(.lyingLength, &counts)
      }
      let scopes = Self.fields(set, at: offset + 6, scope / 4).map {
        FlowTemplate.Field(id: $0.id, length: $0.length, enterprise: UInt32.max)
      }
      let fields = Self.fields(set, at: offset + 6 + scope, options / 4)
      reader.keep(id: id, isOptions: true, fields: scopes + fields, of: stream, &counts)
      offset += 6 + scope + options
    }
  }

  private static func fields(_ set: NetworkBytes, at offset: Int, _ number: Int) -> [FlowTemplate.Field] {
    (0..<number).map { index in
      let place = offset + index * 4
      return FlowTemplate.Field(id: set.u16(place), length: set.u16(place + 2), enterprise: 0)
    }
  }
}
