extension NameScanner {
  /// Scans a name of plain ASCII, as most are, byte by byte with the same result. Returns false, and nothing is scanned, where
  /// the name is another.
  mutating func scanASCII(_ name: String) -> Bool {
    name.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      scan(bytes)
      return true
    } ?? false
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.reserveCapacity(6)
    var budget = Self.maximumScalars
    /// Small letters at the end of the current word, and letters in it.
    var (small, letters) = (0, 0)
    for byte in bytes {
      guard tokens.count < Self.maximumTokens else { return }
      if byte == 0x27 || byte == 0x60 { continue }
      let isCapital = (0x41...0x5A).contains(byte)
      // A capital behind four small letters: two words that lost their space.
      if isCapital, small >= 3, letters == small + 1 {
        finish()
        letters = 0
      }
      budget -= 1
      guard budget >= 0 else { break }
      if isCapital || (0x61...0x7A).contains(byte) {
        current.append(byte | 0x20)
        scripts.insert(.latin)
        small = isCapital ? 0 : small + 1
        letters += 1
      } else if (0x30...0x39).contains(byte) {
        current.append(byte)
        scripts.insert(.digits)
        small = 0
        letters += 1
      } else {
        separate(byte)
        (small, letters) = (0, 0)
      }
    }
    finish()
  }

  private mutating func separate(_ byte: UInt8) {
    finish()
    if byte == UInt8(ascii: "&") {
      tokens.append(Token(letters: Array("and".utf8), scripts: .latin))
      return
    }
    if byte == UInt8(ascii: "."), let last = tokens.indices.last { tokens[last].hasStop = true }
    pendingHyphen = byte == UInt8(ascii: "-")
  }
}
