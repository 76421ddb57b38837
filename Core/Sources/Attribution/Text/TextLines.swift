import Foundation

/// Walks the lines of a block of text.
///
/// Lines end with a line feed, or a carriage return before it. Lines with quoted fields are handed out unquoted where that
/// says the same.
struct TextLines {
  typealias Bytes = UnsafePointer<UInt8>

  private var cursor: Bytes
  private let end: Bytes
  /// Lines handed out so far.
  private(set) var count = 0
  private(set) var start: Bytes
  private(set) var stop: Bytes

  init(_ start: Bytes, _ end: Bytes) {
    cursor = start
    self.end = end
    self.start = start
    stop = start
  }

  /// Steps to the next line: `start..<stop`.
  @inline(__always) mutating func next() -> Bool {
    guard cursor < end else { return false }
    start = cursor
    stop = FieldBytes.find(0x0A, cursor, end)
    cursor = stop < end ? stop + 1 : end
    if stop > start, (stop - 1).pointee == 0x0D { stop -= 1 }
    count &+= 1
    return true
  }

  var isBlank: Bool { start == stop }
}

/// Fields in double quotes (RFC 4180): seldom, so read apart from the hot path.
enum QuotedLine {
  /// The line without its quotes, followed by `FieldBytes.slack` zero bytes; nil where a quoted field holds a comma, a quote or
  /// an end of line, or where quotes do not match.
  static func plain(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    var place = start
    while true {
      if place < end, place.pointee == 0x22 {
        place += 1
        while place < end, place.pointee != 0x22 {
          if place.pointee == 0x2C { return nil }
          out.append(place.pointee)
          place += 1
        }
        guard place < end else { return nil }
        place += 1
        guard place == end || place.pointee == 0x2C else { return nil }
      } else {
        while place < end, place.pointee != 0x2C {
          if place.pointee == 0x22 { return nil }
          out.append(place.pointee)
          place += 1
        }
      }
      guard place < end else { break }
      out.append(0x2C)
      place += 1
    }
    out += [UInt8](repeating: 0, count: FieldBytes.slack)
    return out
  }

  static func contains(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    FieldBytes.find(0x22, start, end) < end
  }
}
