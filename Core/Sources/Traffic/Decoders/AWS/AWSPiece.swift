/// A stretch of whole lines, read on its own: pieces of one block may be read at the same time.
public struct AWSPiece: Sendable {
  public internal(set) var records: [FlowRecord]
  var misses: [NameMiss] = []
  var counts = DecodeCounts()
  /// The order of fields at the begin, and at the end: a header line within may have changed it.
  private var firstOrder = AWSFieldOrder.standard
  var order = AWSFieldOrder.standard

  /// A name that the shared caches did not hold, with the record that waits for its number.
  struct NameMiss: Sendable {
    let record: Int
    let isAccount: Bool
    let hash: UInt64
    let name: [UInt8]
  }

  public init(records: [FlowRecord] = []) { self.records = records }

  /// It was read with another order of fields than now holds, and must be read again.
  public func isStale(for decoder: borrowing AWSDecoder) -> Bool { firstOrder != decoder.order }

  /// Some records name no account.
  public private(set) var hasNameless = false

  public mutating func resolve(_ resolver: RecordResolver, _ names: inout FlowNames) {
    resolver.resolve(&records, names: &names)
  }

  /// Reads all lines. The last one may lack its end.
  public mutating func read(_ bytes: UnsafeRawBufferPointer, decoder: AWSDecoder) {
    records.removeAll(keepingCapacity: true)
    misses.removeAll(keepingCapacity: true)
    counts = DecodeCounts()
    firstOrder = decoder.order
    order = firstOrder
    hasNameless = false
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    records.reserveCapacity(bytes.count / 100)
    var place = base
    let end = base + bytes.count
    while place < end { readRun(&place, end: end, decoder: decoder) }
  }

  /// Reads lines until the end, or until a header line changes the order of fields.
  private mutating func readRun(_ place: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, decoder: AWSDecoder) {
    let fields = order.fields
    let before = order
    let isStandard = order == .standard
    fields.withUnsafeBufferPointer { fields in
      while place < end {
        if isStandard && end - place >= AWSLine.standardReach {
          var line = AWSLine()
          if let next = line.readStandard(place) {
            keep(&line, at: place, decoder: decoder)
            place = next
            continue
          }
        }
        let lineEnd = Self.endOfLine(place, end)
        let next = lineEnd < end ? lineEnd + 1 : lineEnd
        let text = lineEnd > place && lineEnd[-1] == 0x0D ? lineEnd - 1 : lineEnd
        defer { place = next }
        guard text > place else { continue }
        var line = AWSLine()
        switch line.read(place, end: text, fields: fields) {
        case .data: keep(&line, at: place, decoder: decoder)
        case .noData: counts.noData &+= 1
        case .bad:
          if let header = AWSFieldOrder(header: UnsafeRawBufferPointer(start: place, count: text - place)) {
            guard header != before else { continue }
            order = header
            return
          }
          counts.bad &+= 1
        }
      }
    }
  }

  @inline(__always)
  private static func endOfLine(_ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var lineEnd = place
    // Eight bytes at a time: a byte is a line's end where the word, xor line ends, has a zero byte.
    while end - lineEnd >= 8 {
      let word = UnsafeRawPointer(lineEnd).loadUnaligned(as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
      let zero = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zero != 0 { return lineEnd + (zero.littleEndian.trailingZeroBitCount >> 3) }
      lineEnd += 8
    }
    while lineEnd < end && lineEnd.pointee != 0x0A { lineEnd += 1 }
    return lineEnd
  }

  @inline(__always)
  private mutating func keep(_ line: inout AWSLine, at place: UnsafePointer<UInt8>, decoder: borrowing AWSDecoder) {
    counts.records &+= 1
    if line.account.isEmpty {
      hasNameless = true
    } else {
      line.record.account = decoder.accounts.number(of: line.accountHash)
      if line.record.account == FlowNames.none { miss(line.account, line.accountHash, isAccount: true, at: place) }
    }
    if !line.interface.isEmpty {
      line.record.interface = decoder.interfaces.number(of: line.interfaceHash)
      if line.record.interface == FlowNames.none {
        miss(line.interface, line.interfaceHash, isAccount: false, at: place)
      }
    }
    records.append(line.record)
  }

  private mutating func miss(
    _ range: Range<Int>, _ hash: UInt64, isAccount: Bool, at place: UnsafePointer<UInt8>
  ) {
    let name = [UInt8](UnsafeBufferPointer(start: place + range.lowerBound, count: min(range.count, 256)))
    misses.append(NameMiss(record: records.count, isAccount: isAccount, hash: hash, name: name))
  }
}
