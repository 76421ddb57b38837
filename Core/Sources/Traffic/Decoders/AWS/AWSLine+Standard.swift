internal import CMemory

/// The order of version 2, which nearly all flow logs have, read without looking at each byte.
///
/// What is not plain there (a dash, IPv6, NODATA, twenty digits) is left to the reader of any order, which says what it
/// is. Both read the same where both read.
extension AWSLine {
  /// So many bytes must be there from the begin on, the line's or not: two names of 64, two addresses of 32, seven numbers of
  /// 17, and what is looked at ahead.
  static let standardReach = 384

  /// Reads a line of data up to its line feed.
  ///
  /// - Returns: nil where the line is not plain; else the place after the line feed.
  @inline(__always)
  mutating func readStandard(_ base: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    guard base[0] &- 0x30 < 10, base[1] == 0x20 else { return nil }
    var cursor = PlainCursor(base + 2)
    guard let accountHash = cursor.name(), accountHash.length > 0 else { return nil }
    self.accountHash = accountHash.hash
    account = 2..<2 &+ accountHash.length
    let begin = cursor.place - base
    guard let interfaceHash = cursor.name(), interfaceHash.length > 0 else { return nil }
    self.interfaceHash = interfaceHash.hash
    interface = begin..<begin &+ interfaceHash.length
    let source = cursor.v4()
    let destination = cursor.v4()
    let sourcePort = cursor.number()
    let destinationPort = cursor.number()
    let transport = cursor.number()
    record.packets = cursor.number()
    record.bytes = cursor.number()
    let start = cursor.number()
    let end = cursor.number()
    guard !cursor.isOdd, sourcePort | destinationPort <= 65535, transport <= 255, start | end < Self.latestSecond else {
      return nil
    }
    record.source = FlowAddress(v4: source)
    record.destination = FlowAddress(v4: destination)
    record.sourcePort = UInt16(truncatingIfNeeded: sourcePort)
    record.destinationPort = UInt16(truncatingIfNeeded: destinationPort)
    record.transport = UInt8(truncatingIfNeeded: transport)
    record.start = Int64(truncatingIfNeeded: start) &* 1_000_000
    record.end = Int64(truncatingIfNeeded: end) &* 1_000_000
    guard let isAccepted = cursor.ending() else { return nil }
    record.verdict = isAccepted ? .accepted : .rejected
    settleTimes()
    return cursor.place
  }
}

/// Walks over a plain line whose end is known to be within reach: nothing is checked byte by byte, and what was not as
/// it should be shows in `isOdd`.
struct PlainCursor {
  private(set) var place: UnsafePointer<UInt8>
  /// Bits that are set where something is not as it should be: gathered without a branch for each.
  private var odd: UInt64 = 0

  var isOdd: Bool { odd != 0 }

  @inline(__always)
  init(_ place: UnsafePointer<UInt8>) { self.place = place }

  @inline(__always)
  private func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: vestibule_load64(place + offset))
  }

  /// A name of at most 63 bytes and the blank behind it: the hash that `ByteCursor.wordHash` gives.
  @inline(__always)
  mutating func name() -> (hash: UInt64, length: Int)? {
    if place[0] == 0x2D { return nil }
    var hash = ByteCursor.hashBasis
    var length = 0
    while length < 64 {
      let word = word(length)
      let zero = Self.firstByte(0x2020_2020_2020_2020, in: word)
      // A line feed before the blank: the line ends within the name.
      let feed = Self.firstByte(0x0A0A_0A0A_0A0A_0A0A, in: word)
      if feed != 0 && feed.trailingZeroBitCount < zero.trailingZeroBitCount { return nil }
      if zero != 0 {
        let count = zero.trailingZeroBitCount >> 3
        length &+= count
        place += length &+ 1
        let rest = count == 0 ? 0 : word & (.max >> UInt64(truncatingIfNeeded: 64 &- count &* 8))
        return (ByteCursor.mix(hash, rest, length: length), length)
      }
      hash = ByteCursor.mix(hash, word, length: 0)
      length &+= 8
    }
    return nil
  }

  /// The lowest bit that is set marks the first byte of a word that is as those of `bytes`; zero where there is none.
  @inline(__always)
  private static func firstByte(_ bytes: UInt64, in word: UInt64) -> UInt64 {
    let other = word ^ bytes
    return (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
  }

  /// A number of at most eighteen digits and the blank behind it.
  @inline(__always)
  mutating func number() -> UInt64 {
    let first = digits(0)
    var value = first.value
    var length = first.count
    if length == 8 {
      let second = digits(8)
      length &+= second.count
      odd |= second.count == 8 ? 1 : 0
      value = value &* Self.powers(second.count) &+ second.value
    }
    odd |= UInt64(place[length] ^ 0x20) | (length == 0 ? 1 : 0)
    place += length &+ 1
    return value
  }

  @inline(__always)
  private func digits(_ offset: Int) -> (value: UInt64, count: Int) {
    let word = word(offset) ^ 0x3030_3030_3030_3030
    let others = (word &+ 0x0606_0606_0606_0606 | word) & 0xF0F0_F0F0_F0F0_F0F0
    let count = others == 0 ? 8 : others.trailingZeroBitCount >> 3
    if count == 0 { return (0, 0) }
    return (ByteCursor.decimal(word << UInt64(truncatingIfNeeded: 64 &- count &* 8)), count)
  }

  @inline(__always)
  private static func powers(_ count: Int) -> UInt64 {
    switch count {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1000
    case 4: 10_000
    case 5: 100_000
    case 6: 1_000_000
    default: 10_000_000
    }
  }

  /// An IPv4 address and the blank behind it.
  @inline(__always)
  mutating func v4() -> UInt32 {
    // One bit for each of sixteen bytes that is no digit: three dots and a blank are looked for among them.
    var marks = Self.marks(word(0)) | Self.marks(word(8)) << 8
    var value: UInt32 = 0
    var begin = 0
    for part in 0..<4 {
      let stop = marks.trailingZeroBitCount
      marks &= marks &- 1
      let length = stop &- begin
      odd |= UInt64(place[stop & 15] ^ (part < 3 ? 0x2E : 0x20)) | UInt64(truncatingIfNeeded: stop) >> 4
      odd |= UInt64(truncatingIfNeeded: (length &- 1)) >> 2 | (length == 4 ? 1 : 0)
      let octet = octet(endingAt: stop & 15, length: length & 3)
      odd |= UInt64(octet >> 8)
      value = value << 8 | octet
      begin = stop &+ 1
    }
    place += begin & 31
    return value
  }

  /// One bit for each byte of a word that is no digit, in the order of the bytes.
  @inline(__always)
  private static func marks(_ word: UInt64) -> UInt64 {
    let digits = word ^ 0x3030_3030_3030_3030
    // A byte is no digit where its high half is set, or would be if six were added.
    let high = (digits &+ 0x0606_0606_0606_0606 | digits) & 0xF0F0_F0F0_F0F0_F0F0
    let lows = (high | high << 1 | high << 2 | high << 3) & 0x8080_8080_8080_8080
    return (lows >> 7 &* 0x0102_0408_1020_4080) >> 56
  }

  /// One to three digits that end before `end`. The bytes before the line's own are there: a column was read already.
  @inline(__always)
  private func octet(endingAt end: Int, length: Int) -> UInt32 {
    let word = UInt32(littleEndian: vestibule_load32(place + end - 4))
    let kept = UInt32(truncatingIfNeeded: 0xFFFF_FFFF_0000_0000 &>> UInt64(truncatingIfNeeded: length &* 8))
    let digits = (word ^ 0x3030_3030) & kept
    return (digits >> 8 & 255) &* 100 &+ (digits >> 16 & 255) &* 10 &+ digits >> 24
  }

  /// What the filter did, that the record has data, and the line feed.
  ///
  /// - Returns: whether the traffic was accepted; nil where it says anything else.
  @inline(__always)
  mutating func ending() -> Bool? {
    let word = word(0)
    // "ACCEPT O" or "REJECT O", then "K" and a line feed; byte order is the text's.
    let isAccepted = word == 0x4F20_5450_4543_4341
    guard isAccepted || word == 0x4F20_5443_454A_4552, place[8] == 0x4B, place[9] == 0x0A else { return nil }
    place += 10
    return isAccepted
  }
}
