/// Abbreviations in names of organisations with the words they stand for.
enum Abbreviations {
  static func expansion(_ word: [UInt8]) -> [[UInt8]]? { table[LetterKey(word)] }

  /// From the usage of English, Russian and Ukrainian company names.
  private static let table: LetterMap<[[UInt8]]> = {
    let rows = """
      intl international
      int international
      mfg manufacturing
      mfrs manufacturers
      bros brothers
      dept department
      govt government
      natl national
      assn association
      assoc association
      inst institute
      ind industries
      inds industries
      engr engineering
      engg engineering
      tech technology
      univ university
      ctr center
      org organization
      eng engineering
      sci scientific
      res research
      prod production
      mech mechanical
      elec electric
      equip equipment
      constr construction
      acad academy
      min ministry
      lab laboratory
      labs laboratories
      tr trading
      ent enterprise
      invest investment
      hldgs holdings
      hk hongkong
      uae emirates
      radiozavod radio plant
      mashinostroeniya machine building
      mashinostroeniye machine building
      mashinostroenie machine building
      mashinostroitelnyy machine building
      mashinostroitelnaya machine building
      mashinostroitelnoye machine building
      mashinostroitelnoe machine building
      priborostroeniya instrument making
      priborostroyeniya instrument making
      priborostroitelnyy instrument making
      priborostroitelnaya instrument making
      edb experimental design bureau
      chvk private military company
      pmc private military company
      odk united engine corporation
      uec united engine corporation
      rfyats russian federal nuclear center
      rfnc russian federal nuclear center
      mkb machine building design bureau
      gosmkb state machine building design bureau
      mvd ministry internal affairs
      gosnii state scientific research institute
      fgnpts federal scientific production center
      fnpts federal scientific production center
      rossii russian
      vserossiyskiy all russian
      vserossiyskaya all russian
      vserossiyskoe all russian
      vserossiyskoye all russian
      obshcherossiyskiy all russian
      obshcherossiyskoe all russian
      obshcherossiyskaya all russian
      khbrgzari news agency
      hvapimasazi aircraft manufacturing
      kshtirani shipping lines
      parokhodstvo shipping company
      mgt management
      comm commercial
      edu educational
      petro petroleum
      pharm pharmaceutical
      dist distribution
      transp transport
      centre center
      dev development
      mgmt management
      svcs services
      svc service
      trdg trading
      trd trading
      grp group
      gk group
      gc group
      npo scientific production association
      npp scientific production enterprise
      npf scientific production firm
      npk scientific production company
      npc scientific production center
      npts scientific production center
      nii scientific research institute
      tsnii central scientific research institute
      cnii central scientific research institute
      vnii all russian scientific research institute
      kb design bureau
      okb experimental design bureau
      skb special design bureau
      tskb central design bureau
      gskb lead special design bureau
      pkb project design bureau
      uk management company
      mc management company
      td trading house
      tk transport company
      sk construction company
      ppo production association
      po production association
      arz aircraft repair plant
      gnts state scientific center
      srz ship repair plant
      ssz shipbuilding plant
      """
    var table = LetterMap<[[UInt8]]>()
    for line in rows.split(separator: "\n") {
      let words = line.split(separator: " ").map { Array($0.utf8) }
      if let first = words.first { table.set(LetterKey(first), Array(words.dropFirst())) }
    }
    return table
  }()
}
