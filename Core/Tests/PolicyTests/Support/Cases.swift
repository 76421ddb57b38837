import Policy
import Vocabulary

/// Case files of invented parties.
enum Cases {
  static let now = Instant(seconds: 1_795_000_000)
  static let received = now.adding(days: -1)

  static func country(_ code: String) throws -> CountryCode { try CountryCode(code) }

  static func address(_ country: String) throws -> PostalAddress {
    try PostalAddress(lines: ["1 Example Street"], locality: "Sampletown", country: CountryCode(country))
  }

  static func person(
    nationality: String? = nil, residence: String? = nil, telephone: String? = nil, email: String? = "a@example.org"
  ) throws -> Individual {
    Individual(
      name: try PersonName(given: "Ada", family: "Sample"),
      nationalities: try [nationality].compactMap(\.self).map { try CountryCode($0) },
      address: try residence.map { try address($0) }, email: try email.map { try EmailAddress($0) },
      telephone: try telephone.map { try TelephoneNumber($0) })
  }

  static func card(_ country: String?) throws -> PaymentMeans {
    .card(try .init(fingerprint: "fp_1", issuerCountry: try country.map { try CountryCode($0) }))
  }

  static func owner(_ person: Individual, share: Int? = nil, control: BeneficialOwner.Control = .ownership) throws
    -> BeneficialOwner
  {
    try BeneficialOwner(individual: person, control: control, ownershipBasisPoints: share)
  }

  static func organization(
    jurisdiction: String? = nil, residence: String? = nil, owners: [BeneficialOwner] = [],
    corporateOwners: [CorporateOwner] = []
  ) throws -> Organization {
    Organization(
      name: try OrganizationName("Sample Works Inc"), jurisdiction: try jurisdiction.map { try CountryCode($0) },
      address: try residence.map { try address($0) }, email: try EmailAddress("office@example.org"),
      beneficialOwners: owners, corporateOwners: corporateOwners)
  }

  static func file(
    _ party: Party, payment: [PaymentMeans] = [], verifications: [Verification] = [], findings: [Finding] = [],
    at: Instant = now, lists: [String] = ["own"], rulings: [Ruling] = [], waivers: [Waiver] = [],
    edit: (inout Statement) throws -> Void = { _ in }
  ) throws -> CaseFile {
    var statement = try Statement(applicant: party, payment: payment)
    try edit(&statement)
    return CaseFile(
      statement: statement, verifications: verifications, findings: findings, at: at,
      versions: .init(matcher: "1", lists: lists.map { .init(list: $0, version: "00") }), received: received,
      rulings: rulings, waivers: waivers)
  }

  static func check(
    _ strength: EvidenceStrength, _ validated: [Attribute] = [.name], type: EvidenceType = .machineReadableZone,
    role: Role = .applicant, source: String = "ICAO 9303 TD3", result: Verification.Result = .passed,
    at: Instant = now, expires: String? = nil
  ) throws -> Verification {
    Verification(
      role: role, evidenceType: type, method: .documentary, source: source, result: result, strength: strength,
      validated: validated, at: at, expires: try expires.map { try CalendarDate($0) })
  }

  static func finding(
    _ code: String, _ severity: Severity = .high, sensor: Sensor = .screening, role: Role = .applicant,
    confidence: Double = 0.9, reference: String? = nil, parts: [ExplanationPart] = []
  ) -> Finding {
    Finding(
      sensor: sensor, code: code, severity: severity, role: role, at: now, confidence: confidence,
      summary: "Ada Sample looks like somebody.", parts: parts, reference: reference)
  }
}
