/// Turns times that count milliseconds since the exporter booted, modulo 2^32, into times since 1970.
struct UptimeClock {
  /// The exporter's time of day when it sent the datagram, microseconds since 1970.
  let exported: Int64
  /// Milliseconds since boot at that moment.
  let uptime: UInt32

  /// How far back a flow may have begun; further, or after the export, is a fault of the clock.
  private static let longest: Int32 = 36 * 3_600_000
  private static let ahead: Int32 = -60_000

  /// - Returns: the time, and whether it lies where a flow's time may lie. One that does not becomes the time of export.
  func time(_ milliseconds: UInt32) -> (Int64, Bool) {
    let age = Int32(bitPattern: uptime &- milliseconds)
    guard age >= Self.ahead, age <= Self.longest else { return (exported, false) }
    return (exported &- Int64(age) &* 1000, true)
  }
}
