import Vocabulary
import Wire

/// OFAC's Sanctions List Service in the schema of its enhanced export and of its delta files (`sanctionsData`): one
/// `entity` a party. In a delta file the attribute `action` says whether the party is new, changed or taken off.
enum OFACEnhancedXML: ListReader {
  static let format = "ofac-enhanced-xml"

  static func recognises(_ file: ListFile) -> Bool { file.isXML && file.head.contains("<sanctionsData") }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    let isConsolidated = main.name.lowercased().contains("cons")
    var draft = ListDraft(
      list: isConsolidated ? "us-ofac-cons" : "us-ofac-sdn",
      title: isConsolidated ? "OFAC Consolidated (non-SDN) List" : "OFAC Specially Designated Nationals")
    var records = XMLRecords(main)
    while let record = try records.next(["entity", "publicationInfo"]) {
      if record.name == "publicationInfo" {
        draft.published = record.text("dataAsOf").flatMap { ListedDate.read(String($0.prefix(10))).first?.date }
        continue
      }
      guard let number = record.attribute("id") ?? record.child("generalInfo")?.text("identityId") else {
        draft.skip("an entity has no id", line: records.line)
        continue
      }
      switch record.attribute("action")?.lowercased() {
      case "delete", "remove", "deleted", "removed": draft.takeOff("ofac-" + number)
      case nil: draft.add(entry(record, id: "ofac-" + number), line: records.line)
      default:
        draft.isPatch = true
        draft.add(entry(record, id: "ofac-" + number), line: records.line)
      }
    }
    return draft
  }

  private static func entry(_ record: XMLElement, id: String) -> ListEntry {
    let kind: ListEntry.Kind =
      switch record.child("generalInfo")?.text("entityType")?.lowercased() {
      case "individual": .person
      case "vessel": .vessel
      case "aircraft": .aircraft
      default: .organization
      }
    var entry = ListEntry(id: id, kind: kind)
    for name in record.child("names")?.children("name") ?? [] { read(name, into: &entry) }
    for address in record.child("addresses")?.children("address") ?? [] {
      entry.add(country: address.text("country").flatMap(CountryNames.country))
    }
    for feature in record.child("features")?.children("feature") ?? [] { read(feature: feature, into: &entry) }
    for document in record.child("identityDocuments")?.children("identityDocument") ?? [] {
      entry.add(
        ConsolidatedScreeningCSV.scheme(document.text("type") ?? ""),
        document.text("documentNumber") ?? document.text("number") ?? "")
    }
    for relation in record.child("relationships")?.children("relationship") ?? [] {
      guard let other = relation.child("relatedEntity")?.attribute("entityId") else { continue }
      entry.add(EntryLink(OFACRelation.kind(relation.text("type") ?? ""), "ofac-" + other))
    }
    entry.programmes = record.child("sanctionsPrograms")?.children("sanctionsProgram").map(\.text) ?? []
    return entry
  }

  private static func read(_ name: XMLElement, into entry: inout ListEntry) {
    let isPrimary = name.text("isPrimary") == "true"
    let isWeak = name.text("isLowQuality") == "true"
    let isFormer = name.text("aliasType")?.lowercased().hasPrefix("f.k.a") == true
    for translation in name.child("translations")?.children("translation") ?? [] {
      let parts = ListText.joined([translation.text("formattedFirstName"), translation.text("formattedLastName")])
      let whole = translation.text("formattedFullName") ?? ""
      let text = parts.isEmpty ? (entry.kind == .person ? ListText.uncomma(whole) : whole) : parts
      let kind: ListEntry.Name.Kind =
        isPrimary && entry.names.isEmpty ? .primary : isWeak ? .weakAlias : isFormer ? .previousName : .strongAlias
      entry.add(text, kind)
    }
  }

  private static func read(feature: XMLElement, into entry: inout ListEntry) {
    let type = feature.text("type")?.lowercased() ?? ""
    let value = feature.text("value") ?? ""
    if type.contains("birthdate") || type.contains("date of birth") {
      entry.add(ListedDate.read(value))
    } else if type.contains("nationality") || type.contains("citizenship") {
      entry.add(nationality: CountryNames.country(value))
    } else if type.contains("digital currency") {
      entry.add("wallet", value)
    } else if type.contains("email") {
      entry.add("email", value)
    } else if type.contains("swift") || type.contains("bic") {
      entry.add("bic", value)
    } else if type.contains("imo") {
      entry.add("imo-number", value)
    }
  }
}

/// The relations that OFAC states between parties.
enum OFACRelation {
  /// From the relation's name; the party that states it is the first of the two.
  static func kind(_ name: String) -> EntryLink.Kind {
    name.lowercased() == "owned or controlled by" ? .ownedBy : .linkedTo
  }
}
