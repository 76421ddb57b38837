import Foundation

/// Reads a file batch by batch of whole lines, so that its size does not matter.
struct LineBatches {
  /// A line with more bytes than this is no line of ours.
  static let maximumLine = 1 << 20

  private let handle: FileHandle
  private let size: Int
  private var rest: [UInt8] = []
  private var isAtEnd = false

  init?(_ path: String, size: Int = 4 << 20) {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    self.handle = handle
    self.size = size
  }

  /// The next lines without their ends, nil at the end of the file.
  ///
  /// - Throws: where a line is too long.
  mutating func next() throws(ScreenQueryLine.Fault) -> [ArraySlice<UInt8>]? {
    while !isAtEnd {
      let data = (try? handle.read(upToCount: size)) ?? Data()
      isAtEnd = data.isEmpty
      var bytes = rest
      bytes.append(contentsOf: data)
      let end = isAtEnd ? bytes.count : (bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
      rest = Array(bytes[end...])
      guard rest.count <= Self.maximumLine else {
        throw ScreenQueryLine.Fault(message: "a line is longer than \(Self.maximumLine) bytes")
      }
      if end > 0 {
        var lines = bytes[..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
        if bytes[end - 1] == 0x0A { lines.removeLast() }
        return lines
      }
    }
    return nil
  }
}
