import Vocabulary

/// A statement as labelled lines.
enum StatementFacts {
  static func groups(_ statement: Statement, at now: Instant) -> [SubjectCard.Group] {
    var out: [SubjectCard.Group] = []
    switch statement.applicant {
    case .individual(let person): out.append(group("Person", facts(person, at: now)))
    case .organization(let organization):
      out.append(group("Organization", facts(organization)))
      for (index, owner) in organization.beneficialOwners.enumerated() {
        out.append(group("Owner \(index + 1)", control(owner) + facts(owner.individual, at: now)))
      }
      for (index, owner) in organization.corporateOwners.enumerated() {
        out.append(group("Corporate owner \(index + 1)", facts(owner)))
      }
    }
    for (index, administrator) in statement.administrators.enumerated() {
      out.append(group("Administrator \(index + 1)", facts(administrator, at: now)))
    }
    out.append(group("Account and use", use(statement, at: now)))
    return out.filter { !$0.facts.isEmpty }
  }

  private static func group(_ heading: String, _ facts: [SubjectCard.Fact?]) -> SubjectCard.Group {
    SubjectCard.Group(heading: heading, facts: facts.compactMap { $0 }.filter { !$0.lines.isEmpty })
  }

  private static func facts(_ person: Individual, at now: Instant) -> [SubjectCard.Fact?] {
    [
      .init("Name", [person.name.full]),
      .init("Other names", person.otherNames.map(\.full)),
      person.birthDate.map { .init("Born", ["\($0.text) · \($0.fullYears(until: now.date)) years"]) },
      .init("Nationality", person.nationalities.map(\.name)),
      person.address.map { .init("Address", lines($0)) },
      .init("Contact", [person.email?.text, person.telephone?.text].compactMap { $0 }),
      .init("Numbers", person.identifiers.map(line)),
    ]
  }

  private static func facts(_ organization: Organization) -> [SubjectCard.Fact?] {
    [
      .init("Name", [organization.name.text]),
      .init("Other names", organization.otherNames.map(\.text)),
      organization.jurisdiction.map { .init("Registered in", [$0.name]) },
      organization.address.map { .init("Main office", lines($0)) },
      .init("Used from", organization.placesOfUse.map { lines($0).joined(separator: ", ") }),
      .init("Contact", [organization.email?.text, organization.telephone?.text].compactMap { $0 }),
      .init("Numbers", organization.identifiers.map(line)),
    ]
  }

  private static func facts(_ owner: CorporateOwner) -> [SubjectCard.Fact?] {
    [
      .init("Name", [owner.name.text]), owner.jurisdiction.map { .init("Registered in", [$0.name]) },
      owner.ownershipBasisPoints.map { .init("Share", [share($0)]) },
    ]
  }

  private static func control(_ owner: BeneficialOwner) -> [SubjectCard.Fact?] {
    let kind = owner.control == .ownership ? "Owns" : "Controls"
    return [.init("Control", [[kind, owner.ownershipBasisPoints.map(share)].compactMap { $0 }.joined(separator: " ")])]
  }

  private static func use(_ statement: Statement, at now: Instant) -> [SubjectCard.Fact?] {
    [
      statement.intendedUse.map { .init("Intended use", [$0]) },
      .init("Pays by", statement.payment.map(line)),
      statement.registration.map { .init("Signed up from", ["\($0.address.text), \(TimeWords.absolute($0.at))"]) },
      .init("Access from", statement.access.prefix(10).map { "\($0.address.text), \(TimeWords.absolute($0.at))" }),
      .init(
        "Accounts", statement.accounts.map { [$0.reference, $0.product].compactMap { $0 }.joined(separator: " · ") },
        isCode: true),
    ]
  }

  static func share(_ basisPoints: Int) -> String {
    let (whole, rest) = (basisPoints / 100, basisPoints % 100)
    return rest == 0 ? "\(whole) %" : "\(whole).\(rest < 10 ? "0" : "")\(rest) %"
  }

  static func lines(_ address: PostalAddress) -> [String] {
    let place = [address.postalCode, address.locality, address.region].compactMap { $0 }.joined(separator: " ")
    return address.lines + (place.isEmpty ? [] : [place]) + [address.country.name]
  }

  static func line(_ identifier: PartyIdentifier) -> String {
    let country = identifier.country.map { " (\($0.text))" } ?? ""
    return "\(identifier.scheme.rawValue.humanized)\(country): \(identifier.value)"
  }

  static func line(_ means: PaymentMeans) -> String {
    switch means {
    case .card(let card):
      return ["Card", card.last4.map { "ending \($0)" }, card.issuer, card.issuerCountry?.name].compactMap { $0 }
        .joined(separator: ", ")
    case .bankAccount(let account):
      return ["Bank account", account.iban?.text, account.institution, account.country?.name].compactMap { $0 }
        .joined(separator: ", ")
    case .wallet(let wallet): return "Wallet, \(wallet.asset), \(wallet.address)"
    case .other(let other): return [other.description, other.reference].compactMap { $0 }.joined(separator: ", ")
    }
  }
}
