import Wire

/// OFAC's lists in the classic CSV format: `sdn.csv` (or `cons_prim.csv`) with `alt`, `add` and `sdn_comments` beside it.
///
/// No header; `-0-` stands for nothing; the last line is the byte 0x1A. Which file is which shows in the number of fields:
/// 12 in the main file, 5 in `alt`, 6 in `add`, 2 in `sdn_comments`. Source: OFAC, "SDN List Data Formats & Data Schemas".
enum OFACClassicCSV: ListReader {
  static let format = "ofac-csv"

  static func recognises(_ file: ListFile) -> Bool { fields(file) == 12 }

  /// Fields of the first record where it begins as OFAC's do, with a number.
  private static func fields(_ file: ListFile) -> Int {
    var reader = CSVReader(Array(file.bytes.prefix(1 << 16)))
    guard (try? reader.next()) == true, Int(ListText.trimmed(reader.record[0])) != nil else { return 0 }
    return reader.record.count
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    let isConsolidated = main.name.lowercased().contains("cons")
    var draft = ListDraft(
      list: isConsolidated ? "us-ofac-cons" : "us-ofac-sdn",
      title: isConsolidated ? "OFAC Consolidated (non-SDN) List" : "OFAC Specially Designated Nationals")
    var comments: [String: String] = [:]
    for file in others where fields(file) == 2 { try readComments(file, into: &comments) }
    try readMain(main, comments, into: &draft)
    for file in others where fields(file) == 5 { try readAliases(file, into: &draft) }
    for file in others where fields(file) == 6 { try readAddresses(file, into: &draft) }
    return draft
  }

  private static func value(_ record: CSVRecord, _ index: Int) -> String {
    let text = ListText.trimmed(record[index])
    return text == "-0-" ? "" : text
  }

  /// Whether the record is the mark at the end of the file.
  private static func isEnd(_ record: CSVRecord) -> Bool { record.count == 1 && record.bytes(0).first == 0x1A }

  private static func readMain(_ file: ListFile, _ comments: [String: String], into draft: inout ListDraft)
    throws(ListError)
  {
    var reader = CSVReader(file.bytes)
    while try reader.next(in: file) {
      let record = reader.record
      if isEnd(record) { continue }
      let number = value(record, 0)
      guard record.count >= 12, Int(number) != nil else {
        draft.skip("a record is not of twelve fields beginning with a number", line: reader.line)
        continue
      }
      let kind = kind(value(record, 2))
      var entry = ListEntry(id: "ofac-" + number, kind: kind)
      entry.add(kind == .person ? ListText.uncomma(value(record, 1)) : value(record, 1), .primary)
      entry.programmes = value(record, 3).split { "[];".contains($0) }.map { ListText.trimmed(String($0)) }
        .filter { !$0.isEmpty }
      entry.add(country: CountryNames.country(value(record, 8)))
      OFACRemarks.read(value(record, 11) + (comments[number] ?? ""), into: &entry)
      draft.add(entry, line: reader.line)
    }
  }

  private static func kind(_ text: String) -> ListEntry.Kind {
    switch text.lowercased() {
    case "individual": .person
    case "vessel": .vessel
    case "aircraft": .aircraft
    default: .organization
    }
  }

  private static func readAliases(_ file: ListFile, into draft: inout ListDraft) throws(ListError) {
    var reader = CSVReader(file.bytes)
    while try reader.next(in: file) {
      let record = reader.record
      if isEnd(record) { continue }
      let kind: ListEntry.Name.Kind = value(record, 2).lowercased() == "fka" ? .previousName : .strongAlias
      let known = draft.update("ofac-" + value(record, 0)) { entry in
        entry.add(entry.kind == .person ? ListText.uncomma(value(record, 3)) : value(record, 3), kind)
      }
      if !known { draft.skip("an alias belongs to no entry", line: reader.line) }
    }
  }

  private static func readAddresses(_ file: ListFile, into draft: inout ListDraft) throws(ListError) {
    var reader = CSVReader(file.bytes)
    while try reader.next(in: file) {
      let record = reader.record
      if isEnd(record) { continue }
      draft.update("ofac-" + value(record, 0)) { $0.add(country: CountryNames.country(value(record, 4))) }
    }
  }

  private static func readComments(_ file: ListFile, into comments: inout [String: String]) throws(ListError) {
    var reader = CSVReader(file.bytes)
    while try reader.next(in: file) {
      if isEnd(reader.record) { continue }
      comments[value(reader.record, 0), default: ""] += value(reader.record, 1)
    }
  }
}
