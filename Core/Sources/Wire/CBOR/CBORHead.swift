/// The first byte of an item with its argument (RFC 8949 section 3).
struct CBORHead {
  let major: UInt8
  /// The low five bits.
  let information: UInt8
  /// Nil for an indefinite length, or the end of one.
  let argument: UInt64?
  /// Whether no shorter head says the same.
  let isShortest: Bool

  /// Reads it and moves the position, an index of the bytes, behind it.
  @inline(__always)
  init<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, at position: inout Int, _ rules: CBORRules
  ) throws(WireError) where Bytes.Index == Int {
    let start = position
    guard start < bytes.endIndex else { throw Self.truncated(start - bytes.startIndex) }
    let first = bytes[start]
    major = first >> 5
    information = first & 31
    position = start + 1
    if information < 24 {
      (argument, isShortest) = (UInt64(information), true)
      return
    }
    guard information < 28 else {
      guard information == 31 else {
        throw WireError(.syntax, "additional information 28 to 30 is reserved", offset: start - bytes.startIndex)
      }
      (argument, isShortest) = (nil, true)
      return
    }
    let size = 1 << Int(information - 24)
    guard size <= bytes.endIndex - position else { throw Self.truncated(bytes.count) }
    var value: UInt64 = 0
    for index in position..<position + size { value = value << 8 | UInt64(bytes[index]) }
    position += size
    argument = value
    isShortest = major == 7 || !Self.isLong(value, information)
    guard isShortest || rules.allowsLongForms else {
      throw WireError(
        .forbidden, "a number or length is written in more bytes than it needs", offset: start - bytes.startIndex)
    }
  }

  private static func truncated(_ offset: Int) -> WireError {
    WireError(.truncated, "the item ends here in the middle", offset: offset)
  }

  private static func isLong(_ argument: UInt64, _ information: UInt8) -> Bool {
    switch information {
    case 24: argument < 24
    case 25: argument <= 0xFF
    case 26: argument <= 0xFFFF
    default: argument <= 0xFFFF_FFFF
    }
  }

  /// What is wrong with a simple value (major type 7), nil where nothing is.
  var simpleFault: String? {
    guard let argument else { return "an end without a beginning" }
    return information == 24 && argument < 32 ? "a simple value below 32 is written in one byte" : nil
  }
}
