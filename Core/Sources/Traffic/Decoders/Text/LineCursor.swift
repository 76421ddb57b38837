/// Goes through the lines of a block; lines end with LF or CRLF.
///
/// A line longer than `maximumBytes` is stepped over, over as many blocks as it takes.
struct LineCursor {
  static let maximumBytes = 16 << 20

  private let text: TextBytes
  private let isLast: Bool
  /// Bytes consumed so far: whole lines, or the part of an overlong one.
  private(set) var consumed = 0
  /// Whether the block ends within an overlong line. The next block's cursor wants to know.
  private(set) var isSkipping: Bool
  /// Overlong lines that began here.
  private(set) var tooLong: UInt64 = 0

  init(_ bytes: UnsafeRawBufferPointer, isLast: Bool, isSkipping: Bool) {
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let nothing: StaticString = ""
    text = TextBytes(start: start ?? nothing.utf8Start, count: start == nil ? 0 : bytes.count)
    self.isLast = isLast
    self.isSkipping = isSkipping
  }

  /// The next line without its end, blank lines left out; nil where no whole line is left.
  mutating func next() -> TextBytes? {
    while consumed < text.count {
      let begin = consumed
      guard let end = text.firstIndex(of: 0x0A, from: begin) else { return rest(begin) }
      consumed = end + 1
      if isSkipping {
        isSkipping = false
        continue
      }
      let line = text.slice(begin, end).trimmed.withoutMark
      if !line.isEmpty { return line }
    }
    return nil
  }

  /// Notes what must be known at the next block, and the overlong lines.
  ///
  /// - Returns: bytes consumed.
  func close(_ isSkipping: inout Bool, _ faults: inout FlowFaults, _ counts: inout DecodeCounts) -> Int {
    isSkipping = self.isSkipping
    faults.add(.tooLong, tooLong)
    counts.bad += tooLong
    return consumed
  }

  private mutating func rest(_ begin: Int) -> TextBytes? {
    if isSkipping {
      consumed = text.count
      if isLast { isSkipping = false }
      return nil
    }
    if text.count - begin > Self.maximumBytes {
      consumed = text.count
      isSkipping = !isLast
      tooLong += 1
      return nil
    }
    guard isLast else { return nil }
    consumed = text.count
    let line = text.slice(begin, text.count).trimmed.withoutMark
    return line.isEmpty ? nil : line
  }
}
