import Screening
import Vocabulary

/// - Parameter isMatched: also makes an index of the list and asks it, which takes most of the time.
func readList(
  _ bytes: [UInt8], name: String, others: [(name: String, bytes: [UInt8])] = [], isMatched: Bool = false
) {
  guard let list = try? Watchlist.read([(name: name, bytes: bytes)] + others) else { return }
  must(!list.entries.isEmpty, "a list that was read has entries")
  must(list.summary.entries == list.entries.count, "the summary counts the entries")
  guard isMatched else { return }
  let index = ScreeningIndex([list])
  for match in index.matches(for: ScreeningSubject(kind: .unknown, names: ["Ivan Petrov", "Acme Trading"])) {
    must((0...1).contains(match.score), "a score is 0 to 1")
  }
}

let listTargets = [
  FuzzTarget(
    "list-un-xml",
    seeds: [
      """
      <?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-06-01T00:00:00"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>IVAN</FIRST_NAME>
      <SECOND_NAME>PETROV</SECOND_NAME><REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER><NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Vanya</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>
      <DATE>1970-05-20</DATE></INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A1</NUMBER></INDIVIDUAL_DOCUMENT>
      </INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>ACME TRADING</FIRST_NAME><REFERENCE_NUMBER>QDe.1</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>
      """
    ]
  ) { readList($0, name: "consolidated.xml") },
  FuzzTarget(
    "list-ofac-xml",
    seeds: [
      """
      <sdnList xmlns="u"><publshInformation><Publish_Date>06/01/2026</Publish_Date></publshInformation><sdnEntry><uid>36</uid><firstName>Ivan</firstName>
      <lastName>PETROV</lastName><sdnType>Individual</sdnType><programList><program>X</program></programList><akaList><aka><type>a.k.a.</type>
      <category>weak</category><lastName>VANYA</lastName></aka></akaList><dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1970</dateOfBirth>
      <mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList><idList><id><idType>Passport</idType><idNumber>A1</idNumber></id></idList></sdnEntry></sdnList>
      """
    ]
  ) { readList($0, name: "sdn.xml") },
  FuzzTarget(
    "list-ofac-csv",
    seeds: [
      "36,\"PETROV, Ivan\",\"individual\",\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 20 May 1970; nationality Russia; Passport A1 (Russia); a.k.a. 'V'.\"\n37,\"ACME\",-0- ,\"X\",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n\u{1A}\n"
    ]
  ) { bytes in
    let aliases = Array("36,1,\"aka\",\"VANYA\",-0-\n".utf8)
    readList(bytes, name: "sdn.csv", others: [("alt.csv", aliases)])
    let main = Array("36,\"PETROV, Ivan\",\"individual\",\"X\",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n".utf8)
    readList(main, name: "sdn.csv", others: [("alt.csv", bytes), ("add.csv", bytes)])
  },
  FuzzTarget(
    "list-own-csv",
    seeds: [
      "id,kind,name,aliases,birthDate,countries,identifiers,programme\nown-1,person,Ivan Petrov,Vanya;Iwan,1970-05,RU;DE,wallet:bc1q;A1,fraud\n"
    ]
  ) { readList($0, name: "own.csv", isMatched: true) },
  FuzzTarget(
    "list-ftm",
    seeds: [
      #"{"id":"x-1","schema":"Person","caption":"Ivan Petrov","properties":{"name":["Ivan Petrov"],"alias":["Vanya"],"birthDate":["1970"],"nationality":["ru"],"passportNumber":["A1"],"topics":["sanction"]}}"#
    ]
  ) { readList($0, name: "entities.ftm.json") },
  FuzzTarget(
    "list-uk-xml",
    seeds: [
      """
      <Designations><DateGenerated>02/10/2026</DateGenerated><Designation><UniqueID>RUS1</UniqueID><Names><Name><Name1>Ivan</Name1><Name6>PETROV</Name6>
      <NameType>Primary Name</NameType></Name></Names><NonLatinNames><NonLatinName><NameNonLatinScript>Иван</NameNonLatinScript></NonLatinName></NonLatinNames>
      <IndividualEntityShip>Individual</IndividualEntityShip><IndividualDetails><Individual><DOBs><DOB>dd/mm/1961</DOB></DOBs></Individual></IndividualDetails></Designation></Designations>
      """
    ]
  ) { readList($0, name: "uk.xml") },
  FuzzTarget(
    "list-uk-csv",
    seeds: [
      "Report Date: 02-Oct-2026\nLast Updated,Unique ID,OFSI Group ID,Name 6,Name 1,Name type,D.O.B,Nationality(/ies)\n,R1,1,PETROV,Ivan,Primary Name,00/00/1970,(1) Iraq\n"
    ]
  ) { readList($0, name: "uk.csv") },
  FuzzTarget(
    "list-ch-xml",
    seeds: [
      """
      <swiss-sanctions-list date="2026-10-01"><sanctions-program><program-name lang="eng">X</program-name><sanctions-set ssid="7"/></sanctions-program><target ssid="5" sanctions-set-id="7">
      <individual><identity main="true"><name name-type="primary-name" quality="good"><name-part order="1" name-part-type="family-name"><value>Petrov</value><spelling-variant script="Cyrl">Петров</spelling-variant></name-part></name>
      <day-month-year day="1" month="2" year="1961"/><address place-id="9"/></identity></individual></target><place ssid="9"><country iso-code="BY">Belarus</country></place></swiss-sanctions-list>
      """
    ]
  ) { readList($0, name: "ch.xml") },
  FuzzTarget(
    "list-csl-json",
    seeds: [
      #"{"results":[{"id":"a","source":"SDN","entity_number":36,"type":"Individual","name":"PETROV, Ivan","alt_names":["V"],"addresses":[{"country":"RU"}],"ids":[{"type":"Passport","number":"1"}]}]}"#
    ]
  ) { readList($0, name: "consolidated.json") },
  FuzzTarget(
    "list-bis-csv",
    seeds: [
      "Country,Entity,License requirement,License review policy,Federal Register citation\nRUSSIA,\"Acme, a.k.a., the following alias: —Apex. 1 Street, Moscow\",all,denial,87 FR 1\n"
    ]
  ) { readList($0, name: "el.csv") },
  FuzzTarget(
    "list-ofac-enhanced",
    seeds: [
      """
      <sanctionsData><entities><entity id="36" action="add"><generalInfo><entityType>Individual</entityType></generalInfo><names><name><isPrimary>true</isPrimary><translations><translation><formattedFullName>PETROV, Ivan</formattedFullName></translation></translations></name></names>
      <features><feature><type>Birthdate</type><value>14 Mar 1961</value></feature></features></entity></entities></sanctionsData>
      """
    ]
  ) { bytes in
    readList(bytes, name: "sdn.xml")
    _ = try? baseList?.applying([(name: "delta.xml", bytes: bytes)])
  },
  FuzzTarget(
    "list-ofac-advanced",
    seeds: [
      """
      <Sanctions xmlns="ADVANCED_XML"><ReferenceValueSets/><DistinctParties><DistinctParty FixedRef="8"><Profile ID="8" PartySubTypeID="4"><Identity ID="1"><Alias Primary="true"><DocumentedName><DocumentedNamePart><NamePartValue>PETROV</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
      <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1961</Year></From></Start></DatePeriod></FeatureVersion></Feature></Profile></DistinctParty></DistinctParties><ProfileRelationships><ProfileRelationship From-ProfileID="8" To-ProfileID="8"/></ProfileRelationships></Sanctions>
      """
    ]
  ) { readList($0, name: "sdn_advanced.xml") },
  FuzzTarget(
    "ownership-register",
    seeds: [
      """
      {"id":"a","schema":"Company","properties":{"name":["Acme"]}}
      {"id":"b","schema":"Person","properties":{"name":["Ivan Petrov"]}}
      {"id":"o","schema":"Ownership","properties":{"owner":["b"],"asset":["a"],"percentage":["50.5"]}}
      """
    ]
  ) { bytes in
    guard let register = try? OwnershipRegister.read([(name: "r.ftm.json", bytes: bytes)]) else { return }
    let graph = OwnershipGraph(register.holdings)
    for party in register.parties.prefix(20) {
      let assessment = graph.assessment(of: party.id, counts: { $0 == "b" })
      must(assessment.aggregate <= assessment.possibleAggregate || assessment.aggregate > 10_000, "unknown shares add")
    }
  },
  FuzzTarget("screening", seeds: ["Ivan Petrov", "АКМЕ ТРЕЙДИНГ ООО", "محمد علي", "김정은", "A.B.C. Ltd & Co. KG"]) {
    bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    for kind in [ScreeningSubject.Kind.person, .organization, .unknown] {
      for match in smallIndex.matches(for: ScreeningSubject(kind: kind, names: [text]), minimumScore: 0) {
        must((0...1).contains(match.score), "a score is 0 to 1")
      }
    }
  },
]

private let baseList = try? Watchlist.read([
  (
    name: "sdn.xml",
    bytes: Array(
      "<sanctionsData><entities><entity id=\"1\"><names><name><translations><translation><formattedFullName>X Y</formattedFullName></translation></translations></name></names></entity></entities></sanctionsData>"
        .utf8)
  )
])

private let smallIndex: ScreeningIndex = {
  let text =
    "id,kind,name,aliases,birthDate,countries,identifiers,programme\no-1,person,Ivan Petrov,Mohammed Ali;Kim Jong Un,,,,\no-2,organization,Acme Trading LLC,ABC Ltd,,,,\n"
  return ScreeningIndex((try? Watchlist.read([(name: "own.csv", bytes: Array(text.utf8))])).map { [$0] } ?? [])
}()
