import Policy
import Vocabulary

/// SplitMix64: the same seed gives the same cases on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

struct RandomCases {
  private var generator: SeededGenerator
  static let countries = ["US", "PR", "DE", "IN", "IR", "BR"]
  /// Occurs in names, addresses and summaries of every case, and must never come out of the policy.
  static let secret = "Zebedee"

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  mutating func pick<Element>(_ list: [Element], or fallback: Element) -> Element {
    list.randomElement(using: &generator) ?? fallback
  }

  mutating func country() -> String { pick(Self.countries, or: "US") }

  mutating func person() throws -> Individual {
    var person = Individual(name: try PersonName(given: Self.secret, family: "Sample"))
    if chance(60) { person.nationalities = [try CountryCode(country())] }
    if chance(70) {
      person.address = try PostalAddress(lines: ["\(Self.secret) Street 1"], country: CountryCode(country()))
    }
    if chance(80) { person.email = try EmailAddress("\(Self.secret)@example.org") }
    if chance(50) {
      person.telephone = try TelephoneNumber(pick(["+12025550123", "+493012345678"], or: "+12025550123"))
    }
    return person
  }

  mutating func party() throws -> Party {
    guard chance(40) else { return .individual(try person()) }
    var owners: [BeneficialOwner] = []
    while chance(60), owners.count < 4 {
      let share = chance(70) ? Int.random(in: 0...10_000, using: &generator) : nil
      owners.append(try BeneficialOwner(individual: person(), control: .ownership, ownershipBasisPoints: share))
    }
    return .organization(
      Organization(
        name: try OrganizationName("\(Self.secret) Works"), jurisdiction: chance(70) ? try CountryCode(country()) : nil,
        email: chance(70) ? try EmailAddress("office@example.org") : nil, beneficialOwners: owners))
  }

  mutating func check() throws -> Verification {
    Verification(
      role: chance(70) ? .applicant : .beneficialOwner(0), evidenceType: pick(EvidenceType.allCases, or: .vendorReport),
      method: .documentary, source: "\(Self.secret) Register", result: pick(Verification.Result.allCases, or: .passed),
      strength: pick(EvidenceStrength.allCases, or: .fair), validated: Attribute.allCases.filter { _ in chance(40) },
      at: Cases.now.adding(days: -Int.random(in: 0...900, using: &generator)),
      expires: chance(50) ? Cases.now.adding(days: Int.random(in: -300...300, using: &generator)).date : nil)
  }

  mutating func finding() throws -> Finding {
    Cases.finding(
      pick(["sanctions-match", "mrz-name-mismatch", "never-seen"], or: "x"), pick(Severity.allCases, or: .low),
      sensor: pick(Sensor.allCases, or: .screening), role: chance(70) ? .applicant : .beneficialOwner(1),
      confidence: Double(Int.random(in: 0...1000, using: &generator)) / 1000, reference: "own/1",
      parts: [
        ExplanationPart(
          label: "nationality", stated: Self.secret, found: pick(["DEU", "D<<", "US", "??"], or: "US"), effect: .opposes
        )
      ])
  }

  mutating func file() throws -> CaseFile {
    let party = try party()
    let payment = chance(70) ? [try Cases.card(chance(80) ? country() : nil)] : []
    let checks = try (0..<Int.random(in: 0...4, using: &generator)).map { _ in try check() }
    let findings = try (0..<Int.random(in: 0...3, using: &generator)).map { _ in try finding() }
    let reseller = chance(20)
    let days = Int.random(in: 0...90, using: &generator)
    return try Cases.file(
      party, payment: payment, verifications: checks, findings: findings, at: Cases.now.adding(days: days),
      lists: chance(90) ? ["own"] : []
    ) { if reseller { $0.reseller = "r-1" } }
  }
}
