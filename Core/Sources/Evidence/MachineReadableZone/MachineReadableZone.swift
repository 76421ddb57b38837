public import Vocabulary

/// A machine-readable zone cut into its fields by ICAO Doc 9303, with every check that needs nothing but the text and a day.
public struct MachineReadableZone: Hashable, Sendable {
  public let format: MRZFormat
  /// One or two letters, for instance `P`, `ID`.
  public let documentCode: String
  /// Code of the issuing state or organization without fillers.
  public let issuerCode: String
  /// Nil for a code that is not known.
  public let issuer: MRZState?
  public let name: MRZName
  /// Without fillers at the end; those within are kept. A long number (TD1 and TD2) is put together.
  public let documentNumber: String
  public let nationalityCode: String
  public let nationality: MRZState?
  /// The date in the hundred years before the day of the check; nil where the year is unknown or there is no such date.
  public let birthDate: PartialDate?
  public let sex: Sex?
  /// Nil where the document does not expire or says nothing readable.
  public let expiryDate: PartialDate?
  /// Without the fillers at the end; may be empty. A second field (TD1) follows the first after a space.
  public let optionalData: String
  /// Every rule that applies to the format, in the order of the fields.
  public let checks: [MRZCheck]

  let birthField: MRZDate?
  let expiryField: MRZDate?

  public enum Sex: String, Hashable, Sendable {
    case female = "F"
    case male = "M"
    case unspecified = "<"
  }

  /// - Parameters:
  ///   - bytes: the text of the zone; see `MRZReader.lines` for what may surround it.
  ///   - expected: the layout it must have; nil finds it by the size.
  ///   - today: the day that settles the century of the dates.
  /// - Throws: `EvidenceError` (`empty`, `length`, `charset`) where the text is not of the shape of a zone. A zone that
  ///   breaks rules is read all the same: see `checks`.
  public init(_ bytes: [UInt8], expected: MRZFormat? = nil, today: CalendarDate) throws(EvidenceError) {
    let (bytes, format) = try MRZReader.read(bytes, expected: expected)
    let text = MRZText(bytes, format)
    if text.isOldFrenchCard(format) {
      throw EvidenceError(.unsupported, "French identity cards from before 2021 do not follow ICAO Doc 9303")
    }
    self.init(text, format, today)
  }

  private init(_ text: MRZText, _ format: MRZFormat, _ today: CalendarDate) {
    let layout = text.layout
    let number = MRZNumber(text, allowsLong: format == .td1 || format == .td2)
    let birth = MRZDate(text[layout.birth])
    let expiry = MRZDate(text[layout.expiry])
    self.format = format
    documentCode = text.stripped(MRZLayout.documentCode)
    issuerCode = text.stripped(MRZLayout.issuer)
    issuer = MRZState(code: issuerCode)
    name = MRZName(text[layout.name])
    documentNumber = number.text
    nationalityCode = text.stripped(layout.nationality)
    nationality = MRZState(code: nationalityCode)
    birthField = birth
    birthDate = birth?.birth(today: today)
    sex = text[layout.sex].first.flatMap { Sex(rawValue: String(UnicodeScalar($0))) }
    expiryField = expiry
    expiryDate = expiry?.expiry(today: today)
    let second = layout.secondOptional.map { text.stripped($0) } ?? ""
    let first = number.remainingOptional
    optionalData = first.isEmpty || second.isEmpty ? first + second : first + " " + second
    checks = MRZRules(text: text, format: format, number: number, birth: birth, expiry: expiry)
      .checks(issuer: issuer, nationality: nationality, name: name, sex: sex, hasBirthDate: birthDate != nil)
  }

  /// Whether every check passes. Expiry is not among them: an expired document is still well formed.
  public var isSound: Bool { checks.allSatisfy(\.passes) }

  /// The document was made to be shown, not to be used.
  public var isSpecimen: Bool { issuer?.kind == .specimen || nationality?.kind == .specimen }

  /// Whether the last day on which the document was good lies before `today`.
  public func isExpired(on today: CalendarDate) -> Bool { expiryDate?.latest.map { $0 < today } ?? false }
}
