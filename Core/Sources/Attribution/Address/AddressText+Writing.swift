extension AddressText {
  /// Longest text: an IPv6 prefix.
  static let maximumBytes = 44

  /// Writes a block as `AddressBlock.text` does and returns the place behind it.
  static func write(_ block: AddressBlock, _ output: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    var place = output
    if block.isIPv4 {
      for shift in [24, 16, 8, 0] as [UInt64] {
        place = decimal(UInt64(block.low >> shift & 255), place)
        if shift > 0 { place = byte(0x2E, place) }
      }
    } else {
      place = ipv6(block.high, block.low, place)
    }
    guard !block.isSingle else { return place }
    return decimal(UInt64(block.isIPv4 ? block.length - 96 : block.length), byte(0x2F, place))
  }

  /// RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups as `::`.
  private static func ipv6(
    _ high: UInt64, _ low: UInt64, _ output: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var gap = 0..<0
    var index = 0
    while index < 8 {
      let first = index
      while index < 8, group(high, low, index) == 0 { index += 1 }
      if index - first > max(gap.count, 1) { gap = first..<index }
      index += 1
    }
    var place = output
    index = 0
    while index < 8 {
      if !gap.isEmpty, index == gap.lowerBound {
        place = byte(0x3A, byte(0x3A, place))
        index = gap.upperBound
        continue
      }
      if index > 0, index != gap.upperBound || gap.isEmpty { place = byte(0x3A, place) }
      place = hex(group(high, low, index), place)
      index += 1
    }
    return place
  }

  @inline(__always) private static func group(_ high: UInt64, _ low: UInt64, _ index: Int) -> UInt64 {
    (index < 4 ? high : low) >> UInt64(48 - 16 * (index & 3)) & 0xFFFF
  }

  private static func hex(_ value: UInt64, _ output: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    var place = output
    var isLeading = true
    for shift in [12, 8, 4, 0] as [UInt64] {
      let nibble = UInt8(truncatingIfNeeded: value >> shift) & 15
      if isLeading, nibble == 0, shift > 0 { continue }
      isLeading = false
      place = byte(nibble < 10 ? 0x30 + nibble : 0x57 + nibble, place)
    }
    return place
  }

  @inline(__always) static func byte(
    _ byte: UInt8, _ output: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    output.pointee = byte
    return output + 1
  }

  static func decimal(_ value: UInt64, _ output: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    var count = 1
    var rest = value
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    rest = value
    for index in stride(from: count - 1, through: 0, by: -1) {
      output[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return output + count
  }
}
