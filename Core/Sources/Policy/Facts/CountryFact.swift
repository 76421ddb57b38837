/// A fact that points to a country.
enum CountryFact: String, Hashable, Sendable, CaseIterable {
  case nationality
  /// The country of the stated address.
  case residence
  case jurisdiction
  case placeOfUse = "place-of-use"
  /// Issuer of the card, country of the account.
  case payment
  /// The country, or the countries, of the calling code (ITU-T E.164).
  case telephone
  /// What a document or register says where it differs from the statement.
  case evidence
  case ownerNationality = "owner-nationality"
  case ownerResidence = "owner-residence"
  case corporateOwner = "corporate-owner"
}
