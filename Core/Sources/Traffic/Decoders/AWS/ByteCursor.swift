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
    if end - place >= 8 {
      let word = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)) ^ 0x3030_3030_3030_3030
      // A byte is no digit where its high half is set, or where six more would set it.
      let others = (word &+ 0x0606_0606_0606_0606 | word) & 0xF0F0_F0F0_F0F0_F0F0
      let digits = others == 0 ? 8 : others.trailingZeroBitCount >> 3
      value = digits == 0 ? 0 : Self.decimal(word << UInt64(64 &- digits &* 8))
      place += digits
    }
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

  /// Eight digits of one byte each, the first lowest: pairs, then fours, then all are put together.
  @inline(__always)
  static func decimal(_ digits: UInt64) -> UInt64 {
    let pairs = (digits &* 2561) >> 8 & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 6_553_601) >> 16 & 0x0000_FFFF_0000_FFFF
    return (fours &* 42_949_672_960_001) >> 32
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
    return TextBytes(start: begin, count: place - begin).v6Address
  }

  static let hashBasis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A number for a word, the same for the same bytes.
  @inline(__always)
  mutating func wordHash() -> UInt64 {
    var hash = Self.hashBasis
    let begin = place
    // Eight bytes at a time: a byte is a blank where the word, xor blanks, has a zero byte.
    while end - place >= 8 {
      let word = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
      let blanks = word ^ 0x2020_2020_2020_2020
      let zero = (blanks &- 0x0101_0101_0101_0101) & ~blanks & 0x8080_8080_8080_8080
      if zero != 0 {
        let count = zero.trailingZeroBitCount >> 3
        place += count
        return Self.mix(hash, count == 0 ? 0 : word & (.max >> UInt64(64 - count * 8)), length: place - begin)
      }
      hash = Self.mix(hash, word, length: 0)
      place += 8
    }
    var tail: UInt64 = 0
    var shift: UInt64 = 0
    while place < end && place.pointee != 0x20 {
      tail |= UInt64(place.pointee) << shift
      shift &+= 8
      place += 1
    }
    return Self.mix(hash, tail, length: place - begin)
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ chunk: UInt64, length: Int) -> UInt64 {
    let mixed = hash ^ chunk ^ UInt64(truncatingIfNeeded: length) << 56
    let product = mixed.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
