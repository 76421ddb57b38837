/// Reads Zeek's conn.log: tab-separated with `#` header lines (which may come again anywhere), or one JSON object a line.
///
/// Both directions are in one record, the originator is the source. Bytes are those of IP packets where the log has them, else
/// of the payload. The log names neither account nor interface.
public struct ZeekConnDecoder: ExplainingDecoder {
  public private(set) var faults = FlowFaults()
  private var isSkipping = false
  private var separator: UInt8 = 0x09
  private var unset: [UInt8] = [0x2D]
  private var fields = ZeekField.defaults
  /// Whether the header names another log than conn: its lines are bad.
  private var isOtherLog = false

  /// Columns of a header; conn.log with every script loaded has about fifty.
  private static let maximumFields = 256

  public init() {}

  public mutating func decode(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, into records: inout [FlowRecord], names: inout FlowNames,
    counts: inout DecodeCounts
  ) -> Int {
    var lines = LineCursor(bytes, isLast: isLast, isSkipping: isSkipping)
    while let line = lines.next() {
      if line[0] == 0x23 {
        readHeader(line)
        continue
      }
      var connection = ZeekConnection()
      if isOtherLog { connection.line.fail(.unknownVersion) }
      if line[0] == 0x7B { readObject(line, &connection) } else { readColumns(line, &connection) }
      connection.apply()
      if connection.line.finish(&counts, &faults) { records.append(connection.line.record) }
    }
    return lines.close(&isSkipping, &faults, &counts)
  }

  private func readColumns(_ line: TextBytes, _ connection: inout ZeekConnection) {
    var begin = 0
    for field in fields {
      guard begin <= line.count else { return connection.line.fail(.missingField) }
      let end = line.firstIndex(of: separator, from: begin) ?? line.count
      let value = line.slice(begin, end)
      if field != .other, !value.equals(unset) { connection.set(field, value) }
      begin = end + 1
    }
  }

  private func readObject(_ line: TextBytes, _ connection: inout ZeekConnection) {
    var scanner = JSONScanner(line)
    _ = scanner.beginObject()
    while let key = scanner.nextKey() {
      let field = ZeekField(key)
      if field == .other { scanner.skip() } else { connection.set(field, scanner.scalar()) }
    }
    if !scanner.isAtEnd() { connection.line.fail(.malformed) }
  }

  /// `#separator \x09`, `#fields…`, `#unset_field…`, `#path…`; others say nothing that is needed.
  private mutating func readHeader(_ line: TextBytes) {
    let space: StaticString = "#separator \\x"
    if line.count >= space.utf8CodeUnitCount + 2, line.slice(0, space.utf8CodeUnitCount).equals(space) {
      let digits = String(
        decoding: line.slice(space.utf8CodeUnitCount, space.utf8CodeUnitCount + 2).array, as: UTF8.self)
      if let byte = UInt8(digits, radix: 16) { separator = byte }
      return
    }
    let name = line.slice(0, line.firstIndex(of: separator) ?? line.count)
    guard name.count < line.count else { return }
    let rest = line.slice(name.count + 1, line.count)
    if name.equals("#fields") {
      setFields(rest)
    } else if name.equals("#unset_field") {
      unset = rest.array
    } else if name.equals("#path") {
      isOtherLog = !(rest.equals("conn") || rest.equals("open_conn") || rest.equals("conn_long"))
    }
  }

  private mutating func setFields(_ names: TextBytes) {
    fields.removeAll(keepingCapacity: true)
    var begin = 0
    while begin <= names.count, fields.count < Self.maximumFields {
      let end = names.firstIndex(of: separator, from: begin) ?? names.count
      fields.append(ZeekField(names.slice(begin, end)))
      begin = end + 1
    }
  }
}
