import Vocabulary

/// How the country of a certificate stands to the issuer in a machine-readable zone: two letters on one side, three, or
/// Germany's one, on the other.
enum IssuingCountry {
  /// Codes of Doc 9303-3 section 5 that certificates of one country also stand for, beside its own of ISO 3166-1.
  private static let special: [String: [String]] = [
    "DE": ["D"],
    "GB": ["GBD", "GBN", "GBO", "GBP", "GBS"],
    "CN": ["HKG", "MAC"],
    // Kosovo signs as KS and writes RKS.
    "KS": ["RKS"], "XK": ["RKS", "UNK"], "RK": ["RKS"],
    "EU": ["EUE"],
    "UN": ["UNO", "UNA", "UNK"],
    "DK": ["FRO", "GRL"],
    "NL": ["ABW", "CUW", "SXM"],
    "NZ": ["COK", "NIU", "TKL"],
  ]

  /// Whether a certificate of `country` (any case) may sign documents of `issuer` (without fillers).
  static func matches(_ country: String, issuer: String) -> Bool {
    let country = country.uppercased()
    if country == issuer || special[country]?.contains(issuer) ?? false { return true }
    if let known = try? CountryCode(country) { return known.alpha3 == issuer }
    // Specimens, and organizations: XO for XOM, UT for UTO.
    return country.utf8.count == 2 && special[country] == nil && issuer.hasPrefix(country)
      && MRZState(code: issuer)?.kind != .country
  }
}
