/// Cuts text into the lines of a machine-readable zone.
enum MRZReader {
  /// Longest input worth reading: three lines of 44 and generous line ends.
  static let maximumBytes = 256

  /// The lines one after the other without their ends, and their layout.
  ///
  /// - Parameter expected: as in `format`.
  /// - Throws: as `lines` and `format`.
  static func read(
    _ bytes: [UInt8], expected: MRZFormat?
  ) throws(EvidenceError) -> (text: [UInt8], format: MRZFormat) {
    if let plain = plain(bytes, expected: expected) { return plain }
    let lines = try lines(bytes)
    let format = try format(of: lines, expected: expected)
    return (Array(lines.joined()), format)
  }

  /// The same in one pass where nothing is odd; nil where something is.
  private static func plain(_ bytes: [UInt8], expected: MRZFormat?) -> (text: [UInt8], format: MRZFormat)? {
    guard bytes.count <= 100 else { return nil }
    var (count, width, current) = (0, 0, 0)
    let text = [UInt8](unsafeUninitializedCapacity: 100) { buffer, used in
      for byte in bytes {
        if isAllowed(byte) {
          buffer[used] = byte
          used += 1
          current += 1
        } else if byte == 0x0A, current > 0, count == 0 || current == width {
          (count, width, current) = (count + 1, current, 0)
        } else {
          count = -1
          return
        }
      }
    }
    if current > 0 {
      guard count == 0 || current == width else { return nil }
      (count, width) = (count + 1, current)
    }
    let format = MRZFormat.detect(lineCount: count, lineLength: width, first: text.first)
    guard let format, expected == nil || expected == format else { return nil }
    return (text, format)
  }

  /// Lines end with LF, CR or CRLF; spaces around a line and empty lines are dropped; the last end may be missing.
  ///
  /// - Throws: `EvidenceError` with code `empty`, `length` or `charset`.
  static func lines(_ bytes: [UInt8]) throws(EvidenceError) -> [ArraySlice<UInt8>] {
    guard bytes.count <= maximumBytes else {
      throw EvidenceError(.length, "a machine-readable zone has at most 90 characters")
    }
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.map(trim).filter { !$0.isEmpty }
    guard !lines.isEmpty else { throw EvidenceError(.empty, "there is no text") }
    for (index, line) in lines.enumerated() {
      for (offset, byte) in line.enumerated() where !isAllowed(byte) {
        throw EvidenceError(
          .charset, "only A to Z, 0 to 9 and < are allowed here", at: "line \(index + 1), column \(offset + 1)")
      }
    }
    return lines
  }

  /// - Parameter expected: the layout that the text must have; nil finds it by size and first letter.
  static func format(
    of lines: [ArraySlice<UInt8>], expected: MRZFormat?
  ) throws(EvidenceError) -> MRZFormat {
    let length = lines.first?.count ?? 0
    if let odd = lines.indices.first(where: { lines[$0].count != length }) {
      throw EvidenceError(.length, "the lines differ in length", at: "line \(odd + 1)")
    }
    if let expected {
      guard lines.count == expected.lineCount, length == expected.lineLength else {
        let shape = "\(expected.lineCount) lines of \(expected.lineLength)"
        throw EvidenceError(.length, "\(expected.title) has \(shape) characters", at: "line 1")
      }
      return expected
    }
    guard
      let format = MRZFormat.detect(lineCount: lines.count, lineLength: length, first: lines.first?.first)
    else {
      throw EvidenceError(
        .length, "there are 3 lines of 30 characters (TD1), 2 of 36 (TD2, MRV-B) or 2 of 44 (TD3, MRV-A)", at: "line 1")
    }
    return format
  }

  private static func trim(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let end = line.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? line.startIndex
    return line[..<end].drop(while: isSpace)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == MRZCheckDigit.filler
  }
}
