/// Sampling rates that an exporter announced in options data: one for each of its samplers, and one for all.
struct SamplerTable: Sendable {
  static let maximumSamplers = 1024

  /// One packet in so many; 1 where nothing was announced.
  private(set) var common: UInt32 = 1
  private(set) var rates: [UInt64: UInt32] = [:]
  /// The exporter's boot in microseconds since 1970, where it told it.
  var boot: Int64?

  /// - Parameter sampler: nil for the whole exporter.
  mutating func set(_ rate: UInt32, sampler: UInt64?) {
    guard let sampler else {
      common = rate
      return
    }
    if rates.count < Self.maximumSamplers || rates[sampler] != nil { rates[sampler] = rate }
  }

  func rate(sampler: UInt64?) -> UInt32 {
    guard let sampler else { return common }
    return rates[sampler] ?? common
  }
}

/// Sampling as one record tells it; the registry has three ways.
struct SamplingFields {
  var sampler: UInt64?
  /// One in so many.
  var interval: UInt64?
  /// So many taken, then so many left out (RFC 5477 section 8.2.2 and 8.2.3).
  var packetInterval: UInt64?
  var packetSpace: UInt64?
  /// So many out of so many (section 8.2.5 and 8.2.6).
  var size: UInt64?
  var population: UInt64?

  /// Nil where the record says nothing, or nothing that can be.
  var rate: UInt32? {
    if let packetSpace, let packetInterval, packetInterval > 0 {
      let sum = packetInterval.addingReportingOverflow(packetSpace)
      return sum.overflow ? nil : UInt32(clamping: max(1, sum.partialValue / packetInterval))
    }
    if let population, let size, size > 0 { return UInt32(clamping: max(1, population / size)) }
    if let interval, interval > 0 { return UInt32(clamping: interval) }
    return nil
  }
}
