import Names

/// Words whose weight differs between two stores.
struct Reweighting {
  private let moved: Set<WordSound>
  /// Words that weigh something else in the other store, or are not in it.
  let words: [NameWord]

  init(_ before: NameStore, _ after: NameStore) {
    let (old, new) = (Self.weights(before), Self.weights(after))
    moved = Set(old.compactMap { key, weight in new[key].map { $0 != weight } == true ? key : nil })
    words = Self.words(of: before, against: new) + Self.words(of: after, against: old)
  }

  private static func words(of store: NameStore, against other: [WordSound: Float]) -> [NameWord] {
    store.vocabulary.enumerated().compactMap { other[WordSound($1)] == store.listed.weights[$0] ? nil : $1 }
  }

  private static func weights(_ store: NameStore) -> [WordSound: Float] {
    var weights = [WordSound: Float](minimumCapacity: store.vocabulary.count)
    for (number, word) in store.vocabulary.enumerated() { weights[WordSound(word)] = store.listed.weights[number] }
    return weights
  }

  /// Ids of entries that have a name with a word that both stores have and that weighs something else.
  func entries(of index: ScreeningIndex) -> [String] {
    guard !moved.isEmpty else { return [] }
    let store = index.store
    var found: Set<Int32> = []
    for (number, word) in store.vocabulary.enumerated() where moved.contains(WordSound(word)) {
      for name in store.names(with: number) { found.insert(store.names[Int(name)].entry) }
    }
    return found.map { index.ids[Int($0)] }
  }
}
