import Vocabulary
import Wire

/// OFAC's lists in the `sdnList` XML schema (`sdn.xml`, `consolidated.xml`).
enum OFACXML: ListReader {
  static let format = "ofac-xml"

  static func recognises(_ file: ListFile) -> Bool { file.isXML && file.head.contains("<sdnList") }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    let isConsolidated = main.name.lowercased().contains("cons")
    var draft = ListDraft(
      list: isConsolidated ? "us-ofac-cons" : "us-ofac-sdn",
      title: isConsolidated ? "OFAC Consolidated (non-SDN) List" : "OFAC Specially Designated Nationals")
    var records = XMLRecords(main)
    while let record = try records.next(["sdnEntry", "publshInformation"]) {
      if record.name == "publshInformation" {
        draft.published = (record.text("Publish_Date") ?? record.text("publishDate")).flatMap(american)
      } else if let number = record.text("uid") {
        draft.add(entry(record, id: "ofac-" + number), line: records.line)
      } else {
        draft.skip("an entry has no uid", line: records.line)
      }
    }
    return draft
  }

  /// `MM/DD/YYYY`.
  private static func american(_ text: String) -> PartialDate? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    return parts.count == 3 ? try? PartialDate(year: parts[2], month: parts[0], day: parts[1]) : nil
  }

  private static func entry(_ record: XMLElement, id: String) -> ListEntry {
    var entry = ListEntry(id: id, kind: kind(record.text("sdnType") ?? ""))
    entry.add(ListText.joined([record.text("firstName"), record.text("lastName")]), .primary)
    entry.programmes = record.child("programList")?.children("program").map(\.text) ?? []
    for alias in record.child("akaList")?.children("aka") ?? [] {
      let isFormer = alias.text("type")?.lowercased().hasPrefix("f.k.a") == true
      let isWeak = alias.text("category")?.lowercased() == "weak"
      entry.add(
        ListText.joined([alias.text("firstName"), alias.text("lastName")]),
        isWeak ? .weakAlias : isFormer ? .previousName : .strongAlias)
    }
    for item in record.child("dateOfBirthList")?.children ?? [] {
      entry.add(ListedDate.read(item.text("dateOfBirth") ?? ""))
    }
    for name in ["nationalityList", "citizenshipList"] {
      for item in record.child(name)?.children ?? [] {
        entry.add(nationality: item.text("country").flatMap(CountryNames.country))
      }
    }
    for item in record.child("addressList")?.children ?? [] {
      entry.add(country: item.text("country").flatMap(CountryNames.country))
    }
    for item in record.child("idList")?.children ?? [] { add(item, to: &entry) }
    return entry
  }

  private static func kind(_ text: String) -> ListEntry.Kind {
    switch text.lowercased() {
    case "individual": .person
    case "vessel": .vessel
    case "aircraft": .aircraft
    default: .organization
    }
  }

  private static func add(_ item: XMLElement, to entry: inout ListEntry) {
    let kind = (item.text("idType") ?? "").lowercased()
    let value = item.text("idNumber") ?? ""
    let scheme: String? =
      if kind.contains("digital currency") { "wallet" } else if kind.contains("passport") {
        "passport"
      } else if kind.contains("tax id") { "tax-number" } else if kind.contains("registration") {
        "registration-number"
      } else if kind.contains("imo") || kind.contains("vessel registration") {
        "imo-number"
      } else if kind.contains("swift") { "bic" } else if kind.contains("legal entity") {
        "lei"
      } else if kind.contains("isin") { "isin" } else if kind.contains("national id") || kind.contains("identification")
      { "national-id" } else if kind.contains("email") { "email" } else { nil }
    if let scheme { entry.add(scheme, value) }
  }
}
