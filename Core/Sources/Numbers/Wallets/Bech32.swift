/// Bech32 and Bech32m (BIP 173, BIP 350): a readable part, `1`, and data of five bits a character with a checksum of six.
enum Bech32 {
  enum Variant { case bech32, bech32m }

  private static let alphabet: StaticString = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

  /// The values of the characters after `start`; nil where one is not of the alphabet.
  static func values(_ text: NumberText, from start: Int) -> [UInt8]? {
    var values: [UInt8] = []
    values.reserveCapacity(text.count)
    for index in start..<max(start, text.count) {
      guard let value = alphabet.index(of: text[index]) else { return nil }
      values.append(UInt8(value))
    }
    return values
  }

  /// Which checksum holds over the readable part and the values; nil for neither.
  static func variant(_ readable: StaticString, _ values: [UInt8]) -> Variant? {
    var check: UInt32 = 1
    func add(_ value: UInt8) {
      let top = check >> 25
      check = (check & 0x1FF_FFFF) << 5 ^ UInt32(value)
      let generator: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
        0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3
      )
      if top & 1 != 0 { check ^= generator.0 }
      if top & 2 != 0 { check ^= generator.1 }
      if top & 4 != 0 { check ^= generator.2 }
      if top & 8 != 0 { check ^= generator.3 }
      if top & 16 != 0 { check ^= generator.4 }
    }
    for index in 0..<readable.utf8CodeUnitCount { add(readable.byte(index) >> 5) }
    add(0)
    for index in 0..<readable.utf8CodeUnitCount { add(readable.byte(index) & 31) }
    for value in values { add(value) }
    return check == 1 ? .bech32 : check == 0x2BC8_30A3 ? .bech32m : nil
  }

  /// Bytes from groups of five bits; nil where more than four bits, or any that is not zero, is left.
  static func bytes(_ values: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (buffer, bits) = (0, 0)
    for value in values {
      buffer = (buffer << 5 | Int(value)) & 0xFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    return bits >= 5 || buffer & (1 << bits - 1) != 0 ? nil : bytes
  }
}
