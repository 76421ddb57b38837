/// Words that carry little or nothing of a name by themselves: particles, titles, and words of business.
enum SmallWords {
  static func role(_ word: [UInt8], scripts: ScriptSet, isOrganization: Bool) -> NameWord.Role {
    if word.count == 1, scripts.isDisjoint(with: [.han, .hangul]) {
      return (0x30...0x39).contains(word[0]) ? .number : .initial
    }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) { return .number }
    if isOrganization {
      if organizationParticles.contains(LetterKey(word)) { return .particle }
      if business.contains(LetterKey(word)) { return .business }
      return .ordinary
    }
    if personParticles.contains(LetterKey(word)) { return .particle }
    if titles.contains(LetterKey(word)) { return .title }
    return .ordinary
  }

  static let personParticles = LetterSet(
    words: """
      al el ul ar as ash at an ad az bin ibn ben bint bn bt binti ould wld uld ag van von der den de da das dos do del della di la le
      las los du des y e i zu af av ter ten aka the of and ve oglu ogly ogli uulu kyzy kizi qizi gizi hen hin ha
      """)

  /// Particles of Arabic names that come between parts and are left out at will.
  static let arabicArticles = LetterSet(words: "al el ul ar as ash at an ad az aal")

  static let organizationParticles = LetterSet(
    words: """
      the of and for in on at to by with from a an de la le les des du del della di da do dos das el los las y e et und fur der die das
      van voor en i po dlya iz na s v im imeni ob pri al el ul an named after name or aka formerly known former
      """)

  static let titles = LetterSet(
    words: """
      dr doctor doktor mr mister mrs ms miss mme mlle prof professor sir lord lady dame hon eng engineer ing ir sheikh shaikh shaykh
      sheik cheikh shekh sheykh hajji haji hadji hajj hadj haj hajja alhaj alhaji mullah mulla molla mawlawi maulavi maulawi molvi
      mawlana maulana qari mufti imam ayatollah hojatoleslam sayyid sayid seyed seyyed sayed sardar general gen maj major lt col colonel
      capt captain brig brigadier admiral commander cmdr commandant marshal lieutenant sergeant sgt pvt rear vice minister president
      senator judge justice rev reverend father fr pastor bishop archbishop pope patriarch comrade comandante don dona herr frau senor
      senora jr sr ii iii iv esq phd md llm mp syd sid shikh haji hajj dktvr dktr srdar mla mvlvi aitallh ustad ostad hafiz hafez agha khanum begum shri sri smt pan pani pane gospodin gospozha
      """)

  static let business = LetterSet(
    words: """
      company companies group gruppa gruppe groupe grupo holding holdings international intl global worldwide trading trade trades
      torgovyy torgovy dom house industries industry industrial enterprise enterprises services service servis solutions systems system
      sistemy technology technologies technical tekhnologii tekhnika tech import export eksport impex development investment investments
      invest capital finance financial consulting management marketing commercial commerce general business logistics transport
      transportation shipping marine maritime construction engineering engineers production manufacturing products product equipment
      materials energy resources partners partner associates center centre central tsentr institute bureau office agency plant factory
      works zavod kombinat predpriyatie obedinenie proizvodstvennoe nauchno scientific research national public private republic state
      federal corporation bank limited limitada comercializadora inversiones comercial compania sociedad servicios grupo internacional
      distribuidora importadora exportadora constructora inmobiliaria
      """)
}
