/// A network in the form address/bits; IPv4 networks lie within the mapped range.
struct FlowNetwork: Hashable, Sendable {
  let first: FlowAddress
  /// Bits of the prefix, of 128.
  let bits: Int

  /// - Parameter text: `*` for every address, an address alone for itself, `address/bits`.
  init?(text: String) {
    if text == "*" || text.isEmpty {
      first = FlowAddress()
      bits = 0
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let address = FlowAddress(text: parts[0]) else { return nil }
    let width = address.isV4 ? 32 : 128
    guard let length = parts.count == 2 ? Int(parts[1]) : width, (0...width).contains(length) else { return nil }
    bits = length + 128 - width
    first = Self.masked(address, bits: bits)
  }

  func contains(_ address: FlowAddress) -> Bool { Self.masked(address, bits: bits) == first }

  private static func masked(_ address: FlowAddress, bits: Int) -> FlowAddress {
    FlowAddress(
      high: bits >= 64 ? address.high : bits == 0 ? 0 : address.high & (.max << UInt64(64 - bits)),
      low: bits >= 128 ? address.low : bits <= 64 ? 0 : address.low & (.max << UInt64(128 - bits)))
  }
}
