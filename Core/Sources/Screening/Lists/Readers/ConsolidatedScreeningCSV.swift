import Wire

/// The US Consolidated Screening List of the International Trade Administration in CSV (`consolidated.csv`): SDN, Entity
/// List, Denied Persons, Unverified, Military End Users and others in one file.
enum ConsolidatedScreeningCSV: ListReader {
  static let format = "us-csl-csv"

  static func recognises(_ file: ListFile) -> Bool {
    let line = file.firstLine.lowercased()
    return line.contains("entity_number") && line.contains("alt_names") && line.contains("programs")
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "us-csl", title: "US Consolidated Screening List")
    var reader = CSVReader(main.bytes)
    guard try reader.next(in: main) else { return draft }
    let column = CSVHeader(reader.record)
    var known: Set<String> = []
    var row = -1
    while try reader.next(in: main) {
      let record = reader.record
      row += 1
      let number = column(record, "entity_number")
      let key = number.isEmpty ? String(column(record, "_id").prefix(16)) : number
      guard !key.isEmpty else {
        draft.skip("an entry has neither entity number nor id", line: reader.line)
        continue
      }
      // One party on two of the lists has its number twice: the later row adds its place.
      let isKnown = !known.insert(key).inserted
      let id = isKnown ? "\(key)-\(row)" : key
      draft.add(entry(record, column, id: "csl-" + id), line: reader.line)
    }
    return draft
  }

  private static func entry(_ record: CSVRecord, _ column: CSVHeader, id: String) -> ListEntry {
    let kind: ListEntry.Kind =
      switch column(record, "type").lowercased() {
      case "individual": .person
      case "entity": .organization
      case "vessel": .vessel
      case "aircraft": .aircraft
      default: .unknown
      }
    var entry = ListEntry(id: id, kind: kind)
    let turned: (String) -> String = { kind == .person ? ListText.uncomma($0) : $0 }
    entry.add(turned(column(record, "name")), .primary)
    for name in ListText.split(column(record, "alt_names"), by: ";") { entry.add(turned(name), .strongAlias) }
    for date in ListText.split(column(record, "dates_of_birth"), by: ";") { entry.add(ListedDate.read(date)) }
    for field in ["nationalities", "citizenships"] {
      for country in ListText.split(column(record, field), by: ";") {
        entry.add(nationality: CountryNames.country(country))
      }
    }
    for address in ListText.split(column(record, "addresses"), by: ";") {
      entry.add(country: address.split(separator: ",").last.flatMap { CountryNames.country(String($0)) })
    }
    for number in ListText.split(column(record, "ids"), by: ";") { addNumber(number, to: &entry) }
    entry.programmes = ListText.split(column(record, "programs"), by: ";")
    if entry.programmes.isEmpty { entry.programmes = [column(record, "source")].filter { !$0.isEmpty } }
    return entry
  }

  /// `Passport, G123456, Iran` or `123456, Tax ID No., RU`: the part with digits is the number.
  private static func addNumber(_ text: String, to entry: inout ListEntry) {
    let parts = ListText.split(text, by: ",")
    guard
      let value = parts.first(where: { $0.contains(where: \.isNumber) && !$0.contains("-19") && !$0.contains("-20") })
    else { return }
    entry.add(scheme(text), value)
  }

  /// The scheme of a number by the words in which the list describes it.
  static func scheme(_ text: String) -> String {
    let lower = text.lowercased()
    let schemes: [(String, String)] = [
      ("digital currency", "wallet"), ("passport", "passport"), ("tax", "tax-number"), ("imo", "imo-number"),
      ("vessel", "imo-number"), ("swift", "bic"), ("legal entity number", "lei"), ("email", "email"),
      ("registration", "registration-number"), ("national", "national-id"),
    ]
    return schemes.first { lower.contains($0.0) }?.1 ?? "other"
  }
}
