import Wire

/// How many of an identifier's keys must sign: a number in hex, or weights of which those that signed add up to one.
enum SigningThreshold: Hashable, Sendable {
  case count(Int)
  /// Lists, each of which must reach one; every key has one weight, in order.
  case weights([[Weight]])

  struct Weight: Hashable, Sendable {
    let numerator: Int
    let denominator: Int
  }

  /// Nil for what is no threshold.
  init?(_ value: JSONValue?) {
    switch value {
    case .string(let text):
      guard let count = Int(text, radix: 16), (1...1000).contains(count) else { return nil }
      self = .count(count)
    case .array(let elements):
      let lists = elements.first?.array == nil ? [elements] : elements.compactMap(\.array)
      var weights: [[Weight]] = []
      for list in lists {
        let parsed = list.compactMap { $0.string.flatMap(Self.weight) }
        guard parsed.count == list.count, !parsed.isEmpty, parsed.count <= 1000 else { return nil }
        weights.append(parsed)
      }
      guard !weights.isEmpty else { return nil }
      self = .weights(weights)
    default: return nil
    }
  }

  private static func weight(_ text: String) -> Weight? {
    let parts = text.split(separator: "/").map { Int($0) }
    guard let numerator = parts.first.flatMap({ $0 }), (0...10_000).contains(numerator), parts.count <= 2 else {
      return nil
    }
    let denominator = parts.count == 2 ? parts[1] : 1
    guard let denominator, (1...10_000).contains(denominator), numerator <= denominator else { return nil }
    return Weight(numerator: numerator, denominator: denominator)
  }

  func isMet(by indexes: Set<Int>) -> Bool {
    switch self {
    case .count(let count): return indexes.count >= count
    case .weights(let lists):
      var first = 0
      return lists.allSatisfy { list in
        defer { first += list.count }
        return Self.reachesOne(list.enumerated().filter { indexes.contains(first + $0.offset) }.map(\.element))
      }
    }
  }

  /// Exact where the common denominator is not too large, and never true by rounding.
  private static func reachesOne(_ weights: [Weight]) -> Bool {
    var (numerator, denominator) = (0, 1)
    for weight in weights {
      let (left, first) = numerator.multipliedReportingOverflow(by: weight.denominator)
      let (right, second) = weight.numerator.multipliedReportingOverflow(by: denominator)
      let (common, third) = denominator.multipliedReportingOverflow(by: weight.denominator)
      let (sum, fourth) = left.addingReportingOverflow(right)
      guard !first, !second, !third, !fourth else { return false }
      let divisor = gcd(sum, common)
      (numerator, denominator) = (sum / divisor, common / divisor)
    }
    return numerator >= denominator
  }

  private static func gcd(_ left: Int, _ right: Int) -> Int { right == 0 ? max(left, 1) : gcd(right, left % right) }
}
