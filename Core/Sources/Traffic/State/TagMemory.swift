/// Remembers keys by 32 bits of their hash, sixteen to a bucket, the oldest of a full bucket forgotten.
///
/// Answers "was this seen before". A wrong yes happens once in 2^28 questions and loses a piece of evidence; a wrong no
/// happens after so many others that the key was forgotten.
struct TagMemory: ~Copyable {
  private let memory: ZeroedMemory
  private let tags: UnsafeMutablePointer<UInt32>
  private let mask: Int
  private(set) var used = 0
  private(set) var evicted: UInt64 = 0

  private static var ways: Int { 16 }

  init(byteLimit: Int) {
    var buckets = 64
    while buckets * 2 * Self.ways * 4 <= byteLimit { buckets *= 2 }
    memory = ZeroedMemory(byteCount: buckets * Self.ways * 4 + 64)
    mask = buckets - 1
    // A bucket lies in one line of memory.
    tags = memory.base.alignedUp(toMultipleOf: 64).bindMemory(to: UInt32.self, capacity: buckets * Self.ways)
  }

  var usedBytes: Int { used * 4 }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    let first = tags + (Int(truncatingIfNeeded: key >> 32) & mask) &* Self.ways
    let tag = UInt32(truncatingIfNeeded: key) | 1
    var found = false
    for way in 0..<Self.ways { found = found || first[way] == tag }
    return found
  }

  /// Asks for the memory of a key's bucket.
  @inline(__always)
  func prefetch(_ key: UInt64) { Prefetch.line(tags + (Int(truncatingIfNeeded: key >> 32) & mask) &* Self.ways) }

  /// - Returns: whether the key was there before.
  @inline(__always)
  mutating func insert(_ key: UInt64) -> Bool {
    if contains(key) { return true }
    let first = tags + (Int(truncatingIfNeeded: key >> 32) & mask) &* Self.ways
    if first[Self.ways &- 1] == 0 { used &+= 1 } else { evicted &+= 1 }
    var way = Self.ways &- 1
    while way > 0 {
      first[way] = first[way &- 1]
      way &-= 1
    }
    first[0] = UInt32(truncatingIfNeeded: key) | 1
    return false
  }

  func write(to sink: inout StateSink) {
    sink.put(UInt64(used))
    sink.put(evicted)
    sink.put(UnsafeRawBufferPointer(start: tags, count: (mask + 1) * Self.ways * 4))
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    used = Int(truncatingIfNeeded: try source.get(UInt64.self))
    evicted = try source.get(UInt64.self)
    let saved = try source.getBytes()
    guard saved.count == (mask + 1) * Self.ways * 4 else { throw TrafficError(.state, "a memory has another size") }
    let base = UnsafeMutableRawPointer(tags)
    saved.withUnsafeBytes { bytes in
      if let first = bytes.baseAddress { base.copyMemory(from: first, byteCount: bytes.count) }
    }
  }
}
