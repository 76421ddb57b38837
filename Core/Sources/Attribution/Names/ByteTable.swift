import Foundation

/// Byte strings numbered in the order of their first appearance; equal strings share a number.
///
/// A table that was only appended to builds its hash when something is interned.
public struct ByteTable: Sendable {
  private(set) var arena: [UInt8] = []
  /// `ends[i]` is the end of string i in the arena.
  private(set) var ends: [Int] = []
  /// Number plus one, zero for a free slot; a power of two of them, or none yet.
  private var slots: [UInt32] = []

  public init() {}

  public var count: Int { ends.count }
  public var byteCount: Int { arena.count }

  public subscript(number: UInt32) -> ArraySlice<UInt8> {
    guard Int(number) < ends.count else { return [] }
    return arena[start(Int(number))..<ends[Int(number)]]
  }

  @inline(__always) func start(_ index: Int) -> Int { index == 0 ? 0 : ends[index &- 1] }

  public func text(_ number: UInt32) -> String { String(decoding: self[number], as: UTF8.self) }

  public mutating func intern(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.baseAddress.map { intern($0, bytes.count) }
        ?? withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) {
          $0[0] = 0
          return $0.baseAddress.map { intern($0, 0) } ?? 0
        }
    }
  }

  /// The number of `count` bytes at `bytes`.
  mutating func intern(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    if (ends.count &+ 1) &* 2 > slots.count { grow() }
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: Self.hash(bytes, count)) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if isEqual(Int(entry) &- 1, bytes, count) { return entry &- 1 }
      slot = (slot &+ 1) & mask
    }
    append(bytes, count)
    slots[slot] = UInt32(truncatingIfNeeded: ends.count)
    return UInt32(truncatingIfNeeded: ends.count &- 1)
  }

  /// The number of a string that is there already.
  func find(_ bytes: some Collection<UInt8>) -> UInt32? {
    let wanted = Array(bytes)
    return (0..<ends.count).first { arena[start($0)..<ends[$0]].elementsEqual(wanted) }.map { UInt32($0) }
  }

  /// Adds a string that is believed to be new: a table that is only read never builds its hash.
  ///
  /// - Returns: false where the hash is there and tells that the string is not new.
  mutating func add(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let next = ends.count
    guard slots.isEmpty else { return Int(intern(bytes, count)) == next }
    append(bytes, count)
    return true
  }

  /// Whether a string is there twice, which only one that was believed to be new can be.
  var hasRepeats: Bool {
    var seen = ByteTable()
    return arena.withUnsafeBufferPointer { arena in
      guard let base = arena.baseAddress else { return ends.count > 1 }
      return ends.indices.contains { Int(seen.intern(base + start($0), ends[$0] - start($0))) != $0 }
    }
  }

  private mutating func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    arena.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    ends.append(arena.count)
  }

  @inline(__always) private func isEqual(_ index: Int, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let from = start(index)
    guard ends[index] &- from == count else { return false }
    return arena.withUnsafeBufferPointer { memcmp($0.baseAddress.map { $0 + from } ?? bytes, bytes, count) == 0 }
  }

  private mutating func grow() {
    let size = max(64, slots.count * 2, (ends.count + 1).nextPowerOfTwo * 4)
    slots = [UInt32](repeating: 0, count: size)
    let mask = size - 1
    arena.withUnsafeBufferPointer { arena in
      guard let base = arena.baseAddress else { return }
      for index in 0..<ends.count {
        let from = start(index)
        var slot = Int(truncatingIfNeeded: Self.hash(base + from, ends[index] - from)) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(index + 1)
      }
    }
  }

  @inline(__always) static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    let raw = UnsafeRawPointer(bytes)
    while index &+ 8 <= count {
      state = mix(state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(bytes[index])
      index &+= 1
    }
    return mix(state ^ rest)
  }

  @inline(__always) static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
    return product.high ^ product.low
  }
}

extension Int {
  /// The least power of two that is not below the number.
  var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
