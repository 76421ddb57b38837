/// A table by the letters of words that is asked far more often than it is filled: open addressing, mostly for words that are
/// not in it.
struct LetterMap<Value> {
  private var keys: [LetterKey] = []
  private(set) var values: [Value] = []
  /// Places in `keys` plus one, 0 for none; a power of two of them, at most a quarter in use.
  private var slots: [Int32]

  init(capacity: Int = 0) {
    slots = [Int32](repeating: 0, count: Self.size(capacity))
    keys.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  var count: Int { keys.count }

  private static func size(_ capacity: Int) -> Int {
    1 << max(4, Int.bitWidth - (4 * max(1, capacity) - 1).leadingZeroBitCount)
  }

  subscript(key: LetterKey) -> Value? {
    let slot = slots[slot(of: key)]
    return slot == 0 ? nil : values[Int(slot) - 1]
  }

  func contains(_ key: LetterKey) -> Bool { slots[slot(of: key)] != 0 }

  /// Adds a value unless the key has one.
  mutating func add(_ key: LetterKey, _ value: Value) {
    if slots[slot(of: key)] == 0 { put(key, value) }
  }

  /// Sets the value of the key, whatever it was.
  mutating func set(_ key: LetterKey, _ value: Value) {
    let slot = slots[slot(of: key)]
    if slot == 0 { put(key, value) } else { values[Int(slot) - 1] = value }
  }

  private mutating func put(_ key: LetterKey, _ value: Value) {
    keys.append(key)
    values.append(value)
    if keys.count * 4 > slots.count {
      slots = [Int32](repeating: 0, count: slots.count * 2)
      for (place, key) in keys.enumerated() { slots[slot(of: key)] = Int32(place + 1) }
    } else {
      slots[slot(of: key)] = Int32(keys.count)
    }
  }

  /// Where the key is, or where it belongs.
  private func slot(of key: LetterKey) -> Int {
    let mask = slots.count - 1
    return slots.withUnsafeBufferPointer { slots in
      keys.withUnsafeBufferPointer { keys in
        var slot = Int(truncatingIfNeeded: key.spread) & mask
        while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
        return slot
      }
    }
  }
}

extension LetterMap: Sendable where Value: Sendable {}

/// A set of words.
typealias LetterSet = LetterMap<Void>

extension LetterMap where Value == Void {
  /// The words of a text, separated by spaces and line ends.
  init(words text: String) {
    self.init()
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(LetterKey(word), ()) }
  }
}
