/// Puts words in order by their bits, place by place, the lowest first (radix sort).
///
/// Words that agree keep their order: who numbers them in their low bits has them sorted by the whole.
struct WordSorter {
  private var counts = [UInt32](repeating: 0, count: 4 << 11)
  private var spare: [UInt64] = []

  private static let bits: UInt64 = 11
  /// Below so many words comparing them is quicker.
  private static let least = 256

  /// Sorts by the bits from `low` up, at most forty-four; those below must be in order already.
  mutating func sort(_ words: inout [UInt64], from low: UInt64) {
    guard words.count >= Self.least else { return words.sort() }
    if spare.count < words.count { spare = [UInt64](repeating: 0, count: words.count &+ words.count / 2) }
    count(words, from: low)
    for turn in 0..<4 { if !isEven(turn, words.count) { deal(&words, turn: turn, from: low) } }
  }

  private mutating func count(_ words: [UInt64], from low: UInt64) {
    counts.withUnsafeMutableBufferPointer { counts in
      counts.update(repeating: 0)
      for word in words {
        for turn in 0..<4 { counts[turn << 11 | Self.digit(word, turn, low)] &+= 1 }
      }
    }
  }

  @inline(__always)
  private static func digit(_ word: UInt64, _ turn: Int, _ low: UInt64) -> Int {
    Int(truncatingIfNeeded: word >> (low &+ UInt64(truncatingIfNeeded: turn) &* bits) & 2047)
  }

  /// All words have the same bits at a place: there is nothing to do.
  private func isEven(_ turn: Int, _ total: Int) -> Bool {
    counts[turn << 11..<(turn + 1) << 11].first { $0 != 0 } == UInt32(clamping: total)
  }

  private mutating func deal(_ words: inout [UInt64], turn: Int, from low: UInt64) {
    let total = words.count
    counts.withUnsafeMutableBufferPointer { counts in
      spare.withUnsafeMutableBufferPointer { spare in
        words.withUnsafeMutableBufferPointer { words in
          var sum: UInt32 = 0
          for place in turn << 11..<(turn + 1) << 11 {
            let here = counts[place]
            counts[place] = sum
            sum &+= here
          }
          for word in words {
            let place = turn << 11 | Self.digit(word, turn, low)
            spare[Int(counts[place])] = word
            counts[place] &+= 1
          }
          for place in 0..<total { words[place] = spare[place] }
        }
      }
    }
  }
}
