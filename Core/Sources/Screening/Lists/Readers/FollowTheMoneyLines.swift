import Vocabulary

/// Entities of the FollowTheMoney model, one JSON object a line (`entities.ftm.json` of OpenSanctions and others).
enum FollowTheMoneyLines: ListReader {
  static let format = "ftm-json-lines"

  static func recognises(_ file: ListFile) -> Bool {
    let line = file.firstLine
    return line.hasPrefix("{") && line.contains("\"schema\"") && line.contains("\"properties\"")
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    let stem = main.name.split(separator: ".").first.map(String.init) ?? "ftm"
    var draft = ListDraft(list: stem, title: "FollowTheMoney entities \(stem)")
    var holdings: [Holding] = []
    try read(main, into: &draft, holdings: &holdings, onlyTargets: true)
    for holding in holdings {
      draft.update(holding.asset) { $0.add(EntryLink(holding.kind, holding.owner, share: holding.share)) }
    }
    return draft
  }

  /// - Parameters:
  ///   - holdings: takes what `Ownership` and `Directorship` say, by ids.
  ///   - onlyTargets: leaves out parties that the file says are not what the list is about.
  static func read(
    _ main: ListFile, into draft: inout ListDraft, holdings: inout [Holding], onlyTargets: Bool
  ) throws(ListError) {
    var start = 0
    var line = 0
    let bytes = main.bytes
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      defer { start = end + 1 }
      if bytes[start..<end].allSatisfy({ $0 <= 0x20 }) { continue }
      guard end - start <= 8 << 20 else {
        draft.skip("the line is longer than 8 MiB", line: line)
        continue
      }
      do throws(JSONLine.Fault) {
        let entity = try Entity(bytes, start..<end)
        if let holding = entity.holding {
          holdings.append(holding)
        } else if onlyTargets, entity.target == "false" {
          draft.skip("the entity is not a target of the list", line: line)
        } else if let entry = entity.entry {
          draft.add(entry, line: line)
        } else {
          draft.skip("the entity has no id or is of a kind that is not screened", line: line)
        }
      } catch {
        if end == bytes.count {
          throw ListError(message: "the file breaks off in its last line", file: main.name, line: line)
        }
        draft.skip(error.message, line: line)
      }
    }
  }

  /// One line taken apart.
  private struct Entity {
    private var id = ""
    private var schema = ""
    private var caption = ""
    private(set) var target = ""
    private var values: [(property: String, value: String)] = []

    init(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONLine.Fault) {
      var line = JSONLine(bytes, range)
      var entity = Entity()
      try line.strings { outer, inner, value in
        switch outer {
        case "id": entity.id = value
        case "schema": entity.schema = value
        case "caption": entity.caption = value
        case "target": entity.target = value
        case "properties": entity.values.append((inner, value))
        default: break
        }
      }
      self = entity
    }

    private init() {}

    private func first(_ property: String) -> String? { values.first { $0.property == property }?.value }

    var entry: ListEntry? {
      guard !id.isEmpty, let kind = FollowTheMoneyLines.kinds[schema] else { return nil }
      var entry = ListEntry(id: id, kind: kind)
      for (property, value) in values where property == "name" {
        entry.add(value, entry.names.isEmpty ? .primary : .strongAlias)
      }
      for (property, value) in values { FollowTheMoneyLines.take(property, value, into: &entry) }
      if entry.names.isEmpty, !caption.isEmpty, caption != id { entry.add(caption, .primary) }
      if entry.names.isEmpty {
        let name = ListText.joined([first("firstName"), first("middleName"), first("lastName")])
        if !name.isEmpty { entry.add(name, .primary) }
      }
      return entry
    }

    /// What `Ownership` and `Directorship` say; a holding that has ended says nothing.
    var holding: Holding? {
      switch schema {
      case "Ownership":
        guard let owner = first("owner"), let asset = first("asset") else { return nil }
        let kind: EntryLink.Kind =
          first("ownershipType")?.lowercased().contains("control") == true
          ? .controlledBy : .ownedBy
        return Holding(
          owner: owner, asset: asset, kind: kind, share: first("percentage").flatMap(SharePercentage.basisPoints),
          source: "list")
      case "Directorship":
        guard let owner = first("director"), let asset = first("organization") else { return nil }
        return Holding(owner: owner, asset: asset, kind: .controlledBy, share: nil, source: "list")
      default: return nil
      }
    }
  }

  static let kinds: [String: ListEntry.Kind] = [
    "Person": .person, "Organization": .organization, "Company": .organization, "PublicBody": .organization,
    "LegalEntity": .unknown, "Vessel": .vessel, "Airplane": .aircraft,
  ]

  static func take(_ property: String, _ value: String, into entry: inout ListEntry) {
    switch property {
    case "alias": entry.add(value, .strongAlias)
    case "weakAlias": entry.add(value, .weakAlias)
    case "previousName": entry.add(value, .previousName)
    case "birthDate":
      if let date = try? PartialDate(value) {
        entry.add([ListedDate(date)])
      } else {
        entry.add(ListedDate.read(value))
      }
    case "nationality", "citizenship": entry.add(nationality: CountryNames.country(value))
    case "country", "jurisdiction", "flag": entry.add(country: CountryNames.country(value))
    case "programId", "program":
      if !entry.programmes.contains(value) { entry.programmes.append(value) }
    default:
      if let scheme = schemes[property] { entry.add(scheme, value) }
    }
  }

  private static let schemes: [String: String] = [
    "innCode": "tax-number", "taxNumber": "tax-number", "vatCode": "vat", "ogrnCode": "registration-number",
    "registrationNumber": "registration-number", "imoNumber": "imo-number", "passportNumber": "passport",
    "idNumber": "national-id", "leiCode": "lei", "swiftBic": "bic", "publicKey": "wallet", "mmsi": "mmsi",
    "okpoCode": "other", "kppCode": "other",
  ]
}
