/// A run of bytes within a block that outlives it: nothing is owned, nothing is copied.
struct TextBytes {
  let start: UnsafePointer<UInt8>
  let count: Int

  init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  var isEmpty: Bool { count == 0 }
  var array: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// - Parameter index: below `count`; not checked.
  subscript(index: Int) -> UInt8 { start[index] }

  /// - Parameters: places within the text, in order; not checked.
  func slice(_ from: Int, _ to: Int) -> TextBytes { TextBytes(start: start + from, count: to - from) }

  func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    let other = text.utf8Start
    for index in 0..<count where start[index] != other[index] { return false }
    return true
  }

  func equals(_ bytes: [UInt8]) -> Bool {
    guard count == bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { other in
      for index in 0..<count where start[index] != other[index] { return false }
      return true
    }
  }

  /// Letters of ASCII in any case; `text` is in lower case.
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    let other = text.utf8Start
    for index in 0..<count {
      let byte = start[index]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower != other[index] { return false }
    }
    return true
  }

  /// The first place of `byte` at or after `from`, or nil. Eight bytes at a time.
  func firstIndex(of byte: UInt8, from: Int = 0) -> Int? {
    var index = from
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let pattern = ones &* UInt64(byte)
    while index &+ 8 <= count {
      let word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
      let zero = word ^ pattern
      let hits = (zero &- ones) & ~zero & highs
      if hits != 0 { return index &+ hits.littleEndian.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count {
      if start[index] == byte { return index }
      index &+= 1
    }
    return nil
  }

  /// Without spaces, tabs and carriage returns at both ends.
  var trimmed: TextBytes {
    var first = 0
    var last = count
    while first < last, Self.isSpace(start[first]) { first += 1 }
    while last > first, Self.isSpace(start[last - 1]) { last -= 1 }
    return slice(first, last)
  }

  /// Without the byte order mark that some editors put before a file.
  var withoutMark: TextBytes {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? slice(3, count) : self
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
