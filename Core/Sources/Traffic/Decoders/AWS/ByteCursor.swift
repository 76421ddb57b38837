/// Walks over the bytes of one line. Reading stops at the end; nothing is read beyond it.
struct ByteCursor {
  private(set) var place: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  @inline(__always)
  init(_ place: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    self.place = place
    self.end = end
  }

  @inline(__always) var isAtEnd: Bool { place >= end }
  @inline(__always) var isAtGap: Bool { place >= end || place.pointee == 0x20 }
  @inline(__always) var isAtDash: Bool {
    place < end && place.pointee == 0x2D && (place + 1 >= end || place[1] == 0x20)
  }

  /// Steps over the blank between two columns.
  @inline(__always)
  mutating func nextColumn() { if place < end { place += 1 } }

  @inline(__always)
  mutating func skipWord() { while place < end && place.pointee != 0x20 { place += 1 } }

  /// - Returns: nil where the word is no unsigned number below 2^62.
  @inline(__always)
  mutating func number() -> UInt64? {
    var value: UInt64 = 0
    let begin = place
    while place < end {
      let digit = place.pointee &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ UInt64(digit)
      place += 1
    }
    let digits = place - begin
    guard digits > 0 && digits < 19 && isAtGap else { return nil }
    return value
  }

  /// An address in dotted form, or in colon form (RFC 4291 section 2.2).
  @inline(__always)
  mutating func address() -> FlowAddress? {
    var word: UInt32 = 0
    let begin = place
    for part in 0..<4 {
      var octet: UInt32 = 0
      let first = place
      while place < end {
        let digit = place.pointee &- 0x30
        guard digit < 10 else { break }
        octet = octet &* 10 &+ UInt32(digit)
        place += 1
        if place - first > 3 { break }
      }
      if place == first || place - first > 3 || octet > 255 || (part < 3 && (place >= end || place.pointee != 0x2E)) {
        place = begin
        return colonAddress()
      }
      word = word << 8 | octet
      if part < 3 { place += 1 }
    }
    guard isAtGap else {
      place = begin
      return colonAddress()
    }
    return FlowAddress(v4: word)
  }

  private mutating func colonAddress() -> FlowAddress? {
    let begin = place
    skipWord()
    return FlowAddress(colonForm: UnsafeRawBufferPointer(start: begin, count: place - begin))
  }

  /// A number for a word, the same for the same bytes.
  @inline(__always)
  mutating func wordHash() -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var chunk: UInt64 = 0
    var filled: UInt64 = 0
    while place < end && place.pointee != 0x20 {
      chunk = chunk << 8 | UInt64(place.pointee)
      filled &+= 1
      if filled & 7 == 0 {
        hash = Self.mix(hash, chunk)
        chunk = 0
      }
      place += 1
    }
    return Self.mix(hash, chunk ^ filled << 56)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (hash ^ chunk).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
