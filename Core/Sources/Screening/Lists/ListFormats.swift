/// The formats that are known, in the order in which they are tried.
enum ListFormats {
  static let readers: [any ListReader.Type] = [
    UnitedNationsXML.self, OFACXML.self, ProviderCSV.self, FollowTheMoneyLines.self, OFACClassicCSV.self,
  ]
}
