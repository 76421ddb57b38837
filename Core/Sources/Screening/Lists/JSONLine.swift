/// Reads one line of JSON Lines: a single object, of which strings and lists of strings are handed on and all else is
/// passed over. Depth and size are bounded by the line.
///
/// The general JSON reader of the house builds a tree; lists of a hundred thousand lines need only a few fields of each.
struct JSONLine {
  struct Fault: Error {
    let message: String
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private static let maximumDepth = 32

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Calls `take` for every string, number, `true` and `false` with the path of keys that leads to it (at most two), in order.
  mutating func strings(_ take: (_ outer: String, _ inner: String, _ value: String) -> Void) throws(Fault) {
    skipSpace()
    try object { (line, key) throws(Fault) in
      try line.value(depth: 1) { inner, value in take(key, inner, value) }
    }
    skipSpace()
    guard position == end else { throw Fault(message: "something follows the object") }
  }

  private mutating func object(_ member: (inout JSONLine, String) throws(Fault) -> Void) throws(Fault) {
    try expect(UInt8(ascii: "{"))
    skipSpace()
    if peek == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      skipSpace()
      let key = try string()
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      try member(&self, key)
      skipSpace()
      if peek == UInt8(ascii: ",") {
        position += 1
      } else {
        return try expect(UInt8(ascii: "}"))
      }
    }
  }

  private mutating func value(depth: Int, _ take: (String, String) -> Void) throws(Fault) {
    guard depth < Self.maximumDepth else { throw Fault(message: "values are nested too deeply") }
    switch peek {
    case UInt8(ascii: "\""): take("", try string())
    case UInt8(ascii: "["):
      position += 1
      skipSpace()
      if peek == UInt8(ascii: "]") {
        position += 1
        return
      }
      while true {
        skipSpace()
        try value(depth: depth + 1, take)
        skipSpace()
        if peek == UInt8(ascii: ",") {
          position += 1
        } else {
          return try expect(UInt8(ascii: "]"))
        }
      }
    case UInt8(ascii: "{"):
      try object { (line, key) throws(Fault) in
        try line.value(depth: depth + 1) { _, value in if depth == 1 { take(key, value) } }
      }
    default:
      let start = position
      while let byte = peek, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}"),
        byte > 0x20
      {
        position += 1
      }
      guard position > start, [0x74, 0x66, 0x6E, 0x2D].contains(bytes[start]) || (0x30...0x39).contains(bytes[start])
      else { throw Fault(message: "a value is expected here") }
      let first = bytes[start]
      if first != 0x6E {
        take("", String(decoding: bytes[start..<position], as: UTF8.self))
      }
    }
  }

  private var peek: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { position += 1 }
  }

  private mutating func expect(_ byte: UInt8) throws(Fault) {
    guard peek == byte else { throw Fault(message: "the line is not a JSON object") }
    position += 1
  }

  private mutating func string() throws(Fault) -> String {
    try expect(UInt8(ascii: "\""))
    let start = position
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
    if peek == UInt8(ascii: "\"") {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var out = Array(bytes[start..<position])
    while let byte = peek, byte != UInt8(ascii: "\"") {
      position += 1
      if byte == UInt8(ascii: "\\") { try escape(into: &out) } else { out.append(byte) }
    }
    try expect(UInt8(ascii: "\""))
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func escape(into out: inout [UInt8]) throws(Fault) {
    guard let byte = peek else { throw Fault(message: "the line ends inside a string") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(0x20)
    case UInt8(ascii: "u"):
      var value = try unit()
      if (0xD800..<0xDC00).contains(value), peek == UInt8(ascii: "\\"), position + 1 < end,
        bytes[position + 1] == UInt8(ascii: "u")
      {
        position += 2
        let low = try unit()
        guard (0xDC00..<0xE000).contains(low) else { throw Fault(message: "half a surrogate pair is escaped") }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw Fault(message: "half a surrogate pair is escaped") }
      out.append(contentsOf: String(Character(scalar)).utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    default: throw Fault(message: "an escape is not known")
    }
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    guard position + 4 <= end,
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw Fault(message: "an escape is not four hexadecimal digits") }
    position += 4
    return value
  }
}
