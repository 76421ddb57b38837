/// Half precision by its bits, for platforms whose compilers do not have the type.
enum CBORFloat {
  /// RFC 8949 appendix D.
  static func widened(half: UInt16) -> Double {
    let sign = half & 0x8000 != 0
    let exponent = Int(half >> 10 & 0x1F)
    let fraction = UInt64(half & 0x3FF)
    let magnitude: Double
    switch exponent {
    case 0: magnitude = Double(fraction) * 0x1p-24
    case 31: magnitude = fraction == 0 ? .infinity : Double(bitPattern: 0x7FF0_0000_0000_0000 | fraction << 42)
    default: magnitude = Double(bitPattern: UInt64(exponent - 15 + 1023) << 52 | fraction << 42)
    }
    return sign ? -magnitude : magnitude
  }

  /// The half with exactly this value, nil where there is none. Not for what is not a number.
  static func half(_ value: Double) -> UInt16? {
    let sign: UInt16 = value.sign == .minus ? 0x8000 : 0
    let magnitude = value.magnitude
    if magnitude == 0 { return sign }
    if magnitude == .infinity { return sign | 0x7C00 }
    if magnitude < 0x1p-14 {
      let units = magnitude * 0x1p24
      return units == units.rounded() && units < 1024 ? sign | UInt16(units) : nil
    }
    guard magnitude <= 65504 else { return nil }
    let bits = magnitude.bitPattern
    guard bits & (1 << 42 - 1) == 0 else { return nil }
    let exponent = UInt16(magnitude.exponent + 15)
    return sign | exponent << 10 | UInt16(truncatingIfNeeded: bits >> 42 & 0x3FF)
  }
}
