/// Whether bytes are UTF-8 (RFC 3629 section 4), without making a text of them.
enum UTF8Text {
  static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < bytes.count {
      // Eight at once while they are ASCII.
      while bytes.count - place >= 8,
        bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        place += 8
      }
      guard place < bytes.count else { return true }
      let first = bytes[place]
      place += 1
      if first < 0x80 { continue }
      guard let (following, lowest, highest) = shape(first), following <= bytes.count - place else { return false }
      // Only the second byte has a narrower range: no overlong forms, no surrogates, nothing beyond U+10FFFF.
      guard bytes[place] >= lowest, bytes[place] <= highest else { return false }
      for index in place + 1..<place + max(following, 1) where bytes[index] & 0xC0 != 0x80 { return false }
      place += following
    }
    return true
  }

  /// How many bytes follow the first of several, and between which the second one lies.
  private static func shape(_ first: UInt8) -> (following: Int, lowest: UInt8, highest: UInt8)? {
    switch first {
    case 0xC2...0xDF: (1, 0x80, 0xBF)
    case 0xE0: (2, 0xA0, 0xBF)
    case 0xED: (2, 0x80, 0x9F)
    case 0xE1...0xEF: (2, 0x80, 0xBF)
    case 0xF0: (3, 0x90, 0xBF)
    case 0xF1...0xF3: (3, 0x80, 0xBF)
    case 0xF4: (3, 0x80, 0x8F)
    default: nil
    }
  }
}
