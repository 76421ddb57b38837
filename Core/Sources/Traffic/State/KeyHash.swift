/// Seeded mixing of keys: who cannot know the seed cannot choose which keys meet in a table.
struct KeyHash {
  let seed: UInt64

  @inline(__always)
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: right ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  @inline(__always)
  func remote(_ high: UInt64, _ low: UInt64) -> UInt64 { Self.mix(Self.mix(seed, high &+ 0x632B_E59B_D9B4_E019), low) }

  /// Never zero: zero marks an empty place.
  @inline(__always)
  static func key(_ base: UInt64, _ word: UInt64) -> UInt64 { mix(base, word) | 1 }
}
