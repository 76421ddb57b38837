import Names

/// Words whose weight differs between two stores.
struct Reweighting {
  private struct Key: Hashable {
    let fold: [UInt8]
    let role: NameWord.Role
  }

  private let moved: Set<Key>

  init(_ before: NameStore, _ after: NameStore) {
    let (old, new) = (Self.weights(before), Self.weights(after))
    var moved: Set<Key> = []
    for (key, weight) in old {
      if let other = new[key], other != weight { moved.insert(key) }
    }
    self.moved = moved
  }

  private static func weights(_ store: NameStore) -> [Key: Float] {
    var weights = [Key: Float](minimumCapacity: store.vocabulary.count)
    for (number, word) in store.vocabulary.enumerated() {
      weights[Key(fold: word.fold, role: word.role)] = store.listed.weights[number]
    }
    return weights
  }

  /// Ids of entries that have a name with such a word.
  func entries(of index: ScreeningIndex) -> [String] {
    guard !moved.isEmpty else { return [] }
    let store = index.store
    var found: Set<Int32> = []
    for (number, word) in store.vocabulary.enumerated() where moved.contains(Key(fold: word.fold, role: word.role)) {
      for name in store.names(with: number) { found.insert(store.names[Int(name)].entry) }
    }
    return found.map { index.ids[Int($0)] }
  }
}
