import Vocabulary
import Wire

/// The consolidated list of the UK's Office of Financial Sanctions Implementation (`ConList.csv`): a line with the date, a
/// header, then a row for each spelling; rows of one party share the group id.
enum UnitedKingdomCSV: ListReader {
  static let format = "uk-conlist-csv"

  static func recognises(_ file: ListFile) -> Bool {
    let head = file.head
    return head.contains("Name 6") && head.contains("Group Type") && head.contains("Group ID")
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "uk-ofsi", title: "UK Consolidated List of Financial Sanctions Targets")
    var reader = CSVReader(main.bytes)
    var column: CSVHeader?
    while try reader.next(in: main) {
      let record = reader.record
      guard let header = column else {
        if ListText.trimmed(record[0]).lowercased() == "last updated", record.count >= 2,
          !record.fields.contains("Group ID")
        {
          draft.published = ListedDate.read(record[1]).first?.date
        } else {
          column = CSVHeader(record)
        }
        continue
      }
      let group = header(record, "Group ID")
      guard !group.isEmpty else {
        draft.skip("a row has no group id", line: reader.line)
        continue
      }
      draft.addRow(entry(record, header, id: "uk-" + group), line: reader.line)
    }
    return draft
  }

  private static func entry(_ record: CSVRecord, _ column: CSVHeader, id: String) -> ListEntry {
    let kind: ListEntry.Kind =
      switch column(record, "Group Type").lowercased() {
      case "individual": .person
      case "ship": .vessel
      default: .organization
      }
    var entry = ListEntry(id: id, kind: kind)
    let names = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6"].map { column(record, $0) }
    let isPrimary = column(record, "Alias Type").lowercased().hasPrefix("prim")
    entry.add(ListText.joined(names), isPrimary ? .primary : .strongAlias)
    if column.has("Name Non-Latin Script") { entry.add(column(record, "Name Non-Latin Script"), .strongAlias) }
    entry.add(ListedDate.read(column(record, "DOB")))
    for country in numbered(column(record, "Nationality")) { entry.add(nationality: CountryNames.country(country)) }
    entry.add(country: CountryNames.country(column(record, "Country")))
    for number in numbered(column(record, "Passport Details") + " " + column(record, "Passport Number")) {
      if let value = number.split(whereSeparator: { " :.".contains($0) }).first(where: {
        $0.contains(where: \.isNumber)
      }) {
        entry.add("passport", String(value))
      }
    }
    entry.programmes = [column(record, "Regime")].filter { !$0.isEmpty }
    return entry
  }

  /// `1) Saudi Arabia 2) Qatar` as its items.
  private static func numbered(_ text: String) -> [String] {
    var items: [String] = []
    for part in text.split(separator: ")") {
      var item = String(part)
      while let last = item.last, last.isNumber, text.contains("1)") { item.removeLast() }
      let trimmed = ListText.trimmed(item)
      if !trimmed.isEmpty { items.append(trimmed) }
    }
    return text.contains(")") ? items : [ListText.trimmed(text)].filter { !$0.isEmpty }
  }
}
