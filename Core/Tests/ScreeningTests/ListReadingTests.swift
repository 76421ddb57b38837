import Testing
import Vocabulary

@testable import Screening

@Suite struct ListReadingTests {
  private func read(_ files: [(String, String)]) throws -> Watchlist {
    try Watchlist.read(files.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test func readsTheHousesOwnFormat() throws {
    let list = try SampleLists.list()
    #expect(list.summary.format == "vestibule-csv")
    #expect(list.summary.entries == 8)
    #expect(list.summary.version.utf8.count == 64)
    #expect(list.entries[0].birthDates == [ListedDate(try PartialDate("1961-03-14"))])
    #expect(list.entries[0].numbers == [.init(scheme: "passport", value: "71 4455667")])
    #expect(list.entries[4].kind == .vessel)
  }

  @Test func skipsAndCountsEntriesWithoutIdOrName() throws {
    let list = try SampleLists.list(
      SampleLists.own + ",person,No Id,,,,,\nown-9,person,,,,,,\nown-1,person,Another Spelling,,,,,\n")
    #expect(list.summary.entries == 8)
    #expect(list.summary.skipped == 2)
    #expect(list.entries[0].names.last?.text == "Another Spelling")
    #expect(list.summary.warnings.count == 3)
  }

  @Test func readsTheClassicFilesOfOFAC() throws {
    let main = """
      7701,"ZVERKOV, Anatoly Borisovich","individual","FRAUD] [ABUSE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 14 Mar 1961; alt. DOB 1962; POB Omsk; nationality Russia; Passport 71 4455667 (Russia); Digital Currency Address - XBT bc1qexampleexampleexampleexample; a.k.a. 'TOLYA'."
      7702,"SEVERNAYA ZVEZDA",-0- ,"FRAUD",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. 7799001122 (Russia)."
      \u{1A}
      """
    let list = try read([
      ("a.csv", main), ("b.csv", "7701,1,\"fka\",\"ZVERKOFF, Anatole\",-0- \n9999,2,\"aka\",\"X\",-0- \n\u{1A}"),
      ("c.csv", "7702,1,-0- ,\"Omsk\",\"Russia\",-0- \n"),
    ])
    #expect(list.summary.format == "ofac-csv")
    #expect(list.entries.map(\.id) == ["ofac-7701", "ofac-7702"])
    let person = list.entries[0]
    #expect(person.kind == .person)
    #expect(
      person.names == [
        .init("Anatoly Borisovich ZVERKOV", .primary), .init("TOLYA", .weakAlias),
        .init("Anatole ZVERKOFF", .previousName),
      ])
    #expect(person.programmes == ["FRAUD", "ABUSE"])
    #expect(person.birthDates.map(\.text) == ["1961-03-14", "1962"])
    #expect(person.nationalities.map(\.text) == ["RU"])
    #expect(person.numbers.map(\.scheme) == ["passport", "wallet"])
    #expect(list.entries[1].countries.map(\.text) == ["RU"])
    #expect(list.entries[1].numbers.map(\.value) == ["7799001122"])
    #expect(list.summary.skipped == 1)
  }

  @Test func readsTheListOfTheUnitedNations() throws {
    let list = try read([
      (
        "un.xml",
        """
        <?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
        <FIRST_NAME>KHALIL</FIRST_NAME><SECOND_NAME>TARAWNEH</SECOND_NAME><UN_LIST_TYPE>Test</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.900</REFERENCE_NUMBER>
        <NAME_ORIGINAL_SCRIPT>خليل</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Jordan</VALUE></NATIONALITY>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Salim</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1970</FROM_YEAR><TO_YEAR>1973</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        </INDIVIDUAL><INDIVIDUAL><FIRST_NAME>NOBODY</FIRST_NAME></INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>SOME GROUP</FIRST_NAME>
        <REFERENCE_NUMBER>QDe.901</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>
        """
      )
    ])
    #expect(list.summary.format == "un-xml")
    #expect(list.summary.published?.text == "2026-02-27")
    #expect(list.summary.skipped == 1)
    #expect(list.entries.map(\.id) == ["un-QDi.900", "un-QDe.901"])
    #expect(list.entries[0].names.map(\.kind) == [.primary, .strongAlias, .weakAlias])
    #expect(list.entries[0].birthDates.map(\.text) == ["1970 to 1973"])
    #expect(list.entries[1].kind == .organization)
  }

  @Test func readsFollowTheMoneyLines() throws {
    let list = try read([
      (
        "x.json",
        """
        {"id":"a-1","schema":"Person","properties":{"name":["Ivan \\u0416"],"birthDate":["1970"],"nationality":["ru"],"alias":["B","B"],"topics":["x"]},"n":[1,{"a":null}]}
        {"id":"a-2","schema":"Address","properties":{"name":["x"]}}
        not json {
        {"id":"a-3","schema":"Company","properties":{"name":["Acme"],"innCode":["123456"]}}
        """
      )
    ])
    #expect(list.entries.map(\.id) == ["a-1", "a-3"])
    #expect(list.entries[0].names.map(\.text) == ["Ivan Ж", "B"])
    #expect(list.summary.skipped == 2)
  }

  @Test(arguments: [
    ("1957", ["1957"]), ("01 Jan 1960", ["1960-01-01"]), ("Jan 1960", ["1960-01"]), ("1960-01-31", ["1960-01-31"]),
    ("31/01/1960", ["1960-01-31"]),
    ("00/00/1980", ["1980"]), ("11.8.1960", ["1960-08-11"]), ("circa 1965", ["about 1965"]),
    ("1957 to 1959", ["1957 to 1959"]),
    ("6.3.1955 or 15.3.1955", ["1955-03-06", "1955-03-15"]), ("unknown", []), ("99/99/1980", ["1980"]),
    ("31 Feb 1970", ["1970"]),
  ])
  func readsDates(_ text: String, _ expected: [String]) {
    #expect(ListedDate.read(text).map(\.text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("", 1), ("hello", 1), ("<html><body>Sorry</body></html>", 1),
    ("id,kind,name,aliases,birthDate,countries,identifiers,programme\n", 1),
    ("<CONSOLIDATED_LIST><INDIVIDUALS>\n<INDIVIDUAL><A>", 2),
    ("<!DOCTYPE x [<!ENTITY a \"b\">]><CONSOLIDATED_LIST/>", 1),
    ("id,kind,name,aliases,birthDate,countries,identifiers,programme\na,person,\"x\n", 2),
  ])
  func refusesWhatIsNoList(_ text: String, _ line: Int) {
    let error = #expect(throws: ListError.self) { try Watchlist.read([(name: "x.csv", bytes: Array(text.utf8))]) }
    #expect(error?.line == line, "\(text)")
    #expect(error?.file == "x.csv")
  }

  @Test func readsWindowsLetters() throws {
    let bytes =
      Array("id,kind,name,aliases,birthDate,countries,identifiers,programme\nx-1,person,Jos".utf8) + [0xE9, 0x0A]
    let list = try Watchlist.read([(name: "x.csv", bytes: bytes)])
    #expect(list.entries[0].names[0].text == "José")
    #expect(list.summary.warnings.count == 1)
  }
}
