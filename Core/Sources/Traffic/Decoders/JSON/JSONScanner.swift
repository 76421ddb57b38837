/// Walks one JSON text in place, without making values of it: for records that come by the hundred thousand a second.
///
/// The caller asks for keys and takes or skips each value. What is taken is checked; what is skipped is checked for
/// brackets and quotes only. After the first fault every answer is nil or false, and `isBroken` says so.
struct JSONScanner {
  private let text: TextBytes
  private(set) var position = 0
  private(set) var isBroken = false
  /// Whether a value was finished at this level, so that a comma or the end must follow.
  private var isAfterValue = false

  /// Brackets within each other in a value that is skipped.
  static let maximumDepth = 256

  init(_ text: TextBytes) { self.text = text }

  /// Reads again from `position`, where a value begins.
  init(_ text: TextBytes, at position: Int) {
    self.text = text
    self.position = position
  }

  private mutating func breakOff() { isBroken = true }

  private mutating func skipSpace() {
    while position < text.count {
      let byte = text[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position &+= 1
    }
  }

  /// The next byte that is no space; breaks off at the end.
  private mutating func peek() -> UInt8 {
    skipSpace()
    if isBroken || position >= text.count {
      isBroken = true
      return 0
    }
    return text[position]
  }

  // MARK: Containers

  mutating func beginObject() -> Bool { begin(0x7B) }
  mutating func beginArray() -> Bool { begin(0x5B) }

  private mutating func begin(_ bracket: UInt8) -> Bool {
    guard peek() == bracket else { return false }
    position &+= 1
    isAfterValue = false
    return true
  }

  /// The next key of the object that is open, its value coming next; nil where the object ended or the text is broken.
  mutating func nextKey() -> TextBytes? {
    guard advance(closing: 0x7D) else { return nil }
    guard peek() == 0x22, let key = quoted(), peek() == 0x3A else {
      breakOff()
      return nil
    }
    position &+= 1
    return key
  }

  /// Whether the array that is open has another element, which comes next.
  mutating func nextElement() -> Bool { advance(closing: 0x5D) }

  /// Steps over the comma, or over the end of the container.
  private mutating func advance(closing bracket: UInt8) -> Bool {
    let byte = peek()
    if isBroken { return false }
    if byte == bracket {
      position &+= 1
      isAfterValue = true
      return false
    }
    if isAfterValue {
      guard byte == 0x2C else {
        breakOff()
        return false
      }
      position &+= 1
      isAfterValue = false
      guard peek() != bracket else {
        breakOff()
        return false
      }
    }
    return !isBroken
  }

  /// Whether the text was whole and nothing follows.
  mutating func isAtEnd() -> Bool {
    skipSpace()
    return !isBroken && position == text.count
  }

  // MARK: Values

  /// Where the value that comes next begins, to read it later; it is skipped.
  mutating func placeOfValue() -> Int {
    skipSpace()
    let place = position
    skip()
    return place
  }

  /// The bytes of a string between its quotes (escapes as they stand), or of a number, `true` or `false` as written.
  /// Nil for `null`, and for objects and arrays, which are skipped.
  mutating func scalar() -> TextBytes? {
    switch peek() {
    case 0x22:
      let value = quoted()
      isAfterValue = true
      return value
    case 0x7B, 0x5B:
      skip()
      return nil
    default:
      let value = bare()
      return value.flatMap { $0.equals("null") ? nil : $0 }
    }
  }

  mutating func skip() {
    switch peek() {
    case 0x22: _ = quoted()
    case 0x7B, 0x5B: skipContainer()
    default: _ = bare()
    }
    isAfterValue = true
  }

  private mutating func skipContainer() {
    var depth = 0
    while position < text.count {
      switch text[position] {
      case 0x22:
        guard quoted() != nil else { return }
        continue
      case 0x7B, 0x5B:
        depth += 1
        if depth > Self.maximumDepth { return breakOff() }
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 0 {
          position &+= 1
          return
        }
      default: break
      }
      position &+= 1
    }
    breakOff()
  }

  /// The string that begins at the position.
  private mutating func quoted() -> TextBytes? {
    let begin = position &+ 1
    var index = begin
    while let quote = text.firstIndex(of: 0x22, from: index) {
      var slashes = 0
      while quote - 1 - slashes >= begin, text[quote - 1 - slashes] == 0x5C { slashes += 1 }
      if slashes % 2 == 0 {
        position = quote + 1
        return text.slice(begin, quote)
      }
      index = quote + 1
    }
    breakOff()
    return nil
  }

  /// A number or a word.
  private mutating func bare() -> TextBytes? {
    let begin = position
    while position < text.count {
      let byte = text[position]
      if byte == 0x2C || byte == 0x7D || byte == 0x5D || byte <= 0x20 { break }
      guard byte != 0x22, byte != 0x7B, byte != 0x5B, byte != 0x3A else {
        breakOff()
        return nil
      }
      position &+= 1
    }
    isAfterValue = true
    guard position > begin else {
      breakOff()
      return nil
    }
    return text.slice(begin, position)
  }
}
