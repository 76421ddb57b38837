public import Vocabulary

/// Statements of invented applicants. The same seed gives the same people.
///
/// Telephone numbers are of the ranges kept for fiction, mail domains those of RFC 2606, addresses those of RFC 5737.
public struct StatementSamples: Sendable {
  private let randomness: SeededRandomness
  private let now: Instant

  public init(seed: UInt64 = 1, at now: Instant = SteppableClock.start) {
    randomness = SeededRandomness(seed: seed)
    self.now = now
  }

  /// An individual; names come in many scripts.
  public func individual(reseller: String? = nil) throws -> Statement {
    try statement(of: .individual(person()), reseller: reseller)
  }

  /// An organization with one to `owners` beneficial owners.
  public func organization(owners: Int = 3, reseller: String? = nil) throws -> Statement {
    let company = try required(randomness.pick(InventedNames.companies))
    let country = try CountryCode(company.country)
    let count = 1 + randomness.below(max(1, owners))
    let share = 10_000 / count
    let organization = Organization(
      name: try OrganizationName(company.name), jurisdiction: country,
      address: try PostalAddress(lines: [company.street], locality: company.locality, country: country),
      email: try EmailAddress("office@\(word(8)).example"), telephone: try telephone(),
      identifiers: [
        try PartyIdentifier(scheme: .registrationNumber, value: "HR \(1000 + randomness.below(9000))", country: country)
      ],
      beneficialOwners: try (0..<count).map { _ in
        try BeneficialOwner(individual: try person(), control: .ownership, ownershipBasisPoints: share)
      })
    return try statement(of: .organization(organization), reseller: reseller)
  }

  private func person() throws -> Individual {
    let person = try required(randomness.pick(InventedNames.people))
    let country = try CountryCode(person.country)
    let birth = CalendarDate(daysSince1970: randomness.below(12_000))
    return Individual(
      name: try PersonName(given: person.given, family: person.family), birthDate: birth, nationalities: [country],
      address: try PostalAddress(
        lines: [person.street], locality: person.locality, postalCode: "\(10_000 + randomness.below(80_000))",
        country: country),
      email: try EmailAddress("\(word(10))@example.org"), telephone: try telephone())
  }

  private func statement(of party: Party, reseller: String?) throws -> Statement {
    let address = IPAddress(ipv4: 0xC633_6400 | UInt32(randomness.below(256)))
    let card = try PaymentMeans.Card(fingerprint: "fp-" + word(24), last4: "\(1000 + randomness.below(9000))")
    return try Statement(
      applicant: party, payment: [.card(card)], intendedUse: "Web servers for a small shop.",
      registration: AccessRecord(address: address, at: now), access: [AccessRecord(address: address, at: now)],
      accounts: [try StatedAccount(reference: "acct-\(word(6))", product: "vm-small")], reseller: reseller)
  }

  private func telephone() throws -> TelephoneNumber {
    try TelephoneNumber("+1202555\(String(String(10_100 + randomness.below(100)).dropFirst()))")
  }

  private func word(_ count: Int) -> String {
    String((0..<count).compactMap { _ in randomness.pick(Array("abcdefghijklmnopqrstuvwxyz")) })
  }

  private func required<Value>(_ value: Value?) throws(VocabularyError) -> Value {
    guard let value else { throw VocabularyError(.range, "there is nothing to pick from") }
    return value
  }
}
