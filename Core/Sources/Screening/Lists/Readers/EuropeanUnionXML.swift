import Wire

/// The EU's consolidated financial sanctions file in XML (`xmlFullSanctionsList_1_1`): attributes of `sanctionEntity`.
enum EuropeanUnionXML: ListReader {
  static let format = "eu-fsf-xml"

  static func recognises(_ file: ListFile) -> Bool {
    file.isXML && file.head.contains("<export") && file.head.contains("sanctionEntity")
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "eu-fsf", title: "EU Consolidated Financial Sanctions List")
    var records = XMLRecords(main)
    var generated = ""
    while let record = try records.next(
      ["sanctionEntity"],
      onStart: { name, attributes in
        if name == "export" { generated = attributes.first { $0.name == "generationDate" }?.value ?? "" }
      })
    {
      guard let number = record.attribute("logicalId") else {
        draft.skip("an entity has no logical id", line: records.line)
        continue
      }
      draft.add(entry(record, id: "eu-" + number), line: records.line)
    }
    draft.published = ListedDate.read(String(generated.prefix(10))).first?.date
    return draft
  }

  private static func entry(_ record: XMLElement, id: String) -> ListEntry {
    let isPerson = record.child("subjectType")?.attribute("code") == "person"
    var entry = ListEntry(id: id, kind: isPerson ? .person : .organization)
    for name in record.children("nameAlias") {
      let whole = name.attribute("wholeName") ?? ""
      let text =
        whole.isEmpty ? ListText.joined(["firstName", "middleName", "lastName"].map { name.attribute($0) }) : whole
      let isWeak = name.attribute("strong") == "false"
      entry.add(text, isWeak ? .weakAlias : entry.names.isEmpty ? .primary : .strongAlias)
    }
    for birth in record.children("birthdate") {
      let dates = ListedDate.read(birth.attribute("birthdate") ?? birth.attribute("year") ?? "")
      entry.add(
        dates.map { ListedDate($0.date, lastYear: $0.lastYear, isApproximate: birth.attribute("circa") == "true") })
    }
    for item in record.children("citizenship") {
      entry.add(nationality: CountryNames.country(item.attribute("countryIso2Code") ?? ""))
    }
    for item in record.children("address") {
      entry.add(country: CountryNames.country(item.attribute("countryIso2Code") ?? ""))
    }
    for item in record.children("identification") {
      let kind = item.attribute("identificationTypeCode") ?? ""
      entry.add(
        kind == "passport" ? "passport" : "other", item.attribute("number") ?? item.attribute("latinNumber") ?? "")
    }
    entry.programmes = [record.child("regulation")?.attribute("programme")].compactMap(\.self)
    return entry
  }
}
