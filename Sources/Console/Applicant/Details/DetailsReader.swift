import Vocabulary

/// Turns the details form into a statement. What the form does not ask stays as it was stated.
struct DetailsReader {
  private var reader: FieldReader
  private let known: Statement

  init(_ form: Form, known: Statement) {
    reader = FieldReader(form)
    self.known = known
  }

  /// - Returns: the statement, or nil with the faults by field.
  mutating func read() -> (statement: Statement?, faults: [String: String]) {
    var next = known
    switch known.applicant {
    case .individual(let person): if let person = individual("", person) { next.applicant = .individual(person) }
    case .organization(let organization):
      if let organization = self.organization(organization) { next.applicant = .organization(organization) }
    }
    let use = reader.value("use") { text throws(VocabularyError) in
      try Statement(applicant: known.applicant, intendedUse: text).intendedUse
    }
    next.intendedUse = use ?? nil
    next.administrators = (0..<DetailsRows.count("admin", in: reader.form)).compactMap { index in
      administrator(index, known.administrators.indices.contains(index) ? known.administrators[index] : nil)
    }
    next.payment = payment()
    return (reader.faults.isEmpty ? next : nil, reader.faults)
  }

  private mutating func individual(_ prefix: String, _ known: Individual?) -> Individual? {
    let name = reader.required("\(prefix)name", "give the full name") { text throws(VocabularyError) in
      // The parts of the name stay known where the name is unchanged.
      if let same = known?.name, same.full == text { return same }
      return try PersonName(full: text)
    }
    var person = known
    let birthDate = reader.value("\(prefix)birth") { text throws(VocabularyError) in try CalendarDate(text) }
    let nationality = reader.value("\(prefix)nationality") { text throws(VocabularyError) in try CountryCode(text) }
    let address = reader.address(prefix)
    let email = reader.value("\(prefix)email") { text throws(VocabularyError) in try EmailAddress(text) }
    let telephone = reader.value("\(prefix)telephone") { text throws(VocabularyError) in try TelephoneNumber(text) }
    guard let name else { return nil }
    if person == nil { person = Individual(name: name) }
    person?.name = name
    person?.birthDate = birthDate
    person?.nationalities = nationality.map { [$0] + (known?.nationalities.dropFirst() ?? []) } ?? []
    person?.address = address
    person?.email = email
    person?.telephone = telephone
    return person
  }

  private mutating func organization(_ known: Organization) -> Organization? {
    var next = known
    let name = reader.required("name", "give the name of the organization") { text throws(VocabularyError) in
      try OrganizationName(text)
    }
    next.jurisdiction = reader.value("jurisdiction") { text throws(VocabularyError) in try CountryCode(text) }
    next.address = reader.address("")
    next.email = reader.value("email") { text throws(VocabularyError) in try EmailAddress(text) }
    next.telephone = reader.value("telephone") { text throws(VocabularyError) in try TelephoneNumber(text) }
    let jurisdiction = next.jurisdiction
    let number = reader.value("number") { text throws(VocabularyError) in
      try PartyIdentifier(scheme: .registrationNumber, value: text, country: jurisdiction)
    }
    next.identifiers = known.identifiers.filter { $0.scheme != .registrationNumber } + (number.map { [$0] } ?? [])
    next.placesOfUse = (0..<DetailsRows.count("place", in: reader.form)).compactMap { reader.address("place\($0).") }
    next.beneficialOwners = (0..<DetailsRows.count("owner", in: reader.form)).compactMap { index in
      owner(index, known.beneficialOwners.indices.contains(index) ? known.beneficialOwners[index] : nil)
    }
    guard let name else { return nil }
    next.name = name
    return next
  }

  private mutating func owner(_ index: Int, _ known: BeneficialOwner?) -> BeneficialOwner? {
    let prefix = "owner\(index)."
    let person = individual(prefix, same(prefix, known?.individual))
    let share = reader.share("\(prefix)share")
    let control = BeneficialOwner.Control(rawValue: reader.form["\(prefix)control"]) ?? .ownership
    guard let person else { return nil }
    return try? BeneficialOwner(individual: person, control: control, ownershipBasisPoints: share)
  }

  private mutating func administrator(_ index: Int, _ known: Individual?) -> Individual? {
    let prefix = "admin\(index)."
    let same = same(prefix, known)
    var administrator = individual(prefix, same)
    // The form does not ask for it.
    administrator?.address = same?.address
    return administrator
  }

  /// A row that was moved up is somebody else: nothing of the old one may stick to it.
  private func same(_ prefix: String, _ known: Individual?) -> Individual? {
    known.flatMap { $0.name.full == reader.form.text("\(prefix)name") ? $0 : nil }
  }

  /// Cards are known by the payment processor only and stay; the form gives at most one other means.
  private mutating func payment() -> [PaymentMeans] {
    let cards = known.payment.filter { if case .card = $0 { true } else { false } }
    switch reader.form["pay"] {
    case "bank":
      let iban = reader.required("pay-iban", "give the IBAN of the account") { text throws(VocabularyError) in
        try IBAN(text)
      }
      let institution = reader.form.text("pay-bank")
      guard let iban, let account = try? PaymentMeans.BankAccount(iban: iban, institution: institution) else {
        return cards
      }
      return cards + [.bankAccount(account)]
    case "wallet":
      let asset = reader.form.text("pay-asset") ?? "XBT"
      let wallet = reader.required("pay-wallet", "give the address of the wallet") { text throws(VocabularyError) in
        try PaymentMeans.Wallet(asset: asset, address: text)
      }
      return cards + (wallet.map { [.wallet($0)] } ?? [])
    case "other":
      let other = reader.required("pay-other", "say how you will pay") { text throws(VocabularyError) in
        try PaymentMeans.Other(description: text)
      }
      return cards + (other.map { [.other($0)] } ?? [])
    default: return cards
    }
  }
}

/// How many rows of a kind a form has: `owner0.name`, `owner1.name` and so on.
enum DetailsRows {
  static let maximum = 50
  static let kinds = ["owner", "place", "admin"]

  static func count(_ kind: String, in form: Form) -> Int { min(max(Int(form["\(kind)-rows"]) ?? 0, 0), maximum) }

  /// The form with one row more.
  static func adding(_ kind: String, to form: Form) -> Form {
    replacing("\(kind)-rows", with: String(min(count(kind, in: form) + 1, maximum)), in: form)
  }

  /// The form without one row; the rows after it move up.
  static func removing(_ kind: String, _ row: Int, from form: Form) -> Form {
    var fields: [(name: String, value: String)] = []
    for field in form.fields {
      guard field.name.hasPrefix(kind), let dot = field.name.firstIndex(of: "."),
        let index = Int(field.name[..<dot].dropFirst(kind.count))
      else {
        fields.append(field)
        continue
      }
      if index == row { continue }
      fields.append(("\(kind)\(index > row ? index - 1 : index)\(field.name[dot...])", field.value))
    }
    return replacing("\(kind)-rows", with: String(max(count(kind, in: form) - 1, 0)), in: Form(fields))
  }

  private static func replacing(_ name: String, with value: String, in form: Form) -> Form {
    Form(form.fields.filter { $0.name != name } + [(name, value)])
  }
}
