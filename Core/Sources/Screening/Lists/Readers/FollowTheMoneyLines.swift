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
        if let entry = try entry(bytes, start..<end) {
          draft.add(entry, line: line)
        } else {
          draft.skip("the entity has no id or is of a kind that is not screened", line: line)
        }
      } catch {
        draft.skip(error.message, line: line)
      }
    }
    return draft
  }

  private static func entry(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONLine.Fault) -> ListEntry? {
    var line = JSONLine(bytes, range)
    var id = ""
    var schema = ""
    var values: [(String, String)] = []
    var caption = ""
    try line.strings { outer, inner, value in
      switch outer {
      case "id": id = value
      case "schema": schema = value
      case "caption": caption = value
      case "properties": values.append((inner, value))
      default: break
      }
    }
    guard !id.isEmpty, let kind = kinds[schema] else { return nil }
    var entry = ListEntry(id: id, kind: kind)
    for (property, value) in values where property == "name" {
      entry.add(value, entry.names.isEmpty ? .primary : .strongAlias)
    }
    for (property, value) in values { take(property, value, into: &entry) }
    if entry.names.isEmpty, !caption.isEmpty, caption != id { entry.add(caption, .primary) }
    return entry
  }

  private static let kinds: [String: ListEntry.Kind] = [
    "Person": .person, "Organization": .organization, "Company": .organization, "PublicBody": .organization,
    "LegalEntity": .unknown, "Vessel": .vessel, "Airplane": .aircraft,
  ]

  private static func take(_ property: String, _ value: String, into entry: inout ListEntry) {
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
