import Names
import Vocabulary

/// A report's values against the stated ones. What differs contradicts, whether the vendor says it validated it or not;
/// what agrees is supported only where the vendor says so.
struct VendorComparison {
  let report: VendorReport
  var list: FindingList
  private(set) var validated: [Attribute] = []
  private(set) var isContradicted = false

  init(report: VendorReport, list: FindingList) {
    self.report = report
    self.list = list
  }

  mutating func compare(with subject: EvidenceSubject) {
    switch subject {
    case .individual(let person): compare(person)
    case .organization(let organization): compare(organization)
    case .corporateOwner(let owner):
      compareNames([owner.name.text], kind: .organization)
      compare(.jurisdiction, stated: owner.jurisdiction?.text, found: report.jurisdiction?.text)
    }
    let unbound = Set(report.validated).subtracting(validated).sorted()
    guard report.result == .verified, !unbound.isEmpty, !isContradicted else { return }
    list.add(
      "vendor-report-unbound", .information,
      "The vendor validated fields that the report does not give, or that were not stated; they count for nothing.",
      parts: unbound.map { ExplanationPart(label: $0.rawValue) })
  }

  private mutating func compare(_ person: Individual) {
    compareNames([person.name.full] + person.otherNames.map(\.full), kind: .person)
    compare(.birthDate, stated: person.birthDate?.text, found: report.birthDate?.text)
    if let found = report.nationality, !person.nationalities.isEmpty {
      let stated = person.nationalities.map(\.text)
      compare(.nationality, stated: stated.contains(found.text) ? found.text : stated[0], found: found.text)
    }
    compareContacts(person.address, person.email, person.telephone)
    compareDocument(person.identifiers)
  }

  private mutating func compare(_ organization: Organization) {
    compareNames([organization.name.text] + organization.otherNames.map(\.text), kind: .organization)
    compare(.jurisdiction, stated: organization.jurisdiction?.text, found: report.jurisdiction?.text)
    compareContacts(organization.address, organization.email, organization.telephone)
    let numbers = organization.identifiers.filter { $0.scheme == .registrationNumber }.map(\.value)
    compareNumber(.registrationNumber, stated: numbers, found: report.registrationNumber)
  }

  private mutating func compareNames(_ stated: [String], kind: ParsedName.Kind) {
    let best = ReportedName.best(stated: stated, found: report.subjectName.text, kind: kind)
    settle(.name, agrees: best.likeness.fits, stated: stated[best.index], found: report.subjectName.text)
  }

  private mutating func compareContacts(
    _ address: PostalAddress?, _ email: EmailAddress?, _ telephone: TelephoneNumber?
  ) {
    if let address, let found = report.address, address.isSamePlace(as: found) {
      // Addresses are written in too many ways for a difference to be a contradiction.
      settle(.address, agrees: true, stated: address.singleLine, found: found.singleLine)
    }
    compare(.email, stated: email?.text.lowercased(), found: report.email?.text.lowercased())
    compare(.telephone, stated: telephone?.text, found: report.telephone?.text)
  }

  private mutating func compareDocument(_ identifiers: [PartyIdentifier]) {
    let scheme: PartyIdentifier.Scheme? =
      switch report.documentType {
      case .passport: .passport
      case .nationalID: .nationalID
      case .drivingLicence: .drivingLicence
      case .residencePermit, .other, nil: nil
      }
    let numbers = identifiers.filter { identifier in
      identifier.scheme == scheme
        && (identifier.country == nil || report.issuingCountry == nil || identifier.country == report.issuingCountry)
    }
    compareNumber(.documentNumber, stated: numbers.map(\.value), found: report.documentNumber)
  }

  private mutating func compareNumber(_ attribute: Attribute, stated: [String], found: String?) {
    guard let found, let first = stated.first else { return }
    let agrees = stated.contains { EvidenceText.compact($0) == EvidenceText.compact(found) }
    settle(attribute, agrees: agrees, stated: first, found: found)
  }

  private mutating func compare(_ attribute: Attribute, stated: String?, found: String?) {
    guard let stated, let found else { return }
    settle(attribute, agrees: stated == found, stated: stated, found: found)
  }

  private mutating func settle(_ attribute: Attribute, agrees: Bool, stated: String, found: String) {
    if agrees {
      if report.validated.contains(attribute), !validated.contains(attribute) { validated.append(attribute) }
      return
    }
    isContradicted = true
    let isWeighty = attribute == .name || attribute == .birthDate
    list.add(
      "vendor-report-\(attribute.rawValue)-mismatch", isWeighty ? .high : .medium,
      "The report gives another \(attribute.title) than stated.",
      parts: [ExplanationPart(label: attribute.rawValue, stated: stated, found: found, effect: .opposes)])
  }
}

extension Attribute {
  fileprivate var title: String { rawValue.replacing("-", with: " ") }
}

extension VendorReport {
  /// What the report says; the checks come last.
  var claims: [Claim] {
    let pairs: [(String, String?)] = [
      ("vendor", vendor), ("report_id", reportId), ("result", result.rawValue), ("name", subjectName.text),
      ("birth_date", birthDate?.text), ("nationality", nationality?.text), ("document_type", documentType?.rawValue),
      ("document_number", documentNumber), ("issuing_country", issuingCountry?.text), ("address", address?.singleLine),
      ("email", email?.text), ("telephone", telephone?.text), ("registration_number", registrationNumber),
      ("jurisdiction", jurisdiction?.text), ("issued_at", issuedAt.text), ("expires_at", expiresAt?.text),
    ]
    let checks = checks.map { ("check", "\($0.name): \($0.result.rawValue)") as (String, String?) }
    return (pairs + checks).compactMap { name, value in value.map { Claim(attribute: name, value: $0) } }
  }
}
