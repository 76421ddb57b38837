import Testing
import Vocabulary

@testable import Screening

/// Shortened files in the schemas of their publishers; the parties are invented.
@Suite struct NewerPublisherTests {
  private func read(_ text: String, name: String = "list.xml") throws -> Watchlist {
    try Watchlist.read([(name: name, bytes: Array(text.utf8))])
  }

  private static let british = """
    <?xml version="1.0" encoding="utf-8"?><Designations xmlns:xsi="x"><DateGenerated>02/10/2026</DateGenerated><Designation>
    <LastUpdated>04/08/2026</LastUpdated><UniqueID>RUS9001</UniqueID><OFSIGroupID>1</OFSIGroupID><Names>
    <Name><Name6>Zverkow</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
    <Name><Name1>Anatoly</Name1><Name6>ZVERKOV</Name6><NameType>Primary name</NameType></Name></Names>
    <NonLatinNames><NonLatinName><NameNonLatinScript>Анатолий Зверков</NameNonLatinScript></NonLatinName></NonLatinNames>
    <RegimeName>Russia</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
    <Addresses><Address><AddressCountry>Russia</AddressCountry></Address></Addresses>
    <IndividualDetails><Individual><DOBs><DOB>dd/mm/1961</DOB></DOBs><Nationalities><Nationality>Russia</Nationality></Nationalities>
    <PassportDetails><Passport><PassportNumber>71 4455667</PassportNumber></Passport></PassportDetails></Individual></IndividualDetails>
    </Designation><Designation><UniqueID>RUS9002</UniqueID><Names><Name><Name6>OCEAN LANTERN</Name6><NameType>Primary Name</NameType></Name></Names>
    <IndividualEntityShip>Ship</IndividualEntityShip><ShipDetails><Ship><IMONumbers><IMONumber>9111111</IMONumber></IMONumbers></Ship></ShipDetails>
    </Designation><Designation><Names><Name><Name6>No Id</Name6></Name></Names></Designation></Designations>
    """

  @Test func readsTheBritishListInXML() throws {
    let list = try read(Self.british)
    #expect(list.summary.format == "uk-sanctions-xml")
    #expect(list.summary.published?.text == "2026-10-02")
    #expect(list.entries.map(\.id) == ["uk-RUS9001", "uk-RUS9002"])
    #expect(list.summary.skipped == 1)
    let person = try #require(list.entries.first)
    #expect(person.names.map(\.text) == ["Anatoly ZVERKOV", "Zverkow", "Анатолий Зверков"])
    #expect(person.names.map(\.kind) == [.primary, .weakAlias, .strongAlias])
    #expect(person.birthDates.map(\.text) == ["1961"])
    #expect(person.nationalities.map(\.text) == ["RU"])
    #expect(person.numbers == [.init(scheme: "passport", value: "71 4455667")])
    #expect(list.entries[1].kind == .vessel)
    #expect(list.entries[1].numbers.map(\.scheme) == ["imo-number"])
  }

  @Test func readsTheBritishListInCSV() throws {
    let text = """
      Report Date: 02-Oct-2026
      Last Updated,Unique ID,OFSI Group ID,Name 6,Name 1,Name 2,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Address Country,D.O.B,Nationality(/ies),Passport number
      04/08/2026,IRQ9112,1,AL-TARAWNEH,KHALIL,RAHMAN,Primary Name,,خليل رحمن الطراونة,Iraq,Individual,Jordan,00/00/1970,"(1) Iraq, (2) Jordan",
      04/08/2026,IRQ9112,1,Salim,Abu,,Alias,Low quality a.k.a,,Iraq,Individual,Jordan,00/00/1970,Iraq,P123456
      """
    let list = try read(text, name: "UK-Sanctions-List.csv")
    #expect(list.summary.format == "uk-sanctions-csv")
    #expect(list.summary.published?.text == "2026-10-02")
    let entry = try #require(list.entries.first)
    #expect(list.entries.count == 1)
    #expect(entry.names.map(\.text) == ["KHALIL RAHMAN AL-TARAWNEH", "خليل رحمن الطراونة", "Abu Salim"])
    #expect(entry.nationalities.map(\.text) == ["IQ", "JO"])
    #expect(entry.birthDates.map(\.text) == ["1970"])
  }

  @Test func readsTheSwissList() throws {
    let text = """
      <?xml version="1.0"?><swiss-sanctions-list list-type="consolidated" date="2026-10-01"><sanctions-program ssid="1"><program-name lang="ger">Russland</program-name>
      <program-name lang="eng">Russia programme</program-name><sanctions-set ssid="77" lang="eng">x</sanctions-set></sanctions-program>
      <target ssid="500" sanctions-set-id="77"><individual sex="male"><identity ssid="501" main="true"><name ssid="502" name-type="primary-name" quality="good">
      <name-part order="2" name-part-type="family-name"><value>Zverkov</value><spelling-variant lang="rus" script="Cyrl">Зверков</spelling-variant></name-part>
      <name-part order="1" name-part-type="given-name"><value>Anatoly</value><spelling-variant lang="rus" script="Cyrl">Анатолий</spelling-variant></name-part></name>
      <day-month-year day="14" month="3" year="1961"/><nationality><country iso-code="RU">Russia</country></nationality><address place-id="9"/>
      <identification-document document-type="passport"><number>71 4455667</number></identification-document></identity></individual>
      <modification modification-type="listed" publication-date="2026-01-01"/></target>
      <target ssid="600" sanctions-set-id="77"><entity><identity main="true"><name name-type="primary-name" quality="good"><name-part order="1" name-part-type="whole-name"><value>Gone Ltd</value></name-part></name></identity></entity>
      <modification modification-type="listed"/><modification modification-type="de-listed"/></target>
      <place ssid="9"><location>Minsk</location><country iso-code="BY">Belarus</country></place></swiss-sanctions-list>
      """
    let list = try read(text)
    #expect(list.summary.format == "ch-seco-xml")
    #expect(list.summary.skipped == 1)
    let entry = try #require(list.entries.first)
    #expect(entry.id == "ch-500")
    #expect(entry.names.map(\.text) == ["Anatoly Zverkov", "Анатолий Зверков"])
    #expect(entry.birthDates.map(\.text) == ["1961-03-14"])
    #expect(entry.countries.map(\.text) == ["BY"])
    #expect(entry.programmes == ["Russia programme"])
  }

  private static let json = """
    {"search_performed_at":"2026-10-01","results":[{"id":"abc","source":"Entity List (EL) - Bureau of Industry and Security","type":null,"programs":null,
    "name":"Qorvex Instruments","alt_names":["KVORVEKS"],"addresses":[{"address":"1 Lenin St","city":"Minsk","country":"BY"}],"ids":[],"entity_number":null},
    {"id":"def","source":"SDN","entity_number":36,"type":"Individual","programs":["FRAUD"],"name":"ZVERKOV, Anatoly","alt_names":[],"dates_of_birth":["1961-03-14"],
    "nationalities":["RU"],"citizenships":[],"addresses":[],"ids":[{"type":"Passport","number":"714455667","country":"RU"}]},{"name":"no id"}]}
    """

  @Test func readsTheScreeningListInJSON() throws {
    let list = try read(Self.json, name: "consolidated.json")
    #expect(list.summary.format == "us-csl-json")
    #expect(list.entries.map(\.id) == ["csl-abc", "csl-36"])
    #expect(list.summary.skipped == 1)
    #expect(list.entries[1].names.map(\.text) == ["Anatoly ZVERKOV"])
    #expect(list.entries[1].numbers == [.init(scheme: "passport", value: "714455667")])
    #expect(ListMeasure.of(list.entries[0], list: "us-csl") == .exportControl)
    #expect(ListMeasure.of(list.entries[1], list: "us-csl") == .blocking)
  }

  @Test(arguments: [1, 2, 3, 30]) func saysThatAJSONListLacksItsEnd(_ missing: Int) {
    let cut = Array(Array(Self.json.utf8).dropLast(missing))
    #expect(throws: ListError.self) {
      try Watchlist.read([(name: "consolidated.json", bytes: cut)])
    }
  }

  @Test(arguments: [1, 40, 200, 500])
  func saysThatAJSONListBreaksOff(_ length: Int) {
    let whole = Array(Self.json.utf8)
    let cut = Array(whole.prefix(min(max(length, 120), whole.count - 1)))
    #expect(throws: ListError.self) {
      try Watchlist.read([(name: "consolidated.json", bytes: cut)])
    }
  }

  @Test func readsTheEntityListOfTheFederalRegister() throws {
    let text = """
      Country,Entity,License requirement,License review policy,Federal Register citation
      RUSSIA,"Qorvex Instruments, a.k.a., the following two aliases:
      —Kvorveks; and
      —NPP Qorvex.
      1 Lenin St, Moscow, Russia",For all items,Policy of denial,87 FR 1
      ,"Northern Star Shipping, 5 Harbour Road, Murmansk, Russia",For all items,Policy of denial,87 FR 2
      """
    let list = try read(text, name: "el.csv")
    #expect(list.summary.list == "us-bis-entity-list")
    #expect(
      list.entries.map { $0.names.map(\.text) } == [
        ["Qorvex Instruments", "Kvorveks", "NPP Qorvex"], ["Northern Star Shipping"],
      ])
    #expect(list.entries.map(\.id) == ["el-ru-qorvexinstruments", "el-ru-northernstarshipping"])
  }

  private static func enhanced(_ action: String, _ name: String, id: String = "36") -> String {
    """
    <sanctionsData xmlns="u"><publicationInfo><dataAsOf>2026-10-01T00:00:00</dataAsOf></publicationInfo><entities><entity id="\(id)"\(action)><generalInfo><entityType refId="600">Individual</entityType></generalInfo>
    <sanctionsPrograms><sanctionsProgram refId="1">FRAUD</sanctionsProgram></sanctionsPrograms><names><name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality>
    <translations><translation id="2"><formattedFirstName>Anatoly</formattedFirstName><formattedLastName>\(name)</formattedLastName></translation></translations></name></names>
    <features><feature id="3"><type featureTypeId="8">Birthdate</type><value>14 Mar 1961</value></feature></features>
    <relationships><relationship id="4"><type>Owned or Controlled By</type><relatedEntity entityId="99">X</relatedEntity></relationship></relationships></entity></entities></sanctionsData>
    """
  }

  @Test func readsTheListServiceOfOFACAndItsDeltas() throws {
    let list = try read(Self.enhanced("", "ZVERKOV"), name: "sdn_enhanced.xml")
    #expect(list.entries.map(\.id) == ["ofac-36"])
    #expect(list.entries[0].links == [EntryLink(.ownedBy, "ofac-99")])
    #expect(list.entries[0].birthDates.map(\.text) == ["1961-03-14"])
    func patch(_ action: String, _ name: String, _ id: String) -> [(name: String, bytes: [UInt8])] {
      [(name: "delta.xml", bytes: Array(Self.enhanced(" action=\"\(action)\"", name, id: id).utf8))]
    }
    let added = try list.applying(patch("add", "NOVAK", "37"))
    #expect(added.entries.map(\.id) == ["ofac-36", "ofac-37"])
    #expect(added.summary.version != list.summary.version)
    let changed = try added.applying(patch("modify", "ZVERKOFF", "36"))
    #expect(changed.entries.map { $0.names[0].text } == ["Anatoly ZVERKOFF", "Anatoly NOVAK"])
    #expect(try changed.applying(patch("delete", "", "36")).entries.map(\.id) == ["ofac-37"])
    // Taken for a list, a delta would be a list of one.
    #expect(throws: ListError.self) { try Watchlist.read(patch("add", "NOVAK", "37")) }
    #expect(throws: ListError.self) {
      try list.applying([(name: "sdn.xml", bytes: Array(Self.enhanced("", "X").utf8))])
    }
  }

  @Test func readsRelationsAndCountriesOfTheAdvancedSchema() throws {
    let text = """
      <?xml version="1.0"?><Sanctions xmlns="ADVANCED_XML"><ReferenceValueSets><AreaCodeValues><AreaCode ID="11" CountryID="11" Description="Belarus">BY</AreaCode></AreaCodeValues>
      <FeatureTypeValues><FeatureType ID="10">Nationality Country</FeatureType></FeatureTypeValues><IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
      <PartySubTypeValues><PartySubType ID="4">Unknown</PartySubType></PartySubTypeValues><RelationTypeValues><RelationType ID="15004">Owned or Controlled By</RelationType></RelationTypeValues></ReferenceValueSets>
      <Locations><Location ID="70"><LocationAreaCode AreaCodeID="11"/></Location></Locations>
      <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="801"><IDRegistrationNo>MP123456</IDRegistrationNo></IDRegDocument></IDRegDocuments>
      <DistinctParties><DistinctParty FixedRef="80"><Profile ID="80" PartySubTypeID="4"><Identity ID="801"><Alias Primary="true"><DocumentedName><DocumentedNamePart><NamePartValue>ZVERKOV</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
      <Feature FeatureTypeID="10"><FeatureVersion><VersionLocation LocationID="70"/></FeatureVersion></Feature></Profile></DistinctParty>
      <DistinctParty FixedRef="81"><Profile ID="81" PartySubTypeID="3"><Identity ID="811"><Alias Primary="true"><DocumentedName><DocumentedNamePart><NamePartValue>QORVEX JSC</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty></DistinctParties>
      <ProfileRelationships><ProfileRelationship From-ProfileID="81" To-ProfileID="80" RelationTypeID="15004"/></ProfileRelationships>
      <SanctionsEntries><SanctionsEntry ProfileID="80"><SanctionsMeasure><Comment>FRAUD</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries></Sanctions>
      """
    let list = try read(text, name: "sdn_advanced.xml")
    #expect(list.entries[0].nationalities.map(\.text) == ["BY"])
    #expect(list.entries[0].programmes == ["FRAUD"])
    #expect(list.entries[0].numbers == [.init(scheme: "passport", value: "MP123456")])
    #expect(list.entries[1].links == [EntryLink(.ownedBy, "ofac-80")])
  }

  @Test func takesRelatedPartiesOfAFollowTheMoneyFileForOwnersOnly() throws {
    let text = """
      {"id":"a","schema":"Company","target":true,"properties":{"name":["Listed Firm"]}}
      {"id":"b","schema":"Person","target":false,"properties":{"name":["Related Body"]}}
      {"id":"o","schema":"Ownership","properties":{"owner":["b"],"asset":["a"],"percentage":["40"]}}
      """
    let list = try read(text, name: "entities.ftm.json")
    #expect(list.entries.map(\.id) == ["a"])
    #expect(list.entries[0].links == [EntryLink(.ownedBy, "b", share: 4000)])
    #expect(list.summary.skipped == 1)
  }
}
