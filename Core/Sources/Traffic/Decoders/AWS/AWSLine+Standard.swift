/// The order of version 2, which nearly all flow logs have, read without looking at each byte.
///
/// What is not plain there (a dash, IPv6, NODATA, sixteen digits) is left to the reader of any order, which says what
/// it is. Both read the same where both read.
extension AWSLine {
  /// So many bytes must be there from the begin on, the line's or not: what `PlainCursor` may look at.
  static let standardReach = PlainCursor.reach

  /// Reads a line of data up to its line feed.
  ///
  /// - Returns: nil where the line is not plain; else the place after the line feed.
  @inline(__always)
  mutating func readStandard(_ base: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    guard base[0] &- 0x30 < 10, base[1] == 0x20 else { return nil }
    var cursor = PlainCursor(base)
    cursor.skip()
    account = 2..<2
    accountHash = cursor.name(&account)
    interface = account
    interfaceHash = cursor.name(&interface)
    guard !cursor.isOdd else { return nil }
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
    guard let ending = cursor.ending() else { return nil }
    record.verdict = ending.isAccepted ? .accepted : .rejected
    settleTimes()
    return ending.next
  }
}
