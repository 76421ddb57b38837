import Wire

/// The simplified table of OpenSanctions (`targets.simple.csv`).
enum SimpleTargetsCSV: ListReader {
  static let format = "targets-simple-csv"

  static func recognises(_ file: ListFile) -> Bool {
    file.firstLine.lowercased().filter { $0 != "\"" && $0 != " " }.hasPrefix(
      "id,schema,name,aliases,birth_date,countries")
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    let stem = main.name.split(separator: ".").first.map(String.init) ?? "targets"
    var draft = ListDraft(list: stem, title: "Targets \(stem)")
    var reader = CSVReader(main.bytes)
    guard try reader.next(in: main) else { return draft }
    let column = CSVHeader(reader.record)
    while try reader.next(in: main) {
      let record = reader.record
      let id = column(record, "id")
      guard !id.isEmpty else {
        draft.skip("an entry has no id", line: reader.line)
        continue
      }
      var entry = ListEntry(id: id, kind: kind(column(record, "schema")))
      entry.add(column(record, "name"), .primary)
      for alias in ListText.split(column(record, "aliases"), by: ";") { entry.add(alias, .strongAlias) }
      for date in ListText.split(column(record, "birth_date"), by: ";") { entry.add(ListedDate.read(date)) }
      for country in ListText.split(column(record, "countries"), by: ";") {
        entry.add(country: CountryNames.country(country))
      }
      for number in ListText.split(column(record, "identifiers"), by: ";") {
        entry.add(number.hasPrefix("IMO") ? "imo-number" : "other", number)
      }
      entry.programmes = ListText.split(column(record, "program_ids"), by: ";")
      draft.add(entry, line: reader.line)
    }
    return draft
  }

  private static func kind(_ schema: String) -> ListEntry.Kind {
    switch schema {
    case "Person": .person
    case "Company", "Organization", "PublicBody": .organization
    case "Vessel": .vessel
    case "Airplane": .aircraft
    default: .unknown
    }
  }
}
