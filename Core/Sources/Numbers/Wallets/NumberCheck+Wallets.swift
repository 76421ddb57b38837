import Crypto

/// Addresses of cryptocurrencies.
extension NumberCheck {
  /// The last four bytes are the first of SHA-256 applied twice to the rest.
  private func hasDoubleHash(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 4 else { return false }
    let once = SHA256.hash(data: bytes.dropLast(4))
    return SHA256.hash(data: Array(once)).prefix(4).elementsEqual(bytes.suffix(4))
  }

  /// Base 58 with a version byte and a double hash: 25 bytes in all.
  private func base58Address(
    _ text: NumberText, versions: [UInt8], _ alphabet: StaticString = Base58.bitcoin
  ) -> NumberFault? {
    guard Base58.isAlphabet(text, alphabet) else { return .format }
    guard let bytes = Base58.decode(text, alphabet, limit: 64), bytes.count == 25 else { return .length }
    guard hasDoubleHash(bytes) else { return .checkDigit }
    return versions.isEmpty || versions.contains(bytes[0]) ? nil : .component
  }

  private func lowerCased(_ text: inout NumberText) {
    for index in 0..<text.count where text[index] &- 0x41 < 26 { text.set(index, text[index] + 32) }
  }

  /// Old addresses begin with 1 or 3, those with a witness with `bc1`.
  func bitcoin(_ text: inout NumberText) -> NumberFault? {
    if text.count >= 3, text[0] | 0x20 == 0x62, text[1] | 0x20 == 0x63, text[2] == 0x31 { lowerCased(&text) }
    if text[0] == 0x31 || text[0] == 0x33 { return base58Address(text, versions: []) }
    guard text.hasPrefix("bc1") else { return .component }
    return witness(text, "bc", isOldAccepted: true)
  }

  /// Version, program and checksum. Version 0 has Bech32, later ones Bech32m (BIP 350), or Bech32 where `isOldAccepted`.
  private func witness(_ text: NumberText, _ readable: StaticString, isOldAccepted: Bool) -> NumberFault? {
    let start = readable.utf8CodeUnitCount + 1
    guard let values = Bech32.values(text, from: start) else { return .format }
    guard (start + 8...90).contains(text.count) else { return .length }
    guard let variant = Bech32.variant(readable, values), let version = values.first else { return .checkDigit }
    guard version == 0 ? variant == .bech32 : variant == .bech32m || isOldAccepted else { return .checkDigit }
    guard let program = Bech32.bytes(values.dropFirst().dropLast(6)) else { return .component }
    guard version <= 16 else { return .component }
    guard (2...40).contains(program.count), version > 0 || program.count == 20 || program.count == 32 else {
      return .length
    }
    return nil
  }

  func bitcoinWallet(_ text: inout NumberText) -> NumberFault? {
    let isUpper = text.hasPrefix("BC1") && !(0..<text.count).contains { text[$0] &- 0x61 < 26 }
    if isUpper { lowerCased(&text) }
    if text.hasPrefix("bc1") { return witness(text, "bc", isOldAccepted: false) }
    return base58Address(text, versions: [0x00, 0x05])
  }

  func litecoinWallet(_ text: inout NumberText) -> NumberFault? {
    if text.hasPrefix("ltc1") { return witness(text, "ltc", isOldAccepted: false) }
    return base58Address(text, versions: [0x30, 0x32, 0x05])
  }

  func dogecoinWallet(_ text: NumberText) -> NumberFault? { base58Address(text, versions: [0x1E, 0x16]) }

  func tronWallet(_ text: NumberText) -> NumberFault? { base58Address(text, versions: [0x41]) }

  func rippleWallet(_ text: NumberText) -> NumberFault? { base58Address(text, versions: [0x00], Base58.ripple) }

  /// Twenty bytes in hexadecimal; mixed case carries a checksum (EIP-55).
  func ethereumWallet(_ text: NumberText) -> NumberFault? {
    guard text.hasPrefix("0x") else { return .format }
    guard text.count == 42 else { return .length }
    let digits = text.slice(2, NumberText.end).bytes
    let isHexadecimal = digits.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
    guard isHexadecimal else { return .format }
    let hasUpper = digits.contains { $0 &- 0x41 < 6 }
    let hasLower = digits.contains { $0 &- 0x61 < 6 }
    guard hasUpper, hasLower else { return nil }
    let hash = Keccak256.hash(digits.map { $0 &- 0x41 < 6 ? $0 + 32 : $0 })
    let fits = digits.enumerated().allSatisfy { index, byte in
      guard byte > 0x39 else { return true }
      let nibble = index % 2 == 0 ? hash[index / 2] >> 4 : hash[index / 2] & 15
      return (nibble >= 8) == (byte < 0x5B)
    }
    return fits ? nil : .checkDigit
  }

  /// A public key of 32 bytes; there is no checksum.
  func solanaWallet(_ text: NumberText) -> NumberFault? {
    guard Base58.isAlphabet(text) else { return .format }
    guard let bytes = Base58.decode(text, limit: 44), bytes.count == 32 else { return .length }
    return nil
  }

  /// Blocks of eleven characters for eight bytes; network byte, two keys, four bytes of Keccak.
  func moneroWallet(_ text: NumberText) -> NumberFault? {
    guard Base58.isAlphabet(text) else { return .format }
    // 69 bytes, or 77 with a payment identifier within.
    guard text.count == 95 || text.count == 106 else { return .length }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: 11) {
      let width = min(11, text.count - start)
      let size = width == 11 ? 8 : 5
      guard let block = moneroBlock(text.slice(start, start + width), size) else { return .format }
      bytes += block
    }
    guard Keccak256.hash(Array(bytes.dropLast(4))).prefix(4).elementsEqual(bytes.suffix(4)) else { return .checkDigit }
    let isKnown = text.count == 95 ? bytes[0] == 18 || bytes[0] == 42 : bytes[0] == 19
    return isKnown ? nil : .component
  }

  private func moneroBlock(_ text: NumberText, _ size: Int) -> [UInt8]? {
    var number: UInt64 = 0
    for index in 0..<text.count {
      let digit = UInt64(Base58.bitcoin.index(of: text[index]) ?? 0)
      let (product, overflow) = number.multipliedReportingOverflow(by: 58)
      let (sum, second) = product.addingReportingOverflow(digit)
      guard !overflow, !second else { return nil }
      number = sum
    }
    guard size == 8 || number >> UInt64(8 * size) == 0 else { return nil }
    return (0..<size).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * (size - 1 - $0))) }
  }
}
