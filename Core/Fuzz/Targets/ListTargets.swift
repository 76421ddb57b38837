import Screening
import Vocabulary

/// - Parameter isMatched: also makes an index of the list and asks it, which takes most of the time.
private func read(
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
  ) { read($0, name: "consolidated.xml") },
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
  ) { read($0, name: "sdn.xml") },
  FuzzTarget(
    "list-ofac-csv",
    seeds: [
      "36,\"PETROV, Ivan\",\"individual\",\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 20 May 1970; nationality Russia; Passport A1 (Russia); a.k.a. 'V'.\"\n37,\"ACME\",-0- ,\"X\",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n\u{1A}\n"
    ]
  ) { bytes in
    let aliases = Array("36,1,\"aka\",\"VANYA\",-0-\n".utf8)
    read(bytes, name: "sdn.csv", others: [("alt.csv", aliases)])
    let main = Array("36,\"PETROV, Ivan\",\"individual\",\"X\",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n".utf8)
    read(main, name: "sdn.csv", others: [("alt.csv", bytes), ("add.csv", bytes)])
  },
  FuzzTarget(
    "list-own-csv",
    seeds: [
      "id,kind,name,aliases,birthDate,countries,identifiers,programme\nown-1,person,Ivan Petrov,Vanya;Iwan,1970-05,RU;DE,wallet:bc1q;A1,fraud\n"
    ]
  ) { read($0, name: "own.csv", isMatched: true) },
  FuzzTarget(
    "list-ftm",
    seeds: [
      #"{"id":"x-1","schema":"Person","caption":"Ivan Petrov","properties":{"name":["Ivan Petrov"],"alias":["Vanya"],"birthDate":["1970"],"nationality":["ru"],"passportNumber":["A1"],"topics":["sanction"]}}"#
    ]
  ) { read($0, name: "entities.ftm.json") },
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

private let smallIndex: ScreeningIndex = {
  let text =
    "id,kind,name,aliases,birthDate,countries,identifiers,programme\no-1,person,Ivan Petrov,Mohammed Ali;Kim Jong Un,,,,\no-2,organization,Acme Trading LLC,ABC Ltd,,,,\n"
  return ScreeningIndex((try? Watchlist.read([(name: "own.csv", bytes: Array(text.utf8))])).map { [$0] } ?? [])
}()
