/// Sums of digits times weights. Weights are written in base 36: `A` is 10.
enum WeightedSum {
  @inline(__always) static func weight(_ weights: StaticString, _ index: Int) -> Int { value(weights.byte(index)) }

  @inline(__always) private static func value(_ byte: UInt8) -> Int {
    byte < 0x3A ? Int(byte) &- 0x30 : Int(byte) &- 55
  }

  /// As many digits as there are weights, from the left end of a slice.
  @inline(__always) static func left(_ text: NumberText, _ from: Int, _ to: Int, _ weights: StaticString) -> Int {
    let (low, high) = text.bounds(from, to)
    let (factors, end) = (weights.utf8Start, min(high &- low, weights.utf8CodeUnitCount))
    var sum = 0
    var index = 0
    while index < end {
      sum &+= value(factors[index]) &* text.knownDigit(low &+ index)
      index &+= 1
    }
    return sum
  }

  /// As many digits as there are weights, from the right end of a slice.
  static func right(_ text: NumberText, _ from: Int, _ to: Int, _ weights: StaticString) -> Int {
    let (low, high) = text.bounds(from, to)
    let (factors, end) = (weights.utf8Start, min(high &- low, weights.utf8CodeUnitCount))
    var sum = 0
    var index = 0
    while index < end {
      sum &+= value(factors[index]) &* text.knownDigit(high &- 1 &- index)
      index &+= 1
    }
    return sum
  }

  /// Products above 9 count as their two digits' sum, as in Luhn's algorithm.
  static func folded(_ text: NumberText, _ from: Int, _ to: Int, _ weights: StaticString) -> Int {
    let (low, high) = text.bounds(from, to)
    let (factors, end) = (weights.utf8Start, min(high &- low, weights.utf8CodeUnitCount))
    var sum = 0
    var index = 0
    while index < end {
      let product = value(factors[index]) &* text.knownDigit(low &+ index)
      sum &+= product > 9 ? product &- 9 : product
      index &+= 1
    }
    return sum
  }

  /// Characters count as their index in an alphabet, those outside as 0.
  static func letters(
    _ text: NumberText, _ from: Int, _ to: Int, _ alphabet: StaticString, _ weights: StaticString
  ) -> Int {
    let (low, high) = text.bounds(from, to)
    let (factors, end) = (weights.utf8Start, min(high &- low, weights.utf8CodeUnitCount))
    var sum = 0
    var index = 0
    while index < end {
      sum &+= value(factors[index]) &* (alphabet.index(of: text.known(low &+ index)) ?? 0)
      index &+= 1
    }
    return sum
  }

  /// The sum of the decimal digits of each character's index times 1, 2, 1, 2, ... (CUSIP, FIGI).
  static func digitSums(_ text: NumberText, _ from: Int, _ to: Int, _ alphabet: StaticString) -> Int {
    let (low, high) = text.bounds(from, to)
    var sum = 0
    for index in low..<high {
      let product = (alphabet.index(of: text[index]) ?? 0) * (1 + (index - low) % 2)
      sum += product / 10 + product % 10
    }
    return sum
  }
}
