extension TextBytes {
  /// Decimal digits only, at most 20 of them, within 64 bits.
  var unsigned: UInt64? {
    guard count > 0, count <= 20 else { return nil }
    var value: UInt64 = 0
    if count < 20 {
      for index in 0..<count {
        let digit = start[index] &- 0x30
        guard digit < 10 else { return nil }
        value = value &* 10 &+ UInt64(digit)
      }
      return value
    }
    for index in 0..<count {
      let digit = start[index] &- 0x30
      guard digit < 10 else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(UInt64(digit))
      if overflow || second { return nil }
      value = sum
    }
    return value
  }

  var unsigned16: UInt16? { unsigned.flatMap { UInt16(exactly: $0) } }

  /// A minus sign and digits.
  var isNegativeNumber: Bool { count > 1 && start[0] == 0x2D && slice(1, count).unsigned != nil }

  /// Whole seconds or seconds with a fraction, as microseconds; digits beyond the sixth are cut. Below the year 9999.
  var microsecondsOfSeconds: Int64? {
    var whole: Int64 = 0
    var index = 0
    while index < count, start[index] != 0x2E {
      let digit = start[index] &- 0x30
      guard digit < 10, index < 12 else { return nil }
      whole = whole &* 10 &+ Int64(digit)
      index += 1
    }
    guard index > 0, whole < 253_402_300_800 else { return nil }
    var fraction: Int64 = 0
    var scale: Int64 = 1_000_000
    index += 1
    while index < count {
      let digit = start[index] &- 0x30
      guard digit < 10 else { return nil }
      if scale > 1 {
        scale /= 10
        fraction &+= Int64(digit) &* scale
      }
      index += 1
    }
    return whole &* 1_000_000 &+ fraction
  }

  /// A time since 1970 in seconds, milliseconds, microseconds or nanoseconds, told apart by its size, as microseconds.
  ///
  /// Seconds are taken up to the year 5138, milliseconds from March 1973 on.
  var microsecondsOfEpoch: Int64? {
    if firstIndex(of: 0x2E) != nil { return microsecondsOfSeconds }
    guard let value = unsigned else { return nil }
    switch value {
    case ..<100_000_000_000: return Int64(value) * 1_000_000
    case ..<100_000_000_000_000: return Int64(value) * 1000
    case ..<100_000_000_000_000_000: return Int64(value)
    default: return Int64(value / 1000)
    }
  }
}
