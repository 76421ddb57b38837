/// Where the fields of a layout lie; positions count from 0 (the standard counts from 1). There are five, which all zones share.
final class MRZLayout: Sendable {
  struct Field: Sendable {
    let line: Int
    let start: Int
    let count: Int

    init(_ line: Int, _ start: Int, _ count: Int) {
      self.line = line
      self.start = start
      self.count = count
    }
  }

  let name: Field
  let number: Field
  let nationality: Field
  let birth: Field
  let sex: Field
  let expiry: Field
  let optional: Field
  /// TD1 only.
  let secondOptional: Field?
  /// TD3 only: the check digit of the optional data.
  let optionalDigit: Field?
  /// Position of the composite check digit; visas have none.
  let composite: Field?
  /// What the composite check digit covers, in order.
  let compositeParts: [Field]

  private init(
    name: Field, number: Field, nationality: Field, birth: Field, sex: Field, expiry: Field, optional: Field,
    secondOptional: Field? = nil, optionalDigit: Field? = nil, composite: Field? = nil, compositeParts: [Field] = []
  ) {
    self.name = name
    self.number = number
    self.nationality = nationality
    self.birth = birth
    self.sex = sex
    self.expiry = expiry
    self.optional = optional
    self.secondOptional = secondOptional
    self.optionalDigit = optionalDigit
    self.composite = composite
    self.compositeParts = compositeParts
  }

  static let documentCode = Field(0, 0, 2)
  static let issuer = Field(0, 2, 3)

  static func of(_ format: MRZFormat) -> MRZLayout {
    switch format {
    case .td1: td1
    case .td2: td2
    case .td3: td3
    case .mrvA: mrvA
    case .mrvB: mrvB
    }
  }

  /// Doc 9303-5 section 4.2.2.
  private static let td1 = MRZLayout(
    name: Field(2, 0, 30), number: Field(0, 5, 9), nationality: Field(1, 15, 3), birth: Field(1, 0, 6),
    sex: Field(1, 7, 1), expiry: Field(1, 8, 6), optional: Field(0, 15, 15), secondOptional: Field(1, 18, 11),
    composite: Field(1, 29, 1), compositeParts: [Field(0, 5, 25), Field(1, 0, 7), Field(1, 8, 7), Field(1, 18, 11)])

  /// Doc 9303-6 section 4.2.2.
  private static let td2 = twoLines(
    length: 36, optional: 7, composite: Field(1, 35, 1), parts: [Field(1, 0, 10), Field(1, 13, 7), Field(1, 21, 14)])

  /// Doc 9303-4 section 4.2.2.
  private static let td3 = twoLines(
    length: 44, optional: 14, optionalDigit: Field(1, 42, 1), composite: Field(1, 43, 1),
    parts: [Field(1, 0, 10), Field(1, 13, 7), Field(1, 21, 22)])

  /// Doc 9303-7 section 4.2.2.
  private static let mrvA = twoLines(length: 44, optional: 16)

  /// Doc 9303-7 section 5.2.2.
  private static let mrvB = twoLines(length: 36, optional: 8)

  private static func twoLines(
    length: Int, optional: Int, optionalDigit: Field? = nil, composite: Field? = nil, parts: [Field] = []
  ) -> MRZLayout {
    MRZLayout(
      name: Field(0, 5, length - 5), number: Field(1, 0, 9), nationality: Field(1, 10, 3), birth: Field(1, 13, 6),
      sex: Field(1, 20, 1), expiry: Field(1, 21, 6), optional: Field(1, 28, optional), optionalDigit: optionalDigit,
      composite: composite, compositeParts: parts)
  }
}
