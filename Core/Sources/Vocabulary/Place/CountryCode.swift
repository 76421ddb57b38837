/// An ISO 3166-1 alpha-2 country code in upper case, for instance `DE`; `XK` (Kosovo, user-assigned) is known too.
public struct CountryCode: TextValue, Comparable {
  public let text: String

  /// Reads the code in any letter case.
  public init(_ text: String) throws(VocabularyError) {
    // Some letters beyond ASCII become two capitals: `ß` is not South Sudan.
    let upper = text.utf8.allSatisfy { $0 < 0x80 } ? text.uppercased() : ""
    guard CountryTable.byAlpha2[upper] != nil else {
      throw VocabularyError(.unknownCode, "a country is written as its ISO 3166-1 alpha-2 code, for instance DE")
    }
    self.text = upper
  }

  /// The country of an ISO 3166-1 alpha-3 code in any letter case, nil where there is none.
  public init?(alpha3: String) {
    guard alpha3.utf8.count == 3, alpha3.utf8.allSatisfy({ $0 < 0x80 }),
      let row = CountryTable.byAlpha3[alpha3.uppercased()]
    else { return nil }
    text = row.alpha2
  }

  /// The ISO 3166-1 alpha-3 code.
  public var alpha3: String { CountryTable.byAlpha2[text]?.alpha3 ?? "" }

  /// The English short name.
  public var name: String { CountryTable.byAlpha2[text]?.name ?? text }

  public static var all: [CountryCode] { CountryTable.rows.map { CountryCode(row: $0) } }

  private init(row: CountryTable.Row) { text = row.alpha2 }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
