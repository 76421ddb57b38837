internal import CMemory

/// Walks over a plain line from one byte that sets columns apart to the next: sixty-four bytes are searched at once, and
/// each column's length is known before it is read.
///
/// Nothing is checked byte by byte; what was not as it should be shows in `isOdd`.
struct PlainCursor {
  private let base: UnsafePointer<UInt8>
  /// Where the column at hand begins.
  private(set) var place = 0
  /// Where the bits of `separators` begin, and those of them that were not passed yet.
  private var chunk = 0
  private var separators: UInt64
  /// Bits that are set where something is not as it should be: gathered without a branch for each.
  private var odd: UInt64 = 0

  /// The last chunk that is searched: a line is over by then, or is not plain.
  private static let lastChunk = 192
  /// Bytes from the begin of the line that may be looked at.
  static let reach = lastChunk + 64 + 16
  /// The longest name: hashes are made of as many bytes as there are.
  private static let longestName = 64

  var isOdd: Bool { odd != 0 }

  @inline(__always)
  init(_ base: UnsafePointer<UInt8>) {
    self.base = base
    separators = vestibule_separators64(base)
  }

  /// The place of the next separator; the same again and again where there is none within reach.
  @inline(__always)
  private mutating func next() -> Int {
    while separators == 0 {
      guard chunk < Self.lastChunk else {
        odd |= 1
        return chunk
      }
      chunk &+= 64
      separators = vestibule_separators64(base + chunk)
    }
    let found = chunk &+ separators.trailingZeroBitCount
    separators &= separators &- 1
    return found
  }

  /// Steps over a column that holds no separator.
  @inline(__always)
  mutating func skip() { place = next() &+ 1 }

  /// The word of eight bytes that ends before `end`: at least a line's first columns lie before it.
  @inline(__always)
  private func word(before end: Int) -> UInt64 { UInt64(littleEndian: vestibule_load64(base + end - 8)) }

  /// A name, which may hold separators, and the blank behind it: the hash that `ByteCursor.wordHash` gives.
  @inline(__always)
  mutating func name(_ range: inout Range<Int>) -> UInt64 {
    var end = next()
    while base[end] != 0x20 && base[end] > 0x20 && odd == 0 { end = next() }
    let length = end &- place
    // Empty, a dash for nothing, cut off by the end of the line, or longer than names are.
    guard base[end] == 0x20, length > 0, length <= Self.longestName, base[place] != 0x2D else {
      odd |= 1
      return 0
    }
    range = place..<end
    var hash = ByteCursor.hashBasis
    var at = place
    while at &+ 8 <= end {
      hash = ByteCursor.mix(hash, UInt64(littleEndian: vestibule_load64(base + at)), length: 0)
      at &+= 8
    }
    let rest = UInt64(truncatingIfNeeded: end &- at)
    let tail = UInt64(littleEndian: vestibule_load64(base + at)) & ~(UInt64.max &<< (rest &* 8))
    place = end &+ 1
    return ByteCursor.mix(hash, tail, length: length)
  }

  /// A number of at most fifteen digits and the blank behind it.
  ///
  /// Where there are none the byte before is looked at, which is no digit.
  @inline(__always)
  mutating func number() -> UInt64 {
    let end = next()
    let length = end &- place
    odd |= UInt64(base[end] ^ 0x20) | UInt64(truncatingIfNeeded: length) >> 4
    place = end &+ 1
    if length <= 8 { return digits(before: end, length) }
    return digits(before: end &- 8, length &- 8) &* 100_000_000 &+ digits(before: end, 8)
  }

  /// One to eight digits.
  @inline(__always)
  private mutating func digits(before end: Int, _ length: Int) -> UInt64 {
    let kept = UInt64.max &<< UInt64(truncatingIfNeeded: 64 &- length &* 8)
    let digits = (word(before: end) ^ 0x3030_3030_3030_3030) & kept
    // A byte is no digit where its high half is set, or would be if six were added.
    odd |= (digits &+ 0x0606_0606_0606_0606 | digits) & 0xF0F0_F0F0_F0F0_F0F0
    return ByteCursor.decimal(digits)
  }

  /// An IPv4 address and the blank behind it.
  @inline(__always)
  mutating func v4() -> UInt32 {
    let first = octet(0x2E) << 24
    let second = octet(0x2E) << 16
    let third = octet(0x2E) << 8
    return first | second | third | octet(0x20)
  }

  /// One to three digits, and the separator behind them. None: see `number`.
  @inline(__always)
  private mutating func octet(_ separator: UInt8) -> UInt32 {
    let end = next()
    let length = end &- place
    odd |= UInt64(base[end] ^ separator) | UInt64(truncatingIfNeeded: length) >> 2
    place = end &+ 1
    let word = UInt32(littleEndian: vestibule_load32(base + end - 4)) ^ 0x3030_3030
    let digits = word & (UInt32.max &<< UInt32(truncatingIfNeeded: 32 &- length &* 8))
    odd |= UInt64((digits &+ 0x0606_0606 | digits) & 0xF0F0_F0F0)
    let value = (digits >> 8 & 255) &* 100 &+ (digits >> 16 & 255) &* 10 &+ digits >> 24
    odd |= UInt64(value >> 8)
    return value
  }

  /// What the filter did, that the record has data, and the line's end: LF, or CR and LF.
  ///
  /// - Returns: nil where it says anything else.
  @inline(__always)
  func ending() -> (isAccepted: Bool, next: UnsafePointer<UInt8>)? {
    let word = UInt64(littleEndian: vestibule_load64(base + place))
    // "ACCEPT O" or "REJECT O", then "K"; byte order is the text's.
    let isAccepted = word == 0x4F20_5450_4543_4341
    guard isAccepted || word == 0x4F20_5443_454A_4552, base[place &+ 8] == 0x4B else { return nil }
    if base[place &+ 9] == 0x0A { return (isAccepted, base + place + 10) }
    guard base[place &+ 9] == 0x0D, base[place &+ 10] == 0x0A else { return nil }
    return (isAccepted, base + place + 11)
  }
}
