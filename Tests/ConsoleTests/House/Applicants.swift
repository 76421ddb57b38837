import Vocabulary

/// People and organizations of our own invention.
enum Applicants {
  static func address(_ country: String, _ line: String, _ locality: String, _ postal: String) throws -> PostalAddress {
    try PostalAddress(lines: [line], locality: locality, postalCode: postal, country: CountryCode(country))
  }

  static func person(
    _ name: String, born: String?, _ country: String, email: String?, telephone: String?, line: String,
    locality: String,
    postal: String
  ) throws -> Individual {
    Individual(
      name: try PersonName(full: name), birthDate: try born.map { try CalendarDate($0) },
      nationalities: [try CountryCode(country)], address: try address(country, line, locality, postal),
      email: try email.map { try EmailAddress($0) }, telephone: try telephone.map { try TelephoneNumber($0) })
  }

  static func statement(_ person: Individual, use: String? = "A small web shop", reseller: String? = nil) throws
    -> Statement
  {
    try Statement(
      applicant: .individual(person),
      payment: [.card(try .init(fingerprint: "fp_4Xk2", last4: "4242", issuer: "Example Bank"))], intendedUse: use,
      registration: AccessRecord(address: try IPAddress("203.0.113.24"), at: try Instant("2026-03-01T08:30:00Z")),
      accounts: [try StatedAccount(reference: "acct-1001", product: "vps-small")], reseller: reseller)
  }

  /// Resembles an entry of the test's list closely.
  static func listed() throws -> Statement {
    try statement(
      person(
        "Viktor Morozov", born: "1971-03-14", "RU", email: "v.morozov@mail.example", telephone: "+74955550101",
        line: "Tverskaya 7", locality: "Moscow", postal: "125009"))
  }

  /// The person of the test wallet.
  static func odalys() throws -> Statement {
    try statement(
      person(
        "Odalys Larkwhistle", born: "1988-05-17", "DE", email: "odalys@mail.example", telephone: "+4930901820",
        line: "Musterweg 1", locality: "Berlin", postal: "10115"))
  }

  static func clean() throws -> Statement {
    try statement(
      person(
        "Ingrid Solheim", born: "1985-04-12", "NO", email: "ingrid@solheim.example", telephone: "+4721000000",
        line: "Storgata 1", locality: "Oslo", postal: "0155"))
  }

  /// A quotation mark with a combining mark passes an escaper that goes by grapheme.
  static let hostileName = "A\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}<script>alert(2)</script>'`&"

  static func hostile() throws -> Statement {
    try statement(
      person(
        hostileName, born: nil, "US", email: nil, telephone: nil, line: hostileName, locality: hostileName, postal: "1"),
      use: hostileName)
  }

  static func company() throws -> Statement {
    let owner = try person(
      "Amira Haddad", born: "1979-11-02", "AE", email: "amira@heron.example", telephone: "+97145550100",
      line: "Al Wasl Road 9", locality: "Dubai", postal: "00000")
    let organization = Organization(
      name: try OrganizationName("Blue Heron Trading LLC"), jurisdiction: try CountryCode("AE"),
      address: try address("AE", "Harbour Tower 3", "Dubai", "00000"), email: try EmailAddress("office@heron.example"),
      telephone: try TelephoneNumber("+97145550111"),
      beneficialOwners: [try BeneficialOwner(individual: owner, control: .ownership, ownershipBasisPoints: 6000)],
      corporateOwners: [
        try CorporateOwner(
          name: OrganizationName("Heron Holding Ltd"), jurisdiction: CountryCode("CY"), ownershipBasisPoints: 4000)
      ])
    return try Statement(
      applicant: .organization(organization), intendedUse: "Hosting for resale", reseller: "reseller-07")
  }
}
