public import Screening
import Vocabulary
import Wire

/// The two sides of a match as they stood at one time: what a person's word on it rests upon.
///
/// Values are kept as they were written; they are compared folded, and their order does not matter.
public struct PairSides: Hashable, Sendable, Codable {
  public struct Side: Hashable, Sendable, Codable {
    public let kind: String
    public let names: [String]
    public let birthDates: [String]
    public let countries: [String]
    public let numbers: [String]
    /// Of a listed party: the sanctions programmes.
    public let programmes: [String]

    public init(
      kind: String, names: [String], birthDates: [String], countries: [String], numbers: [String],
      programmes: [String] = []
    ) {
      self.kind = kind
      self.names = names
      self.birthDates = birthDates
      self.countries = countries
      self.numbers = numbers
      self.programmes = programmes
    }
  }

  public let stated: Side
  public let listed: Side

  public init(stated: Side, listed: Side) {
    self.stated = stated
    self.listed = listed
  }

  init(_ subject: ScreeningSubject, _ entry: ListEntry) {
    self.init(stated: Side(subject), listed: Side(listed: entry))
  }
}

extension PairSides.Side {
  init(_ subject: ScreeningSubject) {
    self.init(
      kind: subject.kind.rawValue, names: subject.names, birthDates: [subject.birthDate?.text].compactMap(\.self),
      countries: subject.countries.map(\.text), numbers: subject.identifiers.map(\.value))
  }

  /// The side of a listed party.
  public init(listed entry: ListEntry) {
    self.init(
      kind: entry.kind.rawValue, names: entry.names.map(\.text), birthDates: entry.birthDates.map(\.text),
      countries: (entry.nationalities + entry.countries).map(\.text), numbers: entry.numbers.map(\.value),
      programmes: entry.programmes)
  }

  /// The same for two sides that differ in order, case, accents and white space only.
  func canonical() throws -> [UInt8] {
    func folded(_ texts: [String]) -> JSONValue {
      .array(Set(texts.map(LookupText.folded)).sorted().map(JSONValue.string))
    }
    return try CanonicalJSON.bytes(of: [
      "kind": .string(kind), "names": folded(names), "birthDates": folded(birthDates), "countries": folded(countries),
      "numbers": folded(numbers), "programmes": folded(programmes),
    ])
  }
}

/// What became different on one side of a match.
public struct PairChange: Hashable, Sendable {
  /// Stable code, for instance `listed-birth-date-changed`.
  public let code: String
  /// What was there and is not, and what came.
  public let before: [String]
  public let after: [String]
}

extension PairSides {
  /// What changed in a way that may turn a person's word: whatever could bring the two sides nearer, and every change of
  /// what tells people apart (date of birth, countries). A name or number that went away takes nothing from a word that
  /// was given while it was there.
  public func changes(to other: PairSides) -> [PairChange] {
    Self.changes(stated, other.stated, side: "stated") + Self.changes(listed, other.listed, side: "listed")
  }

  private static func changes(_ old: Side, _ new: Side, side: String) -> [PairChange] {
    [
      change("\(side)-kind-changed", [old.kind], [new.kind], removalMatters: true),
      change("\(side)-name-added", old.names, new.names, removalMatters: false),
      change("\(side)-birth-date-changed", old.birthDates, new.birthDates, removalMatters: true),
      change("\(side)-country-changed", old.countries, new.countries, removalMatters: true),
      change("\(side)-number-added", old.numbers, new.numbers, removalMatters: false),
      change("\(side)-programme-added", old.programmes, new.programmes, removalMatters: false),
    ].compactMap(\.self)
  }

  private static func change(
    _ code: String, _ old: [String], _ new: [String], removalMatters: Bool
  ) -> PairChange? {
    let (before, after) = (Set(old.map(LookupText.folded)), Set(new.map(LookupText.folded)))
    guard !after.isSubset(of: before) || (removalMatters && before != after) else { return nil }
    return PairChange(
      code: code, before: old.filter { !after.contains(LookupText.folded($0)) },
      after: new.filter { !before.contains(LookupText.folded($0)) })
  }
}

/// How two texts of a match are compared: without regard to case, accents, width, punctuation and white space.
package enum PairFolding {
  package static func folded(_ text: String) -> String {
    String(LookupText.folded(text).filter { $0.isLetter || $0.isNumber || $0 == " " })
  }
}
