import Names

/// What a word is worth: rare words tell parties apart, common ones hardly.
enum WordWeights {
  /// Weights from 0.3 (in every hundredth name) to 1 (in one name only), less for particles and the like.
  static func weights(_ words: [NameWord], starts: [Int32], names: Int) -> [Float] {
    var counts: [FoldKey: Int32] = [:]
    for (number, word) in words.enumerated() {
      counts[FoldKey(word), default: 0] += starts[number + 1] - starts[number]
    }
    return words.map { weight($0, count: Int(counts[FoldKey($0)] ?? 1), names: names) }
  }

  static func weight(_ word: NameWord, count: Int, names: Int) -> Float {
    let rarity = rarity(count: count, names: names)
    switch word.role {
    case .ordinary: return rarity
    case .initial: return 0.24
    case .particle: return 0.08
    case .title: return 0.12
    case .number: return 0.7
    case .business: return 0.2 + 0.35 * rarity
    }
  }

  private static func rarity(count: Int, names: Int) -> Float {
    let most = Double(max(names, 1000)) / 60
    let share = log2(Double(max(count, 1))) / log2(most)
    return Float(max(0.3, 1 - 0.7 * min(1, share)))
  }

  private static func log2(_ value: Double) -> Double {
    // The exponent and a straight line between powers of two: the same on every machine.
    let exponent = Double(value.exponent)
    return exponent + value.significand - 1
  }

  private struct FoldKey: Hashable {
    let fold: [UInt8]
    let role: NameWord.Role

    init(_ word: NameWord) {
      fold = word.fold
      role = word.role
    }
  }
}
