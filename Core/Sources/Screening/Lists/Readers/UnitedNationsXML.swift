import Vocabulary
import Wire

/// The consolidated list of the United Nations Security Council (`CONSOLIDATED_LIST`, resources/xsd of its web site).
enum UnitedNationsXML: ListReader {
  static let format = "un-xml"

  static func recognises(_ file: ListFile) -> Bool { file.isXML && file.head.contains("<CONSOLIDATED_LIST") }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "un-sc", title: "United Nations Security Council Consolidated List")
    var records = XMLRecords(main)
    var generated = ""
    while let record = try records.next(
      ["INDIVIDUAL", "ENTITY"],
      onStart: { name, attributes in
        if name == "CONSOLIDATED_LIST" { generated = attributes.first { $0.name == "dateGenerated" }?.value ?? "" }
      })
    {
      guard let number = record.text("REFERENCE_NUMBER") else {
        draft.skip("an entry has no reference number", line: records.line)
        continue
      }
      draft.add(entry(record, id: "un-" + number), line: records.line)
    }
    draft.published = ListedDate.read(String(generated.prefix(10))).first?.date
    return draft
  }

  private static func entry(_ record: XMLElement, id: String) -> ListEntry {
    let isPerson = record.name == "INDIVIDUAL"
    var entry = ListEntry(id: id, kind: isPerson ? .person : .organization)
    let names = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map { record.text($0) }
    entry.add(ListText.joined(names), .primary)
    if let original = record.text("NAME_ORIGINAL_SCRIPT") { entry.add(original, .strongAlias) }
    for alias in record.children(isPerson ? "INDIVIDUAL_ALIAS" : "ENTITY_ALIAS") { addAlias(alias, to: &entry) }
    for country in record.child("NATIONALITY")?.children("VALUE") ?? [] {
      entry.add(nationality: CountryNames.country(country.text))
    }
    for address in record.children(isPerson ? "INDIVIDUAL_ADDRESS" : "ENTITY_ADDRESS") {
      entry.add(country: address.text("COUNTRY").flatMap(CountryNames.country))
    }
    for birth in record.children("INDIVIDUAL_DATE_OF_BIRTH") { entry.add(dates(birth)) }
    for document in record.children("INDIVIDUAL_DOCUMENT") {
      let kind = (document.text("TYPE_OF_DOCUMENT") ?? "").lowercased()
      entry.add(kind.contains("passport") ? "passport" : "national-id", document.text("NUMBER") ?? "")
    }
    entry.programmes = [record.text("UN_LIST_TYPE")].compactMap(\.self)
    return entry
  }

  /// Some aliases hold several names: `a) X b) Y`, `X; Y`.
  private static func addAlias(_ alias: XMLElement, to entry: inout ListEntry) {
    guard let text = alias.text("ALIAS_NAME") else { return }
    let isWeak = alias.text("QUALITY")?.lowercased() == "low"
    for name in ListText.split(text, by: ";") {
      let whole = entry.kind == .person ? ListText.uncomma(name) : name
      entry.add(
        whole, isWeak ? .weakAlias : alias.text("QUALITY")?.lowercased() == "f.k.a." ? .previousName : .strongAlias)
    }
  }

  private static func dates(_ birth: XMLElement) -> [ListedDate] {
    let isApproximate = birth.text("TYPE_OF_DATE")?.uppercased() == "APPROXIMATELY"
    if let from = birth.text("FROM_YEAR").flatMap({ Int($0) }), let date = try? PartialDate(year: from) {
      return [ListedDate(date, lastYear: birth.text("TO_YEAR").flatMap { Int($0) })]
    }
    guard let text = birth.text("DATE") ?? birth.text("YEAR") ?? birth.text("NOTE") else { return [] }
    return ListedDate.read(text).map { ListedDate($0.date, lastYear: $0.lastYear, isApproximate: isApproximate) }
  }
}
