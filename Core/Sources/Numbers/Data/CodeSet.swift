/// A set of numbers as sorted ranges.
struct CodeSet: Sendable {
  private var lows: [Int] = []
  private var highs: [Int] = []

  /// - Parameter text: numbers and ranges such as `10-19`, ascending, a space between them.
  init(_ text: StaticString) {
    for word in text.description.split(separator: " ") {
      let ends = word.split(separator: "-").compactMap { Int($0) }
      guard let low = ends.first, let high = ends.last else { continue }
      lows.append(low)
      highs.append(high)
    }
  }

  /// - Parameter text: gaps before ranges and lengths of ranges less one, in turn. Five bits a character of base 64's alphabet, from
  ///   the least; the sixth bit says that more follow.
  init(gaps text: StaticString) {
    var next = 0
    var (value, shift) = (0, 0)
    var low: Int?
    for index in 0..<text.utf8CodeUnitCount {
      guard let digit = Self.value(text.byte(index)) else { continue }
      value |= (digit & 31) << shift
      shift = min(shift + 5, 50)
      if digit & 32 != 0 { continue }
      if let first = low {
        lows.append(first)
        highs.append(first + value)
        next = first + value + 1
        low = nil
      } else {
        low = next + value
      }
      (value, shift) = (0, 0)
    }
  }

  private static func value(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61 + 26
    case 0x30...0x39: Int(byte) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }

  func contains(_ value: Int) -> Bool {
    var (first, last) = (0, lows.count)
    while first < last {
      let middle = (first + last) / 2
      if lows[middle] > value {
        last = middle
      } else if highs[middle] < value {
        first = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}

/// A set of words.
struct WordSet: Sendable {
  private let words: Set<[UInt8]>

  /// - Parameter text: words with a space between them.
  init(_ text: StaticString) { words = Set(text.description.utf8.split(separator: 0x20).map(Array.init)) }

  func contains(_ word: [UInt8]) -> Bool { words.contains(word) }
}
