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
    let isStandard = order == .standard
    fields.withUnsafeBufferPointer { fields in
      decoder.withCaches { caches in
        while place < end {
          if isStandard && end - place >= AWSLine.standardReach {
            var line = AWSLine()
            if let next = line.readStandard(place) {
              keep(&line, at: place, caches)
              place = next
              continue
            }
          }
          let lineEnd = Self.endOfLine(place, end)
          defer { place = lineEnd < end ? lineEnd + 1 : lineEnd }
          let text = TextBytes(start: place, count: lineEnd - place).trimmed.withoutMark
          if !text.isEmpty && !readAnyOrder(text, fields, caches) { return }
        }
      }
    }
  }

  /// Reads a line as the order of fields says.
  ///
  /// - Returns: false where it was a header line that says another order.
  private mutating func readAnyOrder(
    _ text: TextBytes, _ fields: UnsafeBufferPointer<AWSField>, _ caches: AWSDecoder.Caches, isTidy: Bool = false
  ) -> Bool {
    var line = AWSLine()
    switch line.read(text.start, end: text.start + text.count, fields: fields) {
    case .data: keep(&line, at: text.start, caches)
    case .noData: counts.noData &+= 1
    case .bad:
      if !isTidy, let tidy = AWSLine.tidied(text) {
        return tidy.withUnsafeBufferPointer { bytes in
          guard let base = bytes.baseAddress else { return true }
          return readAnyOrder(TextBytes(start: base, count: bytes.count), fields, caches, isTidy: true)
        }
      }
      if let header = AWSFieldOrder(header: UnsafeRawBufferPointer(start: text.start, count: text.count)) {
        guard header != order else { return true }
        order = header
        return false
      }
      counts.bad &+= 1
    }
    return true
  }

  @inline(__always)
  private static func endOfLine(_ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let rest = TextBytes(start: place, count: end - place)
    return place + (rest.firstIndex(of: 0x0A) ?? rest.count)
  }

  @inline(__always)
  private mutating func keep(_ line: inout AWSLine, at place: UnsafePointer<UInt8>, _ caches: AWSDecoder.Caches) {
    counts.records &+= 1
    if line.account.isEmpty {
      hasNameless = true
    } else {
      line.record.account = caches.accounts.number(of: line.accountHash)
      if line.record.account == FlowNames.none { miss(line.account, line.accountHash, isAccount: true, at: place) }
    }
    if !line.interface.isEmpty {
      line.record.interface = caches.interfaces.number(of: line.interfaceHash)
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
