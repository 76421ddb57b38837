/// Numbers that no country gives alone. Letters count by their place in the alphabet named.
extension NumberTable {
  private static let letters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  private static let alphanumeric: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

  mutating func addInternational() {
    add("casrn", "CAS Registry Number", remove: " ", [.peculiar(.casNumber)])
    add(
      "ean", "International Article Number, GTIN", remove: " -",
      [.digits, .length(8, 12, 13, 14), .weighRight(0, -1, "3131313131313", 10, CheckTable.tensLeft, -1)])
    add("grid", "Global Release Identifier", remove: " -", upper: true, prefixes: "GRID:", [.length(18), .iso37x36])
    add("gs1_128", "GS1-128 element strings", remove: "()", [.peculiar(.gs1)])
    add(
      "imei", "International Mobile Equipment Identity", remove: " -", upper: true,
      [.digits, .length(14, 15, 16), .enoughAt(14), .enoughAt(16), .luhn])
    add(
      "imo", "IMO ship number", remove: " ", upper: true, prefixes: "IMO",
      [.digits, .length(7), .weigh(0, 6, "765432", 10, CheckTable.tens, -1)])
    add(
      "imsi", "International Mobile Subscriber Identity", remove: " -", upper: true,
      [.digits, .length(14, 15), .codeOf(0, 3, .mobileCountries, .component)])
    add("isan", "International Standard Audiovisual Number", remove: " -", upper: true, [.peculiar(.isan)])
    add("isbn", "International Standard Book Number", remove: " -", upper: true, [.peculiar(.isbn)])
    add("isil", "International Standard Identifier for Libraries", [.peculiar(.isil)])
    add("ismn", "International Standard Music Number", remove: " -.", upper: true, [.peculiar(.ismn)])
    add(
      "isni", "International Standard Name Identifier", remove: " -", upper: true,
      [.digits(0, -1), .length(16), .iso11x2])
    add(
      "iso6346", "freight container code", remove: " ", upper: true,
      [
        .length(11), .all(Self.alphanumeric, to: 3), .one(3, "UJZR", .format), .digits(4),
        // Multiples of eleven have no letter; powers of two modulo 11.
        .weighLetters(
          0, -1, "0123456789A BCDEFGHIJK LMNOPQRSTU VWXYZ", "12485A9736", 11, CheckTable.elevensTens, -1),
      ])
    add(
      "isrc", "International Standard Recording Code", remove: " -", upper: true,
      [.length(12), .pattern("@@***#######"), .countryOf(0, .recordings, .component)])
    add(
      "issn", "International Standard Serial Number", remove: " -", upper: true,
      [.digits(0, -1), .length(8), .weigh(0, 7, "8765432", 11, "0X987654321", -1)])
    add("mac", "MAC address", remove: " ", first: .macSpelling, [.length(17), .peculiar(.mac)])
    add("meid", "Mobile Equipment Identifier", remove: " -", upper: true, [.peculiar(.meid)])
    add("vatin", "international value added tax number", [.peculiar(.vatin)])
  }

  mutating func addGeneral() {
    add("luhn", "Luhn's algorithm", trim: false, [.digits, .luhn])
    add("verhoeff", "Verhoeff's algorithm", trim: false, [.verhoeff])
    add("damm", "Damm's algorithm", trim: false, [.damm])
    add("iso7064.mod_11_10", "ISO 7064 MOD 11,10", trim: false, [.digits, .iso11x10])
    add("iso7064.mod_11_2", "ISO 7064 MOD 11-2", trim: false, [.iso11x2])
    add("iso7064.mod_37_2", "ISO 7064 MOD 37-2", trim: false, [.iso37x2])
    add("iso7064.mod_37_36", "ISO 7064 MOD 37,36", trim: false, [.iso37x36])
    add("iso7064.mod_97_10", "ISO 7064 MOD 97-10", trim: false, [.iso97x10(0)])
  }

  mutating func addBanking() {
    add(
      "bic", "Business Identifier Code, ISO 9362", remove: " -", upper: true,
      [
        .length(8, 11), .all(Self.letters, to: 6), .all(Self.alphanumeric, from: 6),
        .countryOf(4, .banks, .component),
      ])
    add("bitcoin", "Bitcoin address", remove: " ", [.peculiar(.bitcoin)])
    add(
      "cfi", "Classification of Financial Instruments, ISO 10962", remove: " -", upper: true,
      [.all(Self.letters), .length(6), .peculiar(.cfi)])
    add(
      "cusip", "CUSIP", remove: " ", upper: true,
      [.all("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#"), .length(9), .peculiar(.cusip)])
    add(
      "figi", "Financial Instrument Global Identifier", remove: " ", upper: true,
      [
        .all("0123456789BCDFGHJKLMNPQRSTVWXYZ"), .length(12), .none(0, "0123456789", .format),
        .none(1, "0123456789", .format), .notWordOf(0, 2, "BS BM GG GB VG", .component), .one(2, "G"),
        .peculiar(.figi),
      ])
    add(
      "iban", "International Bank Account Number", remove: " -.", upper: true,
      [.iso97x10(4), .peculiar(.iban), .peculiar(.ibanCountry)])
    add(
      "isin", "International Securities Identification Number", remove: " ", upper: true,
      [.all(Self.alphanumeric), .length(12), .countryOf(0, .securities, .component), .peculiar(.isin)])
    add(
      "iso11649", "structured creditor reference", remove: " -.,/:", upper: true,
      [.lengths(5...25), .prefix("RF", .format), .iso97x10(4)])
    // ISO 17442 fixes twenty characters, the last two digits; MOD 97-10 by itself would take any length.
    add(
      "lei", "Legal Entity Identifier, ISO 17442", remove: " -", upper: true,
      [.iso97x10(0), .length(20), .digits(18)])
    add("eu.at_02", "SEPA Identifier of the Creditor", remove: " -/?:().m'+\"", upper: true, [.peculiar(.creditor)])
  }
}
