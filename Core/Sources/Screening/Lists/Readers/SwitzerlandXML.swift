import Vocabulary
import Wire

/// The sanctions list of the Swiss State Secretariat for Economic Affairs (SESAM, `consolidated-list.xml`): programmes, then
/// a `target` a party with its identities, then places that addresses refer to.
enum SwitzerlandXML: ListReader {
  static let format = "ch-seco-xml"

  static func recognises(_ file: ListFile) -> Bool { file.isXML && file.head.contains("<swiss-sanctions-list") }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "ch-seco", title: "Swiss sanctions list (SECO)")
    var records = XMLRecords(main)
    var programmes: [String: String] = [:]
    /// Country and entries of each place.
    var waiting: [String: [String]] = [:]
    var published = ""
    while let record = try records.next(
      ["sanctions-program", "target", "place"],
      onStart: { name, attributes in
        if name == "swiss-sanctions-list" { published = attributes.first { $0.name == "date" }?.value ?? "" }
      })
    {
      switch record.name {
      case "sanctions-program": readProgramme(record, into: &programmes)
      case "place":
        guard let id = record.attribute("ssid"), let place = record.child("country") else { continue }
        let country = CountryNames.country(place.attribute("iso-code") ?? place.text)
        for entry in waiting[id] ?? [] { draft.update(entry) { $0.add(country: country) } }
      default: readTarget(record, programmes, &waiting, &draft, line: records.line)
      }
    }
    draft.published = ListedDate.read(published).first?.date
    return draft
  }

  private static func readProgramme(_ record: XMLElement, into programmes: inout [String: String]) {
    let names = record.children("program-name") + record.children("program-key")
    guard let name = names.first(where: { $0.attribute("lang") == "eng" }) ?? names.first else { return }
    for set in record.children("sanctions-set") {
      if let id = set.attribute("ssid") { programmes[id] = name.text }
    }
  }

  private static func readTarget(
    _ record: XMLElement, _ programmes: [String: String], _ waiting: inout [String: [String]], _ draft: inout ListDraft,
    line: Int
  ) {
    guard let number = record.attribute("ssid") else { return draft.skip("a target has no ssid", line: line) }
    // The modifications come in the order of time; a party may be listed again after it was taken off.
    if record.children("modification").last?.attribute("modification-type") == "de-listed" {
      return draft.skip("the party is no longer listed", line: line)
    }
    let kinds: [(String, ListEntry.Kind)] = [("individual", .person), ("entity", .organization), ("object", .vessel)]
    guard let (kind, party) = kinds.lazy.compactMap({ kind in record.child(kind.0).map { (kind.1, $0) } }).first else {
      return draft.skip("a target is neither individual nor entity nor object", line: line)
    }
    var entry = ListEntry(
      id: "ch-" + number, kind: kind == .vessel && party.attribute("object-type") != "vessel" ? .unknown : kind)
    for identity in party.children("identity") {
      readIdentity(identity, into: &entry)
      for place in identity.children("address").compactMap({ $0.attribute("place-id") }) {
        waiting[place, default: []].append(entry.id)
      }
    }
    for note in party.children("other-information") { readNote(note.text, into: &entry) }
    let set = record.attribute("sanctions-set-id") ?? record.text("sanctions-set-id") ?? ""
    entry.programmes = [programmes[set]].compactMap(\.self)
    draft.add(entry, line: line)
  }

  private static func readIdentity(_ identity: XMLElement, into entry: inout ListEntry) {
    let isMain = identity.attribute("main") != "false"
    for name in identity.children("name") {
      let isWeak = name.attribute("quality") == "low"
      let type = name.attribute("name-type")
      let kind: ListEntry.Name.Kind =
        isWeak
        ? .weakAlias
        : type == "formerly-known-as"
          ? .previousName : type == "primary-name" && isMain && entry.names.isEmpty ? .primary : .strongAlias
      let parts = name.children("name-part").filter { $0.attribute("name-part-type") != "title" }
        .sorted { (Int($0.attribute("order") ?? "") ?? 99) < (Int($1.attribute("order") ?? "") ?? 99) }
      entry.add(ListText.joined(parts.map { $0.text("value") }), kind)
      for script in scripts(of: parts) {
        entry.add(
          ListText.joined(parts.map { spelling($0, script) ?? $0.text("value") }), isWeak ? .weakAlias : .strongAlias)
      }
    }
    for date in identity.children("day-month-year") {
      func number(_ name: String) -> Int? { date.attribute(name).flatMap { Int($0) } }
      guard let year = number("year"),
        let read = (try? PartialDate(year: year, month: number("month"), day: number("day")))
          ?? (try? PartialDate(year: year))
      else { continue }
      entry.add([ListedDate(read)])
    }
    for country in identity.children("nationality").compactMap({ $0.child("country") }) {
      entry.add(nationality: CountryNames.country(country.attribute("iso-code") ?? country.text))
    }
    for document in identity.children("identification-document") {
      let isPassport = document.attribute("document-type")?.contains("passport") == true
      entry.add(isPassport ? "passport" : "national-id", document.text("number") ?? "")
    }
  }

  private static func scripts(of parts: [XMLElement]) -> [String] {
    parts.flatMap { $0.children("spelling-variant") }.compactMap { $0.attribute("script") ?? $0.attribute("lang") }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func spelling(_ part: XMLElement, _ script: String) -> String? {
    part.children("spelling-variant").first { ($0.attribute("script") ?? $0.attribute("lang")) == script }?.text
  }

  /// `IMO number: 9187629`, `Taxpayer identification number: 7710030411`.
  private static func readNote(_ text: String, into entry: inout ListEntry) {
    let parts = text.split(separator: ":", maxSplits: 1).map { ListText.trimmed(String($0)) }
    guard parts.count == 2 else { return }
    let label = parts[0].lowercased()
    let value = String(
      parts[1].prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" || $0 == "@" || $0 == "." })
    let scheme: String? =
      if label.contains("imo number") { "imo-number" } else if label.contains("tax") {
        "tax-number"
      } else if label.contains("registration number") { "registration-number" } else if label.contains("mail") {
        "email"
      } else { nil }
    if let scheme, value.contains(where: { $0.isNumber || $0 == "@" }) {
      entry.add(scheme, value.hasSuffix(".") ? String(value.dropLast()) : value)
    }
  }
}
