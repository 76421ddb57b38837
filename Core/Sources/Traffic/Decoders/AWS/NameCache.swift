/// From the hash of a name to its number. Readers may share it while nobody writes.
struct NameCache: Sendable {
  private var keys: [UInt64]
  private var numbers: [UInt32]
  private var used = 0

  init() {
    keys = [UInt64](repeating: 0, count: 1024)
    numbers = [UInt32](repeating: FlowNames.none, count: 1024)
  }

  /// The cache as those see it who only ask: no more than where it lies, which counts no references.
  struct View {
    fileprivate let keys: UnsafePointer<UInt64>
    fileprivate let numbers: UnsafePointer<UInt32>
    fileprivate let mask: Int

    /// - Returns: `FlowNames.none` where the name is not known.
    @inline(__always)
    func number(of hash: UInt64) -> UInt32 {
      var place = Int(truncatingIfNeeded: hash) & mask
      while true {
        let key = keys[place]
        if key == hash { return numbers[place] }
        if key == 0 { return FlowNames.none }
        place = (place &+ 1) & mask
      }
    }
  }

  /// Nothing may be inserted meanwhile.
  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    keys.withUnsafeBufferPointer { keys in
      numbers.withUnsafeBufferPointer { numbers in
        // There are always places.
        guard let first = keys.baseAddress, let second = numbers.baseAddress else { preconditionFailure("no places") }
        return body(View(keys: first, numbers: second, mask: keys.count &- 1))
      }
    }
  }

  func number(of hash: UInt64) -> UInt32 { withView { $0.number(of: hash) } }

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
