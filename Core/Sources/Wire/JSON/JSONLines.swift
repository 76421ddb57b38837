/// Reads JSON Lines: one JSON text a line, lines end with LF or CRLF, blank lines are skipped.
///
/// Bytes go in as they come, lines come out. A bad line is reported with its number and does not end the reading, so that
/// it can be kept aside with the reason. No more than one line and one chunk are held.
public struct JSONLines: Sendable {
  public struct Line: Sendable {
    /// From 1, blank lines counted.
    public let number: Int
    /// The line without its end; empty where the line was longer than the limit.
    public let bytes: [UInt8]
    /// A fault carries the number of the line and the column in it.
    public let result: Result<JSONValue, WireError>
  }

  private let limits: JSONLimits
  private var pending: [UInt8] = []
  private var number = 0
  private var isSkipping = false

  /// - Parameter limits: `maximumBytes` bounds each line.
  public init(limits: JSONLimits = JSONLimits(maximumBytes: 1 << 20)) { self.limits = limits }

  /// Takes the next bytes and gives the lines that they complete.
  public mutating func read(_ chunk: some Sequence<UInt8>) -> [Line] {
    var lines: [Line] = []
    for byte in chunk {
      if byte == 0x0A {
        if let line = endLine() { lines.append(line) }
      } else if pending.count >= limits.maximumBytes {
        isSkipping = true
      } else {
        pending.append(byte)
      }
    }
    return lines
  }

  /// Gives the last line where it has no line feed. Reading can start again after this.
  public mutating func finish() -> Line? {
    let line = endLine()
    number = 0
    return line
  }

  private mutating func endLine() -> Line? {
    number += 1
    let bytes = pending
    let wasSkipping = isSkipping
    pending.removeAll(keepingCapacity: true)
    isSkipping = false
    if wasSkipping {
      let fault = WireError(.size, "the line is longer than \(limits.maximumBytes) bytes", line: number)
      return Line(number: number, bytes: [], result: .failure(fault))
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
    do throws(WireError) {
      return Line(number: number, bytes: bytes, result: .success(try JSONValue.parse(bytes, limits: limits)))
    } catch {
      let fault = WireError(error.code, error.message, offset: error.offset, line: number, column: error.column)
      return Line(number: number, bytes: bytes, result: .failure(fault))
    }
  }
}
