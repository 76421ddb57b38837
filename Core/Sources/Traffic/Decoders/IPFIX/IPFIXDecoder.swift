/// Reads IPFIX (RFC 7011). Streams are told apart by sender and observation domain; the sequence counts data records.
public struct IPFIXDecoder: TemplateDecoder {
  public var reader = TemplateReader()

  private static let headerLength = 16

  public init() {}

  public static func fits(_ datagram: UnsafeRawBufferPointer) -> Bool {
    datagram.count >= headerLength && datagram[0] == 0 && datagram[1] == 10
  }

  public mutating func decode(
    datagram: UnsafeRawBufferPointer, from exporter: FlowAddress, received: Int64?, into records: inout [FlowRecord],
    counts: inout DecodeCounts
  ) {
    var bytes = NetworkBytes(datagram)
    guard bytes.holds(2, at: 0), bytes.u16(0) == 10 else { return fail(.unknownVersion, &counts) }
    guard bytes.holds(Self.headerLength, at: 0) else { return fail(.truncated, &counts) }
    guard let stream = reader.stream(exporter, bytes.u32(12)) else { return fail(.templateRefused, &counts) }
    let announced = Int(bytes.u16(2))
    var isWhole = true
    if announced > bytes.count || announced < Self.headerLength {
      fail(announced > bytes.count ? .truncated : .lyingLength, &counts)
      isWhole = false
    } else if announced < bytes.count {
      bytes = bytes.slice(0, announced)
    }
    let exported = Int64(bytes.u32(4)) * 1_000_000
    reader.ledger.clock(stream, exported)
    let before = records.count
    let clock = ExportClock(exported: exported, uptime: nil, boot: nil)
    let units = readSets(bytes, .init(stream: stream, clock: clock), &records, &counts)
    reader.ledger.sequence(stream, bytes.u32(8), units: isWhole ? units : nil, &counts)
    reader.ledger.exporters.add(records: records.count - before, at: stream)
  }

  /// - Returns: data records there were, nil where some could not be read and so not be counted.
  private mutating func readSets(
    _ bytes: NetworkBytes, _ context: TemplateReader.Context, _ records: inout [FlowRecord],
    _ counts: inout DecodeCounts
  ) -> UInt32? {
    var offset = Self.headerLength
    var units: UInt32? = 0
    while bytes.holds(4, at: offset) {
      let id = bytes.u16(offset)
      let length = Int(bytes.u16(offset + 2))
      guard length >= 4 else {
        fail(.lyingLength, &counts)
        return nil
      }
      guard bytes.holds(length, at: offset) else {
        fail(.truncated, &counts)
        return nil
      }
      let set = bytes.slice(offset + 4, offset + length)
      switch id {
      case 2: readTemplates(set, context.stream, isOptions: false, &counts)
      case 3: readTemplates(set, context.stream, isOptions: true, &counts)
      case 256...:
        let number = reader.readData(id, set, context, into: &records, &counts)
        units = units.flatMap { sum in number.map { sum &+ UInt32(clamping: $0) } }
      default: fail(.malformed, &counts)
      }
      offset += length
    }
    return units
  }

  private mutating func readTemplates(
    _ set: NetworkBytes, _ stream: Int, isOptions: Bool, _ counts: inout DecodeCounts
  ) {
    var offset = 0
    while set.holds(4, at: offset) {
      let id = set.u16(offset)
      let number = Int(set.u16(offset + 2))
      // Padding: a template's own number is never that low.
      if id < 2 && number == 0 { return }
      offset += 4
      if number == 0 {
        if id <= 3 { reader.templates.withdrawAll(of: stream, options: isOptions) }
        reader.templates.withdraw(id, of: stream)
        continue
      }
      if isOptions {
        guard set.holds(2, at: offset) else { return fail(.lyingLength, &counts) }
        offset += 2
      }
      guard let fields = Self.fields(set, &offset, number) else { return fail(.lyingLength, &counts) }
      reader.keep(id: id, isOptions: isOptions, fields: fields, of: stream, &counts)
    }
  }

  /// - Parameter offset: moved to the end of the fields.
  private static func fields(_ set: NetworkBytes, _ offset: inout Int, _ number: Int) -> [FlowTemplate.Field]? {
    guard set.holds(number * 4, at: offset) else { return nil }
    var fields: [FlowTemplate.Field] = []
    fields.reserveCapacity(number)
    for _ in 0..<number {
      guard set.holds(4, at: offset) else { return nil }
      let id = set.u16(offset)
      let length = set.u16(offset + 2)
      offset += 4
      var enterprise: UInt32 = 0
      if id & 0x8000 != 0 {
        guard set.holds(4, at: offset) else { return nil }
        enterprise = set.u32(offset)
        offset += 4
      }
      fields.append(.init(id: id & 0x7FFF, length: length, enterprise: enterprise))
    }
    return fields
  }
}
