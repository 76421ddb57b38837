import Vocabulary

/// Somebody whom a statement names, ready to be looked up.
struct ScreenedParty {
  let role: Role
  /// For sentences: `the applicant`, `an owner`.
  let what: String
  let subject: ScreeningSubject

  static func all(in statement: Statement) -> [ScreenedParty] {
    [applicant(statement)] + owners(statement)
      + statement.administrators.enumerated().map { place, administrator in
        ScreenedParty(
          role: .administrator(place), what: "an administrator of the accounts", subject: person(administrator))
      }
  }

  private static func owners(_ statement: Statement) -> [ScreenedParty] {
    guard case .organization(let organization) = statement.applicant else { return [] }
    var parties: [ScreenedParty] = []
    for (place, owner) in organization.beneficialOwners.enumerated() {
      parties.append(
        ScreenedParty(role: .beneficialOwner(place), what: "a beneficial owner", subject: person(owner.individual)))
    }
    for (place, owner) in organization.corporateOwners.enumerated() {
      let subject = ScreeningSubject(
        kind: .organization, names: [owner.name.text], countries: [owner.jurisdiction].compactMap(\.self))
      parties.append(ScreenedParty(role: .corporateOwner(place), what: "a corporate owner", subject: subject))
    }
    return parties
  }

  private static func applicant(_ statement: Statement) -> ScreenedParty {
    var subject: ScreeningSubject
    switch statement.applicant {
    case .individual(let individual): subject = person(individual)
    case .organization(let organization):
      subject = ScreeningSubject(
        kind: .organization, names: [organization.name.text] + organization.otherNames.map(\.text),
        countries: unique([organization.jurisdiction, organization.address?.country]),
        identifiers: organization.identifiers)
    }
    subject.identifiers += values(statement).compactMap { try? PartyIdentifier(scheme: .other, value: $0) }
    return ScreenedParty(role: .applicant, what: "the applicant", subject: subject)
  }

  /// Wallets, cards and the e-mail address with its domain, as `ProviderValuesCSV` writes them.
  private static func values(_ statement: Statement) -> [String] {
    var values = statement.payment.compactMap { means -> String? in
      switch means {
      case .wallet(let wallet): wallet.address
      case .card(let card): ProviderValuesCSV.Kind.card.number(card.fingerprint)
      case .bankAccount, .other: nil
      }
    }
    if let email = statement.applicant.email {
      values += [email.text, ProviderValuesCSV.Kind.emailDomain.number(email.domain)]
    }
    return values
  }

  private static func person(_ person: Individual) -> ScreeningSubject {
    ScreeningSubject(
      kind: .person, names: [person.name.full] + person.otherNames.map(\.full),
      birthDate: person.birthDate.map(PartialDate.init),
      countries: person.nationalities, identifiers: person.identifiers)
  }

  private static func unique(_ countries: [CountryCode?]) -> [CountryCode] {
    countries.compactMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
