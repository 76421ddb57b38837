/// Telephones and payment cards.
extension NumberCheck {
  /// A plus sign, a country code that is in use, and at most fifteen digits in all.
  func telephone(_ text: inout NumberText) -> NumberFault? {
    guard text[0] == 0x2B, text.isDigits(1) else { return .format }
    guard (8...16).contains(text.count) else { return .length }
    return CallingCodes.length(of: text) == nil ? .component : nil
  }

  func cardScheme(_ text: NumberText) -> NumberFault? { CardScheme(text) == nil ? .component : nil }

  /// Whatever a processor makes of a card, but no number that could be one.
  func cardFingerprint(_ text: NumberText) -> NumberFault? {
    guard (8...128).contains(text.count) else { return .length }
    let alphabet: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_+/=:"
    for index in 0..<text.count where !alphabet.contains(text[index]) { return .format }
    var digits = text
    digits.replace(with: text.bytes.filter { $0 != 0x2D && $0 != 0x5F })
    let mayBeCard = digits.isDigits() && (12...19).contains(digits.count) && Luhn.holds(digits)
    return mayBeCard ? .component : nil
  }
}

/// Issuers' identification numbers by scheme, as far as they are published.
enum CardScheme: String, Sendable, CaseIterable {
  case americanExpress = "american_express"
  case dinersClub = "diners_club"
  case discover
  case jcb
  case maestro
  case mastercard
  case mir
  case troy
  case unionPay = "union_pay"
  case verve
  case visa
  case rupay

  init?(_ text: NumberText) {
    let count = text.count
    let six = text.value(0, 6)
    switch six {
    case 400_000...499_999 where count == 13 || count == 16 || count == 19: self = .visa
    case 510_000...559_999 where count == 16, 222_100...272_099 where count == 16: self = .mastercard
    case 340_000...349_999 where count == 15, 370_000...379_999 where count == 15: self = .americanExpress
    case 300_000...305_999 where count >= 14, 309_500...309_599 where count >= 14, 360_000...369_999 where count >= 14,
      380_000...399_999 where count >= 14:
      self = .dinersClub
    case 352_800...358_999 where count >= 16: self = .jcb
    case 601_100...601_199 where count >= 16, 644_000...659_999 where count >= 16: self = .discover
    case 220_000...220_499 where count >= 16: self = .mir
    case 620_000...629_999 where count >= 16, 810_000...817_199 where count >= 16: self = .unionPay
    case 979_200...979_289 where count == 16: self = .troy
    case 506_099...506_198 where count >= 16, 650_002...650_027 where count >= 16: self = .verve
    case 508_500...508_999 where count == 16, 606_985...607_984 where count == 16: self = .rupay
    case 500_000...509_999, 560_000...589_999, 600_000...699_999: self = .maestro
    default: return nil
    }
  }
}

/// Country codes of the telephone network (ITU-T E.164 assigned codes).
enum CallingCodes {
  private static let twoDigits: StaticString = """
    20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 \
    92 93 94 95 98
    """
  private static let threeDigits = CodeSet(
    """
    211-213 216 218 220-258 260-269 290-291 297-299 350-359 370-378 380-383 385-387 389 420-421 423 500-509 590-599 670 \
    672-683 685-692 800 808 850 852-853 855-856 870 878 880-883 886 888 960-968 970-977 979 992-996 998
    """)

  /// Digits of the country code of a number that begins with a plus sign; nil where no country has it.
  static func length(of text: NumberText) -> Int? {
    if text[1] == 0x31 || text[1] == 0x37 { return 1 }
    if text.isWord(1, 3, twoDigits) { return 2 }
    return threeDigits.contains(text.value(1, 4)) ? 3 : nil
  }
}
