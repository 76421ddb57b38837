import Wire

/// The Denied Persons List of the US Bureau of Industry and Security (`dpl.txt`): tab-separated with a header, a row for each
/// address. The list has no numbers; the id is made of the name and the date of the order.
enum DeniedPersonsText: ListReader {
  static let format = "us-bis-dpl"

  static func recognises(_ file: ListFile) -> Bool {
    let line = file.firstLine
    return line.contains("\t") && line.contains("Name") && line.contains("Effective_Date")
      && line.contains("FR_Citation")
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "us-bis-dpl", title: "BIS Denied Persons List")
    var reader = CSVReader(main.bytes, separator: "\t")
    guard try reader.next(in: main) else { return draft }
    let column = CSVHeader(reader.record)
    while try reader.next(in: main) {
      let record = reader.record
      let name = column(record, "Name")
      let key = String(decoding: ListText.number(name + column(record, "Effective_Date")), as: UTF8.self)
      var entry = ListEntry(id: "dpl-" + key.lowercased(), kind: .unknown)
      entry.add(name, .primary)
      entry.add(country: CountryNames.country(column(record, "Country")))
      entry.programmes = ["Denied Persons List"]
      draft.addRow(entry, line: reader.line)
    }
    return draft
  }
}
