/// The remarks of OFAC's CSV files: `DOB 21 Dec 1961; nationality Russia; Passport 123 (Iran); a.k.a. 'X'; …`.
enum OFACRemarks {
  static func read(_ remarks: String, into entry: inout ListEntry) {
    for part in ListText.split(remarks, by: ";") {
      var text = part.hasSuffix(".") ? String(part.dropLast()) : part
      if text.lowercased().hasPrefix("alt. ") { text = String(text.dropFirst(5)) }
      read(part: text, into: &entry)
    }
  }

  private static func read(part: String, into entry: inout ListEntry) {
    func rest(_ prefix: String) -> String? {
      part.lowercased().hasPrefix(prefix.lowercased()) ? ListText.trimmed(String(part.dropFirst(prefix.count))) : nil
    }
    if let date = rest("DOB ") {
      entry.add(ListedDate.read(date))
    } else if let country = rest("nationality ") ?? rest("citizen ") {
      entry.add(nationality: CountryNames.country(country))
    } else if let name = rest("a.k.a. ") ?? rest("f.k.a. ") {
      let bare = name.filter { $0 != "'" && $0 != "\"" }
      let kind: ListEntry.Name.Kind = part.lowercased().hasPrefix("f.k.a.") ? .previousName : .weakAlias
      entry.add(entry.kind == .person ? ListText.uncomma(bare) : bare, kind)
    } else if let wallet = rest("Digital Currency Address - ") {
      entry.add("wallet", wallet.split(separator: " ").last.map(String.init) ?? "")
    } else if let name = rest("Linked To: ") ?? rest("(Linked To: ") {
      let bare = name.hasSuffix(")") ? String(name.dropLast()) : name
      entry.add(EntryLink(.linkedTo, bare))
    } else if let scheme = numbers.first(where: { part.lowercased().hasPrefix($0.prefix) }) {
      let number = String(part.dropFirst(scheme.prefix.count)).split(separator: "(").first ?? ""
      entry.add(scheme.scheme, String(number))
    }
  }

  /// How remarks introduce numbers, in lower case.
  private static let numbers: [(prefix: String, scheme: String)] = [
    ("passport ", "passport"), ("national id no. ", "national-id"), ("identification number imo ", "imo-number"),
    ("vessel registration identification imo ", "imo-number"), ("imo ", "imo-number"), ("tax id no. ", "tax-number"),
    ("registration number ", "registration-number"), ("registration id ", "registration-number"),
    ("identification number ", "national-id"), ("national foreign id number ", "national-id"),
    ("d-u-n-s number ", "duns"),
    ("legal entity number ", "lei"), ("swift/bic ", "bic"), ("ssn ", "national-id"), ("cedula no. ", "national-id"),
    ("c.u.r.p. ", "national-id"), ("r.f.c. ", "tax-number"), ("nit # ", "tax-number"),
    ("driver's license no. ", "driving-licence"),
    ("mmsi ", "mmsi"), ("email address ", "email"), ("company number ", "registration-number"),
    ("business registration number ", "registration-number"), ("commercial registry number ", "registration-number"),
    ("government gazette number ", "other"), ("unified social credit code (uscc) ", "registration-number"),
  ]
}
