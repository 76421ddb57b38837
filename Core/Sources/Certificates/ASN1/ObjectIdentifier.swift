/// An object identifier, kept as its content octets.
public struct ObjectIdentifier: Hashable, Sendable, CustomStringConvertible {
  public let content: [UInt8]

  /// Nil where the octets are not those of an identifier (X.690 section 8.19); 64 octets are three times the longest seen.
  public init?(content: some Collection<UInt8>) {
    guard !content.isEmpty, content.count <= 64 else { return nil }
    var isFirst = true
    for byte in content {
      if isFirst && byte == 0x80 { return nil }
      isFirst = byte & 0x80 == 0
    }
    guard isFirst else { return nil }
    self.content = Array(content)
  }

  /// From arcs, for tables: the first is 0 to 2, the second below 40.
  init(_ arcs: UInt64...) {
    var content: [UInt8] = []
    for arc in [arcs[0] * 40 + arcs[1]] + arcs.dropFirst(2) {
      var digits = [UInt8(truncatingIfNeeded: arc & 0x7F)]
      var left = arc >> 7
      while left > 0 {
        digits.append(UInt8(truncatingIfNeeded: left & 0x7F) | 0x80)
        left >>= 7
      }
      content += digits.reversed()
    }
    self.content = content
  }

  /// From dotted text such as `2.23.136.1.1.1`; nil where it is not one.
  public init?(dotted: String) {
    let parts = dotted.split(separator: ".", omittingEmptySubsequences: false).map { UInt64($0) }
    guard parts.count >= 2, let root = parts[0], let second = parts[1], root < 3, second < (root == 2 ? 1 << 32 : 40)
    else { return nil }
    var content: [UInt8] = []
    for (index, part) in parts.enumerated().dropFirst() {
      guard let part else { return nil }
      var left = index == 1 ? root * 40 + part : part
      var digits = [UInt8(truncatingIfNeeded: left & 0x7F)]
      left >>= 7
      while left > 0 {
        digits.append(UInt8(truncatingIfNeeded: left & 0x7F) | 0x80)
        left >>= 7
      }
      content += digits.reversed()
    }
    self.init(content: content)
  }

  /// Dotted, with `?` for arcs beyond 64 bits.
  public var description: String {
    var arcs: [String] = []
    var value: UInt64 = 0
    var isLarge = false
    for byte in content {
      if value > UInt64.max >> 7 { isLarge = true }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 != 0 { continue }
      if arcs.isEmpty {
        let root = min(value / 40, 2)
        arcs = ["\(root)", isLarge ? "?" : "\(value - root * 40)"]
      } else {
        arcs.append(isLarge ? "?" : "\(value)")
      }
      (value, isLarge) = (0, false)
    }
    return arcs.joined(separator: ".")
  }
}
