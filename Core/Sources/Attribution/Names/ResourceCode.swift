/// A resource's name as numbers: a pattern (what stands before the number, how it is written) and the number.
///
/// Clouds number their machines, so `i-0abc…` or `vm-1234` is a short prefix and up to 64 bits. What has no such form is
/// kept whole in a pool and numbered there (pattern 0).
public struct ResourceCode: Hashable, Sendable {
  public var pattern: UInt32
  public var value: UInt64

  public init(pattern: UInt32, value: UInt64) {
    self.pattern = pattern
    self.value = value
  }
}

/// How a resource's name splits: `digits` at its end are the number.
struct ResourceShape {
  var digits: Int
  var isHex: Bool
  var value: UInt64

  /// - Returns: nil where the name is to be kept whole.
  @inline(__always)
  init?(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    var hex = 0
    var decimal = 0
    var index = count
    while index > 0, hex < 24 {
      let byte = bytes[index &- 1]
      if byte &- 0x30 < 10 {
        if decimal == hex { decimal &+= 1 }
      } else if byte &- 0x61 >= 6 {
        break
      }
      hex &+= 1
      index &-= 1
    }
    guard hex > 0, hex < 24 else { return nil }
    if decimal == hex, decimal <= 20, decimal == 1 || bytes[count &- decimal] != 0x30,
      let number = Self.decimal(bytes + (count &- decimal), decimal)
    {
      (digits, isHex, value) = (decimal, false, number)
      return
    }
    // AWS writes 17 hexadecimal digits of which the first is zero: it joins the prefix.
    guard hex <= 17 else { return nil }
    digits = min(hex, 16)
    isHex = true
    value = 0
    for place in (count &- digits)..<count {
      let byte = bytes[place]
      value = value << 4 | UInt64(byte <= 0x39 ? byte &- 0x30 : byte &- 0x57)
    }
  }

  @inline(__always) private static func decimal(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64? {
    var number: UInt64 = 0
    for index in 0..<count {
      let digit = UInt64(bytes[index] &- 0x30)
      if count < 19 {
        number = number &* 10 &+ digit
      } else {
        let (product, first) = number.multipliedReportingOverflow(by: 10)
        let (sum, second) = product.addingReportingOverflow(digit)
        if first || second { return nil }
        number = sum
      }
    }
    return number
  }
}
