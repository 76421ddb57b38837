import Vocabulary

/// Countries by the names that list publishers use for them.
enum CountryNames {
  /// The country of a name or ISO code, nil where it is none or no longer one.
  static func country(_ text: String) -> CountryCode? {
    let trimmed = ListText.trimmed(text)
    if trimmed.utf8.count == 2 { return try? CountryCode(trimmed) }
    if trimmed.utf8.count == 3, let country = CountryCode(alpha3: trimmed) { return country }
    return byName[key(trimmed)]
  }

  private static func key(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter && $0.isASCII }.prefix(60))
  }

  private static let byName: [String: CountryCode] = {
    var table: [String: CountryCode] = [:]
    for country in CountryCode.all { table[key(country.name)] = country }
    for line in others.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let country = try? CountryCode(String(parts[0])) else { continue }
      for name in parts[1].split(separator: ",") { table[key(String(name))] = country }
    }
    return table
  }()

  /// Short, former and adjectival names beside those of ISO 3166-1.
  private static let others = """
    AE united arab emirates, uae, emirati
    AF afghan, afghanistan, islamic republic of afghanistan
    AL albanian
    AM armenian
    AR argentine
    AU australian
    AZ azerbaijani
    BA bosnia and herzegovina, bosnia, bosnian
    BD bangladeshi
    BE belgian
    BG bulgarian
    BH bahraini
    BN brunei
    BO bolivia
    BR brazilian
    BY belarusian, belarus / belarus, republic of belarus
    CA canadian
    CD democratic republic of the congo, congo democratic republic of the, congo (kinshasa), dr congo, congo democratic republic, congolese
    CF central african
    CG republic of the congo, congo republic of the, congo (brazzaville)
    CH swiss
    CI ivory coast, cote divoire
    CN chinese, people's republic of china, peoples republic of china, china (mainland)
    CO colombian
    CU cuban
    CV cape verde
    CY cypriot
    CZ czech republic, czech
    DE german, federal republic of germany
    DK danish
    DZ algerian
    EE estonian
    EG egyptian
    ER eritrean
    ES spanish
    ET ethiopian
    FI finnish
    FM micronesia
    FR french
    GB united kingdom, uk, british, great britain, england, england united kingdom, scotland
    GE georgian
    GR greek
    GT guatemalan
    HK hong kong, hong kong china
    HN honduran
    HT haitian
    ID indonesian
    IE irish
    IL israeli
    IN indian
    IQ iraqi
    IR iran, iranian, islamic republic of iran, iran (islamic republic of)
    IT italian
    JO jordanian
    JP japanese
    KE kenyan
    KG kyrgyz, kyrgyz republic
    KP north korea, korea north, dprk, democratic people's republic of korea, democratic peoples republic of korea, north korean
    KR south korea, korea south, republic of korea, korea republic of, south korean
    KW kuwaiti
    KZ kazakh, kazakhstani
    LA laos
    LB lebanese
    LK sri lankan
    LT lithuanian
    LV latvian
    LY libyan, state of libya
    MA moroccan
    MD moldova, moldovan, republic of moldova, moldova republic of
    ME montenegrin
    MK macedonia, north macedonia, the former yugoslav republic of macedonia
    ML malian
    MM burma, burmese, myanmar (burma)
    MO macau, macao
    MT maltese
    MX mexican
    MY malaysian
    NG nigerian
    NI nicaraguan
    NL the netherlands, dutch, netherlands
    NO norwegian
    OM omani
    PA panamanian
    PE peruvian
    PH philippine, filipino
    PK pakistani
    PL polish
    PS palestinian, palestine, west bank, gaza, palestinian territories, state of palestine
    PT portuguese
    QA qatari
    RO romanian
    RS serbian
    RU russia, russian, russian federation
    RW rwandan
    SA saudi, saudi arabian, kingdom of saudi arabia
    SD sudanese
    SE swedish
    SG singaporean
    SI slovenian
    SK slovak
    SO somali
    SS south sudan, south sudanese
    SV salvadoran
    SY syria, syrian, syrian arab republic
    TH thai
    TJ tajik, tajikistani
    TM turkmen
    TN tunisian
    TR turkey, turkish
    TT trinidad
    TW taiwan, taiwan province of china
    TZ tanzania
    UA ukrainian
    UG ugandan
    US united states, usa, american, united states of america, u.s.
    UZ uzbek
    VE venezuela, venezuelan
    VG british virgin islands, virgin islands british
    VI us virgin islands
    VN vietnam, viet nam, vietnamese
    XK kosovo, kosovar
    YE yemeni, republic of yemen
    ZA south african
    ZW zimbabwean
    """
}
