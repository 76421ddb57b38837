import Vocabulary

/// Countries by the calling code of a telephone number (ITU-T E.164 list of assigned country codes; area codes of the
/// North American Numbering Plan as published by its administrator).
enum CallingCodes {
  /// The countries that the number can belong to, sorted; empty for codes of no country (satellite, toll free) and for
  /// unassigned ones.
  static func countries(of number: TelephoneNumber) -> [CountryCode] {
    let digits = String(number.text.dropFirst())
    if digits.hasPrefix("1") { return northAmerican(String(digits.dropFirst().prefix(3))) }
    for length in stride(from: 4, through: 1, by: -1) {
      if let found = byCode[String(digits.prefix(length))] { return found }
    }
    return []
  }

  private static func northAmerican(_ area: String) -> [CountryCode] {
    if let found = byArea[area] { return found }
    guard area.utf8.count == 3, let first = area.utf8.first, (0x32...0x39).contains(first), !noCountry.contains(area)
    else { return [] }
    return codes("US")
  }

  private static let byCode = read(table)
  private static let byArea = read(areas)

  /// Toll free, personal and premium numbers of the North American plan.
  private static let noCountry: Set<String> = [
    "500", "521", "522", "533", "544", "566", "577", "588", "700", "710", "800", "822", "833", "844", "855", "866",
    "877",
    "880", "881", "882", "888", "900",
  ]

  private static func read(_ table: String) -> [String: [CountryCode]] {
    var out: [String: [CountryCode]] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let last = parts.last else { continue }
      for code in parts.dropLast() { out[String(code)] = codes(last) }
    }
    return out
  }

  private static func codes(_ text: some StringProtocol) -> [CountryCode] {
    text.split(separator: ",").compactMap { code in try? CountryCode(String(code)) }.sorted()
  }

  /// Codes, then the countries that share them.
  private static let table = """
    20 EG
    211 SS
    212 MA,EH
    213 DZ
    216 TN
    218 LY
    220 GM
    221 SN
    222 MR
    223 ML
    224 GN
    225 CI
    226 BF
    227 NE
    228 TG
    229 BJ
    230 MU
    231 LR
    232 SL
    233 GH
    234 NG
    235 TD
    236 CF
    237 CM
    238 CV
    239 ST
    240 GQ
    241 GA
    242 CG
    243 CD
    244 AO
    245 GW
    246 IO
    248 SC
    249 SD
    250 RW
    251 ET
    252 SO
    253 DJ
    254 KE
    255 TZ
    256 UG
    257 BI
    258 MZ
    260 ZM
    261 MG
    262 RE,YT,TF
    263 ZW
    264 NA
    265 MW
    266 LS
    267 BW
    268 SZ
    269 KM
    27 ZA
    290 SH
    291 ER
    297 AW
    298 FO
    299 GL
    30 GR
    31 NL
    32 BE
    33 FR
    34 ES
    350 GI
    351 PT
    352 LU
    353 IE
    354 IS
    355 AL
    356 MT
    357 CY
    358 FI,AX
    359 BG
    36 HU
    370 LT
    371 LV
    372 EE
    373 MD
    374 AM
    375 BY
    376 AD
    377 MC
    378 SM
    379 VA
    380 UA
    381 RS
    382 ME
    383 XK
    385 HR
    386 SI
    387 BA
    389 MK
    39 IT,VA
    40 RO
    41 CH
    420 CZ
    421 SK
    423 LI
    43 AT
    44 GB,GG,IM,JE
    45 DK
    46 SE
    47 NO,SJ
    48 PL
    49 DE
    500 FK
    501 BZ
    502 GT
    503 SV
    504 HN
    505 NI
    506 CR
    507 PA
    508 PM
    509 HT
    51 PE
    52 MX
    53 CU
    54 AR
    55 BR
    56 CL
    57 CO
    58 VE
    590 GP,BL,MF
    591 BO
    592 GY
    593 EC
    594 GF
    595 PY
    596 MQ
    597 SR
    598 UY
    599 CW,BQ
    60 MY
    61 AU,CC,CX
    62 ID
    63 PH
    64 NZ,PN
    65 SG
    66 TH
    670 TL
    672 NF,AQ
    673 BN
    674 NR
    675 PG
    676 TO
    677 SB
    678 VU
    679 FJ
    680 PW
    681 WF
    682 CK
    683 NU
    685 WS
    686 KI
    687 NC
    688 TV
    689 PF
    690 TK
    691 FM
    692 MH
    7 RU
    76 77 KZ
    81 JP
    82 KR
    84 VN
    850 KP
    852 HK
    853 MO
    855 KH
    856 LA
    86 CN
    880 BD
    886 TW
    90 TR
    91 IN
    92 PK
    93 AF
    94 LK
    95 MM
    960 MV
    961 LB
    962 JO
    963 SY
    964 IQ
    965 KW
    966 SA
    967 YE
    968 OM
    970 PS
    971 AE
    972 IL
    973 BH
    974 QA
    975 BT
    976 MN
    977 NP
    98 IR
    992 TJ
    993 TM
    994 AZ
    995 GE
    996 KG
    998 UZ
    """

  /// Area codes of the North American plan outside the fifty states and the District of Columbia.
  private static let areas = """
    204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460 468 474 506 CA
    514 519 537 548 568 579 581 584 587 600 604 613 622 633 639 644 647 655 672 677 683 688 705 709 742 753 778 780 CA
    782 807 819 825 867 873 879 902 905 942 CA
    242 BS
    246 BB
    264 AI
    268 AG
    284 VG
    345 KY
    441 BM
    473 GD
    649 TC
    658 876 JM
    664 MS
    721 SX
    758 LC
    767 DM
    784 VC
    809 829 849 DO
    868 TT
    869 KN
    340 VI
    670 MP
    671 GU
    684 AS
    787 939 PR
    """
}
