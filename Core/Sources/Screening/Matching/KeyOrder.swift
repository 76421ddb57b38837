/// Sorts by the upper 32 bits; those that share them stay in the order in which they are.
enum KeyOrder {
  private static let digit = 11

  static func sort(_ values: inout [UInt64]) {
    var other = [UInt64](repeating: 0, count: values.count)
    for shift in stride(from: 32, to: 64, by: digit) {
      values.withUnsafeBufferPointer { from in
        other.withUnsafeMutableBufferPointer { to in distribute(from, to, shift) }
      }
      swap(&values, &other)
    }
  }

  private static func distribute(
    _ from: UnsafeBufferPointer<UInt64>, _ to: UnsafeMutableBufferPointer<UInt64>, _ shift: Int
  ) {
    let mask = UInt64(1 << digit - 1)
    var places = [Int](repeating: 0, count: 1 << digit + 1)
    for value in from { places[Int(value >> UInt64(shift) & mask) + 1] += 1 }
    for index in 1..<places.count { places[index] += places[index - 1] }
    for value in from {
      let bucket = Int(value >> UInt64(shift) & mask)
      to[places[bucket]] = value
      places[bucket] += 1
    }
  }
}
