import Foundation

/// Cuts bytes into lines that end with LF or CRLF; blank lines are left out. Holds one line and one chunk at most.
struct LineSplitter {
  enum Line: Sendable {
    case whole([UInt8])
    /// Longer than the limit; its bytes are gone.
    case tooLong
  }

  let limit: Int
  private var pending: [UInt8] = []
  private var isSkipping = false

  init(limit: Int) { self.limit = limit }

  mutating func take(_ chunk: Data) -> [Line] {
    var lines: [Line] = []
    chunk.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      var start = 0
      while start < bytes.count {
        guard let end = Self.lineFeed(in: bytes, from: start) else { break }
        add(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        if let line = endLine() { lines.append(line) }
        start = end + 1
      }
      add(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
    return lines
  }

  /// The last line, where it has no line feed.
  mutating func finish() -> [Line] { endLine().map { [$0] } ?? [] }

  private static func lineFeed(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    bytes[start...].firstIndex(of: 0x0A)
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    if isSkipping || pending.count + bytes.count > limit {
      isSkipping = true
      pending.removeAll()
    } else {
      pending.append(contentsOf: bytes)
    }
  }

  private mutating func endLine() -> Line? {
    let line = pending
    let wasSkipping = isSkipping
    pending = []
    isSkipping = false
    if wasSkipping { return .tooLong }
    return line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ? nil : .whole(line)
  }
}
