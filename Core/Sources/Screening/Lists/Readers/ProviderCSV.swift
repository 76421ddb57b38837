import Wire

/// The house's own small list format, for parties that the provider blocks.
///
/// CSV with the header `id,kind,name,aliases,birthDate,countries,identifiers,programme`. `kind` is `person`, `organization`,
/// `vessel` or empty; `aliases`, `countries` and `identifiers` hold several values parted by semicolons; an identifier may
/// carry its scheme before a colon (`wallet:bc1q…`). Ids are used as they stand, so they should carry a prefix of their own.
enum ProviderCSV: ListReader {
  static let format = "vestibule-csv"
  private static let header = "id,kind,name,aliases,birthdate,countries,identifiers,programme"

  static func recognises(_ file: ListFile) -> Bool {
    file.firstLine.lowercased().filter { $0 != "\"" && $0 != " " }.hasPrefix(header)
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    let stem = main.name.split(separator: ".").first.map(String.init) ?? "own"
    var draft = ListDraft(list: stem, title: "Own list \(stem)")
    var reader = CSVReader(main.bytes)
    guard try reader.next(in: main) else { return draft }
    let column = CSVHeader(reader.record)
    while try reader.next(in: main) {
      let record = reader.record
      let id = column(record, "id")
      guard !id.isEmpty, id.utf8.count <= 100 else {
        draft.skip("an entry has no id, or one of more than 100 characters", line: reader.line)
        continue
      }
      var entry = ListEntry(id: id, kind: kind(column(record, "kind")))
      entry.add(column(record, "name"), .primary)
      for alias in ListText.split(column(record, "aliases"), by: ";") { entry.add(alias, .strongAlias) }
      entry.add(ListedDate.read(column(record, "birthDate")))
      for country in ListText.split(column(record, "countries"), by: ";") {
        entry.add(nationality: CountryNames.country(country))
      }
      for number in ListText.split(column(record, "identifiers"), by: ";") { add(number, to: &entry) }
      let programme = column(record, "programme")
      if !programme.isEmpty { entry.programmes = [programme] }
      draft.add(entry, line: reader.line)
    }
    return draft
  }

  private static func kind(_ text: String) -> ListEntry.Kind {
    switch text.lowercased() {
    case "person", "individual": .person
    case "organization", "organisation", "company": .organization
    case "vessel", "ship": .vessel
    default: .unknown
    }
  }

  private static func add(_ text: String, to entry: inout ListEntry) {
    let parts = text.split(separator: ":", maxSplits: 1).map { ListText.trimmed(String($0)) }
    if parts.count == 2 { entry.add(parts[0].lowercased(), parts[1]) } else { entry.add("other", text) }
  }
}
