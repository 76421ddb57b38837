/// Base64url without padding, RFC 4648 section 5 as RFC 7515 uses it: one text for one sequence of bytes.
enum Base64URL {
  /// Nil for padding, white space, other alphabets, a length that can not be, and trailing bits that are not zero.
  static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }

  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    if let bytes = text.withContiguousStorageIfAvailable({ decode(UnsafeRawBufferPointer($0)) }) { return bytes }
    return Array(text).withUnsafeBytes { decode($0) }
  }

  private static func decode(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    let rest = text.count % 4
    guard rest != 1 else { return nil }
    let whole = text.count - rest
    let count = text.count / 4 * 3 + max(rest - 1, 0)
    // Every value has bit 7 clear; one that is no value of the alphabet leaves it set.
    var seen: UInt8 = 0
    var isCanonical = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { output, filled in
      values.withUnsafeBufferPointer { values in
        var place = 0
        for start in stride(from: 0, to: whole, by: 4) {
          let (a, b) = (values[Int(text[start])], values[Int(text[start + 1])])
          let (c, d) = (values[Int(text[start + 2])], values[Int(text[start + 3])])
          seen |= a | b | c | d
          output[place] = a << 2 | b >> 4
          output[place + 1] = b << 4 | c >> 2
          output[place + 2] = c << 6 | d
          place += 3
        }
        if rest >= 2 {
          let (a, b) = (values[Int(text[whole])], values[Int(text[whole + 1])])
          seen |= a | b
          output[place] = a << 2 | b >> 4
          isCanonical = rest == 3 || b & 15 == 0
          if rest == 3 {
            let c = values[Int(text[whole + 2])]
            seen |= c
            output[place + 1] = b << 4 | c >> 2
            isCanonical = c & 3 == 0
          }
        }
      }
      filled = count
    }
    return seen < 128 && isCanonical ? bytes : nil
  }

  /// By character; 255 for what is none of the alphabet.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    let capacity = (bytes.count * 4 + 2) / 3
    return String(unsafeUninitializedCapacity: capacity) { text in
      alphabet.withUnsafeBufferPointer { alphabet in
        var (group, bits, place) = (UInt32(0), UInt32(0), 0)
        for byte in bytes {
          group = group << 8 | UInt32(byte)
          bits += 8
          while bits >= 6 {
            bits -= 6
            text[place] = alphabet[Int(group >> bits & 63)]
            place += 1
          }
          group &= (1 << bits) - 1
        }
        if bits > 0 {
          text[place] = alphabet[Int(group << (6 - bits) & 63)]
          place += 1
        }
        return place
      }
    }
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
