import Vocabulary

/// Prefixes with a label each; the longest that holds an address counts.
struct PrefixTable: Sendable {
  private struct Key: Hashable {
    let isIPv4: Bool
    let length: UInt8
    let value: UInt128
  }

  /// More than the largest published list has by a factor of ten.
  static let maximumPrefixes = 1 << 20

  private var labels: [String] = []
  private var numbers: [String: Int] = [:]
  private var entries: [Key: Int] = [:]
  private var lengths: [Bool: Set<UInt8>] = [:]

  var count: Int { entries.count }

  /// Host bits are cut off.
  ///
  /// - Returns: false where the table is full.
  mutating func insert(_ address: IPAddress, length: Int, label: String) -> Bool {
    guard entries.count < Self.maximumPrefixes else { return false }
    let number = numbers[label] ?? labels.count
    if number == labels.count {
      numbers[label] = number
      labels.append(label)
    }
    let key = Self.key(address, length)
    if entries[key] == nil { entries[key] = number }
    lengths[address.isIPv4, default: []].insert(UInt8(length))
    return true
  }

  func label(of address: IPAddress) -> String? {
    for length in (lengths[address.isIPv4] ?? []).sorted(by: >) {
      if let number = entries[Self.key(address, Int(length))] { return labels[number] }
    }
    return nil
  }

  private static func key(_ address: IPAddress, _ length: Int) -> Key {
    let host = address.bitWidth - length
    let value = host >= 128 ? 0 : (address.value >> UInt128(host)) << UInt128(host)
    return Key(isIPv4: address.isIPv4, length: UInt8(length), value: value)
  }

  /// `192.0.2.0/24`, or an address alone.
  static func prefix(_ text: String) -> (IPAddress, Int)? {
    guard text.utf8.count <= 49, let first = text.utf8.first, first < 0x80 else { return nil }
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = try? IPAddress(String(parts[0])) else { return nil }
    guard parts.count == 2 else { return (address, address.bitWidth) }
    guard parts[1].utf8.count <= 3, let length = Int(parts[1]), (0...address.bitWidth).contains(length) else {
      return nil
    }
    return (address, length)
  }
}
