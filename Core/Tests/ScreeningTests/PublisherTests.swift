import Testing
import Vocabulary

@testable import Screening

/// Invented entries in the formats of further publishers.
@Suite struct PublisherTests {
  private func read(_ text: String, _ name: String = "x.csv") throws -> Watchlist {
    try Watchlist.read([(name: name, bytes: Array(text.utf8))])
  }

  @Test func readsTheConsolidatedScreeningList() throws {
    let list = try read(
      """
      _id,source,entity_number,type,programs,name,title,addresses,alt_names,citizenships,dates_of_birth,nationalities,ids
      a1,SDN,77,Individual,FRAUD; ABUSE,"ZVERKOV, Anatoly",,"1 Road, Omsk, RU","ZVERKOFF, Anatole; TOLYA",,1961-03-14,RU,"71445566, Passport, RU"
      a1,SSI,77,Individual,FRAUD,"ZVERKOV, Anatoly",,,,,,,
      b2c3d4e5f6a7b8c9d0,Entity List,,,,Qorvex Instruments,,"2 Road, Minsk, BY",,,,,
      """)
    #expect(list.summary.format == "us-csl-csv")
    #expect(list.entries.map(\.id) == ["csl-77", "csl-77-1", "csl-b2c3d4e5f6a7b8c9"])
    #expect(list.entries[0].names.map(\.text) == ["Anatoly ZVERKOV", "Anatole ZVERKOFF", "TOLYA"])
    #expect(list.entries[0].numbers == [.init(scheme: "passport", value: "71445566")])
    #expect(list.entries[2].kind == .unknown)
    #expect(list.entries[2].countries.map(\.text) == ["BY"])
  }

  @Test func readsTheListOfTheUnitedKingdom() throws {
    let list = try read(
      """
      Last Updated,27/04/2020
      Name 6,Name 1,Name 2,DOB,Nationality,Passport Details,Country,Group Type,Alias Type,Regime,Group ID
      ZVERKOV,Anatoly,Borisovich,14/03/1961,1) Russia 2) Qatar,Passport No: 592667 (Qatari),,Individual,AKA,Fraud,900
      ZVERKOFF,Anatole,,00/00/1962,,,Russia,Individual,Primary name,Fraud,900
      QORVEX,,,,,,,Entity,AKA,Fraud,901
      """)
    #expect(list.summary.published?.text == "2020-04-27")
    #expect(list.entries.map(\.id) == ["uk-900", "uk-901"])
    let person = list.entries[0]
    #expect(person.names.map(\.text) == ["Anatoly Borisovich ZVERKOV", "Anatole ZVERKOFF"])
    #expect(person.birthDates.map(\.text) == ["1961-03-14", "1962"])
    #expect(person.nationalities.map(\.text) == ["RU", "QA"])
    #expect(person.numbers.map(\.value) == ["592667"])
  }

  @Test func readsTheListOfCanada() throws {
    let list = try read(
      """
      <?xml version="1.0"?><data-set><record><Country>Russia / Russie</Country><LastName>Zverkov</LastName><GivenName>Anatoly</GivenName>
      <DateOfBirthOrShipBuildDate>1961-03-14</DateOfBirthOrShipBuildDate><Aliases>Анатолий Зверков, Tolya</Aliases></record>
      <record><EntityOrShip>Ocean Lantern</EntityOrShip><ShipIMONumber>9111111</ShipIMONumber></record></data-set>
      """, "ca.xml")
    #expect(list.entries.map(\.id) == ["ca-1", "ca-2"])
    #expect(list.entries[0].names.map(\.text) == ["Anatoly Zverkov", "Анатолий Зверков", "Tolya"])
    #expect(list.entries[1].kind == .vessel)
  }

  @Test func readsTheFilesOfTheEuropeanUnion() throws {
    let csv = try read(
      """
      Date_file;Entity_logical_id;Subject_type;Programme;Naal_wholename;Birt_date;Citi_country;Iden_number
      x;5;P;FRD;Anatoly Zverkov;1961-03-14;;
      x;5;P;FRD;;;RUS;71445566
      """)
    #expect(csv.entries.map(\.id) == ["eu-5"])
    #expect(csv.entries[0].nationalities.map(\.text) == ["RU"])
    let quoted = try read("\"a;Entity_logical_id;Subject_type;Naal_wholename\"\n\"x;6;E;Qorvex\"\n")
    #expect(quoted.entries.map(\.names[0].text) == ["Qorvex"])
    let xml = try read(
      """
      <export generationDate="2026-01-02T00:00:00"><sanctionEntity logicalId="7"><regulation programme="FRD"/><subjectType code="person"/>
      <nameAlias wholeName="Anatoly Zverkov" strong="true"/><nameAlias firstName="T." lastName="Zverkov" strong="false"/>
      <birthdate birthdate="1961-03-14" circa="true"/><citizenship countryIso2Code="RU"/></sanctionEntity></export>
      """, "eu.xml")
    #expect(xml.entries[0].names.map(\.kind) == [.primary, .weakAlias])
    #expect(xml.entries[0].birthDates.map(\.text) == ["about 1961-03-14"])
    #expect(xml.summary.published?.text == "2026-01-02")
  }

  @Test func readsTheSchemasOfOFAC() throws {
    let plain = try read(
      """
      <sdnList xmlns="x"><publshInformation><Publish_Date>03/28/2025</Publish_Date></publshInformation><sdnEntry><uid>8</uid>
      <firstName>Anatoly</firstName><lastName>ZVERKOV</lastName><sdnType>Individual</sdnType><programList><program>FRD</program></programList>
      <akaList><aka><type>a.k.a.</type><category>weak</category><lastName>TOLYA</lastName></aka></akaList>
      <idList><id><idType>Digital Currency Address - XBT</idType><idNumber>bc1qexample</idNumber></id></idList></sdnEntry></sdnList>
      """, "sdn.xml")
    #expect(plain.summary.published?.text == "2025-03-28")
    #expect(plain.entries[0].names.map(\.kind) == [.primary, .weakAlias])
    #expect(plain.entries[0].numbers.map(\.scheme) == ["wallet"])
    let advanced = try read(
      """
      <Sanctions xmlns="x/ADVANCED_XML"><ReferenceValueSets><FeatureType ID="8">Birthdate</FeatureType><PartySubType ID="1">Vessel</PartySubType>
      </ReferenceValueSets><DistinctParties><DistinctParty FixedRef="9"><Profile ID="9" PartySubTypeID="4"><Identity ID="1"><Alias Primary="true">
      <DocumentedName><DocumentedNamePart><NamePartValue>Zverkov</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue>Anatoly
      </NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity><Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From>
      <Year>1961</Year><Month>3</Month><Day>14</Day></From></Start></DatePeriod></FeatureVersion></Feature></Profile></DistinctParty></DistinctParties></Sanctions>
      """, "sdn_advanced.xml")
    #expect(advanced.entries.map(\.id) == ["ofac-9"])
    #expect(advanced.entries[0].kind == .person)
    #expect(advanced.entries[0].birthDates.map(\.text) == ["1961-03-14"])
  }

  @Test func readsTablesOfTargetsAndDeniedPersons() throws {
    let simple = try read(
      "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"identifiers\"\n\"t-1\",\"Vessel\",\"Lantern\",\"A;B\",\"\",\"pa\",\"IMO911\"\n"
    )
    #expect(simple.entries[0].names.map(\.text) == ["Lantern", "A", "B"])
    let denied = try read(
      "Name\tCity\tCountry\tEffective_Date\tFR_Citation\nA. Zverkov\tOmsk\tRU\t1/2/2003\t1 F.R. 2\n", "dpl.txt")
    #expect(denied.entries.map(\.id) == ["dpl-azverkov122003"])
  }

  @Test func scoresPairsWithoutAList() {
    let scorer = PairScorer()
    #expect(scorer.score(.person, query: "Anatoly Zverkov", listed: "Анатолий Зверков") > 0.8)
    #expect(scorer.score(.person, query: "Anatoly Zverkov", listed: "Anatoly Petrov") < 0.7)
    #expect(scorer.score(.organization, query: "Qorvex Ltd", listed: "QORVEX") > 0.7)
    #expect(scorer.score(.person, query: "", listed: "x") == 0)
  }
}
