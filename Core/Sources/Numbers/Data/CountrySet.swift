/// Sets of two-letter country codes that differ between standards.
enum CountrySet: Sendable {
  /// ISO 9362.
  case banks
  /// ISO 6166, with codes for international securities.
  case securities
  /// ISO 3901, with codes that registrants were given beyond ISO 3166.
  case recordings

  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    switch self {
    case .banks: Self.bankLetters.contains(first, second)
    case .securities: Self.securityLetters.contains(first, second)
    case .recordings: Self.recordingLetters.contains(first, second)
    }
  }

  private static let bankLetters = LetterPairs(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """)

  private static let securityLetters = LetterPairs(
    """
    AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY \
    BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CS CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ \
    FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML \
    MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR \
    PS PT PW PY QA QS QT RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XA XB XC XD XF XK XS YE YT ZA \
    ZM ZW
    """)

  private static let recordingLetters = LetterPairs(
    """
    AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BC BD BE BF BG BH BI BJ BK BL BM BN BO BP BQ BR BS BT \
    BV BW BX BY BZ CA CB CC CD CF CG CH CI CK CL CM CN CO CP CR CS CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EC EE EG \
    EH ER ES ET FI FJ FK FM FO FR FX GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GX GY HK HM HN HR HT HU \
    ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KS KW KY KZ LA LB LC LI LK LR LS LT LU LV LY \
    MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA \
    PE PF PG PH PK PL PM PN PR PS PT PW PY QA QM QN QT QZ RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO \
    SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UK UM US UY UZ VA VC VE VG VI VN VU \
    WF WS XK YE YT YU ZA ZB ZM ZW ZZ
    """)
}

/// Pairs of letters from A to Z.
struct LetterPairs: Sendable {
  private var isMember = [Bool](repeating: false, count: 676)

  /// - Parameter text: pairs with a space between them.
  init(_ text: StaticString) {
    for index in stride(from: 0, to: text.utf8CodeUnitCount - 1, by: 3) {
      isMember[Int(text.byte(index) - 0x41) * 26 + Int(text.byte(index + 1) - 0x41)] = true
    }
  }

  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    let (first, second) = (first &- 0x41, second &- 0x41)
    return first < 26 && second < 26 && isMember[Int(first) * 26 + Int(second)]
  }
}
