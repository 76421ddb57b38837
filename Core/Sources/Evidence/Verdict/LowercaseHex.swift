/// Digests as verdicts print them.
enum LowercaseHex {
  static func text(_ bytes: some Sequence<UInt8>) -> String { text(Array(bytes)) }

  static func text(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      var place = 0
      for byte in bytes {
        text[place] = digit(byte >> 4)
        text[place + 1] = digit(byte & 15)
        place += 2
      }
      return place
    }
  }

  @inline(__always) private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 87 }
}
