import Foundation

/// The names that rows refer to by number: tenants, resource patterns, and resources without a pattern.
public struct LedgerNames: Sendable {
  public internal(set) var tenants = ByteTable()
  /// Byte 0: zero for decimal, else the count of hexadecimal digits; then the prefix. Number 0 is the pool.
  var patterns = ByteTable()
  var pool = ByteTable()
  private var lastPattern: UInt32 = 0

  /// Beyond that many patterns, names are kept whole.
  static let maximumPatterns = 4096
  public static let maximumNameBytes = 512

  public init() { _ = patterns.intern("pool") }

  @inline(__always)
  mutating func resource(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> ResourceCode {
    guard let shape = ResourceShape(bytes, count) else { return pooled(bytes, count) }
    let mark: UInt8 = shape.isHex ? UInt8(truncatingIfNeeded: shape.digits) : 0
    let prefix = count &- shape.digits
    if matchesLast(bytes, prefix, mark) { return ResourceCode(pattern: lastPattern, value: shape.value) }
    return patterned(bytes, count, prefix, mark, shape.value)
  }

  @inline(__always)
  private func matchesLast(_ bytes: UnsafePointer<UInt8>, _ prefix: Int, _ mark: UInt8) -> Bool {
    guard lastPattern != 0 else { return false }
    let from = patterns.start(Int(lastPattern))
    guard patterns.ends[Int(lastPattern)] &- from == prefix &+ 1 else { return false }
    return patterns.arena.withUnsafeBufferPointer { arena in
      guard let base = arena.baseAddress, base[from] == mark else { return false }
      return memcmp(base + from + 1, bytes, prefix) == 0
    }
  }

  @inline(never)
  private mutating func patterned(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ prefix: Int, _ mark: UInt8, _ value: UInt64
  ) -> ResourceCode {
    var key = [mark]
    key.append(contentsOf: UnsafeBufferPointer(start: bytes, count: prefix))
    let isFull = patterns.count >= Self.maximumPatterns
    let found =
      isFull
      ? patterns.find(key)
      : key.withUnsafeBufferPointer { [count = key.count] in
        $0.baseAddress.map { patterns.intern($0, count) }
      }
    guard let number = found else { return pooled(bytes, count) }
    lastPattern = number
    return ResourceCode(pattern: number, value: value)
  }

  @inline(never)
  private mutating func pooled(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> ResourceCode {
    ResourceCode(pattern: 0, value: UInt64(pool.intern(bytes, count)))
  }

  public mutating func resource(_ text: String) -> ResourceCode {
    var bytes = Array(text.utf8)
    let count = bytes.count
    bytes.append(0)
    return bytes.withUnsafeBufferPointer {
      $0.baseAddress.map { resource($0, count) } ?? ResourceCode(pattern: 0, value: 0)
    }
  }

  public mutating func tenant(_ text: String) -> UInt32 { tenants.intern(text) }

  /// The bytes of a resource's name; empty for a code that these names do not know.
  public func bytes(_ code: ResourceCode) -> [UInt8] {
    if code.pattern == 0 { return Array(pool[UInt32(truncatingIfNeeded: code.value)]) }
    let pattern = patterns[code.pattern]
    guard let mark = pattern.first else { return [] }
    var out = Array(pattern.dropFirst())
    if mark == 0 {
      out.append(contentsOf: String(code.value).utf8)
    } else {
      for digit in stride(from: Int(mark) - 1, through: 0, by: -1) where digit < 16 {
        let nibble = UInt8(truncatingIfNeeded: code.value >> UInt64(4 * digit)) & 15
        out.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
    }
    return out
  }

  public func text(_ code: ResourceCode) -> String { String(decoding: bytes(code), as: UTF8.self) }
  public func tenantText(_ number: UInt32) -> String { tenants.text(number) }
}
