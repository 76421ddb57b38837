public import Vocabulary

/// A three-letter code of an issuing state, an organization or a nationality (Doc 9303-3 section 5): the ISO 3166-1
/// alpha-3 codes and those that ICAO adds.
public struct MRZState: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case country
    /// An international organization that issues travel documents.
    case organization
    /// Says something of the person and names no state: stateless, refugee, unspecified.
    case person
    /// The Republic of Utopia and its like, for specimens only.
    case specimen
  }

  /// Without fillers, for instance `D`, `GBN`, `SWE`.
  public let code: String
  public let kind: Kind
  public let name: String
  /// The country that it belongs to, where there is one.
  public let country: CountryCode?

  /// Nil for a code that neither ISO 3166-1 nor Doc 9303-3 has.
  public init?(code: String) {
    guard let row = Self.table[Self.key(code)] else { return nil }
    self = row
  }

  private init(_ code: String, _ kind: Kind, _ name: String, _ country: CountryCode? = nil) {
    self.code = code
    self.kind = kind
    self.name = name
    self.country = country
  }

  /// The letters as a number; more than three are none of a state.
  private static func key(_ code: String) -> UInt32 {
    var key: UInt32 = 0
    for byte in code.utf8 {
      guard key < 1 << 24 else { return .max }
      key = key << 8 | UInt32(byte)
    }
    return key
  }

  /// Whether a field of three characters, fillers at its end, is the code of a state; by a table, since most zones are only asked
  /// whether they are sound.
  static func isKnown(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    known[place(first, second, third)] != 0
  }

  /// 26 letters and the filler in each of three positions.
  private static let known: [UInt8] = {
    var known = [UInt8](repeating: 0, count: 32 * 32 * 32)
    for state in table.values where (1...3).contains(state.code.utf8.count) {
      let code = Array(state.code.utf8) + [MRZCheckDigit.filler, MRZCheckDigit.filler]
      known[place(code[0], code[1], code[2])] = 1
    }
    return known
  }()

  /// Digits share the place of no letter: they count as 30.
  private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    func value(_ byte: UInt8) -> Int {
      byte &- 0x41 < 26 ? Int(byte) &- 0x41 : byte == MRZCheckDigit.filler ? 26 : 30
    }
    return value(first) << 10 | value(second) << 5 | value(third)
  }

  private static let table: [UInt32: MRZState] = {
    let countries = CountryCode.all.map { MRZState($0.alpha3, .country, $0.name, $0) }
    return Dictionary((additions + countries).map { (key($0.code), $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Doc 9303-3 section 5, parts B to E; `RKS` is what Kosovo's documents carry.
  private static var additions: [MRZState] {
    [
      belonging("D", "Germany", "DE"),
      belonging("GBD", "British Overseas Territories citizen", "GB"),
      belonging("GBN", "British National (overseas)", "GB"),
      belonging("GBO", "British Overseas citizen", "GB"),
      belonging("GBP", "British protected person", "GB"),
      belonging("GBS", "British subject", "GB"),
      belonging("RKS", "Kosovo", "XK"),
      belonging("UNK", "Resident of Kosovo, document of the UN interim mission", "XK"),
      MRZState("EUE", .organization, "European Union (laissez-passer)"),
      MRZState("UNO", .organization, "United Nations"),
      MRZState("UNA", .organization, "Specialized agency of the United Nations"),
      MRZState("XAU", .organization, "African Union"),
      MRZState("XBA", .organization, "African Development Bank"),
      MRZState("XIM", .organization, "African Export-Import Bank"),
      MRZState("XCC", .organization, "Caribbean Community"),
      MRZState("XCE", .organization, "Council of Europe"),
      MRZState("XCO", .organization, "Common Market for Eastern and Southern Africa"),
      MRZState("XEC", .organization, "Economic Community of West African States"),
      MRZState("XES", .organization, "Organization of Eastern Caribbean States"),
      MRZState("XMP", .organization, "Parliamentary Assembly of the Mediterranean"),
      MRZState("XOM", .organization, "Sovereign Military Order of Malta"),
      MRZState("XDC", .organization, "Southern African Development Community"),
      MRZState("XPO", .organization, "Interpol"),
      MRZState("XXA", .person, "Stateless person"),
      MRZState("XXB", .person, "Refugee by the 1951 Convention"),
      MRZState("XXC", .person, "Refugee otherwise"),
      MRZState("XXX", .person, "Unspecified nationality"),
      // In the standard's own list, and in no other any more.
      MRZState("ANT", .country, "Netherlands Antilles"),
      MRZState("NTZ", .country, "Neutral Zone"),
      MRZState("UTO", .specimen, "Utopia (specimen)"),
    ]
  }

  private static func belonging(_ code: String, _ name: String, _ country: String) -> MRZState {
    MRZState(code, .country, name, try? CountryCode(country))
  }
}
