/// Numbers for words by sound and role: two that share both have one number.
public struct SoundNumbers: Sendable {
  /// The number of each word.
  public let numbers: [Int32]
  /// How many numbers there are.
  public let count: Int

  public init(_ words: [NameWord]) {
    var known = LetterMap<Int32>(capacity: words.count)
    // Sounds with more letters than a `LetterKey` holds.
    var long: [WordSound: Int32] = [:]
    var next: Int32 = 0
    numbers = words.map { word in
      let number: Int32
      if word.fold.count <= 32 {
        let key = LetterKey(word.fold, tag: UInt32(word.role.rawValue))
        number = known[key] ?? next
        if number == next { known.add(key, number) }
      } else {
        number = long[WordSound(word), default: next]
        if number == next { long[WordSound(word)] = number }
      }
      next = max(next, number + 1)
      return number
    }
    count = Int(next)
  }
}
