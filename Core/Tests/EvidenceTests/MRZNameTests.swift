import Evidence
import Testing
import Vocabulary

/// Stated names against the names of zones, through the door of the room.
@Suite struct MRZNameTests {
  func codes(_ zone: String, _ stated: String) throws -> [String] {
    try check(Zone.passport(name: zone), person(stated)).codes.filter { $0.contains("name") }
  }

  @Test(
    arguments: [
      ("NORDBY<<KAJA<LINE", "Kaja Line Nordby"), ("NORDBY<<KAJA<LINE", "NORDBY Kaja Line"),
      ("MUELLER<<JUERGEN", "Jürgen Müller"), ("MULLER<<JURGEN", "Jürgen Müller"),
      ("MUELLER<<JUERGEN", "Ju\u{308}rgen Mu\u{308}ller"),
      ("STRAUSS<<GROSS", "Groß Strauß"), ("AASEN<<BJOERN", "Bjørn Åsen"), ("ASEN<<BJORN", "Bjørn Åsen"),
      ("OCONNOR<<SIOBHAN", "Siobhán O'Connor"), ("O<CONNOR<<SIOBHAN", "Siobhán O’Connor"),
      ("SMITH<JONES<<MARY<ANN", "Mary-Ann Smith-Jones"), ("VAN<DER<BERG<<JAN", "Jan van der Berg"),
      ("VANDERBERG<<JAN", "Jan van der Berg"), ("NGUYEN<<VAN<ANH", "Nguyễn Văn Ánh"), ("MUNOZ<<INES", "Inés Muñoz"),
      ("MUNXXOZ<<INES", "Inés Muñoz"), ("SUKARNO", "Sukarno"), ("TOPAZ<<ILKER", "İlker Topaz"),
      ("TOPAZ<<IRMAK", "Irmak Topaz"),
      ("SHEVCHENKO<<OLEKSII", "Олексій Шевченко"), ("SHCHERBAKOV<<IURII", "Юрий Щербаков"),
      ("SHCHERBAKOV<<YURIY", "Юрий Щербаков"), ("PAPADOPOULOS<<GIORGOS", "Γιώργος Παπαδόπουλος"),
      ("DJORDJEVIC<<ANA", "Ana Đorđević"),
    ])
  func same(_ zone: String, _ stated: String) throws {
    #expect(try codes(zone, stated) == [])
  }

  @Test func arabicByTheTable() throws {
    #expect(try codes("MXHMD<<ELY", "علي محمد") == [])
    #expect(try codes("MXHMD<<ELY", "عَلي مُحمد") == [])
    // Spelt as its bearer does: the table says nothing about it.
    #expect(try codes("MOHAMED<<ALI", "علي محمد") == ["mrz-name-not-comparable"])
  }

  @Test(arguments: [
    ("NORDBY<<KAJA<LINE", "Kaja Nordby"), ("NORDBY<<KAJA", "Kaja Line Nordby"), ("GARCIA<LOPEZ<<MARIA", "María García"),
  ])
  func partial(_ zone: String, _ stated: String) throws {
    #expect(try codes(zone, stated) == ["mrz-name-partial"])
  }

  @Test(
    arguments: [
      ("NORDBY<<KAJA<LINE", "Kaja Nordberg"), ("NORDBY<<KAJA", "Nordby"), ("NORDBY<<KAJA", "Kaja"),
      ("NORDBY<<KAJA", "Line Nordby"), ("NORDBY<<KAJA<LINE", "Kaja Anna Nordby"), ("NORDBY<<KAJA", "Каджа Олсен"),
    ])
  func differs(_ zone: String, _ stated: String) throws {
    #expect(try codes(zone, stated) == ["mrz-name-mismatch"])
  }

  @Test(arguments: [
    // The end cut away, a component cut to its first letter, and components left out.
    ("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<<DINGO<POTOROO", "Dingo Potoroo Bennelong Wooloomooloo Warrandyte"),
    ("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DINGO", "Dingo Potoroo Bennelong Wooloomooloo Warrandyte Warnambool"),
  ])
  func cut(_ zone: String, _ stated: String) throws {
    #expect(try codes(Zone.fill(zone, 39), stated).filter { $0 != "mrz-truncated-name" } == [])
  }

  @Test func cutNamesMustStillFit() throws {
    let zone = String("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<<DINGO<POTOROO".prefix(39))
    #expect(try codes(zone, "Dingo Potoroo Bennelong").contains("mrz-name-mismatch"))
    #expect(try codes(zone, "Zara Bennelong Wooloomooloo Warrandyte").contains("mrz-name-mismatch"))
  }

  @Test func anotherStatedNameFits() throws {
    let result = try check(Zone.passport(name: "OLSEN<<KAJA"), person("Kaja Nordby", others: ["Kaja Olsen"]))
    #expect(result.codes == ["mrz-other-name"])
    #expect(result.verification.validated.contains(.name))
  }

  @Test func namesThatCannotBeCompared() throws {
    let result = try check(Zone.passport(name: "WANG<<XIAOMING"), person("王小明"))
    #expect(result.codes == ["mrz-name-not-comparable"])
    #expect(result.verification.result == .inconclusive)
    #expect(!result.verification.validated.contains(.name))
  }

  /// A long stated name may not cost much: the comparison is bounded.
  @Test func longNames() throws {
    let stated = String(repeating: "Ä ", count: 149)
    #expect(try codes("AE<AE<AE<AE<AE<AE<AE<AE<AE<AE<AE<AE<AE", stated).isEmpty == false)
  }
}
