import Vocabulary
import Wire

/// OFAC's lists in the advanced XML schema (`sdn_advanced.xml`, UN-style `Sanctions` document).
///
/// Parties come as `DistinctParty`; what the numbers of kinds mean stands in `ReferenceValueSets` before them. Names in all
/// scripts, birth dates and document numbers are read; relations between parties are not.
enum OFACAdvancedXML: ListReader {
  static let format = "ofac-advanced-xml"

  static func recognises(_ file: ListFile) -> Bool {
    file.isXML && file.head.contains("<Sanctions")
      && (file.head.contains("ADVANCED_XML") || file.head.contains("ReferenceValueSets"))
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "us-ofac-sdn", title: "OFAC Specially Designated Nationals")
    var records = XMLRecords(main)
    var kinds: [String: String] = [:]
    var features: [String: String] = [:]
    var owners: [String: String] = [:]
    while let record = try records.next(["PartySubType", "FeatureType", "DistinctParty", "IDRegDocument"]) {
      switch record.name {
      case "PartySubType": kinds[record.attribute("ID") ?? ""] = record.text
      case "FeatureType": features[record.attribute("ID") ?? ""] = record.text
      case "IDRegDocument":
        if let id = owners[record.attribute("IdentityID") ?? ""], let number = record.text("IDRegistrationNo") {
          draft.update(id) { $0.add("other", number) }
        }
      default:
        guard let profile = record.child("Profile"),
          let number = record.attribute("FixedRef") ?? profile.attribute("ID")
        else {
          draft.skip("a party has no number", line: records.line)
          continue
        }
        let entry = entry(profile, "ofac-" + number, kinds, features)
        for identity in profile.children("Identity") { owners[identity.attribute("ID") ?? ""] = entry.id }
        draft.add(entry, line: records.line)
      }
    }
    return draft
  }

  private static func entry(
    _ profile: XMLElement, _ id: String, _ kinds: [String: String], _ features: [String: String]
  ) -> ListEntry {
    let kind: ListEntry.Kind =
      switch kinds[profile.attribute("PartySubTypeID") ?? ""]?.lowercased() {
      case "vessel": .vessel
      case "aircraft": .aircraft
      default: profile.attribute("PartySubTypeID") == "4" ? .person : .organization
      }
    var entry = ListEntry(id: id, kind: kind)
    for alias in profile.children("Identity").flatMap({ $0.children("Alias") }) {
      let isPrimary = alias.attribute("Primary") == "true"
      let isWeak = alias.attribute("LowQuality") == "true"
      for name in alias.children("DocumentedName") {
        let parts = name.children("DocumentedNamePart").compactMap { $0.text("NamePartValue") }
        entry.add(
          ListText.joined(parts), isPrimary && entry.names.isEmpty ? .primary : isWeak ? .weakAlias : .strongAlias)
      }
    }
    for feature in profile.children("Feature") {
      let kind = features[feature.attribute("FeatureTypeID") ?? ""]?.lowercased() ?? ""
      for version in feature.children("FeatureVersion") {
        if kind.contains("birthdate") || kind.contains("birth date") { entry.add(dates(version)) }
        if kind.contains("digital currency"), let value = version.child("VersionDetail")?.text {
          entry.add("wallet", value)
        }
      }
    }
    return entry
  }

  private static func dates(_ version: XMLElement) -> [ListedDate] {
    version.children("DatePeriod").compactMap { period in
      func date(_ name: String) -> PartialDate? {
        guard let point = period.child(name)?.child("From"), let year = point.text("Year").flatMap({ Int($0) }) else {
          return nil
        }
        let month = point.text("Month").flatMap { Int($0) }
        return try? PartialDate(year: year, month: month, day: point.text("Day").flatMap { Int($0) })
      }
      guard let start = date("Start") else { return nil }
      guard let end = date("End"), end.year > start.year else { return ListedDate(start) }
      return ListedDate((try? PartialDate(year: start.year)) ?? start, lastYear: end.year)
    }
  }
}
