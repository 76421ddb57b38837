import Vocabulary

/// Checks the text of a machine-readable zone against what one person stated.
struct MRZEvidence {
  /// A document that ends within so many days is remarked upon.
  static let soonDays = 30

  let zone: MachineReadableZone
  let person: Individual?
  let at: Instant
  private var list: FindingList
  private var validated: [Attribute] = []
  private var isContradicted = false
  private var isNameSupported = false

  static func check(
    _ payload: [UInt8], subject: EvidenceSubject, role: Role, at: Instant
  ) throws(EvidenceError) -> EvidenceCheck {
    let zone = try MachineReadableZone(payload, today: at.date)
    var evidence = MRZEvidence(zone: zone, subject: subject, role: role, at: at)
    evidence.examine()
    return evidence.result(role)
  }

  private init(zone: MachineReadableZone, subject: EvidenceSubject, role: Role, at: Instant) {
    self.zone = zone
    if case .individual(let person) = subject { self.person = person } else { person = nil }
    self.at = at
    list = FindingList(role: role, at: at)
  }

  private mutating func examine() {
    examineChecks()
    examineStates()
    examineExpiry()
    guard let person else {
      list.add(
        "mrz-subject-mismatch", .medium, "A travel document names a person; this role is held by an organization.")
      return
    }
    compareName(person)
    compareBirthDate(person)
    compareNationality(person)
    compareNumber(person)
  }

  private func result(_ role: Role) -> EvidenceCheck {
    let isUnusable = !zone.isSound || zone.isSpecimen || zone.isExpired(on: at.date)
    let outcome: Verification.Result =
      isUnusable ? .failed : isContradicted ? .contradicted : isNameSupported ? .passed : .inconclusive
    // Never more than FAIR (NIST SP 800-63A-4, strengths of evidence): the text is typed or photographed, so none of the
    // document's security features was examined, no portrait was compared and nothing in it is signed. The check digits
    // are public arithmetic: they find slips, not forgers. STRONG needs the features or the issuer, SUPERIOR the chip.
    let strength: EvidenceStrength = outcome == .passed ? .fair : .none
    let verification = Verification(
      role: role, evidenceType: .machineReadableZone, method: .documentary, source: "ICAO 9303 \(zone.format.title)",
      result: outcome, strength: strength, validated: isUnusable ? [] : validated, at: at,
      expires: zone.expiryDate?.latest)
    return EvidenceCheck(verification: verification, findings: list.findings, claims: zone.claims)
  }
}

// MARK: - The document itself

extension MRZEvidence {
  private mutating func examineChecks() {
    let failed = zone.checks.filter { !$0.passes }
    let digits = failed.filter(\.name.isCheckDigit)
    if !digits.isEmpty {
      let what = digits.count == 1 ? "A check digit does not fit" : "\(digits.count) check digits do not fit"
      list.add(
        "mrz-check-digit", .high, "\(what): the text was misread, mistyped or altered.", parts: digits.map(\.part))
    }
    let rules = failed.filter { !$0.name.isCheckDigit && $0.name != .issuer && $0.name != .nationality }
    if !rules.isEmpty {
      list.add(
        "mrz-format", .medium, "The text breaks rules of ICAO Doc 9303 for \(zone.format.title).",
        parts: rules.map(\.part))
    }
  }

  private mutating func examineStates() {
    if zone.isSpecimen {
      list.add("mrz-specimen", .high, "The document is a specimen: its state does not exist.")
    }
    for (label, code, state) in [
      ("issuer", zone.issuerCode, zone.issuer), ("nationality", zone.nationalityCode, zone.nationality),
    ] where state == nil {
      list.add(
        "mrz-country-unknown", .medium, "The \(label) is a code that no state or organization has.",
        reference: label, parts: [ExplanationPart(label: label, found: code, effect: .opposes)])
    }
    if let nationality = zone.nationality, nationality.kind == .person || nationality.kind == .organization {
      list.add(
        "mrz-nationality-special", .information, "The document gives no country as nationality: \(nationality.name).",
        parts: [ExplanationPart(label: "nationality", found: nationality.code)])
    }
    if zone.name.isPossiblyTruncated {
      list.add(
        "mrz-truncated-name", .information, "The name fills its field to the end, so it may have been cut.",
        parts: [ExplanationPart(label: "name", found: zone.name.display)])
    }
  }

  private mutating func examineExpiry() {
    guard let field = zone.expiryField else { return }
    guard let last = zone.expiryDate?.latest else {
      if field.isUnknown { list.add("mrz-no-expiry", .low, "The document gives no date of expiry.") }
      return
    }
    let days = last.daysSince1970 - at.date.daysSince1970
    let part = ExplanationPart(
      label: "expiry-date", found: zone.expiryDate?.text, effect: days < 0 ? .opposes : .neutral)
    if days < 0 {
      list.add("mrz-expired", .high, "The document expired \(-days) days ago.", parts: [part])
    } else if days <= Self.soonDays {
      list.add("mrz-expires-soon", .low, "The document expires in \(days) days.", parts: [part])
    }
  }
}

// MARK: - Against the statement

extension MRZEvidence {
  private mutating func compareName(_ person: Individual) {
    let found = zone.name.display
    func part(_ effect: ExplanationPart.Effect, _ reason: String?) -> [ExplanationPart] {
      [ExplanationPart(label: "name", stated: person.name.full, found: found, effect: effect, reason: reason)]
    }
    var comparison = MRZNameComparison(stated: person.name, found: zone.name)
    if comparison == .differs || comparison == .notComparable {
      let others = person.otherNames.map { MRZNameComparison(stated: $0, found: zone.name) }
      if others.contains(.same) || others.contains(.truncated) {
        list.add(
          "mrz-other-name", .low, "The document carries another of the stated names.", parts: part(.supports, nil))
        comparison = .same
      }
    }
    switch comparison {
    case .same, .truncated:
      supportName()
    case .partial:
      supportName()
      let reason = "the words that both have agree, family name included"
      list.add(
        "mrz-name-partial", .low, "One of the two names has words that the other lacks.", parts: part(.supports, reason)
      )
    case .differs:
      isContradicted = true
      list.add("mrz-name-mismatch", .high, "The document carries another name than stated.", parts: part(.opposes, nil))
    case .notComparable:
      let reason =
        "the script of the stated name has no binding form in Latin letters; ask for the name as in the document"
      list.add("mrz-name-not-comparable", .low, "The names can not be compared.", parts: part(.neutral, reason))
    }
  }

  private mutating func supportName() {
    isNameSupported = true
    validated.append(.name)
  }

  private mutating func compareBirthDate(_ person: Individual) {
    guard let stated = person.birthDate, let field = zone.birthField, !field.isUnknown else { return }
    // The zone has no century: any that puts the stated date into the past will do.
    let agrees =
      (field.year == nil || field.year == stated.year % 100) && (field.month == nil || field.month == stated.month)
      && (field.day == nil || field.day == stated.day) && stated <= at.date
    let isWhole = field.year != nil && field.month != nil && field.day != nil
    let part = ExplanationPart(
      label: "birth-date", stated: stated.text, found: zone.birthDate?.text, effect: agrees ? .supports : .opposes)
    if !agrees {
      isContradicted = true
      list.add(
        "mrz-birth-date-mismatch", .high, "The document gives another date of birth than stated.", parts: [part])
    } else if isWhole {
      validated.append(.birthDate)
    } else {
      list.add("mrz-birth-date-incomplete", .low, "The document does not give the whole date of birth.", parts: [part])
    }
  }

  private mutating func compareNationality(_ person: Individual) {
    guard !person.nationalities.isEmpty, let nationality = zone.nationality, let country = nationality.country else {
      return
    }
    if person.nationalities.contains(country) {
      validated.append(.nationality)
      return
    }
    isContradicted = true
    let part = ExplanationPart(
      label: "nationality", stated: person.nationalities.map(\.text).joined(separator: ", "), found: country.text,
      effect: .opposes, reason: nationality.name)
    list.add(
      "mrz-nationality-mismatch", .medium, "The document gives a nationality that was not stated.", parts: [part])
  }

  /// A number of the same kind that was stated for the issuing country, or for no country, must be this one.
  private mutating func compareNumber(_ person: Individual) {
    guard !zone.format.isVisa, !zone.documentNumber.isEmpty else { return }
    let schemes: [PartyIdentifier.Scheme] = zone.format == .td3 ? [.passport] : [.nationalID, .passport]
    let candidates = person.identifiers.filter { identifier in
      schemes.contains(identifier.scheme)
        && (identifier.country == nil || zone.issuer?.country == nil || identifier.country == zone.issuer?.country)
    }
    let found = EvidenceText.compact(zone.documentNumber)
    if candidates.contains(where: { EvidenceText.compact($0.value) == found }) {
      validated.append(.documentNumber)
    } else if let stated = candidates.first(where: { $0.scheme == schemes.first }) {
      isContradicted = true
      let part = ExplanationPart(
        label: "document-number", stated: stated.value, found: zone.documentNumber, effect: .opposes)
      list.add("mrz-document-number-mismatch", .medium, "The document has another number than stated.", parts: [part])
    }
  }
}

extension MRZCheck {
  fileprivate var part: ExplanationPart {
    ExplanationPart(label: name.title, effect: .opposes, reason: detail)
  }
}

extension MachineReadableZone {
  /// What the zone says, in the order of a passport's page; empty fields are left out.
  var claims: [Claim] {
    let pairs: [(String, String?)] = [
      ("document_code", documentCode), ("issuer", issuerCode), ("document_number", documentNumber),
      ("family_name", name.primary.joined(separator: " ")), ("given_names", name.secondary.joined(separator: " ")),
      ("nationality", nationalityCode), ("birth_date", birthDate?.text), ("sex", sex?.rawValue),
      ("expiry_date", expiryDate?.text), ("optional_data", optionalData),
    ]
    return pairs.compactMap { name, value in
      value.flatMap { $0.isEmpty || $0 == "<" ? nil : Claim(attribute: name, value: $0) }
    }
  }
}
