import Vocabulary
import Wire

/// OFAC's lists in the advanced XML schema (`sdn_advanced.xml`, UN-style `Sanctions` document).
///
/// Parties come as `DistinctParty`; what the numbers of kinds mean stands in `ReferenceValueSets` before them. Names in all
/// scripts, birth dates, nationalities, document numbers, programmes and relations between parties are read.
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
    /// Documents come before the parties that hold them.
    var documents: [String: [ListEntry.Number]] = [:]
    var profiles: [String: String] = [:]
    var words = ReferenceWords()
    while let record = try records.next(Self.records) {
      switch record.name {
      case "PartySubType": kinds[record.attribute("ID") ?? ""] = record.text
      case "FeatureType": features[record.attribute("ID") ?? ""] = record.text
      case "IDRegDocType", "RelationType", "AreaCode", "Country", "DetailReference": words.take(record)
      case "Location": words.takeLocation(record)
      case "IDRegDocument":
        if let holder = record.attribute("IdentityID"), let number = record.text("IDRegistrationNo") {
          let type = words[.document, record.attribute("IDRegDocTypeID")]
          documents[holder, default: []].append(.init(scheme: ConsolidatedScreeningCSV.scheme(type), value: number))
        }
      case "ProfileRelationship":
        guard let from = profiles[record.attribute("From-ProfileID") ?? ""],
          let to = profiles[record.attribute("To-ProfileID") ?? ""], record.attribute("Former") != "true"
        else { continue }
        let kind = OFACRelation.kind(words[.relation, record.attribute("RelationTypeID")])
        draft.update(from) { $0.add(EntryLink(kind, to)) }
      case "SanctionsEntry":
        guard let id = profiles[record.attribute("ProfileID") ?? ""] else { continue }
        for measure in record.children("SanctionsMeasure") {
          guard let programme = measure.text("Comment") else { continue }
          draft.update(id) { if !$0.programmes.contains(programme) { $0.programmes.append(programme) } }
        }
      default:
        guard let profile = record.child("Profile"),
          let number = record.attribute("FixedRef") ?? profile.attribute("ID")
        else {
          draft.skip("a party has no number", line: records.line)
          continue
        }
        var entry = entry(profile, "ofac-" + number, kinds, features, words)
        if let own = profile.attribute("ID") { profiles[own] = entry.id }
        for identity in profile.children("Identity").compactMap({ $0.attribute("ID") }) {
          for number in documents.removeValue(forKey: identity) ?? [] { entry.add(number.scheme, number.value) }
        }
        draft.add(entry, line: records.line)
      }
    }
    return draft
  }

  private static let records: Set<String> = [
    "PartySubType", "FeatureType", "DistinctParty", "IDRegDocument", "IDRegDocType", "RelationType", "AreaCode",
    "Country", "DetailReference", "Location", "ProfileRelationship", "SanctionsEntry",
  ]

  private static func entry(
    _ profile: XMLElement, _ id: String, _ kinds: [String: String], _ features: [String: String],
    _ words: ReferenceWords
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
        if kind.contains("nationality") || kind.contains("citizenship") {
          for country in words.countries(version) { entry.add(nationality: CountryNames.country(country)) }
        }
        if kind == "location" {
          for country in words.countries(version) { entry.add(country: CountryNames.country(country)) }
        }
        if kind.contains("email"), let value = version.child("VersionDetail")?.text { entry.add("email", value) }
        if kind.contains("swift"), let value = version.child("VersionDetail")?.text { entry.add("bic", value) }
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
