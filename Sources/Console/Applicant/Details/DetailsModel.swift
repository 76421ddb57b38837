import Vocabulary

struct DetailsModel: Sendable {
  struct Group: Sendable {
    let heading: String
    let note: String?
    let fields: [FormField]
    /// Value of the button that takes this row away.
    let remove: String?
  }

  struct Counter: Sendable {
    let name: String
    let rows: Int
  }

  let frame: Frame
  let address: String
  let version: Int
  let isOrganization: Bool
  let groups: [Group]
  let ownerGroups: [Group]
  let placeGroups: [Group]
  let adminGroups: [Group]
  let lastGroups: [Group]
  let counters: [Counter]
  let faultCount: Int
  let hasFaults: Bool
  let trouble: String?

  init(
    frame: Frame, address: String, version: Int, statement: Statement, form: Form, faults: [String: String],
    trouble: String? = nil
  ) {
    let fields = DetailsFields(form: form, faults: faults)
    self.frame = frame
    self.address = address
    self.version = version
    self.trouble = trouble
    faultCount = faults.count
    hasFaults = !faults.isEmpty
    isOrganization = statement.applicant.kind == .organization
    if isOrganization {
      groups = [
        Group(heading: "The organization", note: nil, fields: fields.organization(), remove: nil),
        Group(
          heading: "Main place of business", note: "A street address, not a post box.", fields: fields.address(""),
          remove: nil),
      ]
      ownerGroups = (0..<DetailsRows.count("owner", in: form)).map {
        Group(heading: "Owner \($0 + 1)", note: nil, fields: fields.owner($0), remove: "owner\($0)")
      }
      placeGroups = (0..<DetailsRows.count("place", in: form)).map {
        Group(heading: "Place \($0 + 1)", note: nil, fields: fields.address("place\($0)."), remove: "place\($0)")
      }
    } else {
      groups = [
        Group(heading: "You", note: nil, fields: fields.person(""), remove: nil),
        Group(
          heading: "Where you live", note: "A street address, not a post box.", fields: fields.address(""), remove: nil),
      ]
      (ownerGroups, placeGroups) = ([], [])
    }
    adminGroups = (0..<DetailsRows.count("admin", in: form)).map {
      Group(heading: "Administrator \($0 + 1)", note: nil, fields: fields.person("admin\($0)."), remove: "admin\($0)")
    }
    counters = (isOrganization ? DetailsRows.kinds : ["admin"]).map {
      Counter(name: "\($0)-rows", rows: DetailsRows.count($0, in: form))
    }
    let cards = statement.payment.compactMap { means -> String? in
      if case .card = means { StatementFacts.line(means) } else { nil }
    }
    lastGroups = [
      Group(
        heading: "How you pay", note: cards.isEmpty ? nil : "We know of: \(cards.joined(separator: "; ")).",
        fields: fields.payment(), remove: nil),
      Group(heading: "What it is for", note: nil, fields: fields.use(), remove: nil),
    ]
  }
}

/// The questions of the details form.
struct DetailsFields {
  let form: Form
  let faults: [String: String]

  private func line(
    _ name: String, _ label: String, type: String = "text", complete: String? = nil, hint: String? = nil
  ) -> FormField {
    FormField(name, label, .line(type: type, autocomplete: complete), hint: hint, form: form, faults: faults)
  }

  private func country(_ name: String, _ label: String, complete: String? = nil) -> FormField {
    FormField(name, label, .country(autocomplete: complete), form: form, faults: faults)
  }

  private func choice(_ name: String, _ label: String, _ offered: [(String, String)]) -> FormField {
    FormField(
      name, label, .choice(offered.map { Choice(value: $0.0, words: $0.1, isChosen: false) }), form: form,
      faults: faults)
  }

  /// - Parameter prefix: empty for the applicant, whose browser may fill the fields in.
  func person(_ prefix: String) -> [FormField] {
    let own = prefix.isEmpty
    return [
      line(
        "\(prefix)name", "Full name", complete: own ? "name" : nil,
        hint: "As it stands in the passport or identity card."),
      line(
        "\(prefix)birth", "Date of birth", type: "date", complete: own ? "bday" : nil,
        hint: "Year, month, day: 1985-04-30"),
      country("\(prefix)nationality", "Nationality"),
      line("\(prefix)email", "E-mail", type: "email", complete: own ? "email" : nil),
      line(
        "\(prefix)telephone", "Telephone", type: "tel", complete: own ? "tel" : nil,
        hint: "With the country code, for instance +49 30 123456."),
    ]
  }

  func address(_ prefix: String) -> [FormField] {
    let own = prefix.isEmpty
    return [
      line("\(prefix)street", "Street and number", complete: own ? "address-line1" : nil),
      line("\(prefix)street2", "More of the address (optional)", complete: own ? "address-line2" : nil),
      line("\(prefix)postal", "Postal code", complete: own ? "postal-code" : nil),
      line("\(prefix)locality", "Town or city", complete: own ? "address-level2" : nil),
      line("\(prefix)region", "State or region (optional)", complete: own ? "address-level1" : nil),
      country("\(prefix)country", "Country", complete: own ? "country" : nil),
    ]
  }

  func organization() -> [FormField] {
    [
      line(
        "name", "Name of the organization", complete: "organization", hint: "As registered, with Ltd, GmbH or the like."
      ),
      country("jurisdiction", "Registered in"),
      line("number", "Registration number", hint: "From the register of companies."),
      line("email", "E-mail", type: "email", complete: "email"),
      line(
        "telephone", "Telephone", type: "tel", complete: "tel",
        hint: "With the country code, for instance +49 30 123456."),
    ]
  }

  func owner(_ index: Int) -> [FormField] {
    let prefix = "owner\(index)."
    return [
      choice(
        "\(prefix)control", "How this person is connected",
        [("ownership", "Owns a share"), ("substantial-control", "Controls it in another way")]),
      line("\(prefix)share", "Share in percent", hint: "For instance 25 or 33.5."),
    ] + person(prefix) + address(prefix)
  }

  func payment() -> [FormField] {
    [
      choice(
        "pay", "Means of payment",
        [
          ("", "Nothing to add"), ("bank", "Bank account"), ("wallet", "Wallet of a crypto-asset"),
          ("other", "Another way"),
        ]),
      line("pay-iban", "IBAN, for a bank account"), line("pay-bank", "Name of the bank (optional)"),
      line("pay-asset", "Asset, for a wallet", hint: "For instance XBT or ETH."),
      line("pay-wallet", "Address of the wallet"),
      line("pay-other", "In your words, for another way"),
    ]
  }

  func use() -> [FormField] {
    [
      FormField(
        "use", "What will you use the machines for?", .paragraph, hint: "A sentence or two is enough.", form: form,
        faults: faults)
    ]
  }
}
