import Wire

/// The UK Sanctions List in CSV (`UK-Sanctions-List.csv`): a line with the date of the report, a header, then a row for each
/// name of a party, the other fields repeated.
enum UnitedKingdomSanctionsCSV: ListReader {
  static let format = "uk-sanctions-csv"

  static func recognises(_ file: ListFile) -> Bool {
    let head = file.head
    return head.contains("Unique ID") && head.contains("OFSI Group ID") && head.contains("Name 6") && !file.isXML
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "uk-sanctions", title: "UK Sanctions List")
    var reader = CSVReader(main.bytes)
    var column: CSVHeader?
    while try reader.next(in: main) {
      let record = reader.record
      guard let column else {
        if record[0].hasPrefix("Report Date:") {
          draft.published = ListedDate.read(record[0].split(separator: ":").last.map { dashless($0) } ?? "").first?.date
        }
        let header = CSVHeader(record)
        if header.has("Unique ID") { column = header }
        continue
      }
      let number = column(record, "Unique ID")
      guard !number.isEmpty else {
        draft.skip("a row has no unique id", line: reader.line)
        continue
      }
      draft.addRow(entry(record, column, id: "uk-" + number), line: reader.line)
    }
    return draft
  }

  private static func dashless(_ text: Substring) -> String { String(text.map { $0 == "-" ? " " : $0 }) }

  private static func entry(_ record: CSVRecord, _ column: CSVHeader, id: String) -> ListEntry {
    let type =
      column(record, "Designation Type").isEmpty
      ? column(record, "Individual/Entity/Ship") : column(record, "Designation Type")
    let kind: ListEntry.Kind =
      switch type.lowercased() {
      case "individual": .person
      case "ship": .vessel
      default: .organization
      }
    var entry = ListEntry(id: id, kind: kind)
    let name = ListText.joined((1...6).map { column(record, "Name \($0)") })
    entry.add(
      name, UnitedKingdomNames.kind(column(record, "Name type"), strength: column(record, "Alias strength")))
    entry.add(column(record, "Name non-latin script"), .strongAlias)
    entry.add(UnitedKingdomNames.birthDate(column(record, "D.O.B")))
    for country in ListText.split(column(record, "Nationality(/ies)"), by: ",") {
      entry.add(nationality: CountryNames.country(bare(country)))
    }
    entry.add(country: CountryNames.country(column(record, "Address Country")))
    entry.add("passport", column(record, "Passport number"))
    entry.add("national-id", column(record, "National Identifier number"))
    entry.add("registration-number", column(record, "Business registration number (s)"))
    entry.add("imo-number", column(record, "IMO number"))
    entry.add("email", column(record, "Email address"))
    for parent in ListText.split(column(record, "Parent company"), by: ";") { entry.add(EntryLink(.ownedBy, parent)) }
    let regime = column(record, "Regime Name")
    if !regime.isEmpty { entry.programmes = [regime] }
    return entry
  }

  /// `(1) Russia` as `Russia`.
  private static func bare(_ text: String) -> String {
    guard text.hasPrefix("("), let end = text.firstIndex(of: ")") else { return text }
    return ListText.trimmed(String(text[text.index(after: end)...]))
  }
}
