/// Reads comma-separated values record by record (RFC 4180), also with another separator.
///
/// Beyond the RFC it takes line feeds alone as line ends, a byte order mark at the start, and a last line without an
/// end. A quote inside a field that did not begin with one is an ordinary character. Limits keep a hostile file from
/// taking more memory than its largest record may.
public struct CSVReader: Sendable {
  public struct Limits: Sendable {
    public var fields: Int
    public var recordBytes: Int

    public init(fields: Int = 1024, recordBytes: Int = 4 << 20) {
      self.fields = fields
      self.recordBytes = recordBytes
    }
  }

  /// The record that `next` read last.
  public private(set) var record = CSVRecord()
  /// Line on which that record begins, from 1.
  public private(set) var line = 1

  private let bytes: [UInt8]
  private let separator: UInt8
  private let limits: Limits
  private var position: Int
  private var nextLine = 1

  public init(_ bytes: [UInt8], separator: Unicode.Scalar = ",", limits: Limits = Limits()) {
    self.bytes = bytes
    self.separator = UInt8(ascii: separator)
    self.limits = limits
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Reads the next record into `record`; empty lines are passed over.
  ///
  /// - Returns: false at the end of the input.
  /// - Throws: `WireError` with the line: `.truncated` where a quoted field never ends, `.size` beyond a limit.
  public mutating func next() throws(WireError) -> Bool {
    while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D {
      if bytes[position] == 0x0A { nextLine += 1 }
      position += 1
    }
    guard position < bytes.count else { return false }
    line = nextLine
    record.clear()
    while try field() {}
    return true
  }

  /// Reads one field. Returns whether another follows in the record.
  private mutating func field() throws(WireError) -> Bool {
    guard record.count < limits.fields else { throw fault(.size, "a record has more than \(limits.fields) fields") }
    if position < bytes.count, bytes[position] == 0x22 { try quoted() }
    let start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A, bytes[position] != 0x0D {
      position += 1
    }
    record.append(bytes[start..<position])
    guard record.size <= limits.recordBytes else {
      throw fault(.size, "a record is longer than \(limits.recordBytes) bytes")
    }
    record.endField()
    guard position < bytes.count else { return false }
    if bytes[position] == separator {
      position += 1
      return true
    }
    if bytes[position] == 0x0D { position += 1 }
    if position < bytes.count, bytes[position] == 0x0A {
      position += 1
      nextLine += 1
    }
    return false
  }

  /// Reads from the opening quote behind the closing one; two quotes stand for one.
  private mutating func quoted() throws(WireError) {
    position += 1
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 {
        record.append(bytes[start..<position])
        position += 1
        guard position < bytes.count, bytes[position] == 0x22 else { return }
        start = position
      } else if byte == 0x0A {
        nextLine += 1
      }
      position += 1
      guard position - start <= limits.recordBytes, record.size <= limits.recordBytes else {
        throw fault(.size, "a quoted field is longer than \(limits.recordBytes) bytes")
      }
    }
    throw fault(.truncated, "a quoted field never ends")
  }

  private func fault(_ code: WireError.Code, _ message: String) -> WireError {
    WireError(code, message, offset: position, line: line)
  }
}
