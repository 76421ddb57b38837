/// Reads an address and a port where they stand in their plain form, `192.0.2.1,443` and a line feed.
///
/// All field ends are found at once, so that neither a branch nor the next step waits for the digits before it.
enum PlainEndpoint {
  typealias Bytes = UnsafePointer<UInt8>

  /// - Parameter cursor: `FieldBytes.slack` readable bytes follow; it stands behind the line feed afterwards.
  /// - Returns: nil, the cursor where it was, where the text has another form.
  @inline(__always)
  static func read(_ cursor: inout Bytes) -> (address: UInt32, port: Int32)? {
    let raw = UnsafeRawPointer(cursor)
    var marks = otherBytes(raw) | otherBytes(raw + 8) &<< 8 | otherBytes(raw + 16) &<< 16
    let first = nextMark(&marks)
    let second = nextMark(&marks)
    let third = nextMark(&marks)
    let comma = nextMark(&marks)
    let feed = nextMark(&marks)
    guard feed < 24 else { return nil }
    var faults: UInt32 = 0
    var address = part(raw, 0, first, &faults)
    address = address &<< 8 | part(raw, first &+ 1, second, &faults)
    address = address &<< 8 | part(raw, second &+ 1, third, &faults)
    address = address &<< 8 | part(raw, third &+ 1, comma, &faults)
    faults |= UInt32((cursor[first] ^ 0x2E) | (cursor[second] ^ 0x2E) | (cursor[third] ^ 0x2E))
    faults |= UInt32((cursor[comma] ^ 0x2C) | (cursor[feed] ^ 0x0A))
    let port = port(raw, comma &+ 1, feed, &faults)
    guard faults == 0 else { return nil }
    cursor += feed &+ 1
    return (address, Int32(truncatingIfNeeded: port))
  }

  /// One bit for each of eight bytes that is no digit, the first byte's the lowest.
  @inline(__always) private static func otherBytes(_ place: UnsafeRawPointer) -> UInt64 {
    let digits = place.loadUnaligned(as: UInt64.self).littleEndian ^ 0x3030_3030_3030_3030
    let others = ((digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    return ((others &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  /// Index of the lowest mark, which is taken away; 64 where there is none.
  @inline(__always) private static func nextMark(_ marks: inout UInt64) -> Int {
    let index = marks.trailingZeroBitCount
    marks &= marks &- 1
    return index
  }

  /// One to three digits without a leading zero, 255 at most.
  @inline(__always)
  private static func part(_ raw: UnsafeRawPointer, _ start: Int, _ end: Int, _ faults: inout UInt32) -> UInt32 {
    let digits = raw.loadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian ^ 0x3030_3030
    let count = UInt32(truncatingIfNeeded: end &- start)
    // Hundreds, tens and ones in the upper three bytes.
    let aligned = digits &<< ((4 &- count) &* 8)
    let value = (aligned &>> 8 & 0xFF) &* 100 &+ (aligned &>> 16 & 0xFF) &* 10 &+ aligned &>> 24
    faults |= (count &- 1) & ~3 | count &>> 2 | value & ~0xFF
    faults |= digits & 0xFF == 0 && count > 1 ? 1 : 0
    return value
  }

  /// One to five digits without a leading zero, 65,535 at most.
  @inline(__always)
  private static func port(_ raw: UnsafeRawPointer, _ start: Int, _ end: Int, _ faults: inout UInt32) -> UInt64 {
    let digits = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian ^ 0x3030_3030_3030_3030
    let count = UInt64(truncatingIfNeeded: end &- start)
    let value = FieldBytes.eightDigits(digits &<< ((8 &- count) &* 8))
    faults |= count &- 1 < 5 && value <= 65_535 ? 0 : 1
    faults |= digits & 0xFF == 0 && count > 1 ? 1 : 0
    return value
  }
}
