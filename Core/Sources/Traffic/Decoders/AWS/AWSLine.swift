/// What one line of an AWS flow log says.
struct AWSLine {
  var record = FlowRecord()
  var accountHash: UInt64 = 0
  var interfaceHash: UInt64 = 0
  /// Places of the names within the line, for names that are new.
  var account = 0..<0
  var interface = 0..<0

  enum Kind { case data, noData, bad }

  /// Required columns that were met, by bit.
  private struct Seen {
    static let source: UInt16 = 1, destination: UInt16 = 2, sourcePort: UInt16 = 4, destinationPort: UInt16 = 8
    static let transport: UInt16 = 16, start: UInt16 = 32, end: UInt16 = 64
    static let required: UInt16 = source | destination | start | end
  }

  /// Seconds after which no record can be: 2106-02-07.
  static let latestSecond: UInt64 = 1 << 32
  /// The longest window an exporter aggregates over; a start that lies further back is a fault of the clock.
  private static let longestWindow: Int64 = 86_400_000_000

  @inline(__always)
  mutating func read(
    _ base: UnsafePointer<UInt8>, end lineEnd: UnsafePointer<UInt8>, fields: UnsafeBufferPointer<AWSField>
  ) -> Kind {
    var cursor = ByteCursor(base, end: lineEnd)
    var seen: UInt16 = 0
    var isBad = false
    var hasNoData = false
    var innerSource: FlowAddress?
    var innerDestination: FlowAddress?
    var column = 0
    let last = fields.count &- 1
    while column <= last {
      if cursor.isAtGap { return .bad }
      if cursor.isAtDash {
        cursor.skipWord()
      } else {
        switch fields[column] {
        case .other: cursor.skipWord()
        case .accountID:
          let begin = cursor.place - base
          accountHash = cursor.wordHash()
          account = begin..<(cursor.place - base)
        case .interfaceID:
          let begin = cursor.place - base
          interfaceHash = cursor.wordHash()
          interface = begin..<(cursor.place - base)
        case .sourceAddress:
          guard let value = cursor.address() else { return .bad }
          record.source = value
          seen |= Seen.source
        case .destinationAddress:
          guard let value = cursor.address() else { return .bad }
          record.destination = value
          seen |= Seen.destination
        case .sourcePort:
          guard let value = cursor.number(), value <= 65535 else { return .bad }
          record.sourcePort = UInt16(truncatingIfNeeded: value)
        case .destinationPort:
          guard let value = cursor.number(), value <= 65535 else { return .bad }
          record.destinationPort = UInt16(truncatingIfNeeded: value)
        case .transport:
          guard let value = cursor.number(), value <= 255 else { return .bad }
          record.transport = UInt8(truncatingIfNeeded: value)
        case .packets:
          guard let value = cursor.number() else { return .bad }
          record.packets = value
        case .bytes:
          guard let value = cursor.number() else { return .bad }
          record.bytes = value
        case .start:
          guard let value = cursor.number(), value < Self.latestSecond else { return .bad }
          record.start = Int64(truncatingIfNeeded: value) &* 1_000_000
          seen |= Seen.start
        case .end:
          guard let value = cursor.number(), value < Self.latestSecond else { return .bad }
          record.end = Int64(truncatingIfNeeded: value) &* 1_000_000
          seen |= Seen.end
        case .action:
          let letter = cursor.place.pointee
          cursor.skipWord()
          record.verdict = letter == 0x41 ? .accepted : letter == 0x52 ? .rejected : .unknown
        case .status:
          let letter = cursor.place.pointee
          cursor.skipWord()
          if letter == 0x4E || letter == 0x53 { hasNoData = true } else if letter != 0x4F { isBad = true }
        case .tcpFlags:
          guard let value = cursor.number() else { return .bad }
          record.flags = UInt8(truncatingIfNeeded: value)
          record.knowsFlags = true
        case .packetSourceAddress: innerSource = cursor.address()
        case .packetDestinationAddress: innerDestination = cursor.address()
        case .direction:
          let letter = cursor.place.pointee
          cursor.skipWord()
          record.direction = letter == 0x69 ? .ingress : letter == 0x65 ? .egress : .unknown
        }
        if !cursor.isAtGap { return .bad }
      }
      cursor.nextColumn()
      column &+= 1
    }
    if !cursor.isAtEnd { return .bad }
    if hasNoData { return .noData }
    if isBad || seen & Seen.required != Seen.required { return .bad }
    settleTimes()
    settleAddresses(innerSource, innerDestination)
    return .data
  }

  @inline(__always)
  mutating func settleTimes() {
    if record.start > record.end || record.end &- record.start > Self.longestWindow { record.start = record.end }
    // Flags are TCP's: an order of fields without the protocol says so by them.
    if record.transport == 0 && record.flags != 0 { record.transport = 6 }
    // A SYN with ACK answers; a SYN alone opens (the flags are an OR over the window, a bare ACK counts as zero).
    if record.knowsFlags && record.transport == 6 && record.flags & 2 != 0 {
      record.initiator = record.flags & 16 != 0 ? .destination : .source
    }
  }

  /// Behind a middle box the packet's own far end is what counts; the near end stays the interface's.
  @inline(__always)
  private mutating func settleAddresses(_ innerSource: FlowAddress?, _ innerDestination: FlowAddress?) {
    if let innerDestination, record.direction == .egress { record.destination = innerDestination }
    if let innerSource, record.direction == .ingress { record.source = innerSource }
  }

  /// The same line with one blank between columns, where there were tabs or more blanks.
  ///
  /// - Returns: nil where there were none.
  static func tidied(_ text: TextBytes) -> [UInt8]? {
    var tidy: [UInt8] = []
    var isOdd = false
    for place in 0..<text.count {
      let byte = text[place] == 0x09 ? 0x20 : text[place]
      let isMore = byte == 0x20 && tidy.last == 0x20
      if isMore || byte != text[place] { isOdd = true }
      if !isMore { tidy.append(byte) }
    }
    return isOdd ? tidy : nil
  }
}
