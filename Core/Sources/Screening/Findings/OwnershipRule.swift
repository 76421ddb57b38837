import Vocabulary

/// OFAC's 50 percent rule: property of blocked persons includes entities that one or more of them own, directly or
/// indirectly, 50 percent or more in the aggregate (OFAC, Revised Guidance on Entities Owned by Persons Whose Property and
/// Interests in Property Are Blocked, 13 August 2014).
///
/// Only owners that the applicant stated are followed. An owner whose share is not stated is said to be unknown, never
/// taken for nothing.
enum OwnershipRule {
  static let threshold = 5000

  /// - Parameter matched: best finding of each owner that resembles a listed party.
  /// - Returns: one finding where the shares of those owners reach half, or could with shares that are not known.
  static func finding(_ organization: Organization, matched: [Role: Finding], at: Instant) -> Finding? {
    let owners = owners(organization).filter { matched[$0.role] != nil }
    guard !owners.isEmpty else { return nil }
    let known = owners.reduce(0) { $0 + ($1.share ?? 0) }
    let hasUnknown = owners.contains { $0.share == nil }
    guard known >= threshold || hasUnknown else { return nil }
    let confidence = owners.compactMap { matched[$0.role]?.confidence }.min() ?? 0
    let isReached = known >= threshold
    var parts = owners.map { owner in
      ExplanationPart(
        label: "owner", stated: owner.name, found: matched[owner.role]?.reference, effect: .supports,
        reason: owner.share.map { "owns \(percent($0))" } ?? "the share is not stated")
    }
    parts.append(
      ExplanationPart(
        label: "aggregate-share", found: percent(known), effect: isReached ? .supports : .neutral,
        reason: isReached ? "half or more" : "half may be reached by shares that are not stated"))
    return Finding(
      sensor: .screening, code: "ownership-blocked", severity: isReached ? .critical : .high, role: .applicant, at: at,
      confidence: confidence,
      summary: isReached
        ? "Owners that resemble listed parties hold \(percent(known)) of the applicant together."
        : "An owner that resembles a listed party holds a share of the applicant that is not stated.",
      parts: parts, reference: "ofac-50-percent")
  }

  private struct Owner {
    let role: Role
    let name: String
    let share: Int?
  }

  /// Those who own; beneficial owners who only control are left out, as the rule speaks of ownership.
  private static func owners(_ organization: Organization) -> [Owner] {
    let persons = organization.beneficialOwners.enumerated().compactMap { place, owner -> Owner? in
      guard owner.control == .ownership || owner.ownershipBasisPoints != nil else { return nil }
      return Owner(role: .beneficialOwner(place), name: owner.individual.name.full, share: owner.ownershipBasisPoints)
    }
    let firms = organization.corporateOwners.enumerated().map { place, owner in
      Owner(role: .corporateOwner(place), name: owner.name.text, share: owner.ownershipBasisPoints)
    }
    return persons + firms
  }

  /// Basis points as percent: `62.5 %`.
  private static func percent(_ basisPoints: Int) -> String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole) %" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10) %" : "\(whole).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
