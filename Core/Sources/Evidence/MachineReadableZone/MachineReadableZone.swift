public import Vocabulary

/// A machine-readable zone cut into its fields by ICAO Doc 9303, with every check that needs nothing but the text and a day.
public struct MachineReadableZone: Hashable, Sendable {
  public let format: MRZFormat
  /// Whether every check passes. Expiry is not among them: an expired document is still well formed.
  public let isSound: Bool
  /// The lines one after the other; fields are read from them when they are asked for.
  private let bytes: [UInt8]
  private let today: CalendarDate

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
    self.format = format
    self.today = today
    bytes = text.bytes
    isSound = MRZSoundness.holds(text.bytes, format, today: today)
  }

  /// The document was made to be shown, not to be used.
  public var isSpecimen: Bool { issuer?.kind == .specimen || nationality?.kind == .specimen }

  /// Whether the last day on which the document was good lies before `today`.
  public func isExpired(on today: CalendarDate) -> Bool { expiryDate?.latest.map { $0 < today } ?? false }
}

// MARK: - Fields

extension MachineReadableZone {
  private var text: MRZText { MRZText(bytes, format) }
  private var number: MRZNumber { MRZNumber(text, allowsLong: format.allowsLongNumber) }

  /// One or two letters, for instance `P`, `ID`.
  public var documentCode: String { text.stripped(MRZLayout.documentCode) }
  /// Code of the issuing state or organization without fillers.
  public var issuerCode: String { text.stripped(MRZLayout.issuer) }
  /// Nil for a code that is not known.
  public var issuer: MRZState? { MRZState(code: issuerCode) }
  public var name: MRZName { MRZName(text[text.layout.name]) }
  /// Without fillers at the end; those within are kept. A long number (TD1 and TD2) is put together.
  public var documentNumber: String { number.text }
  public var nationalityCode: String { text.stripped(text.layout.nationality) }
  public var nationality: MRZState? { MRZState(code: nationalityCode) }
  var birthField: MRZDate? { MRZDate(text[text.layout.birth]) }
  var expiryField: MRZDate? { MRZDate(text[text.layout.expiry]) }
  /// The date in the hundred years before the day of the check; nil where the year is unknown or there is no such date.
  public var birthDate: PartialDate? { birthField?.birth(today: today) }
  /// Nil where the document does not expire or says nothing readable.
  public var expiryDate: PartialDate? { expiryField?.expiry(today: today) }

  public var sex: Sex? { Sex(rawValue: String(UnicodeScalar(text.character(text.layout.sex)))) }

  /// Without the fillers at the end; may be empty. A second field (TD1) follows the first after a space.
  public var optionalData: String {
    let second = text.layout.secondOptional.map { text.stripped($0) } ?? ""
    let first = number.remainingOptional
    return first.isEmpty || second.isEmpty ? first + second : first + " " + second
  }

  /// Every rule that applies to the format, in the order of the fields.
  public var checks: [MRZCheck] {
    MRZRules(text: text, format: format, number: number, birth: birthField, expiry: expiryField)
      .checks(issuer: issuer, nationality: nationality, name: name, sex: sex, hasBirthDate: birthDate != nil)
  }
}
