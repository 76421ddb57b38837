import Wire

/// The US Consolidated Screening List of the International Trade Administration in JSON (`consolidated.json`): an object
/// with the parties under `results`, or the list of them alone.
enum ConsolidatedScreeningJSON: ListReader {
  static let format = "us-csl-json"

  static func recognises(_ file: ListFile) -> Bool {
    guard let first = file.bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    let head = file.head
    return head.contains("\"alt_names\"") || (head.contains("\"results\"") && head.contains("\"source\""))
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "us-csl", title: "US Consolidated Screening List")
    var elements = JSONElements(main.bytes)
    var known: Set<String> = []
    var row = -1
    do throws(WireError) {
      while let (value, line) = try elements.next() {
        row += 1
        let number = text(value["entity_number"])
        let key = number.isEmpty ? String(text(value["id"]).prefix(16)) : number
        guard value.object != nil, !key.isEmpty else {
          draft.skip("an entry has neither entity number nor id", line: line)
          continue
        }
        let id = known.insert(key).inserted ? key : "\(key)-\(row)"
        draft.add(entry(value, id: "csl-" + id), line: line)
      }
    } catch {
      throw ListError(error, file: main.name)
    }
    return draft
  }

  private static func text(_ value: JSONValue?) -> String {
    if let text = value?.string { return ListText.trimmed(text) }
    return value?.number?.int64.map(String.init) ?? ""
  }

  private static func texts(_ value: JSONValue?) -> [String] {
    if let list = value?.array { return list.map(text).filter { !$0.isEmpty } }
    return ListText.split(text(value), by: ";")
  }

  private static func entry(_ value: JSONValue, id: String) -> ListEntry {
    let kind: ListEntry.Kind =
      switch text(value["type"]).lowercased() {
      case "individual": .person
      case "entity": .organization
      case "vessel": .vessel
      case "aircraft": .aircraft
      default: .unknown
      }
    var entry = ListEntry(id: id, kind: kind)
    let turned: (String) -> String = { kind == .person ? ListText.uncomma($0) : $0 }
    entry.add(turned(text(value["name"])), .primary)
    for name in texts(value["alt_names"]) { entry.add(turned(name), .strongAlias) }
    for date in texts(value["dates_of_birth"]) { entry.add(ListedDate.read(date)) }
    for field in ["nationalities", "citizenships"] {
      for country in texts(value[field]) { entry.add(nationality: CountryNames.country(country)) }
    }
    for address in value["addresses"]?.array ?? [] {
      entry.add(country: CountryNames.country(text(address["country"])))
    }
    for number in value["ids"]?.array ?? [] {
      entry.add(ConsolidatedScreeningCSV.scheme(text(number["type"])), text(number["number"]))
    }
    entry.programmes = texts(value["programs"])
    if entry.programmes.isEmpty { entry.programmes = [text(value["source"])].filter { !$0.isEmpty } }
    return entry
  }
}
