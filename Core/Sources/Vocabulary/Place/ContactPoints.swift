/// An e-mail address in the form `local@domain` of RFC 5321 section 4.1.2 and RFC 6531 (letters of any script),
/// without quoted local parts and address literals. The domain is kept in lower case.
public struct EmailAddress: TextValue {
  public let text: String
  /// The part after the at sign, in lower case.
  public let domain: String

  public init(_ text: String) throws(VocabularyError) {
    let line = try TextRules.line(text, what: "the e-mail address", maximum: 254)
    let parts = line.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isLocalPart(parts[0]), Self.isDomain(parts[1]) else {
      throw VocabularyError(.format, "an e-mail address is written as name@example.org")
    }
    domain = parts[1].lowercased()
    self.text = parts[0] + "@" + domain
  }

  private static func isLocalPart(_ part: Substring) -> Bool {
    (1...64).contains(part.utf8.count) && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.contains("..")
      && part.unicodeScalars.allSatisfy { $0.isASCII ? isAtom($0) : isVisible($0) }
  }

  private static func isAtom(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: "!#$%&'*+-/=?^_`{|}~.".unicodeScalars.contains(scalar)
    }
  }

  /// Not white space and not a character without a form of its own, such as a zero-width joiner.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
  }

  private static func isDomain(_ part: Substring) -> Bool {
    let labels = part.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && part.utf8.count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.utf8.first != UInt8(ascii: "-")
          && label.utf8.last != UInt8(ascii: "-")
          && label.unicodeScalars.allSatisfy { scalar in
            scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
              || scalar.properties.generalCategory == .nonspacingMark
          }
      }
  }
}

/// A telephone number in the international form of ITU-T E.164: `+`, then 7 to 15 digits, the first not zero.
/// Spaces, hyphens, dots and parentheses are taken out on reading.
public struct TelephoneNumber: TextValue {
  public let text: String

  public init(_ text: String) throws(VocabularyError) {
    let compact = String(text.unicodeScalars.filter { !" -.()\u{A0}".unicodeScalars.contains($0) }.map(Character.init))
    let digits = compact.utf8.dropFirst()
    guard compact.utf8.first == UInt8(ascii: "+"), (7...15).contains(digits.count), digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { throw VocabularyError(.format, "a telephone number is written in E.164 form, for instance +14155550100") }
    self.text = compact
  }
}
