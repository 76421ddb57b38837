import Vocabulary

/// Whom the statement has in a role.
enum EvidenceSubject {
  case individual(Individual)
  case organization(Organization)
  case corporateOwner(CorporateOwner)

  /// - Throws: `EvidenceError` with code `role` where the statement has nobody in that role.
  init(_ role: Role, in statement: Statement) throws(EvidenceError) {
    switch (role, statement.applicant) {
    case (.applicant, .individual(let person)):
      self = .individual(person)
    case (.applicant, .organization(let organization)):
      self = .organization(organization)
    case (.beneficialOwner(let index), .organization(let organization))
    where organization.beneficialOwners.indices.contains(index):
      self = .individual(organization.beneficialOwners[index].individual)
    case (.corporateOwner(let index), .organization(let organization))
    where organization.corporateOwners.indices.contains(index):
      self = .corporateOwner(organization.corporateOwners[index])
    case (.administrator(let index), _) where statement.administrators.indices.contains(index):
      self = .individual(statement.administrators[index])
    default:
      throw EvidenceError(.role, "the statement has nobody in the role that this evidence is for")
    }
  }
}
