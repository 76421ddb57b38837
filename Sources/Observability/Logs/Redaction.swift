import Vocabulary

/// What never leaves by the log, whoever forgot it.
package enum Redaction {
  /// Stands for the value of a refused key.
  package static let refused = "[refused]"

  /// Whether values under this key are never written. Case, `_`, `-` and `.` make no difference.
  package static func refuses(key: String) -> Bool {
    let plain = key.lowercased().filter { !"_-. ".contains($0) }
    return refusedKeys.contains(plain) || refusedEndings.contains { plain.hasSuffix($0) }
  }

  private static let refusedKeys: Set<String> = [
    "name", "names", "alias", "aliases", "address", "addresses", "street", "city", "postcode", "postalcode",
    "birthdate",
    "dateofbirth", "dob", "birthplace", "nationality", "passport", "mrz", "document", "statement", "payload", "body",
    "claims", "words", "note", "ip", "peer", "host", "forwardedfor", "xforwardedfor", "forwarded", "useragent", "pan",
    "card", "tin", "ssn", "vat", "lei", "purpose", "query", "cookie", "setcookie",
  ]

  private static let refusedEndings = [
    "firstname", "lastname", "givenname", "familyname", "fullname", "listedname", "legalname", "companyname", "email",
    "mail", "phone", "telephone", "mobile", "ipaddress", "sourceaddress", "remoteaddress", "clientip", "sourceip",
    "documentnumber", "iban", "cardnumber", "wallet", "taxid", "password", "secret", "token", "authorization",
    "privatekey", "datakey", "apikey", "credential", "link",
  ]

  /// The text with everything masked that looks like personal data or a secret.
  package static func masked(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var word = Substring()
    for index in text.indices {
      if isBorder(text[index]) {
        result += mask(word: word)
        result.append(text[index])
        word = Substring()
      } else {
        word = text[(word.isEmpty ? index : word.startIndex)...index]
      }
    }
    result += mask(word: word)
    return LongNumbers.masked(result)
  }

  private static func isBorder(_ character: Character) -> Bool {
    character.isWhitespace || ",;()[]{}<>\"'=/?&|\\`".contains(character)
  }

  private static func mask(word: Substring) -> String {
    var core = word
    while let last = core.last, ".:!".contains(last), core.count > 1, core != "::" { core.removeLast() }
    let tail = word[core.endIndex...]
    if isMail(core) { return "[e-mail]" + tail }
    if let masked = maskedAddress(core) { return masked + tail }
    if isToken(core) { return "[secret]" + tail }
    if isIBAN(core) { return "[number]" + tail }
    return String(word)
  }

  private static func isMail(_ word: Substring) -> Bool {
    guard let at = word.firstIndex(where: { $0 == "@" || $0 == "＠" }) else { return false }
    return at != word.startIndex && word.index(after: at) != word.endIndex
  }

  /// `192.0.2.1`, `192.0.2.1:80`, `from:192.0.2.1`, `2001:db8::1`, `fe80::1%eth0`; addresses of this machine stay.
  private static func maskedAddress(_ word: Substring) -> String? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count <= 2 {
      let masked = parts.map { isForeign($0) ? "[address]" : String($0) }
      return parts.contains(where: isForeign) ? masked.joined(separator: ":") : nil
    }
    return isForeign(word.prefix { $0 != "%" }) ? "[address]" : nil
  }

  private static func isForeign(_ word: Substring) -> Bool {
    guard word.utf8.count >= 2, let address = try? IPAddress(String(word)) else { return false }
    return !(address.value <= 1 || (address.isIPv4 && address.value >> 24 == 127))
  }

  /// Long runs of the base64url alphabet with capitals, small letters and digits: keys, links, sessions. Identifiers
  /// (no small letters after the underscore) and digests in hex (no capitals) are not such.
  private static func isToken(_ word: Substring) -> Bool {
    guard word.utf8.count >= 32, word.utf8.allSatisfy({ $0.isAlphanumeric || "-_+.".utf8.contains($0) }) else {
      return false
    }
    let body = word.hasPrefix("whsec_") ? word : word.dropFirst(4)
    return body.contains(where: \.isUppercase) && body.contains(where: \.isLowercase)
      && body.contains(where: \.isNumber)
  }

  /// Two letters, two check digits, up to 30 more, with the right check sum (ISO 13616, ISO 7064 mod 97-10).
  private static func isIBAN(_ word: Substring) -> Bool {
    guard (15...34).contains(word.utf8.count), word.utf8.allSatisfy(\.isAlphanumeric) else { return false }
    let rotated = word.uppercased().dropFirst(4) + word.uppercased().prefix(4)
    let remainder = rotated.reduce(0) { sum, character in
      let value = Int(String(character), radix: 36) ?? 0
      return (sum * (value > 9 ? 100 : 10) + value) % 97
    }
    return remainder == 1 && word.prefix(2).allSatisfy(\.isLetter) && word.dropFirst(2).prefix(2).allSatisfy(\.isNumber)
  }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
