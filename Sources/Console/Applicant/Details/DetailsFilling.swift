import Vocabulary

/// A statement as the fields of the details form.
enum DetailsFilling {
  static func form(_ statement: Statement) -> Form {
    var fields: [(name: String, value: String)] = []
    func put(_ name: String, _ value: String?) { if let value { fields.append((name, value)) } }
    func put(_ prefix: String, _ address: PostalAddress?) {
      guard let address else { return }
      put("\(prefix)street", address.lines.first)
      let more = address.lines.dropFirst().joined(separator: ", ")
      put("\(prefix)street2", more.isEmpty ? nil : more)
      put("\(prefix)locality", address.locality)
      put("\(prefix)region", address.region)
      put("\(prefix)postal", address.postalCode)
      put("\(prefix)country", address.country.text)
    }
    func put(_ prefix: String, _ person: Individual) {
      put("\(prefix)name", person.name.full)
      put("\(prefix)birth", person.birthDate?.text)
      put("\(prefix)nationality", person.nationalities.first?.text)
      put(prefix, person.address)
      put("\(prefix)email", person.email?.text)
      put("\(prefix)telephone", person.telephone?.text)
    }
    switch statement.applicant {
    case .individual(let person): put("", person)
    case .organization(let organization):
      put("name", organization.name.text)
      put("jurisdiction", organization.jurisdiction?.text)
      put("number", organization.identifiers.first { $0.scheme == .registrationNumber }?.value)
      put("", organization.address)
      put("email", organization.email?.text)
      put("telephone", organization.telephone?.text)
      put("place-rows", String(organization.placesOfUse.count))
      for (index, place) in organization.placesOfUse.enumerated() { put("place\(index).", place) }
      put("owner-rows", String(organization.beneficialOwners.count))
      for (index, owner) in organization.beneficialOwners.enumerated() {
        put("owner\(index).", owner.individual)
        put("owner\(index).control", owner.control.rawValue)
        put(
          "owner\(index).share", owner.ownershipBasisPoints.map { StatementFacts.share($0).replacing(" %", with: "") })
      }
    }
    put("admin-rows", String(statement.administrators.count))
    for (index, administrator) in statement.administrators.enumerated() { put("admin\(index).", administrator) }
    put("use", statement.intendedUse)
    for means in statement.payment {
      switch means {
      case .card: break
      case .bankAccount(let account):
        put("pay", "bank")
        put("pay-iban", account.iban?.text)
        put("pay-bank", account.institution)
      case .wallet(let wallet):
        put("pay", "wallet")
        put("pay-asset", wallet.asset)
        put("pay-wallet", wallet.address)
      case .other(let other):
        put("pay", "other")
        put("pay-other", other.description)
      }
    }
    return Form(fields)
  }
}
