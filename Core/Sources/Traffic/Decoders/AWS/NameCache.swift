/// From the hash of a name to its number. Readers may share it while nobody writes.
struct NameCache: Sendable {
  private var keys: [UInt64]
  private var numbers: [UInt32]
  private var used = 0

  init() {
    keys = [UInt64](repeating: 0, count: 1024)
    numbers = [UInt32](repeating: FlowNames.none, count: 1024)
  }

  /// - Returns: `FlowNames.none` where the name is not known.
  @inline(__always)
  func number(of hash: UInt64) -> UInt32 {
    keys.withUnsafeBufferPointer { keys in
      let mask = keys.count &- 1
      var place = Int(truncatingIfNeeded: hash) & mask
      while true {
        let key = keys[place]
        if key == hash { return numbers.withUnsafeBufferPointer { $0[place] } }
        if key == 0 { return FlowNames.none }
        place = (place &+ 1) & mask
      }
    }
  }

  mutating func insert(_ hash: UInt64, number: UInt32) {
    if used * 2 >= keys.count { grow() }
    var place = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[place] != 0 && keys[place] != hash { place = (place + 1) & (keys.count - 1) }
    if keys[place] == 0 { used += 1 }
    keys[place] = hash
    numbers[place] = number
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    numbers = [UInt32](repeating: FlowNames.none, count: oldKeys.count * 2)
    used = 0
    for (key, number) in zip(oldKeys, oldNumbers) where key != 0 { insert(key, number: number) }
  }
}
