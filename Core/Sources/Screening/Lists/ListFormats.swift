/// The formats that are known, in the order in which they are tried.
enum ListFormats {
  static let readers: [any ListReader.Type] = [
    UnitedNationsXML.self, OFACXML.self, OFACAdvancedXML.self, CanadaXML.self, EuropeanUnionXML.self, ProviderCSV.self,
    ProviderValuesCSV.self,
    FollowTheMoneyLines.self, ConsolidatedScreeningCSV.self,
    ConsolidatedScreeningJSON.self, UnitedKingdomXML.self, UnitedKingdomSanctionsCSV.self, SwitzerlandXML.self,
    OFACEnhancedXML.self, EntityListCSV.self, UnitedKingdomCSV.self, EuropeanUnionCSV.self,
    SimpleTargetsCSV.self, DeniedPersonsText.self, OFACClassicCSV.self,
  ]
}
