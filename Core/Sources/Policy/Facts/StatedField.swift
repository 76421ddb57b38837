/// A field of the statement as packs and forms name it.
public enum StatedField: String, Hashable, Sendable, Codable, CaseIterable {
  case name
  case birthDate = "birth-date"
  case nationality
  case address
  case email
  case telephone
  /// Any number that a state, a register or a bank gave.
  case identifier
  /// A passport, national identity or driving licence number.
  case documentNumber = "document-number"
  /// A number in a register of companies, or an LEI.
  case registrationNumber = "registration-number"
  case jurisdiction
  case placesOfUse = "places-of-use"
  case beneficialOwners = "beneficial-owners"
  case corporateOwners = "corporate-owners"
  /// The share of the beneficial owner; for an organization the share of each of its owners.
  case ownershipShare = "ownership-share"
  case payment
  case intendedUse = "intended-use"
  /// Source address and time of the sign-up.
  case registration
  case access
  case accounts
  /// The period of hire of every stated account.
  case hirePeriod = "hire-period"
  /// The addresses allotted to every stated account.
  case allottedAddresses = "allotted-addresses"
  case reseller
}
