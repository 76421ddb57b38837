import Names
import Vocabulary

/// What a genuine document or credential says, against what was stated of one person.
struct CredentialComparison {
  let claims: [String: String]
  var list: FindingList
  private(set) var validated: [Attribute] = []
  private(set) var isContradicted = false
  private(set) var isNameSupported = false

  init(_ claims: [String: String], list: FindingList) {
    self.claims = claims
    self.list = list
  }

  /// The day on which the document ends, where it says so.
  var expires: CalendarDate? { claims["expiry_date"].flatMap { try? CalendarDate(String($0.prefix(10))) } }

  mutating func compare(with subject: EvidenceSubject) {
    guard case .individual(let person) = subject else {
      list.add(
        "credential-subject-mismatch", .medium, "The document names a person; this role is held by an organization.")
      return
    }
    compareName(person)
    compareBirthDate(person)
    compareNationality(person)
    compareNumber(person)
    if let address = person.address, let found = claims["resident_address"],
      EvidenceText.compact(found).contains(EvidenceText.compact(address.lines.first ?? "-"))
    {
      validated.append(.address)
    }
  }

  private var name: String? {
    if let full = claims["full_name"] ?? claims["name"] { return full }
    guard let family = claims["family_name"] else { return nil }
    let given = claims["given_name"] ?? claims["given_names"]
    return [given, family].compactMap(\.self).joined(separator: " ")
  }

  private mutating func compareName(_ person: Individual) {
    guard let found = name else {
      list.add("credential-without-name", .low, "The document was shown without a name.")
      return
    }
    let stated = [person.name.full] + person.otherNames.map(\.full)
    let best = ReportedName.best(stated: stated, found: found, kind: .person)
    func part(_ effect: ExplanationPart.Effect) -> [ExplanationPart] {
      [ExplanationPart(label: "name", stated: stated[best.index], found: found, effect: effect)]
    }
    switch best.likeness {
    case .same, .otherForm: supportName()
    case .partial:
      supportName()
      list.add(
        "credential-name-partial", .low, "One of the two names has words that the other lacks.", parts: part(.supports))
    case .differs:
      isContradicted = true
      list.add(
        "credential-name-mismatch", .high, "The document carries another name than stated.", parts: part(.opposes))
    }
  }

  private mutating func supportName() {
    isNameSupported = true
    validated.append(.name)
  }

  private mutating func compareBirthDate(_ person: Individual) {
    guard let stated = person.birthDate, let found = claims["birth_date"],
      let date = try? PartialDate(String(found.prefix(10)))
    else { return }
    if date.isCompatible(with: PartialDate(stated)) {
      if date.day != nil { validated.append(.birthDate) }
      return
    }
    contradict("birth-date", .high, "The document gives another date of birth than stated.", stated.text, date.text)
  }

  private mutating func compareNationality(_ person: Individual) {
    guard !person.nationalities.isEmpty, let text = claims["nationality"] else { return }
    let found = text.split(separator: ",").compactMap { try? CountryCode(String($0)) }
    guard !found.isEmpty else { return }
    if found.contains(where: person.nationalities.contains) {
      validated.append(.nationality)
      return
    }
    contradict(
      "nationality", .medium, "The document gives a nationality that was not stated.",
      person.nationalities.map(\.text).joined(separator: ", "), found.map(\.text).joined(separator: ", "))
  }

  private mutating func compareNumber(_ person: Individual) {
    guard let found = claims["document_number"] else { return }
    let schemes: [PartyIdentifier.Scheme] = [.drivingLicence, .nationalID, .passport]
    let stated = person.identifiers.filter { schemes.contains($0.scheme) }.map(\.value)
    if stated.contains(where: { EvidenceText.compact($0) == EvidenceText.compact(found) }) {
      validated.append(.documentNumber)
    }
  }

  private mutating func contradict(
    _ label: String, _ severity: Severity, _ summary: String, _ stated: String, _ found: String
  ) {
    isContradicted = true
    list.add(
      "credential-\(label)-mismatch", severity, summary,
      parts: [ExplanationPart(label: label, stated: stated, found: found, effect: .opposes)])
  }
}
