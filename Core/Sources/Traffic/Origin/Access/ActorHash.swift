/// SipHash-2-4 (Aumasson and Bernstein) of who acted, as 16 hexadecimal digits.
public struct ActorHash: Hashable, Sendable {
  private let key: (low: UInt64, high: UInt64)

  /// - Parameter key: of the installation; the same for all events that are to be compared.
  public init(key: (low: UInt64, high: UInt64)) { self.key = key }

  public func text(_ name: String) -> String {
    let digits = String(value(Array(name.utf8)), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  func value(_ bytes: [UInt8]) -> UInt64 {
    var state = State(key)
    var index = 0
    while index + 8 <= bytes.count {
      state.absorb(Self.word(bytes[index..<(index + 8)]))
      index += 8
    }
    state.absorb(UInt64(bytes.count & 0xFF) << 56 | Self.word(bytes[index...]))
    return state.finish()
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key.low)
    hasher.combine(key.high)
  }

  private struct State {
    var words: (UInt64, UInt64, UInt64, UInt64)

    init(_ key: (low: UInt64, high: UInt64)) {
      words = (
        key.low ^ 0x736F_6D65_7073_6575, key.high ^ 0x646F_7261_6E64_6F6D, key.low ^ 0x6C79_6765_6E65_7261,
        key.high ^ 0x7465_6462_7974_6573
      )
    }

    mutating func absorb(_ word: UInt64) {
      words.3 ^= word
      round()
      round()
      words.0 ^= word
    }

    mutating func finish() -> UInt64 {
      words.2 ^= 0xFF
      for _ in 0..<4 { round() }
      return words.0 ^ words.1 ^ words.2 ^ words.3
    }

    private mutating func round() {
      words.0 &+= words.1
      words.1 = rotate(words.1, 13) ^ words.0
      words.0 = rotate(words.0, 32)
      words.2 &+= words.3
      words.3 = rotate(words.3, 16) ^ words.2
      words.0 &+= words.3
      words.3 = rotate(words.3, 21) ^ words.0
      words.2 &+= words.1
      words.1 = rotate(words.1, 17) ^ words.2
      words.2 = rotate(words.2, 32)
    }

    private func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }
  }
}
