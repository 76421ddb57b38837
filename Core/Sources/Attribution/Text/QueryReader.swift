/// A question of a query file or of a connection: who held this address (and port) then?
public struct LeaseQuery: Hashable, Sendable {
  public var high: UInt64
  public var low: UInt64
  /// Nil where it is not known.
  public var port: UInt16?
  /// Microseconds since 1970.
  public var time: Int64

  public init(high: UInt64, low: UInt64, port: UInt16?, time: Int64) {
    (self.high, self.low, self.port, self.time) = (high, low, port, time)
  }

  public var address: AddressBlock { AddressBlock(high: high, low: low) }
}

public enum QueryReader {
  /// One line of a query file.
  public struct Entry: Sendable {
    public var line: Int
    /// The query's own name, as it stands there.
    public var name: ArraySlice<UInt8>
    public var query: Result<LeaseQuery, LineFault>
  }

  /// Reads a whole query file, `qid,addr,port,ts`.
  ///
  /// - Parameter bytes: the file and `FieldBytes.slack` bytes more.
  /// - Throws: `.input` where the header is another one.
  public static func read(_ bytes: [UInt8]) throws(AttributionError) -> [Entry] {
    var entries: [Entry] = []
    var isOther = false
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, buffer.count >= FieldBytes.slack else { return }
      var lines = TextLines(base, base + (buffer.count - FieldBytes.slack))
      while lines.next() {
        if lines.count == 1, let fault = Header.queries.check(&lines) {
          isOther = fault == .header
          if isOther { return }
          continue
        }
        if lines.isBlank { continue }
        entries.append(entry(lines.start, lines.stop, lines.count, bytes, base))
      }
    }
    if isOther { throw AttributionError(.input, "line 1: \(LineFault.header.message)") }
    return entries
  }

  private static func entry(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ number: Int, _ bytes: [UInt8],
    _ base: UnsafePointer<UInt8>
  ) -> Entry {
    let comma = FieldBytes.find(0x2C, start, end)
    let name = bytes[(start - base)..<(comma - base)]
    guard comma < end else { return Entry(line: number, name: name, query: .failure(.fields)) }
    return Entry(line: number, name: name, query: query(comma + 1, end, separator: 0x2C))
  }

  /// Reads a request of a connection, `addr port|- ts`, from a line without its end.
  ///
  /// - Parameter bytes: `FieldBytes.slack` readable bytes follow.
  public static func request(_ bytes: UnsafeRawBufferPointer) -> Result<LeaseQuery, LineFault> {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return .failure(.fields) }
    return query(base, base + bytes.count, separator: 0x20)
  }

  private static func query(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, separator: UInt8
  ) -> Result<LeaseQuery, LineFault> {
    var query = LeaseQuery(high: 0, low: 0, port: nil, time: 0)
    var cursor = FieldBytes.find(separator, start, end)
    guard cursor < end else { return .failure(.fields) }
    if FieldBytes.find(0x2F, start, cursor) < cursor { return .failure(.wantsAddress) }
    if let fault = AddressText.address(start, cursor, &query.high, &query.low) { return .failure(fault) }
    cursor += 1
    if cursor < end, cursor.pointee == separator {
      cursor += 1
    } else if cursor + 1 < end, cursor.pointee == 0x2D, cursor[1] == separator {
      cursor += 2
    } else {
      var port: Int32 = 0
      if let fault = FieldBytes.port(&cursor, stop: separator, into: &port) { return .failure(fault) }
      query.port = UInt16(truncatingIfNeeded: port)
    }
    guard cursor < end else { return .failure(.fields) }
    return time(cursor, end).map {
      query.time = $0
      return query
    }
  }

  private static func time(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Result<Int64, LineFault> {
    var cursor = start
    var value: Int64 = 0
    // What ends the last field is whatever follows the line: a line feed, a carriage return, or the slack.
    if let fault = FieldBytes.time(&cursor, stop: end.pointee, into: &value) { return .failure(fault) }
    return cursor == end + 1 ? .success(value) : .failure(.fields)
  }
}
