import Wire

/// The EU's consolidated financial sanctions file in CSV (semicolons; the columns with the prefixes `Naal_`, `Birt_`, `Citi_`,
/// `Iden_`, `Addr_`, or `NameAlias_…` in newer files). A row holds one detail of one party.
///
/// Some copies have every line as one quoted field; these are read too.
enum EuropeanUnionCSV: ListReader {
  static let format = "eu-fsf-csv"

  static func recognises(_ file: ListFile) -> Bool {
    let line = file.firstLine.lowercased()
    return line.contains("entity_logical_id")
      || (line.contains("entity_logicalid") && line.contains("namealias_wholename"))
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "eu-fsf", title: "EU Consolidated Financial Sanctions List")
    var reader = CSVReader(main.bytes, separator: ";")
    var column: CSVHeader?
    while try reader.next(in: main) {
      let record = try unwrapped(reader.record, main, reader.line)
      guard let header = column else {
        column = CSVHeader(record)
        continue
      }
      let number = first(record, header, ["Entity_logical_id", "Entity_LogicalId"])
      guard !number.isEmpty else {
        draft.skip("a row has no logical id", line: reader.line)
        continue
      }
      let entry = entry(record, header, id: "eu-" + number)
      let known = draft.update(entry.id) { old in
        for name in entry.names { old.add(name.text, .strongAlias) }
        old.add(entry.birthDates)
        for country in entry.nationalities { old.add(nationality: country) }
        for country in entry.countries { old.add(country: country) }
        for item in entry.numbers { old.add(item.scheme, item.value) }
      }
      if !known { draft.add(entry, line: reader.line) }
    }
    return draft
  }

  private static func unwrapped(_ record: CSVRecord, _ file: ListFile, _ line: Int) throws(ListError) -> CSVRecord {
    guard record.count == 1, record.bytes(0).contains(UInt8(ascii: ";")) else { return record }
    var inner = CSVReader(Array(record.bytes(0)), separator: ";")
    do {
      _ = try inner.next()
    } catch {
      throw ListError(message: "a quoted line does not hold fields", file: file.name, line: line)
    }
    return inner.record
  }

  private static func first(_ record: CSVRecord, _ column: CSVHeader, _ names: [String]) -> String {
    names.lazy.map { column(record, $0) }.first { !$0.isEmpty } ?? ""
  }

  private static func entry(_ record: CSVRecord, _ column: CSVHeader, id: String) -> ListEntry {
    func value(_ names: String...) -> String { first(record, column, names) }
    let isPerson = value("Subject_type", "Entity_SubjectType").lowercased().hasPrefix("p")
    var entry = ListEntry(id: id, kind: isPerson ? .person : .organization)
    let whole = value("Naal_wholename", "NameAlias_WholeName")
    entry.add(
      whole.isEmpty
        ? ListText.joined([
          value("Naal_firstname", "NameAlias_FirstName"), value("Naal_middlename"),
          value("Naal_lastname", "NameAlias_LastName"),
        ])
        : whole, .primary)
    entry.add(ListedDate.read(value("Birt_date", "BirthDate_BirthDate")))
    entry.add(nationality: CountryNames.country(value("Citi_country", "Citizenship_CountryIso2Code")))
    entry.add(country: CountryNames.country(value("Addr_country", "Address_CountryIso2Code")))
    entry.add("other", value("Iden_number", "Identification_Number"))
    entry.programmes = [value("Programme", "Entity_Regulation_Programme")].filter { !$0.isEmpty }
    return entry
  }
}
