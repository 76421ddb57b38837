import Logging

/// Bodies of the tests; the people are invented.
enum Samples {
  static let individual = """
    {"applicant": {"kind": "individual", "individual": {
      "name": {"full": "Ada Musterfrau", "given": "Ada", "family": "Musterfrau"}, "birthDate": "1990-05-20",
      "nationalities": ["DE"], "email": "ada.musterfrau@example.org", "telephone": "+4930901820",
      "address": {"lines": ["Musterweg 1"], "locality": "Berlin", "postalCode": "10115", "country": "DE"},
      "identifiers": [{"scheme": "passport", "value": "C01X00T47", "country": "DE"}]}},
     "payment": [{"type": "card", "fingerprint": "fp_9hB2kQ", "last4": "4242", "issuerCountry": "DE"}],
     "intendedUse": "Continuous integration", "registration": {"address": "192.0.2.17", "at": "2026-03-02T08:59:00Z"},
     "accounts": [{"reference": "acct-4711", "product": "vm"}], "reseller": "reseller-7"}
    """

  /// Resembles a listed party.
  static let listed = """
    {"applicant": {"kind": "individual", "individual": {
      "name": {"full": "Anatoly Zverkov"}, "birthDate": "1961-03-14", "nationalities": ["RU"]}}}
    """

  static let organization = """
    {"applicant": {"kind": "organization", "organization": {
      "name": "Beispiel Hosting GmbH", "jurisdiction": "DE",
      "identifiers": [{"scheme": "registration-number", "value": "HRB 12345", "country": "DE"}],
      "beneficialOwners": [{"individual": {"name": {"full": "Bo Exempel"}}, "control": "ownership",
                            "ownershipBasisPoints": 6000}]}}}
    """

  /// ICAO Doc 9303 part 4, appendix B: the specimen of a passport's zone.
  static let passport = #"""
    {"type": "mrz", "role": "applicant", "text":
     "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"}
    """#

  /// Texts of `individual` that no answer but a reveal may hold.
  static let personalTexts = [
    "Musterfrau", "ada.musterfrau", "+4930901820", "Musterweg", "C01X00T47", "192.0.2.17", "1990-05-20", "fp_9hB2kQ",
  ]
}

extension Logger {
  static var quiet: Logger {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
  }
}
