import Names
public import Vocabulary

/// Compares what an organization stated with GLEIF's record of the LEI that it gave.
public enum LegalEntityComparison {
  /// The findings of one comparison.
  ///
  /// - Parameters:
  ///   - record: nil where the register does not have the LEI.
  ///   - parents: active relationships of the LEI, with the records of the parents as far as they are known.
  public static func findings(
    _ organization: Organization, lei: String, record: LegalEntityRecord?,
    parents: [(relationship: LegalEntityRelationship, record: LegalEntityRecord?)] = [], role: Role = .applicant,
    at: Instant
  ) -> [Finding] {
    var list = FindingList(role: role, at: at)
    guard let record else {
      list.add("lei-unknown", .high, "GLEIF's register does not have the LEI.", reference: lei)
      return list.findings
    }
    examineStatus(record, &list)
    compareName(organization, record, &list)
    compareJurisdiction(organization, record, &list)
    compareAddress(organization, record, &list)
    compareNumber(organization, record, &list)
    compareParents(organization, parents, &list)
    return list.findings
  }

  private static func examineStatus(_ record: LegalEntityRecord, _ list: inout FindingList) {
    let parts = [ExplanationPart(label: "registration-status", found: record.status.rawValue, effect: .opposes)]
    switch record.status {
    case .issued, .pendingTransfer, .pendingArchival: break
    case .lapsed:
      list.add("lei-lapsed", .medium, "The LEI was not renewed: what the register says may be old.", parts: parts)
    case .annulled, .duplicate, .cancelled:
      list.add("lei-withdrawn", .high, "The LEI was withdrawn by the register.", parts: parts)
    case .merged, .retired:
      list.add("lei-ended", .high, "The entity of the LEI has ended.", parts: parts)
    case .transferred, .pending, .unknown:
      list.add("lei-not-current", .low, "The LEI is not confirmed at present.", parts: parts)
    }
    if !record.isActive {
      list.add("lei-entity-inactive", .high, "The register says that the entity is no longer active.")
    }
  }

  private static func compareName(_ organization: Organization, _ record: LegalEntityRecord, _ list: inout FindingList)
  {
    let stated = ([organization.name] + organization.otherNames).map(\.text)
    let found = [record.legalName] + record.otherNames
    let likenesses = found.map { ReportedName.best(stated: stated, found: $0, kind: .organization) }
    let effect: ExplanationPart.Effect = likenesses.contains { $0.likeness.fits } ? .supports : .opposes
    let part = ExplanationPart(label: "name", stated: stated.first, found: record.legalName, effect: effect)
    guard let first = likenesses.first else { return }
    if effect == .opposes {
      list.add("lei-name-mismatch", .high, "The LEI belongs to an entity of another name.", parts: [part])
    } else if !first.likeness.fits {
      list.add("lei-other-name", .low, "The register has the stated name as another name.", parts: [part])
    } else if first.likeness == .otherForm {
      list.add("lei-legal-form", .low, "The register has another legal form than stated.", parts: [part])
    }
  }

  private static func compareJurisdiction(
    _ organization: Organization, _ record: LegalEntityRecord, _ list: inout FindingList
  ) {
    guard let stated = organization.jurisdiction, !record.jurisdiction.isEmpty else { return }
    let found = String(record.jurisdiction.prefix(2))
    guard found != stated.text else { return }
    let part = ExplanationPart(label: "jurisdiction", stated: stated.text, found: record.jurisdiction, effect: .opposes)
    list.add("lei-jurisdiction-mismatch", .medium, "The register has another jurisdiction than stated.", parts: [part])
  }

  private static func compareAddress(
    _ organization: Organization, _ record: LegalEntityRecord, _ list: inout FindingList
  ) {
    guard let stated = organization.address else { return }
    let addresses = [record.legalAddress, record.headquartersAddress].filter { !$0.country.isEmpty }
    guard !addresses.isEmpty, !addresses.contains(where: { isSamePlace(stated, $0) }) else { return }
    let isSameCountry = addresses.contains { $0.country == stated.country.text }
    let part = ExplanationPart(
      label: "address", stated: stated.singleLine, found: record.legalAddress.singleLine, effect: .opposes)
    list.add(
      "lei-address-mismatch", isSameCountry ? .low : .medium, "The register has other addresses than stated.",
      parts: [part])
  }

  /// Same country, and postal code or, where one has none, locality.
  private static func isSamePlace(_ stated: PostalAddress, _ found: LegalEntityRecord.Address) -> Bool {
    guard stated.country.text == found.country else { return false }
    if let code = stated.postalCode, !found.postalCode.isEmpty {
      return EvidenceText.compact(code) == EvidenceText.compact(found.postalCode)
    }
    return stated.locality.map { EvidenceText.compact($0) == EvidenceText.compact(found.city) } ?? true
  }

  private static func compareNumber(
    _ organization: Organization, _ record: LegalEntityRecord, _ list: inout FindingList
  ) {
    let stated = organization.identifiers.filter { $0.scheme == .registrationNumber }
    guard !record.registrationNumber.isEmpty, let first = stated.first else { return }
    let found = EvidenceText.compact(record.registrationNumber)
    if stated.contains(where: { EvidenceText.compact($0.value) == found }) { return }
    let part = ExplanationPart(
      label: "registration-number", stated: first.value, found: record.registrationNumber, effect: .opposes)
    list.add("lei-number-mismatch", .medium, "The register has another registration number than stated.", parts: [part])
  }

  /// A parent that consolidates the entity and was stated by nobody.
  private static func compareParents(
    _ organization: Organization, _ parents: [(relationship: LegalEntityRelationship, record: LegalEntityRecord?)],
    _ list: inout FindingList
  ) {
    let stated = organization.corporateOwners.map(\.name.text)
    for (relationship, record) in parents
    where relationship.kind == .directParent || relationship.kind == .ultimateParent {
      let isStated = record.map { record in
        stated.contains { ReportedName(stated: $0, found: record.legalName, kind: .organization).fits }
      }
      if isStated == true { continue }
      let part = ExplanationPart(
        label: relationship.kind == .directParent ? "direct-parent" : "ultimate-parent",
        found: record?.legalName ?? relationship.parent, effect: .opposes)
      list.add(
        "lei-parent-undisclosed", .medium, "The register knows a parent that was not stated.",
        reference: relationship.parent, parts: [part])
    }
  }
}
