/// An International Bank Account Number (ISO 13616) with valid check digits (ISO/IEC 7064 MOD 97-10), without spaces.
public struct IBAN: TextValue {
  public let text: String

  public init(_ text: String) throws(VocabularyError) {
    let compact = text.utf8.allSatisfy { $0 < 0x80 } ? text.uppercased().filter { $0 != " " } : ""
    let bytes = Array(compact.utf8)
    let isLetter = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard (15...34).contains(bytes.count), isLetter(bytes[0]), isLetter(bytes[1]), isDigit(bytes[2]), isDigit(bytes[3]),
      bytes.allSatisfy({ isLetter($0) || isDigit($0) }), (try? CountryCode(String(compact.prefix(2)))) != nil
    else { throw VocabularyError(.format, "an IBAN is a country code, two check digits and up to 30 characters") }
    if let length = Self.lengths[String(compact.prefix(2))], length != bytes.count {
      throw VocabularyError(.format, "an IBAN of this country has \(length) characters")
    }
    var remainder = 0
    for byte in bytes[4...] + bytes[..<4] {
      remainder = isDigit(byte) ? (remainder * 10 + Int(byte) - 0x30) % 97 : (remainder * 100 + Int(byte) - 55) % 97
    }
    // 00, 01 and 99 leave the remainders of 97, 98 and 02, but are never given out.
    let digits = Int(bytes[2] - 0x30) * 10 + Int(bytes[3] - 0x30)
    guard remainder == 1, (2...98).contains(digits) else {
      throw VocabularyError(.checkDigit, "the check digits of the IBAN do not fit")
    }
    self.text = compact
  }

  public var country: CountryCode? { try? CountryCode(String(text.prefix(2))) }

  /// Length by country, from the ISO 13616 registry. A country that is not here is not checked for its length.
  private static let lengths: [String: Int] = {
    let rows: [(Int, String)] = [
      (15, "NO"), (16, "BE"), (18, "DK FI FK FO GL NL SD"), (19, "MK SI"), (20, "AT BA EE KZ LT LU MN XK"),
      (21, "CH HR LI LV"), (22, "BG BH CR DE GB GE IE ME RS VA"), (23, "AE GI IL IQ OM SO TL"),
      (24, "AD CZ ES MD PK RO SA SE SK TN VG"), (25, "LY PT ST"), (26, "IS TR"), (27, "BI DJ FR GR IT MC MR SM"),
      (28, "AL AZ BY CY DO GT HN HU LB NI PL SV"), (29, "BR EG PS QA UA"), (30, "JO KW MU YE"), (31, "MT SC"),
      (32, "LC"),
      (33, "RU"),
    ]
    var table: [String: Int] = [:]
    for (length, countries) in rows {
      for country in countries.split(separator: " ") { table[String(country)] = length }
    }
    return table
  }()
}
