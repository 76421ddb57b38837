/// Numbers for words by sound and role: two that share both have one number.
public struct SoundNumbers: Sendable {
  /// The number of each word.
  public let numbers: [Int32]
  /// How many numbers there are.
  public let count: Int

  public init(_ words: [NameWord]) {
    var known = LetterMap<Int32>(capacity: words.count)
    var long: [LongSound: Int32] = [:]
    var next: Int32 = 0
    numbers = words.map { word in
      let number: Int32
      if word.fold.count <= 32 {
        let key = LetterKey(word.fold, tag: UInt32(word.role.rawValue))
        number = known[key] ?? next
        if number == next { known.add(key, number) }
      } else {
        number = long[LongSound(word), default: next]
        if number == next { long[LongSound(word)] = number }
      }
      next = max(next, number + 1)
      return number
    }
    count = Int(next)
  }

  /// A sound with more letters than a `LetterKey` holds.
  private struct LongSound: Hashable {
    let fold: [UInt8]
    let role: NameWord.Role

    init(_ word: NameWord) {
      fold = word.fold
      role = word.role
    }
  }
}
