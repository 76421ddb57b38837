/// Tenants' names with a line end, as they go to the output: short ones in 16 bytes that are copied as they are.
struct TenantTexts: @unchecked Sendable {
  // @unchecked: written when made.
  private let short: UnsafeMutablePointer<(UInt64, UInt64)>
  private let names: LedgerNames
  private static let inlineBytes = 15

  init(_ names: LedgerNames) {
    self.names = names
    short = .allocate(capacity: names.tenants.count + 1)
    let table = names.tenants
    table.arena.withUnsafeBytes { arena in
      for number in 0..<table.count {
        (short + number).initialize(to: (0, 0))
        let start = table.start(number)
        let count = table.ends[number] - start
        guard count < Self.inlineBytes else { continue }
        let raw = UnsafeMutableRawBufferPointer(start: short + number, count: 16)
        for index in 0..<count { raw[index] = arena[start + index] }
        raw[count] = 0x0A
        raw[Self.inlineBytes] = UInt8(truncatingIfNeeded: count + 1)
      }
    }
  }

  func free() { short.deallocate() }

  /// Writes the name and a line feed at `place` and returns the place behind; 16 bytes at `place` are overwritten.
  @inline(__always)
  func write(_ tenant: UInt32, _ place: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    let words = short[Int(tenant)]
    let count = Int(words.1 &>> 56)
    guard count > 0 else { return nil }
    place.storeBytes(of: words.0, as: UInt64.self)
    place.storeBytes(of: words.1, toByteOffset: 8, as: UInt64.self)
    return place + count
  }

  func long(_ tenant: UInt32) -> [UInt8] { names.tenants[tenant] + [0x0A] }
}
