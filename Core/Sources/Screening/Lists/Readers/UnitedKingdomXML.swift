import Wire

/// The UK Sanctions List of the Foreign, Commonwealth and Development Office in XML (`UK-Sanctions-List.xml`), which took
/// the place of OFSI's consolidated list in January 2026: one `Designation` a party.
enum UnitedKingdomXML: ListReader {
  static let format = "uk-sanctions-xml"

  static func recognises(_ file: ListFile) -> Bool { file.isXML && file.head.contains("<Designations") }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "uk-sanctions", title: "UK Sanctions List")
    var records = XMLRecords(main)
    while let record = try records.next(["Designation", "DateGenerated"]) {
      if record.name == "DateGenerated" {
        draft.published = ListedDate.read(String(record.text.prefix(10))).first?.date
      } else if let number = record.text("UniqueID") {
        draft.add(entry(record, id: "uk-" + number), line: records.line)
      } else {
        draft.skip("a designation has no unique id", line: records.line)
      }
    }
    return draft
  }

  private static func entry(_ record: XMLElement, id: String) -> ListEntry {
    let kind: ListEntry.Kind =
      switch record.text("IndividualEntityShip")?.lowercased() {
      case "individual": .person
      case "ship": .vessel
      default: .organization
      }
    var entry = ListEntry(id: id, kind: kind)
    let names = record.child("Names")?.children("Name") ?? []
    for wanted in [true, false] {
      for name in names where UnitedKingdomNames.isPrimary(name.text("NameType") ?? "") == wanted {
        let text = ListText.joined((1...6).map { name.text("Name\($0)") })
        entry.add(
          text, UnitedKingdomNames.kind(name.text("NameType") ?? "", strength: name.text("AliasStrength") ?? ""))
      }
    }
    for name in record.child("NonLatinNames")?.children("NonLatinName") ?? [] {
      entry.add(name.text("NameNonLatinScript") ?? "", .strongAlias)
    }
    for address in record.child("Addresses")?.children("Address") ?? [] {
      entry.add(country: address.text("AddressCountry").flatMap(CountryNames.country))
    }
    for email in record.child("EmailAddresses")?.children("EmailAddress") ?? [] { entry.add("email", email.text) }
    readPerson(record.child("IndividualDetails")?.child("Individual"), into: &entry)
    readOthers(record, into: &entry)
    entry.programmes = [record.text("RegimeName")].compactMap(\.self)
    return entry
  }

  private static func readPerson(_ person: XMLElement?, into entry: inout ListEntry) {
    for date in person?.child("DOBs")?.children("DOB") ?? [] { entry.add(UnitedKingdomNames.birthDate(date.text)) }
    for country in person?.child("Nationalities")?.children("Nationality") ?? [] {
      entry.add(nationality: CountryNames.country(country.text))
    }
    for item in person?.child("PassportDetails")?.children("Passport") ?? [] {
      entry.add("passport", item.text("PassportNumber") ?? "")
    }
    for item in person?.child("NationalIdentifierDetails")?.children("NationalIdentifier") ?? [] {
      entry.add("national-id", item.text("NationalIdentifierNumber") ?? "")
    }
  }

  private static func readOthers(_ record: XMLElement, into entry: inout ListEntry) {
    let firm = record.child("EntityDetails")?.child("Entity")
    for item in firm?.child("BusinessRegistrationNumbers")?.children ?? [] {
      entry.add("registration-number", item.text)
    }
    for item in firm?.child("ParentCompanies")?.children ?? [] { entry.add(EntryLink(.ownedBy, item.text)) }
    let ship = record.child("ShipDetails")?.child("Ship")
    for name in ["IMONumbers", "ShipIMONumbers"] {
      for item in ship?.child(name)?.children ?? [] { entry.add("imo-number", item.text) }
    }
    for item in ship?.child("CurrentBelievedFlagOfShips")?.children ?? [] {
      entry.add(country: CountryNames.country(item.text))
    }
    for item in ship?.child("CurrentOwnerOperators")?.children ?? [] { entry.add(EntryLink(.linkedTo, item.text)) }
  }
}

/// How the UK Sanctions List tells names and dates, in XML and CSV alike.
enum UnitedKingdomNames {
  static func isPrimary(_ type: String) -> Bool { type.lowercased() == "primary name" }

  static func kind(_ type: String, strength: String) -> ListEntry.Name.Kind {
    if isPrimary(type) { return .primary }
    return strength.lowercased().contains("low") ? .weakAlias : .strongAlias
  }

  /// `dd/mm/1945`, `00/00/1945`, `13/05/1945`: parts that are not known are letters or nought.
  static func birthDate(_ text: String) -> [ListedDate] {
    let parts = text.lowercased().split(separator: "/").map(String.init)
    guard parts.count == 3 else { return ListedDate.read(text) }
    return ListedDate.read(parts.map { $0 == "dd" || $0 == "mm" ? "00" : $0 }.joined(separator: "/"))
  }
}
