import Vocabulary

/// One applicant of the demonstration: what is stated, and what evidence follows.
struct DemoScenario {
  enum Proof {
    case none
    case passport(DemoDocument.Fault)
    /// A signed report of the demonstration's vendor; `false`: the vendor could not verify.
    case vendor(verified: Bool)
    case passportAndVendor
    /// A register extract; `hidden`: it names an owner who was not stated.
    case extract(hiddenOwner: Bool, dissolved: Bool)
  }

  let statement: Statement
  let proof: Proof
}

/// Makes the scenarios: clean ones and every kind of trouble.
struct DemoScenarios {
  private var random = DemoRandom(seed: 7302)
  private let now: Instant

  init(now: Instant) { self.now = now }

  /// About two hundred.
  mutating func all() throws -> [DemoScenario] {
    var out: [DemoScenario] = []
    for _ in 0..<70 { out.append(try individual(.domestic, proof: .vendor(verified: true))) }
    for _ in 0..<28 { out.append(try individual(.foreign, proof: .passportAndVendor)) }
    for _ in 0..<10 { out.append(try individual(.foreign, proof: .none)) }
    for _ in 0..<8 { out.append(try individual(.domestic, proof: .none, sparse: true)) }
    for fault in [DemoDocument.Fault.checkDigit, .expired, .birthDate] {
      for _ in 0..<4 { out.append(try individual(.foreign, proof: .passport(fault))) }
    }
    for _ in 0..<4 { out.append(try individual(.foreign, proof: .vendor(verified: false))) }
    for _ in 0..<34 { out.append(try organization(.domestic, proof: .extract(hiddenOwner: false, dissolved: false))) }
    for _ in 0..<12 {
      out.append(
        try organization(.foreign, proof: .extract(hiddenOwner: false, dissolved: false), reseller: "rsl-baltic"))
    }
    for _ in 0..<4 { out.append(try organization(.foreign, proof: .extract(hiddenOwner: true, dissolved: false))) }
    for _ in 0..<2 { out.append(try organization(.foreign, proof: .extract(hiddenOwner: false, dissolved: true))) }
    for _ in 0..<4 { out.append(try organization(.foreign, proof: .none, reseller: "rsl-pacific", withOwners: false)) }
    out += try listed()
    return out
  }

  enum Origin { case domestic, foreign }

  private mutating func place(_ origin: Origin) -> DemoPools.Place {
    random.pick(origin == .domestic ? DemoPools.domestic : DemoPools.foreign)
  }

  private mutating func person(
    at place: DemoPools.Place, name: PersonName? = nil, birthDate: CalendarDate? = nil, sparse: Bool = false
  ) throws -> Individual {
    let name = try name ?? PersonName(given: random.pick(DemoPools.given), family: random.pick(DemoPools.family))
    let mailbox = (name.family ?? "customer").lowercased().filter { ("a"..."z").contains($0) }
    let country = try CountryCode(place.country)
    let drawn = CalendarDate(daysSince1970: random.below(11_000) - 1000)
    return Individual(
      name: name, birthDate: birthDate ?? drawn, nationalities: [country], address: sparse ? nil : try address(place),
      email: try EmailAddress("\(mailbox).\(random.below(9000) + 1000)@mail.example"),
      telephone: sparse ? nil : try TelephoneNumber("\(place.callingCode)\(random.below(9000) + 1000)"))
  }

  private func address(_ place: DemoPools.Place) throws -> PostalAddress {
    try PostalAddress(
      lines: [place.street], locality: place.locality, region: place.region, postalCode: place.postalCode,
      country: CountryCode(place.country))
  }

  private mutating func statement(
    _ party: Party, at place: DemoPools.Place, reseller: String? = nil, sparse: Bool = false
  ) throws -> Statement {
    let signedUp = now.adding(seconds: -Int64(random.below(20 * 86_400)))
    let card = PaymentMeans.card(
      try PaymentMeans.Card(
        fingerprint: "fp_demo_\(random.next() % 1_000_000_000)", last4: String(random.below(9000) + 1000),
        issuer: "Example Bank", issuerCountry: CountryCode(place.country)))
    let source = IPAddress(ipv4: 0xC633_6400 + UInt32(random.below(256)))  // 198.51.100.0/24, RFC 5737
    let held = IPAddress(ipv4: 0xCB00_7100 + UInt32(random.below(256)))  // 203.0.113.0/24, RFC 5737
    return try Statement(
      applicant: party, payment: sparse ? [] : [card], intendedUse: sparse ? nil : random.pick(DemoPools.uses),
      registration: AccessRecord(address: source, at: signedUp),
      access: [AccessRecord(address: source, at: signedUp)],
      accounts: [
        StatedAccount(
          reference: "vm-\(random.below(900_000) + 100_000)", product: "compute",
          period: Interval(start: signedUp, end: nil), addresses: [held])
      ], reseller: reseller)
  }

  private mutating func individual(_ origin: Origin, proof: DemoScenario.Proof, sparse: Bool = false) throws
    -> DemoScenario
  {
    let place = place(origin)
    let person = try person(at: place, sparse: sparse)
    return DemoScenario(statement: try statement(.individual(person), at: place, sparse: sparse), proof: proof)
  }

  private mutating func organization(
    _ origin: Origin, proof: DemoScenario.Proof, reseller: String? = nil, withOwners: Bool = true, name: String? = nil
  ) throws -> DemoScenario {
    let place = place(origin)
    let name =
      name
      ?? "\(random.pick(DemoPools.companyStems)) \(random.pick(DemoPools.companyTrades)) \(random.below(90) + 10) LLC"
    var owners: [BeneficialOwner] = []
    if withOwners {
      let share = 3000 + random.below(4000)
      owners.append(
        try BeneficialOwner(individual: try person(at: place), control: .ownership, ownershipBasisPoints: share))
      owners.append(
        try BeneficialOwner(
          individual: try person(at: self.place(origin)), control: .substantialControl,
          ownershipBasisPoints: 10_000 - share))
    }
    let number = "\(place.country)-\(random.below(900_000) + 100_000)"
    let company = Organization(
      name: try OrganizationName(name), jurisdiction: try CountryCode(place.country), address: try address(place),
      placesOfUse: [try address(place)],
      email: try EmailAddress("office.\(random.below(9000) + 1000)@company.example"),
      telephone: try TelephoneNumber("\(place.callingCode)\(random.below(9000) + 1000)"),
      identifiers: [
        try PartyIdentifier(scheme: .registrationNumber, value: number, country: CountryCode(place.country))
      ], beneficialOwners: owners)
    return DemoScenario(
      statement: try statement(.organization(company), at: place, reseller: reseller), proof: proof)
  }

  /// Applicants who resemble the demonstration's list: the listed party, a respelling, another script, a namesake, an owner.
  private mutating func listed() throws -> [DemoScenario] {
    var out: [DemoScenario] = []
    let people: [(given: String, family: String, born: String)] = [
      ("Viktor", "Zhuravskoy", "1971-04-09"), ("Victor", "Juravskoy", "1971-04-09"),
      ("Viktor", "Zhuravskoy", "1994-11-21"),
      ("Parwiz", "Golestanfar", "1980-12-02"), ("Chol Mun", "Ri", "1985-02-16"),
      ("Ignatius", "Blackmoor", "1990-07-30"),
    ]
    for entry in people {
      let place = place(.foreign)
      let name = try PersonName(given: entry.given, family: entry.family)
      let person = try person(at: place, name: name, birthDate: CalendarDate(entry.born))
      out.append(
        DemoScenario(statement: try statement(.individual(person), at: place), proof: .passport(.none)))
    }
    for name in ["Severnyi Kod LLC", "Harbor Lynx Shipping Co"] {
      out.append(try organization(.foreign, proof: .none, name: name))
    }
    var owned = try organization(.foreign, proof: .none, reseller: "rsl-baltic")
    if case .organization(var company) = owned.statement.applicant {
      let place = place(.foreign)
      let owner = try person(
        at: place, name: PersonName(given: "Viktor Anatolyevich", family: "Zhuravskoy"),
        birthDate: CalendarDate("1971-04-09"))
      company.beneficialOwners = [
        try BeneficialOwner(individual: owner, control: .ownership, ownershipBasisPoints: 6000)
      ]
      var statement = owned.statement
      statement.applicant = .organization(company)
      owned = DemoScenario(statement: statement, proof: .none)
    }
    out.append(owned)
    return out
  }
}
