/// Sets of numeric codes that rules refer to.
enum CodeSetName: Sendable {
  case austrianPostcodes
  case austrianTaxOffices
  case belgianBanks
  case czechBanks
  case englishAuthorities
  case indonesianProvinces
  case malaysianPlaces
  case mobileCountries
  case newZealandBranches
  case usCampuses

  var codes: CodeSet {
    switch self {
    case .austrianPostcodes: CodeSet.austrianPostcodes
    case .austrianTaxOffices: CodeSet.austrianTaxOffices
    case .belgianBanks: CodeSet.belgianBanks
    case .czechBanks: CodeSet.czechBanks
    case .englishAuthorities: CodeSet.englishAuthorities
    case .indonesianProvinces: CodeSet.indonesianProvinces
    case .malaysianPlaces: CodeSet.malaysianPlaces
    case .mobileCountries: CodeSet.mobileCountries
    case .newZealandBranches: CodeSet.newZealandBranches
    case .usCampuses: CodeSet.usCampuses
    }
  }
}
