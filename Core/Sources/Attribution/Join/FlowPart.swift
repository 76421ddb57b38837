import Foundation

/// A flow on its way to its answer.
struct FlowEntry {
  /// Ordered form of the time.
  var time: UInt64
  /// Place of the most specific block that is known for the address.
  var place: UInt32
  /// Number of the flow within its part.
  var number: UInt32
  /// -1 where it is not known.
  var port: Int32
  /// Partition of the ledger, once the flow was scattered.
  var partition: Int32 = 0
}

/// A stretch of flows that one thread reads, and their answers.
public final class FlowPart: @unchecked Sendable {
  // @unchecked: threads take turns, a step at a time.
  private(set) var entries: UnsafeMutablePointer<FlowEntry>
  private(set) var sorted: UnsafeMutablePointer<FlowEntry>
  private(set) var answers: UnsafeMutablePointer<UInt32>
  private(set) var capacity = 0
  private(set) var entryCount = 0
  /// Lines read, which is the number of answers.
  public private(set) var flowCount = 0
  /// Where each partition's entries begin in `sorted`.
  var firstEntries: [Int] = []
  public private(set) var errors: [LineError] = []
  /// Answers that name several tenants, by number of the flow.
  var several: [UInt32: [UInt8]] = [:]
  public private(set) var output: [UInt8] = []
  public private(set) var outputCount = 0

  /// Answers: 0 nobody, `ambiguous` see `several`, else tenant plus one.
  static let ambiguous = UInt32.max

  public init() {
    entries = .allocate(capacity: 1)
    sorted = .allocate(capacity: 1)
    answers = .allocate(capacity: 1)
  }

  deinit {
    entries.deallocate()
    sorted.deallocate()
    answers.deallocate()
  }

  /// Forgets what it held; keeps its memory.
  public func reset() {
    (entryCount, flowCount, outputCount) = (0, 0, 0)
    errors = []
    several = [:]
  }

  // MARK: Reading

  /// Reads whole lines, `ts,addr,port`.
  ///
  /// - Parameters:
  ///   - bytes: `FieldBytes.slack` readable bytes follow.
  ///   - isFirst: whether they begin the file, with a header perhaps.
  /// - Throws: `.input` where the header is another one.
  public func read(_ bytes: UnsafeRawBufferPointer, isFirst: Bool, _ view: LedgerView) throws(AttributionError) {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    var cursor = base
    let end = base + bytes.count
    if isFirst {
      var lines = TextLines(base, end)
      if lines.next(), let fault = Header.flows.check(&lines) {
        if fault == .header { throw AttributionError(.input, "line 1: \(fault.message)") }
        cursor = FieldBytes.find(0x0A, base, end)
        cursor = cursor < end ? cursor + 1 : end
      }
    }
    while cursor < end {
      // A flow takes twelve bytes at least, with its line end.
      reserve(flowCount + (end - cursor) / 12 + 2)
      cursor = readLines(cursor, end, view.index)
      guard cursor < end else { break }
      cursor = readOddLine(cursor, end, view.index)
    }
  }

  /// Reads lines as long as they are plain, and returns the beginning of the first that is not.
  @inline(__always)
  private func readLines(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ index: BlockIndex
  ) -> UnsafePointer<UInt8> {
    var line = start
    var firstEntry = entryCount
    while line < end {
      let (next, count) = readBatch(line, end)
      findPlaces(firstEntry..<firstEntry + count, index)
      firstEntry = entryCount
      line = next
      if count < Self.linesAtOnce { break }
    }
    return line
  }

  /// Lines whose addresses are looked up together: the memory can look for many at once.
  private static let linesAtOnce = 256

  /// Reads up to `linesAtOnce` plain lines behind the entries, each with the address in the place of the place.
  @inline(__always)
  private func readBatch(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> (next: UnsafePointer<UInt8>, count: Int) {
    let entries = entries + entryCount
    var line = start
    var count = 0
    while line < end, count < Self.linesAtOnce {
      var cursor = line
      var time: Int64 = 0
      if FieldBytes.time(&cursor, stop: 0x2C, into: &time) != nil { break }
      guard let (word, port) = PlainEndpoint.read(&cursor), cursor <= end else { break }
      entries[count] = FlowEntry(
        time: time.ordered, place: word, number: UInt32(truncatingIfNeeded: flowCount &+ count), port: port)
      count &+= 1
      line = cursor
    }
    return (line, count)
  }

  /// Replaces addresses by places, and leaves out the flows whose address has none.
  @inline(__always)
  private func findPlaces(_ range: Range<Int>, _ index: BlockIndex) {
    let (entries, answers, hosts) = (entries, answers, index.hosts)
    let hasPrefixes = !index.ipv4Lengths.isEmpty
    var next = range.lowerBound
    for number in range { hosts.fetch(entries[number].place) }
    for number in range {
      var entry = entries[number]
      answers[Int(entry.number)] = 0
      var place = hosts.place(of: entry.place)
      if place < 0, hasPrefixes {
        place = index.prefixPlace(0, 0xFFFF_0000_0000 | UInt64(entry.place), shorterThan: 128)
      }
      entry.place = UInt32(truncatingIfNeeded: place)
      entries[next] = entry
      next &+= place >= 0 ? 1 : 0
    }
    flowCount &+= range.count
    entryCount = next
  }

  /// Reads abuse reports, a JSON object a line.
  ///
  /// - Parameter bytes: `FieldBytes.slack` readable bytes follow.
  public func readReports(_ bytes: UnsafeRawBufferPointer, _ view: LedgerView) {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    var cursor = base
    let end = base + bytes.count
    while cursor < end {
      let feed = FieldBytes.find(0x0A, cursor, end)
      reserve(flowCount + 1)
      take(AbuseReportLine.query(UnsafeRawBufferPointer(start: cursor, count: feed - cursor)), view.index)
      cursor = feed < end ? feed + 1 : end
    }
  }

  /// Reads one line of any form; a line that cannot be read gets the answer "nobody" and an error.
  private func readOddLine(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ index: BlockIndex
  ) -> UnsafePointer<UInt8> {
    let feed = FieldBytes.find(0x0A, start, end)
    var stop = feed
    if stop > start, (stop - 1).pointee == 0x0D { stop -= 1 }
    take(Self.query(start, stop), index)
    return feed < end ? feed + 1 : end
  }

  private func take(_ query: Result<LeaseQuery, LineFault>, _ index: BlockIndex) {
    answers[flowCount] = 0
    switch query {
    case .success(let query):
      let place = index.bestPlace(query.high, query.low)
      if place >= 0 {
        entries[entryCount] = FlowEntry(
          time: query.time.ordered, place: UInt32(truncatingIfNeeded: place),
          number: UInt32(truncatingIfNeeded: flowCount), port: query.port.map { Int32($0) } ?? -1)
        entryCount += 1
      }
    case .failure(let fault): errors.append(LineError(line: flowCount + 1, fault: fault))
    }
    flowCount += 1
  }

  private static func query(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> Result<LeaseQuery, LineFault> {
    if QuotedLine.contains(start, end) {
      guard let plain = QuotedLine.plain(start, end) else { return .failure(.quoting) }
      return plain.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return .failure(.quoting) }
        return Self.query(base, base + (buffer.count - FieldBytes.slack))
      }
    }
    var query = LeaseQuery(high: 0, low: 0, port: nil, time: 0)
    var cursor = start
    if let fault = FieldBytes.time(&cursor, stop: 0x2C, into: &query.time) { return .failure(fault) }
    guard cursor <= end else { return .failure(.fields) }
    let comma = FieldBytes.find(0x2C, cursor, end)
    guard comma < end else { return .failure(.fields) }
    if FieldBytes.find(0x2F, cursor, comma) < comma { return .failure(.wantsAddress) }
    if let fault = AddressText.address(cursor, comma, &query.high, &query.low) { return .failure(fault) }
    cursor = comma + 1
    guard cursor < end else { return .success(query) }
    var port: Int32 = 0
    if let fault = FieldBytes.port(&cursor, stop: end.pointee, into: &port) { return .failure(fault) }
    guard cursor == end + 1 else { return .failure(.fields) }
    query.port = UInt16(truncatingIfNeeded: port)
    return .success(query)
  }

  private func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let size = max(wanted, capacity * 2)
    let newEntries = UnsafeMutablePointer<FlowEntry>.allocate(capacity: size)
    newEntries.update(from: entries, count: entryCount)
    let newAnswers = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
    newAnswers.update(from: answers, count: flowCount)
    entries.deallocate()
    answers.deallocate()
    sorted.deallocate()
    (entries, answers) = (newEntries, newAnswers)
    sorted = .allocate(capacity: size)
    capacity = size
  }

  // MARK: Writing

  /// Writes the answers as lines, in the order of the flows.
  func write(_ texts: TenantTexts) {
    outputCount = 0
    var flow = 0
    while flow < flowCount {
      let last = min(flow + 65_536, flowCount)
      let room = outputCount + (last - flow) * 16 + 16
      if output.count < room { output.append(contentsOf: repeatElement(0, count: max(room, output.count))) }
      flow = write(from: flow, to: last, texts)
    }
  }

  /// Writes answers up to the first that is not short, and that one.
  private func write(from first: Int, to last: Int, _ texts: TenantTexts) -> Int {
    var flow = first
    output.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var place = base + outputCount
      while flow < last {
        let answer = answers[flow]
        if answer == 0 {
          place.storeBytes(of: 0x0A2D, as: UInt16.self)
          place += 2
        } else {
          guard answer != Self.ambiguous, let next = texts.write(answer &- 1, place) else { break }
          place = next
        }
        flow &+= 1
      }
      outputCount = place - base
    }
    guard flow < last else { return flow }
    let answer = answers[flow]
    let bytes = answer == Self.ambiguous ? several[UInt32(flow)] ?? [0x2D, 0x0A] : texts.long(answer &- 1)
    output.replaceSubrange(outputCount..<min(outputCount + bytes.count, output.count), with: bytes)
    outputCount += bytes.count
    return flow + 1
  }
}
