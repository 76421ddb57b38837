/// Tenants' names with a line end, as they go to the output: short ones in 16 bytes that are copied as they are.
struct TenantTexts: @unchecked Sendable {
  // @unchecked: written when made.
  private let short: UnsafeMutablePointer<(UInt64, UInt64)>
  private let names: LedgerNames
  private static let inlineBytes = 15

  init(_ names: LedgerNames) {
    self.names = names
    short = .allocate(capacity: names.tenants.count + 1)
    for number in 0..<names.tenants.count {
      (short + number).initialize(to: (0, 0))
      let text = names.tenants[UInt32(truncatingIfNeeded: number)]
      guard text.count < Self.inlineBytes else { continue }
      let raw = UnsafeMutableRawPointer(short + number)
      for (index, byte) in (text + [0x0A]).enumerated() {
        raw.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
      }
      raw.storeBytes(of: UInt8(text.count + 1), toByteOffset: Self.inlineBytes, as: UInt8.self)
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
