import Policy
import Vocabulary

/// Invented applicants, each for one thing a pack must get right.
enum Scenario: String, CaseIterable, Sendable {
  case domesticPerson, domesticPersonWithDocument, domesticOrganization, domesticOrganizationWithForeignOwner
  case foreignPerson, foreignPersonWithDocument, foreignOrganization, foreignOrganizationWithEvidence
  case claimsHomeByWordAlone, nothingButAName, paymentFromElsewhere, highRiskCountry, mistypedDocument, expiredDocument
  case unscreened, possibleMatch, certainMatch, matchedOwner, contradictingDocument, unknownCriticalCode, manySmallSigns
  case confirmedMatch, dismissedMatch, abandoned, overdueWithAccount, foreignPersonOverdue
  case everythingValidated, everythingValidatedWithAccount

  static let now = Instant(seconds: 1_795_000_000)
  static let received = now.adding(days: -1)

  func file(findings: [Finding] = [], at: Instant = now) throws -> CaseFile {
    var statement = try statement()
    if self != .nothingButAName, self != .manySmallSigns {
      statement.registration = AccessRecord(address: try IPAddress("192.0.2.1"), at: Self.received)
    }
    let late = [.abandoned, .overdueWithAccount, .foreignPersonOverdue].contains(self)
    return CaseFile(
      statement: statement, verifications: try verifications(), findings: self.findings() + findings,
      at: late ? Self.now.adding(days: 60) : at,
      versions: .init(matcher: "1", lists: self == .unscreened ? [] : [.init(list: "own", version: "00")]),
      received: Self.received, rulings: rulings())
  }

  // MARK: - Statements

  private func statement() throws -> Statement {
    switch self {
    case .nothingButAName: return try Statement(applicant: .individual(Individual(name: .init(full: "Max Muster"))))
    case .foreignPerson, .foreignPersonWithDocument, .expiredDocument, .foreignPersonOverdue:
      return try Self.complete(Self.person("DE", "+493012345678"), card: "DE")
    case .paymentFromElsewhere: return try Self.complete(Self.person("US", "+12025550123"), card: "FR")
    case .claimsHomeByWordAlone:
      var statement = try Self.complete(Self.person("US", "+12025550123"), card: nil)
      statement.payment = [.wallet(try .init(asset: "XBT", address: "bc1qexampleexampleexample"))]
      statement.reseller = "r-1"
      return statement
    case .highRiskCountry: return try Self.complete(Self.person("IR", "+982112345678"), card: "IR")
    case .manySmallSigns:
      var statement = try Self.complete(Self.person("MM", nil), card: nil)
      statement.payment = [.wallet(try .init(asset: "XBT", address: "bc1qexampleexampleexample"))]
      statement.reseller = "r-1"
      return statement
    case .abandoned, .overdueWithAccount:
      var statement = try Self.complete(Self.person("US", "+12025550123"), card: "US")
      statement.payment = []
      if self == .overdueWithAccount { statement.accounts = [try StatedAccount(reference: "a-1")] }
      return statement
    case .everythingValidatedWithAccount:
      var statement = try Self.complete(Self.person("US", "+12025550123"), card: "US")
      statement.accounts = [try StatedAccount(reference: "a-1")]
      return statement
    case .domesticOrganization: return try Self.organization("US", owners: ["US"])
    case .domesticOrganizationWithForeignOwner: return try Self.organization("US", owners: ["DE", "US"])
    case .foreignOrganization, .foreignOrganizationWithEvidence: return try Self.organization("DE", owners: ["DE"])
    case .matchedOwner: return try Self.organization("US", owners: ["US"])
    default: return try Self.complete(Self.person("US", "+12025550123"), card: "US")
    }
  }

  private static func complete(_ person: Individual, card: String?) throws -> Statement {
    try Statement(
      applicant: .individual(person), payment: try card.map { [try Self.card($0)] } ?? [], intendedUse: "Web shop")
  }

  private static func card(_ country: String) throws -> PaymentMeans {
    .card(try .init(fingerprint: "fp_7", issuerCountry: CountryCode(country)))
  }

  private static func person(_ country: String, _ telephone: String?) throws -> Individual {
    Individual(
      name: try PersonName(given: "Max", family: "Muster"), nationalities: [try CountryCode(country)],
      address: try PostalAddress(lines: ["1 Example Street"], country: CountryCode(country)),
      email: try EmailAddress("max@example.org"), telephone: try telephone.map { try TelephoneNumber($0) })
  }

  private static func organization(_ country: String, owners: [String]) throws -> Statement {
    let owners = try owners.map {
      try BeneficialOwner(
        individual: person($0, $0 == "US" ? "+12025550123" : "+493012345678"), control: .ownership,
        ownershipBasisPoints: 10_000 / owners.count)
    }
    let telephone = country == "US" ? "+12025550123" : "+493012345678"
    let organization = Organization(
      name: try OrganizationName("Muster Works"), jurisdiction: try CountryCode(country),
      address: try PostalAddress(lines: ["1 Example Street"], country: CountryCode(country)),
      email: try EmailAddress("office@example.org"), telephone: try TelephoneNumber(telephone), beneficialOwners: owners
    )
    return try Statement(applicant: .organization(organization), payment: [card(country)], intendedUse: "Web shop")
  }

  // MARK: - Evidence and findings

  private func verifications() throws -> [Verification] {
    switch self {
    case .domesticPersonWithDocument, .foreignPersonWithDocument:
      [try Self.document(validated: [.name, .birthDate, .nationality])]
    case .expiredDocument: [try Self.document(validated: [.name], result: .failed)]
    case .mistypedDocument: [try Self.document(validated: [], result: .failed)]
    case .contradictingDocument: [try Self.document(validated: [], result: .contradicted)]
    case .foreignOrganizationWithEvidence:
      [
        try Self.check(.registrationExtract, .fair, [.name, .jurisdiction, .address]),
        try Self.document(validated: [.name], role: .beneficialOwner(0)),
      ]
    case .everythingValidated, .everythingValidatedWithAccount: [try Self.report(.strong)]
    default: []
    }
  }

  static func report(_ strength: EvidenceStrength) throws -> Verification {
    try check(.vendorReport, strength, [.name, .birthDate, .nationality, .address, .telephone, .email])
  }

  private static func document(
    validated: [Attribute], result: Verification.Result = .passed, role: Role = .applicant
  ) throws -> Verification {
    try check(.machineReadableZone, result == .passed ? .fair : .none, validated, result: result, role: role)
  }

  private static func check(
    _ type: EvidenceType, _ strength: EvidenceStrength, _ validated: [Attribute],
    result: Verification.Result = .passed, role: Role = .applicant
  ) throws -> Verification {
    Verification(
      role: role, evidenceType: type, method: .documentary, source: "A source", result: result, strength: strength,
      validated: validated, at: received, expires: try CalendarDate("2040-01-01"))
  }

  private func findings() -> [Finding] {
    switch self {
    case .possibleMatch: [Self.finding("sanctions-match", .medium)]
    case .certainMatch, .confirmedMatch, .dismissedMatch: [Self.finding("sanctions-match", .critical)]
    case .matchedOwner: [Self.finding("sanctions-match", .critical, role: .beneficialOwner(0))]
    case .mistypedDocument: [Self.finding("mrz-check-digit", .high, sensor: .evidence)]
    case .expiredDocument: [Self.finding("mrz-expired", .high, sensor: .evidence)]
    case .contradictingDocument: [Self.finding("mrz-name-mismatch", .high, sensor: .evidence)]
    case .unknownCriticalCode: [Self.finding("from-a-later-sensor", .critical, sensor: .traffic)]
    default: []
    }
  }

  static func finding(
    _ code: String, _ severity: Severity, sensor: Sensor = .screening, role: Role = .applicant
  ) -> Finding {
    Finding(
      sensor: sensor, code: code, severity: severity, role: role, at: now, confidence: 0.9,
      summary: "Max Muster of 1 Example Street", reference: "own/1")
  }

  private func rulings() -> [Ruling] {
    let verdict: Ruling.Verdict
    switch self {
    case .confirmedMatch: verdict = .confirmed
    case .dismissedMatch: verdict = .dismissed
    default: return []
    }
    return [Ruling(code: "sanctions-match", reference: "own/1", role: .applicant, verdict: verdict)]
  }
}
