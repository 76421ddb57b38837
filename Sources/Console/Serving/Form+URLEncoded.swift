extension Form {
  /// Reads `application/x-www-form-urlencoded` (URL Standard section 5.1). Bytes that are no UTF-8 are refused, not replaced.
  init(urlEncoded bytes: some Collection<UInt8>) throws(FormError) {
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first else { continue }
      let value = parts.count > 1 ? try Self.decoded(parts[1]) : ""
      try add(try Self.decoded(name), value)
    }
  }

  private static func decoded(_ bytes: some Collection<UInt8>) throws(FormError) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "+"): out.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = iterator.next().flatMap(nibble), let low = iterator.next().flatMap(nibble) else {
          throw FormError("the form has a broken escape")
        }
        out.append(high << 4 | low)
      default: out.append(byte)
      }
    }
    guard let text = String(validating: out, as: UTF8.self) else { throw FormError("the form is not UTF-8") }
    return text
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
