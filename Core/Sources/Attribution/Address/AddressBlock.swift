public import Vocabulary

/// An address or a prefix in one space of 128 bits: IPv4 lies in its mapped form (RFC 4291 section 2.5.5.2).
///
/// A single address has length 128, also an IPv4 one; `192.0.2.0/24` has length 120.
public struct AddressBlock: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64
  public let length: UInt8

  /// The address itself, or the prefix of `length` bits that holds it; bits beyond are cleared.
  public init(high: UInt64, low: UInt64, length: UInt8 = 128) {
    let length = min(length, 128)
    self.high = high & Self.mask(min(length, 64))
    self.low = low & Self.mask(length > 64 ? length - 64 : 0)
    self.length = length
  }

  public init(ipv4 address: UInt32, length: UInt8 = 32) {
    self.init(high: 0, low: 0xFFFF_0000_0000 | UInt64(address), length: 96 + min(length, 32))
  }

  public init(_ prefix: IPPrefix) {
    if prefix.address.isIPv4 {
      self.init(ipv4: UInt32(truncatingIfNeeded: prefix.address.value), length: UInt8(clamping: prefix.length))
    } else {
      let value = prefix.address.value
      self.init(
        high: UInt64(truncatingIfNeeded: value >> 64), low: UInt64(truncatingIfNeeded: value),
        length: UInt8(clamping: prefix.length))
    }
  }

  public init(_ address: IPAddress) {
    if address.isIPv4 {
      self.init(ipv4: UInt32(truncatingIfNeeded: address.value))
    } else {
      self.init(
        high: UInt64(truncatingIfNeeded: address.value >> 64), low: UInt64(truncatingIfNeeded: address.value))
    }
  }

  /// Whether the block lies within the IPv4 addresses.
  public var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF && length >= 96 }
  public var isSingleIPv4: Bool { high == 0 && low >> 32 == 0xFFFF && length == 128 }
  public var isSingle: Bool { length == 128 }

  @inline(__always) static func mask(_ length: UInt8) -> UInt64 {
    length == 0 ? 0 : UInt64.max << UInt64(64 - length)
  }

  /// `192.0.2.1`, `192.0.2.0/24`, `2001:db8::1` or `2001:db8::/32` (RFC 5952).
  public var text: String {
    let address =
      isIPv4 ? IPAddress(ipv4: UInt32(truncatingIfNeeded: low)) : IPAddress(ipv6: UInt128(high) << 64 | UInt128(low))
    if isSingle { return address.text }
    return "\(address.text)/\(isIPv4 ? Int(length) - 96 : Int(length))"
  }
}

extension AddressBlock: Comparable {
  /// Single IPv4 addresses first, the rest by address, shorter prefixes before the longer ones within: the order of segments.
  public static func < (left: Self, right: Self) -> Bool {
    if left.isSingleIPv4 != right.isSingleIPv4 { return left.isSingleIPv4 }
    if left.high != right.high { return left.high < right.high }
    if left.low != right.low { return left.low < right.low }
    return left.length < right.length
  }
}

/// What is leased: an address or prefix, and ports of it. 0 to 65535 is the whole address.
public struct LeaseScope: Hashable, Sendable {
  public let block: AddressBlock
  public let firstPort: UInt16
  public let lastPort: UInt16

  public init(_ block: AddressBlock, firstPort: UInt16 = 0, lastPort: UInt16 = .max) {
    self.block = block
    self.firstPort = firstPort
    self.lastPort = lastPort
  }

  public var isWhole: Bool { firstPort == 0 && lastPort == .max }

  /// Whether both can not be held at one time: ports that cut each other. A port block within a whole address is more
  /// specific, not a conflict.
  func conflicts(firstPort other: UInt16, lastPort otherLast: UInt16) -> Bool {
    let otherIsWhole = other == 0 && otherLast == .max
    return isWhole == otherIsWhole && firstPort <= otherLast && other <= lastPort
  }
}

extension LeaseScope: Comparable {
  /// By block, then by first port, the wider range first: the whole address stands before its port blocks.
  public static func < (left: Self, right: Self) -> Bool {
    if left.block != right.block { return left.block < right.block }
    return left.firstPort != right.firstPort ? left.firstPort < right.firstPort : left.lastPort > right.lastPort
  }
}
