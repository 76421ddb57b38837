import Vocabulary

extension Facts {
  /// The countries that the fact points to, sorted, each once; empty where nothing is known.
  func countries(_ fact: CountryFact, of role: Role) -> [CountryCode] {
    Array(Set(found(fact, role))).sorted()
  }

  private func found(_ fact: CountryFact, _ role: Role) -> [CountryCode] {
    let owners = organization?.beneficialOwners ?? []
    switch fact {
    case .nationality: return individual(role)?.nationalities ?? []
    case .residence: return [address(role)?.country].compactMap(\.self)
    case .jurisdiction: return role == .applicant ? [organization?.jurisdiction].compactMap(\.self) : []
    case .placeOfUse: return role == .applicant ? (organization?.placesOfUse ?? []).map(\.country) : []
    case .payment: return role == .applicant ? statement.payment.compactMap(\.country) : []
    case .telephone: return telephone(role).map(CallingCodes.countries(of:)) ?? []
    case .evidence: return contradictions(role).map(\.country)
    case .ownerNationality: return owners.flatMap(\.individual.nationalities)
    case .ownerResidence: return owners.compactMap(\.individual.address?.country)
    case .corporateOwner: return (organization?.corporateOwners ?? []).compactMap(\.jurisdiction)
    }
  }

  private func address(_ role: Role) -> PostalAddress? {
    role == .applicant ? statement.applicant.address : individual(role)?.address
  }

  private func telephone(_ role: Role) -> TelephoneNumber? {
    role == .applicant ? statement.applicant.telephone : individual(role)?.telephone
  }

  /// Countries that evidence names against the statement: explanation parts of the evidence sensor with one of these
  /// labels, whose found side is a country code of two or three letters, or `D`, the code of Germany in ICAO Doc 9303.
  func contradictions(_ role: Role) -> [(fact: CountryFact, country: CountryCode)] {
    standing.filter { $0.sensor == .evidence && $0.role == role }.flatMap(\.parts).compactMap { part in
      guard part.effect == .opposes, let fact = Self.labels[part.label], let found = part.found,
        let country = Self.country(found)
      else { return nil }
      return (fact, country)
    }
  }

  private static let labels: [String: CountryFact] = [
    "nationality": .nationality, "address-country": .residence, "country": .residence, "jurisdiction": .jurisdiction,
  ]

  private static func country(_ text: String) -> CountryCode? {
    let code = text.filter { $0 != "<" }
    return code == "D" ? try? CountryCode("DE") : (try? CountryCode(code)) ?? CountryCode(alpha3: code)
  }
}
