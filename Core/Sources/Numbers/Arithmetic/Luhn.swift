/// Luhn's algorithm (ISO/IEC 7812-1 annex B): every second character from the right counts double, its digits added.
enum Luhn {
  /// Over decimal digits; false for an empty slice.
  static func holds(_ text: NumberText, _ from: Int = 0, _ to: Int = NumberText.end) -> Bool {
    let (low, high) = text.bounds(from, to)
    return low < high && sum(text, low, high) % 10 == 0
  }

  /// The sum over digits, the last counting once.
  static func sum(_ text: NumberText, _ low: Int, _ high: Int) -> Int {
    var sum = 0
    var index = high
    var isDouble = false
    while index > low {
      index &-= 1
      let value = text.knownDigit(index)
      sum &+= isDouble ? (value > 4 ? value &* 2 &- 9 : value &* 2) : value
      isDouble.toggle()
    }
    return sum
  }

  /// The digit that makes the slice with it behind hold.
  static func checkDigit(_ text: NumberText, _ from: Int, _ to: Int) -> Int {
    let (low, high) = text.bounds(from, to)
    var sum = 0
    var isDouble = true
    for index in stride(from: high - 1, through: low, by: -1) {
      let value = text.digit(index)
      sum += isDouble ? (value > 4 ? value * 2 - 9 : value * 2) : value
      isDouble.toggle()
    }
    return (10 - sum % 10) % 10
  }

  /// Over an alphabet of any even size.
  static func holds(_ text: NumberText, _ from: Int, _ to: Int, _ alphabet: StaticString) -> Bool {
    let (low, high) = text.bounds(from, to)
    let size = alphabet.utf8CodeUnitCount
    var sum = 0
    for index in low..<high {
      guard let value = alphabet.index(of: text[index]) else { return false }
      sum += (high - index) % 2 == 1 ? value : value * 2 / size + value * 2 % size
    }
    return low < high && sum % size == 0
  }
}
