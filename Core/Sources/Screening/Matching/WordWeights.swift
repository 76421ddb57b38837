import Names

/// What a word is worth: rare words tell parties apart, common ones hardly.
enum WordWeights {
  /// Weights from 0.3 (in every hundredth name) to 1 (in one name only), less for particles and the like.
  static func weights(_ words: [NameWord], starts: [Int32], names: Int) -> [Float] {
    let sounds = SoundNumbers(words)
    var counts = [Int32](repeating: 0, count: sounds.count)
    for (number, sound) in sounds.numbers.enumerated() {
      counts[Int(sound)] += starts[number + 1] - starts[number]
    }
    return words.indices.map { weight(words[$0], count: Int(counts[Int(sounds.numbers[$0])]), names: names) }
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

  /// Counts come in steps of half a power of two, so that a list change moves the weights of few words, and of those by a
  /// whole step: what a change can do to other entries is then known exactly.
  private static func rarity(count: Int, names: Int) -> Float {
    let most = max(8, 2 * exponent(max(names, 1000)) - 11)
    return max(0.3, 1 - 0.7 * min(1, Float(step(count)) / Float(most)))
  }

  /// Twice the binary logarithm, rounded down.
  static func step(_ count: Int) -> Int {
    let bounded = min(max(count, 1), 1 << 30)
    return exponent(bounded * bounded)
  }

  private static func exponent(_ value: Int) -> Int { Int.bitWidth - 1 - value.leadingZeroBitCount }
}
