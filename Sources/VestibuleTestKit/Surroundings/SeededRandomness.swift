import Synchronization

/// Bytes that look random and are the same for the same seed (SplitMix64). For tests only: anybody can guess them.
public final class SeededRandomness: Sendable {
  private let state: Mutex<UInt64>

  public init(seed: UInt64 = 1) { state = Mutex(seed) }

  public func word() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  public func bytes(_ count: Int) -> [UInt8] {
    (0..<max(0, count)).map { _ in UInt8(truncatingIfNeeded: word() >> 32) }
  }

  /// A number from `0..<bound`; 0 where there is none.
  public func below(_ bound: Int) -> Int { bound > 0 ? Int(word() >> 1) % bound : 0 }

  public func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }
}
