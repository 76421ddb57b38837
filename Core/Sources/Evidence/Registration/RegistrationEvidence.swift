import Names
import Vocabulary

/// Checks a registration extract against what one organization stated.
struct RegistrationEvidence {
  /// An extract older than this supports nothing any more.
  static let maximumAgeDays = 90
  /// How far ahead of ours the retriever's clock may run.
  static let clockToleranceSeconds: Int64 = 300
  /// An organization younger than this is remarked upon.
  static let recentDays = 90
  /// Percent that makes an owner beneficial (89 FR 5698, proposed 15 CFR 7.300; FATF recommendation 24).
  static let ownerThreshold = 25.0

  let extract: RegistrationExtract
  let at: Instant
  private var list: FindingList
  private var validated: [Attribute] = []
  private var isContradicted = false
  private var isFailed = false
  private var isStale = false
  private var isNameSupported = false

  static func check(
    _ payload: [UInt8], subject: EvidenceSubject, role: Role, at: Instant
  ) throws(EvidenceError) -> EvidenceCheck {
    let extract = try EvidenceJSON.decode(RegistrationExtract.self, from: payload)
    var evidence = RegistrationEvidence(extract: extract, at: at, list: FindingList(role: role, at: at))
    evidence.examineExtract()
    switch subject {
    case .organization(let organization): evidence.compare(with: organization)
    case .corporateOwner(let owner): evidence.compare(with: owner)
    case .individual:
      evidence.list.add(
        "registration-subject-mismatch", .medium, "A register names an organization; this role is held by a person.")
    }
    return evidence.result(role)
  }

  private init(extract: RegistrationExtract, at: Instant, list: FindingList) {
    self.extract = extract
    self.at = at
    self.list = list
  }

  private func result(_ role: Role) -> EvidenceCheck {
    let outcome: Verification.Result =
      isFailed ? .failed : isContradicted ? .contradicted : isNameSupported && !isStale ? .passed : .inconclusive
    let verification = Verification(
      role: role, evidenceType: .registrationExtract, method: .documentary, source: extract.register.text,
      result: outcome,
      // The extract is not signed: whoever hands it in could have written it. So never more than FAIR.
      strength: outcome == .passed ? .fair : .none,
      validated: outcome == .passed || outcome == .contradicted ? validated : [], at: at,
      expires: extract.retrievedAt.adding(days: Self.maximumAgeDays).date)
    return EvidenceCheck(verification: verification, findings: list.findings, claims: extract.claims)
  }
}

// MARK: - The extract itself

extension RegistrationEvidence {
  private mutating func examineExtract() {
    examineStatus()
    examineDates()
  }

  private mutating func examineStatus() {
    let parts = [ExplanationPart(label: "status", found: extract.status.rawValue)]
    switch extract.status {
    case .active: break
    case .dissolved:
      isFailed = true
      list.add(
        "registration-dissolved", .critical, "The register says that the organization no longer exists.", parts: parts)
    case .inLiquidation:
      list.add(
        "registration-liquidation", .high, "The register says that the organization is being wound up.", parts: parts)
    case .suspended:
      list.add("registration-suspended", .medium, "The register says that the organization is suspended.", parts: parts)
    case .unknown:
      list.add(
        "registration-status-unknown", .low, "The extract does not say whether the organization exists.", parts: parts)
    }
  }

  private mutating func examineDates() {
    let age = at.date.daysSince1970 - extract.retrievedAt.date.daysSince1970
    let part = ExplanationPart(label: "retrieved-at", found: extract.retrievedAt.text, effect: .opposes)
    if extract.retrievedAt > at.adding(seconds: Self.clockToleranceSeconds) {
      isFailed = true
      list.add("registration-date", .high, "The extract was retrieved in the future.", parts: [part])
    } else if extract.retrievedAt.adding(days: Self.maximumAgeDays) < at {
      isStale = true
      list.add("registration-stale", .medium, "The extract is \(age) days old.", parts: [part])
    }
    guard let founded = extract.incorporatedOn else { return }
    let days = at.date.daysSince1970 - founded.daysSince1970
    let founding = ExplanationPart(label: "incorporated-on", found: founded.text)
    if days < 0 {
      isFailed = true
      list.add("registration-date", .high, "The organization was founded in the future.", parts: [founding])
    } else if days < Self.recentDays {
      list.add("registration-recent", .low, "The organization was founded \(days) days ago.", parts: [founding])
    }
  }
}

// MARK: - Against the statement

extension RegistrationEvidence {
  private mutating func compare(with organization: Organization) {
    compareName([organization.name] + organization.otherNames)
    compareNumber(organization.identifiers)
    compareJurisdiction(organization.jurisdiction)
    compareAddress(organization.address)
    compareOwners(organization)
  }

  private mutating func compare(with owner: CorporateOwner) {
    compareName([owner.name])
    compareJurisdiction(owner.jurisdiction)
  }

  private mutating func compareName(_ stated: [OrganizationName]) {
    let best = ReportedName.best(stated: stated.map(\.text), found: extract.name.text, kind: .organization)
    func part(_ effect: ExplanationPart.Effect) -> [ExplanationPart] {
      [ExplanationPart(label: "name", stated: stated[best.index].text, found: extract.name.text, effect: effect)]
    }
    guard best.likeness.fits else {
      isContradicted = true
      list.add("registration-name-mismatch", .high, "The register has another name than stated.", parts: part(.opposes))
      return
    }
    isNameSupported = true
    validated.append(.name)
    if best.likeness == .otherForm {
      list.add(
        "registration-legal-form", .low, "The register has another legal form than stated.", parts: part(.neutral))
    } else if best.index > 0 {
      list.add("registration-other-name", .low, "The register has another of the stated names.", parts: part(.supports))
    }
  }

  private mutating func compareNumber(_ identifiers: [PartyIdentifier]) {
    let candidates = identifiers.filter {
      $0.scheme == .registrationNumber && ($0.country == nil || $0.country == extract.jurisdiction)
    }
    guard let first = candidates.first else { return }
    let found = EvidenceText.compact(extract.registrationNumber)
    if candidates.contains(where: { EvidenceText.compact($0.value) == found }) {
      validated.append(.registrationNumber)
      return
    }
    isContradicted = true
    let part = ExplanationPart(
      label: "registration-number", stated: first.value, found: extract.registrationNumber, effect: .opposes)
    list.add("registration-number-mismatch", .high, "The register has another number than stated.", parts: [part])
  }

  private mutating func compareJurisdiction(_ stated: CountryCode?) {
    guard let stated else { return }
    if stated == extract.jurisdiction {
      validated.append(.jurisdiction)
      return
    }
    isContradicted = true
    let part = ExplanationPart(
      label: "jurisdiction", stated: stated.text, found: extract.jurisdiction.text, effect: .opposes)
    list.add(
      "registration-jurisdiction-mismatch", .high, "The register is of another country than stated.", parts: [part])
  }

  /// The registered office and the principal place of business may lawfully differ, so a difference is no contradiction.
  private mutating func compareAddress(_ stated: PostalAddress?) {
    guard let stated, let found = extract.address else { return }
    if stated.isSamePlace(as: found) {
      validated.append(.address)
      return
    }
    let part = ExplanationPart(label: "address", stated: stated.singleLine, found: found.singleLine, effect: .neutral)
    list.add("registration-address-differs", .low, "The register has another address than stated.", parts: [part])
  }

  private mutating func compareOwners(_ organization: Organization) {
    guard !extract.owners.isEmpty else { return }
    let comparison = OwnerComparison(extract.owners, organization, threshold: Self.ownerThreshold)
    for (index, owner) in comparison.undisclosed {
      let share = owner.share.map { "\($0) percent" }
      let part = ExplanationPart(label: "owner", found: owner.name.text, effect: .opposes, reason: share)
      if owner.share == nil {
        list.add(
          "owner-share-unknown", .low, "The register names an owner that was not stated, without a share.",
          reference: "owner-\(index)", parts: [part])
      } else {
        list.add(
          "undisclosed-owner", .high, "The register names an owner of 25 percent or more that was not stated.",
          reference: "owner-\(index)", parts: [part])
      }
    }
    for (index, name) in comparison.unregistered {
      list.add(
        "unregistered-owner", .medium, "A stated owner of 25 percent or more is not in the register.",
        reference: "beneficial-owner-\(index)",
        parts: [ExplanationPart(label: "owner", stated: name, effect: .opposes)])
    }
    if comparison.supportsOwners { validated.append(.beneficialOwners) }
  }
}
