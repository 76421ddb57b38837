import Names
import Vocabulary

/// Owners in a register against owners in a statement.
struct OwnerComparison {
  /// Owners in the register with at least the threshold, or with no share given, whom nobody stated; with their place in the extract.
  let undisclosed: [(index: Int, owner: RegistrationExtract.Owner)]
  /// Stated beneficial owners by a share of at least the threshold whom the register has not.
  let unregistered: [(index: Int, name: String)]
  /// The register shows natural persons only, accounts for more than the largest share that could hide another owner, and
  /// everybody who counts was stated. Behind an organization stands somebody whom the register does not show.
  let supportsOwners: Bool

  init(_ owners: [RegistrationExtract.Owner], _ organization: Organization, threshold: Double) {
    let people = organization.beneficialOwners.map { owner in
      [owner.individual.name.full] + owner.individual.otherNames.map(\.full)
    }
    let companies = organization.corporateOwners.map(\.name.text)
    var undisclosed: [(Int, RegistrationExtract.Owner)] = []
    for (index, owner) in owners.enumerated() where (owner.share ?? threshold) >= threshold {
      if !Self.isStated(owner, people, companies) { undisclosed.append((index, owner)) }
    }
    self.undisclosed = undisclosed
    unregistered = organization.beneficialOwners.enumerated().compactMap { index, owner in
      guard owner.control == .ownership, Double(owner.ownershipBasisPoints ?? 0) >= threshold * 100 else { return nil }
      let names = people[index]
      let isRegistered = owners.contains {
        ReportedName.best(stated: names, found: $0.name.text, kind: .person).likeness.fits
      }
      return isRegistered ? nil : (index, owner.individual.name.full)
    }
    let shown = owners.reduce(0) { $0 + ($1.share ?? 0) }
    supportsOwners =
      undisclosed.isEmpty && unregistered.isEmpty && !organization.beneficialOwners.isEmpty
      && owners.allSatisfy { $0.kind == .individual && $0.share != nil } && shown > 100 - threshold
  }

  private static func isStated(
    _ owner: RegistrationExtract.Owner, _ people: [[String]], _ companies: [String]
  ) -> Bool {
    let isPerson =
      owner.kind != .organization
      && people.contains { ReportedName.best(stated: $0, found: owner.name.text, kind: .person).likeness.fits }
    let isCompany =
      owner.kind != .individual
      && companies.contains { ReportedName(stated: $0, found: owner.name.text, kind: .organization).fits }
    return isPerson || isCompany
  }
}
