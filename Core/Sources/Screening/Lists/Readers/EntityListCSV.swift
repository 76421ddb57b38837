import Vocabulary
import Wire

/// The Entity List and the Military End User List of the US Bureau of Industry and Security as tables of the Federal Register
/// (Supplements 4 and 7 to 15 CFR part 744): country, entity with aliases and addresses in one text, citation. The lists have
/// no numbers; the id is made of the name and the country.
enum EntityListCSV: ListReader {
  static let format = "us-bis-entity-csv"

  static func recognises(_ file: ListFile) -> Bool {
    let line = file.firstLine.lowercased()
    return line.contains("country") && line.contains("entity") && line.contains("federal register citation")
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    let isEntityList = main.firstLine.lowercased().contains("license requirement")
    var draft = ListDraft(
      list: isEntityList ? "us-bis-entity-list" : "us-bis-meu",
      title: isEntityList ? "BIS Entity List" : "BIS Military End User List")
    var reader = CSVReader(main.bytes)
    guard try reader.next(in: main) else { return draft }
    let column = CSVHeader(reader.record)
    var country = ""
    while try reader.next(in: main) {
      let record = reader.record
      // The country stands in its first row only where the table was merged.
      if !column(record, "Country").isEmpty { country = column(record, "Country") }
      let text = column(record, "Entity")
      guard !text.isEmpty else {
        draft.skip("a row names no entity", line: reader.line)
        continue
      }
      var entry = ListEntry(id: "", kind: .unknown)
      let names = names(text)
      for (place, name) in names.enumerated() { entry.add(name, place == 0 ? .primary : .strongAlias) }
      entry.add(country: CountryNames.country(country))
      entry.programmes = [isEntityList ? "Entity List" : "Military End User List"]
      let key = String(decoding: ListText.number(names.first ?? ""), as: UTF8.self).lowercased()
      guard !key.isEmpty else {
        draft.skip("the name of an entity has no Latin letter", line: reader.line)
        continue
      }
      let prefix = isEntityList ? "el-" : "meu-"
      draft.addRow(
        entry.with(id: prefix + (entry.countries.first?.text.lowercased() ?? "xx") + "-" + key), line: reader.line)
    }
    return draft
  }

  /// `Name, a.k.a., the following two aliases: —One; and —Two. Street, City` as `Name`, `One`, `Two`.
  static func names(_ text: String) -> [String] {
    let whole = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let mark = whole.range(ofWord: "a.k.a.") else { return [firstName(whole)] }
    var names = [ListText.trimmed(String(whole[..<mark.lowerBound]).trailing(","))]
    let rest = String(whole[mark.upperBound...])
    let dashes = rest.split { $0 == "—" || $0 == "–" }.map(String.init)
    let aliases = dashes.count > 1 ? Array(dashes.dropFirst()) : [rest]
    for alias in aliases {
      let end = alias.firstIndex { $0 == ";" } ?? alias.endIndex
      var name = ListText.trimmed(String(alias[..<end]))
      if end == alias.endIndex { name = firstName(name) }
      if name.hasPrefix(",") { name = ListText.trimmed(String(name.dropFirst())) }
      if !name.isEmpty { names.append(name) }
    }
    return names
  }

  /// What stands before the address: up to a full stop that ends a sentence, or a comma before a word with a digit.
  private static func firstName(_ text: String) -> String {
    let sentence = text.range(ofWord: ". ").map { String(text[..<$0.lowerBound]) } ?? text
    let parts = sentence.split(separator: ",", omittingEmptySubsequences: false).map { ListText.trimmed(String($0)) }
    var kept: [String] = []
    for part in parts {
      let isForm =
        kept.isEmpty || ["ltd", "ltd.", "inc", "inc.", "llc", "co.", "limited", "jsc"].contains(part.lowercased())
      guard isForm else { break }
      kept.append(part)
    }
    return kept.joined(separator: ", ").trailing(".")
  }
}

extension ListEntry {
  func with(id: String) -> ListEntry {
    ListEntry(
      id: id, kind: kind, names: names, birthDates: birthDates, nationalities: nationalities, countries: countries,
      numbers: numbers, programmes: programmes, links: links)
  }
}

extension String {
  /// Where `word` stands first.
  fileprivate func range(ofWord word: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return start..<(index(start, offsetBy: word.count, limitedBy: endIndex) ?? endIndex)
      }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func trailing(_ mark: String) -> String {
    let trimmed = ListText.trimmed(self)
    return trimmed.hasSuffix(mark) ? String(trimmed.dropLast(mark.count)) : trimmed
  }
}
