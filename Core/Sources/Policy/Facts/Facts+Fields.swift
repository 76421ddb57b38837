import Vocabulary

extension Facts {
  /// Whether the party in the role stated the field. Fields of the whole application, such as the means of payment, count
  /// for every role.
  func isStated(_ field: StatedField, by role: Role) -> Bool {
    switch field {
    case .payment: return !statement.payment.isEmpty
    case .intendedUse: return statement.intendedUse != nil
    case .registration: return statement.registration != nil
    case .access: return !statement.access.isEmpty
    case .accounts: return !statement.accounts.isEmpty
    case .hirePeriod: return !statement.accounts.isEmpty && statement.accounts.allSatisfy { $0.period != nil }
    case .allottedAddresses:
      return !statement.accounts.isEmpty && statement.accounts.allSatisfy { !$0.addresses.isEmpty }
    case .reseller: return statement.reseller != nil
    default: break
    }
    if let person = individual(role) { return isStated(field, of: person, role) }
    if role == .applicant, let organization { return isStated(field, of: organization) }
    return false
  }

  private func isStated(_ field: StatedField, of person: Individual, _ role: Role) -> Bool {
    switch field {
    case .name: return true
    case .birthDate: return person.birthDate != nil
    case .nationality: return !person.nationalities.isEmpty
    case .address: return person.address != nil
    case .email: return person.email != nil
    case .telephone: return person.telephone != nil
    case .identifier: return !person.identifiers.isEmpty
    case .documentNumber:
      return person.identifiers.contains { [.passport, .nationalID, .drivingLicence].contains($0.scheme) }
    case .ownershipShare:
      guard case .beneficialOwner(let index) = role else { return false }
      return owner(index)?.ownershipBasisPoints != nil
    default: return false
    }
  }

  private func isStated(_ field: StatedField, of organization: Organization) -> Bool {
    switch field {
    case .name: true
    case .address: organization.address != nil
    case .email: organization.email != nil
    case .telephone: organization.telephone != nil
    case .identifier: !organization.identifiers.isEmpty
    case .registrationNumber: organization.identifiers.contains { [.registrationNumber, .lei].contains($0.scheme) }
    case .jurisdiction: organization.jurisdiction != nil
    case .placesOfUse: !organization.placesOfUse.isEmpty
    case .beneficialOwners: !organization.beneficialOwners.isEmpty
    case .corporateOwners: !organization.corporateOwners.isEmpty
    case .ownershipShare:
      !(organization.beneficialOwners.isEmpty && organization.corporateOwners.isEmpty)
        && organization.beneficialOwners.allSatisfy { $0.ownershipBasisPoints != nil }
        && organization.corporateOwners.allSatisfy { $0.ownershipBasisPoints != nil }
    default: false
    }
  }
}
