/// Follows the sequence numbers of one stream of datagrams.
///
/// What is missing is counted when the next datagram comes; one that comes late is taken off again. A leap that loss does
/// not explain is a restart of the exporter.
struct SequenceTrack: Hashable, Sendable {
  /// Units (datagrams or records, as the format counts) that have not come.
  private(set) var missing: UInt64 = 0
  private(set) var late: UInt64 = 0
  private(set) var restarts: UInt64 = 0
  private var expected: UInt32?

  /// A leap ahead of more than this is a restart: 16 million records are a minute of loss at the highest rates.
  private static let largestGap: Int32 = 1 << 24
  private static let largestDelay: Int32 = 1 << 14

  /// - Parameters:
  ///   - number: the sequence number of the datagram.
  ///   - units: by how much it moves the number on; nil where that is not known, as some of it could not be read.
  /// - Returns: units newly found missing.
  mutating func observe(_ number: UInt32, units: UInt32?) -> UInt64 {
    defer { if units == nil { expected = nil } }
    let advance = units ?? 0
    guard let expected else {
      self.expected = number &+ advance
      return 0
    }
    let distance = Int32(bitPattern: number &- expected)
    if distance < 0, distance >= -Self.largestDelay {
      late += 1
      missing -= min(missing, UInt64(max(advance, 1)))
      return 0
    }
    self.expected = number &+ advance
    if distance == 0 { return 0 }
    guard distance > 0, distance <= Self.largestGap else {
      restarts += 1
      return 0
    }
    missing += UInt64(distance)
    return UInt64(distance)
  }
}
