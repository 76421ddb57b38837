/// What a word sounds like and what it is in a name: words that share both weigh the same.
public struct WordSound: Hashable, Sendable {
  let fold: [UInt8]
  let role: NameWord.Role

  public init(_ word: NameWord) {
    fold = word.fold
    role = word.role
  }
}
