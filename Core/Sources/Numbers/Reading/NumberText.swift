/// A number while it is checked: bytes in a buffer that the check may shorten, and lengthen by a few bytes in front.
///
/// Characters are single bytes, ASCII or, after normalisation, Latin-1. Positions count from 0; negative ones count from the
/// end. A position outside the text reads as 0, and slices are clamped, so no position can be out of bounds.
struct NumberText {
  /// As the end of a slice: the end of the text.
  static let end = Int(Int8.max)
  /// Room in front of the text.
  static let headroom = 64

  private var start: UnsafeMutablePointer<UInt8>
  private let lowest: UnsafeMutablePointer<UInt8>
  private let highest: UnsafeMutablePointer<UInt8>
  private(set) var count: Int

  /// - Parameter buffer: at least `headroom` bytes; the text begins after them.
  init(_ buffer: UnsafeMutableBufferPointer<UInt8>, lowest: UnsafeMutablePointer<UInt8>) {
    self.lowest = lowest
    start = lowest + Self.headroom
    highest = lowest + buffer.count
    count = 0
  }

  /// Lets `body` write the text anew, from its first byte, and say how many there are: no more than twice what was checked.
  @inline(__always) mutating func fill(_ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    count = max(0, min(body(start), highest - start))
  }

  /// A byte at a position from the front that the caller knows to be within.
  @inline(__always) func known(_ position: Int) -> UInt8 { start[position] }

  @inline(__always) subscript(position: Int) -> UInt8 {
    let index = position < 0 ? position &+ count : position
    return index >= 0 && index < count ? start[index] : 0
  }

  /// Sets a byte that is there.
  mutating func set(_ position: Int, _ byte: UInt8) {
    let index = position < 0 ? position &+ count : position
    if index >= 0 && index < count { start[index] = byte }
  }

  @inline(__always) mutating func append(_ byte: UInt8) {
    guard start + count < highest else { return }
    start[count] = byte
    count &+= 1
  }

  mutating func prepend(_ byte: UInt8) {
    guard start > lowest else { return }
    start -= 1
    start.pointee = byte
    count &+= 1
  }

  mutating func prepend(_ text: StaticString) {
    for index in stride(from: text.utf8CodeUnitCount - 1, through: 0, by: -1) { prepend(text.utf8Start[index]) }
  }

  mutating func dropFirst(_ length: Int) {
    let length = min(max(length, 0), count)
    start += length
    count -= length
  }

  mutating func dropLast(_ length: Int) { count -= min(max(length, 0), count) }

  mutating func removeAll() { count = 0 }

  /// Part of the same bytes, as a text of its own.
  func slice(_ from: Int, _ to: Int) -> NumberText {
    let (low, high) = bounds(from, to)
    var part = self
    part.dropFirst(low)
    part.dropLast(count - high)
    return part
  }

  /// The slice in positions from the front, clamped.
  @inline(__always) func bounds(_ from: Int, _ to: Int) -> (Int, Int) {
    let low = min(max(from < 0 ? from &+ count : from, 0), count)
    let high = to == Self.end ? count : min(max(to < 0 ? to &+ count : to, 0), count)
    return (low, max(low, high))
  }

  /// The bytes where they lie.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The bytes as they stand.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }
}

// MARK: - Questions

extension NumberText {
  /// Whether the slice is not empty and holds digits only.
  func isDigits(_ from: Int = 0, _ to: Int = NumberText.end) -> Bool {
    let (low, high) = bounds(from, to)
    var index = low
    while index < high {
      guard start[index] &- 0x30 < 10 else { return false }
      index &+= 1
    }
    return low < high
  }

  /// The value of a digit; 0 for other bytes.
  @inline(__always) func digit(_ position: Int) -> Int {
    let value = self[position] &- 0x30
    return value < 10 ? Int(value) : 0
  }

  /// The same at a position from the front that the caller knows to be within.
  @inline(__always) func knownDigit(_ position: Int) -> Int {
    let value = start[position] &- 0x30
    return value < 10 ? Int(value) : 0
  }

  /// The decimal value of a slice, at most 18 digits of it; what is no digit counts as 0.
  func value(_ from: Int, _ to: Int) -> Int {
    let (low, high) = bounds(from, to)
    var value = 0
    var index = low
    let end = min(high, low &+ 18)
    while index < end {
      value = value &* 10 &+ knownDigit(index)
      index &+= 1
    }
    return value
  }

  /// The value of all digits of a slice modulo `modulus`.
  func remainder(_ from: Int, _ to: Int, _ modulus: Int) -> Int {
    let (low, high) = bounds(from, to)
    var rest = 0
    var index = low
    while index < high {
      rest = rest &* 10 &+ knownDigit(index)
      if rest > 1 << 52 { rest %= modulus }
      index &+= 1
    }
    return rest % modulus
  }

  func isZero(_ from: Int = 0, _ to: Int = NumberText.end) -> Bool {
    let (low, high) = bounds(from, to)
    var index = low
    while index < high, start[index] == 0x30 { index &+= 1 }
    return index >= high
  }

  func hasPrefix(_ text: StaticString) -> Bool { holds(text, at: 0) }

  /// Whether `text` stands at a position.
  @inline(__always) func holds(_ text: StaticString, at position: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    let first = position < 0 ? position &+ count : position
    guard first >= 0, first &+ length <= count else { return false }
    let bytes = text.utf8Start
    var index = 0
    while index < length {
      guard start[first &+ index] == bytes[index] else { return false }
      index &+= 1
    }
    return true
  }

  /// Where a byte first stands.
  func firstIndex(of byte: UInt8) -> Int? { (0..<count).first { self[$0] == byte } }

  /// Compares a slice with text as bytes: negative, zero or positive.
  func compare(_ from: Int, _ to: Int, _ text: StaticString) -> Int {
    let (low, high) = bounds(from, to)
    for index in 0..<min(high - low, text.utf8CodeUnitCount) {
      let difference = Int(self[low + index]) - Int(text.utf8Start[index])
      if difference != 0 { return difference }
    }
    return high - low - text.utf8CodeUnitCount
  }

  /// Whether a slice is one of the words, which are all of its length and have a space between them.
  func isWord(_ from: Int, _ to: Int, _ words: StaticString) -> Bool {
    let (low, high) = bounds(from, to)
    let length = high - low
    guard length > 0 else { return false }
    let (bytes, end) = (words.utf8Start, words.utf8CodeUnitCount)
    var place = 0
    while place &+ length <= end {
      var index = 0
      while index < length, start[low &+ index] == bytes[place &+ index] { index &+= 1 }
      // Whole words only: a slice that is shorter than the words is none of them.
      if index == length, place &+ length == end || bytes[place &+ length] == 0x20 { return true }
      place &+= length &+ 1
    }
    return false
  }
}

// MARK: - Changes

extension NumberText {
  /// Takes a prefix away where it is there.
  mutating func strip(_ prefix: StaticString) { if hasPrefix(prefix) { dropFirst(prefix.utf8CodeUnitCount) } }

  mutating func stripLeft(_ byte: UInt8) { while count > 0, self[0] == byte { dropFirst(1) } }

  /// Zeros in front until there are `length` bytes.
  mutating func padLeft(_ length: Int) { while count < min(length, Self.headroom) { prepend(0x30) } }

  /// Takes over the bytes of another text, which lies elsewhere.
  mutating func replace(with other: NumberText) {
    count = min(other.count, highest - start)
    start.update(from: other.start, count: count)
  }

  /// Takes separators out; where they part the text into as many parts as there are widths, a part that is shorter gets zeros in
  /// front.
  ///
  /// - Parameters:
  ///   - widths: a digit each.
  ///   - last: how wide what follows the other widths is made where the parts are others; 0 for as it is.
  mutating func joinParts(_ widths: StaticString, last: Int = 0, isSeparator: (UInt8) -> Bool) {
    let whole = (0..<count).reduce(1) { $0 &+ (isSeparator(start[$1]) ? 1 : 0) } == widths.utf8CodeUnitCount
    let text = self
    let room = count &+ 9 &* widths.utf8CodeUnitCount &+ last
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { parts in
      guard let output = parts.baseAddress else { return }
      var (length, part, begin) = (0, 0, 0)
      func pad(_ width: Int) {
        let missing = max(0, width - (length - begin))
        var index = length
        while index > begin {
          output[index - 1 + missing] = output[index - 1]
          index -= 1
        }
        for index in begin..<begin + missing { output[index] = 0x30 }
        length += missing
      }
      for index in 0..<text.count {
        guard isSeparator(text.known(index)) else {
          output[length] = text.known(index)
          length += 1
          continue
        }
        if whole { pad(Int(widths.byte(part)) - 0x30) }
        part += 1
        begin = length
      }
      if whole {
        pad(Int(widths.byte(part)) - 0x30)
      } else if last > 0 {
        begin = min(length, (0..<widths.utf8CodeUnitCount - 1).reduce(0) { $0 + Int(widths.byte($1)) - 0x30 })
        pad(last)
      }
      removeAll()
      for index in 0..<length { append(output[index]) }
    }
  }

  mutating func replace(with bytes: some Sequence<UInt8>) {
    removeAll()
    for byte in bytes { append(byte) }
  }
}

extension StaticString {
  /// The byte at an index that is within.
  @inline(__always) func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < utf8CodeUnitCount ? utf8Start[index] : 0
  }

  @inline(__always) func index(of byte: UInt8) -> Int? {
    let (bytes, count) = (utf8Start, utf8CodeUnitCount)
    // Most alphabets are digits and then capitals.
    let guess = byte < 0x3A ? Int(byte) &- 0x30 : Int(byte) &- 55
    if guess >= 0, guess < count, bytes[guess] == byte { return guess }
    var index = 0
    while index < count {
      if bytes[index] == byte { return index }
      index &+= 1
    }
    return nil
  }

  func contains(_ byte: UInt8) -> Bool { index(of: byte) != nil }
}
