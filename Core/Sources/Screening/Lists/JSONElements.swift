import Wire

/// Goes through the elements of the first list in a JSON document, one at a time, so that its size does not matter.
struct JSONElements {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private var isOpen = false
  /// Objects around the list that are still open.
  private var depth = 0
  private static let limits = JSONLimits(maximumBytes: 8 << 20, maximumDepth: 32)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
  }

  /// The next element with its line, nil after the last.
  ///
  /// - Throws: `WireError` with the line where the document is broken or ends early.
  mutating func next() throws(WireError) -> (JSONValue, Int)? {
    if !isOpen { try open() }
    skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    guard position < bytes.count else { throw fault(.truncated, "the document ends inside a list") }
    if bytes[position] == UInt8(ascii: "]") {
      try finish()
      return nil
    }
    let (start, first) = (position, line)
    try passValue()
    do {
      return (try JSONValue.parse(Array(bytes[start..<position]), limits: Self.limits), first)
    } catch {
      throw WireError(error.code, error.message, offset: start, line: first)
    }
  }

  private mutating func open() throws(WireError) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        try passString()
      } else {
        if byte == 0x0A { line += 1 }
        position += 1
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "[") {
          isOpen = true
          return
        }
      }
    }
    throw fault(.truncated, "the document holds no list")
  }

  /// Goes from the end of the list to that of the document, so that a file without its end is told from a whole one.
  private mutating func finish() throws(WireError) {
    guard position < bytes.count, depth >= 0 else { return }
    // Once: a further call finds nothing left to close.
    defer { depth = -1 }
    position += 1
    while depth > 0 {
      guard position < bytes.count else { throw fault(.truncated, "the document ends before its last bracket") }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        try passString()
        continue
      }
      if byte == 0x0A { line += 1 }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
      position += 1
    }
  }

  private mutating func skip(while isPassed: (UInt8) -> Bool) {
    while position < bytes.count, isPassed(bytes[position]) {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
  }

  /// Moves behind a value: brackets are counted, strings passed over.
  private mutating func passValue() throws(WireError) {
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""): try passString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
        position += 1
        if depth == 0 { return }
      case UInt8(ascii: ",") where depth == 0: return
      default:
        if byte == 0x0A { line += 1 }
        position += 1
      }
    }
    throw fault(.truncated, "the document ends inside a value")
  }

  private mutating func passString() throws(WireError) {
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A { line += 1 }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return }
    }
    throw fault(.truncated, "the document ends inside a string")
  }

  private func fault(_ code: WireError.Code, _ message: String) -> WireError {
    WireError(code, message, offset: position, line: line)
  }
}
