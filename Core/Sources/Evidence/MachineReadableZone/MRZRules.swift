import Vocabulary

/// The rules of Doc 9303 for one zone, given its fields.
struct MRZRules {
  let text: MRZText
  let format: MRZFormat
  let number: MRZNumber
  let birth: MRZDate?
  let expiry: MRZDate?

  private var layout: MRZLayout { text.layout }

  func checks(
    issuer: MRZState?, nationality: MRZState?, name: MRZName, sex: MachineReadableZone.Sex?, hasBirthDate: Bool
  ) -> [MRZCheck] {
    let unknown = "neither ISO 3166-1 nor Doc 9303-3 section 5 has this code"
    let birthFault = birthFault(hasBirthDate: hasBirthDate)
    var checks = [
      MRZCheck(.documentCode, fault: documentCodeFault),
      MRZCheck(.issuer, fault: issuer == nil ? unknown : nil),
      MRZCheck(.name, fault: name.fault),
      MRZCheck(.documentNumber, fault: number.fault),
      MRZCheck(.documentNumberDigit, fault: numberDigitFault),
      MRZCheck(.nationality, fault: nationality == nil ? unknown : nil),
      MRZCheck(.birthDate, fault: birthFault),
      MRZCheck(.birthDateDigit, fault: dateDigitFault(layout.birth)),
      MRZCheck(.sex, fault: sex == nil ? "the sex is F, M or a filler" : nil),
      MRZCheck(.expiryDate, fault: expiry == nil ? "there is no such date" : nil),
      MRZCheck(.expiryDateDigit, fault: dateDigitFault(layout.expiry)),
    ]
    if let field = layout.optionalDigit {
      let covered = text[layout.optional]
      checks.append(
        MRZCheck(.optionalDigit, fault: Self.digitFault(text.character(field), [covered], mayBeEmpty: true)))
    }
    if let field = layout.composite {
      let covered = layout.compositeParts.map { text[$0] }
      checks.append(MRZCheck(.compositeDigit, fault: Self.digitFault(text.character(field), covered)))
    }
    return checks
  }

  /// The first letter is fixed by the part of the standard; the second is free, `V` apart where the first is A, C or I
  /// (Doc 9303-5 and -6 section 4.2.2, data element 1).
  private var documentCodeFault: String? {
    let code = text[MRZLayout.documentCode]
    guard let first = code.first, let second = code.last, format.documentLetters.contains(first) else {
      return "the document code does not begin as \(format.title) asks"
    }
    if (0x30...0x39).contains(second) { return "the second character is a letter or a filler" }
    if second == UInt8(ascii: "V"), !format.isVisa, format != .td3 { return "the second character may not be V here" }
    return nil
  }

  private func birthFault(hasBirthDate: Bool) -> String? {
    guard let birth else { return "there is no such date" }
    return birth.year != nil && !hasBirthDate ? "there is no such date" : nil
  }

  private var numberDigitFault: String? {
    if let other = number.otherCovered, MRZCheckDigit.compute(other) == number.digit { return nil }
    return Self.digitFault(number.digit, number.covered)
  }

  private func dateDigitFault(_ field: MRZLayout.Field) -> String? {
    let digit = text.character(.init(field.line, field.start + field.count, 1))
    return Self.digitFault(digit, [text[field]], mayBeEmpty: true)
  }

  /// - Parameter mayBeEmpty: a filler is accepted where all that it covers is fillers.
  private static func digitFault(
    _ digit: UInt8, _ covered: [ArraySlice<UInt8>], mayBeEmpty: Bool = false
  ) -> String? {
    let computed = MRZCheckDigit.compute(covered)
    if digit == computed { return nil }
    let filler = MRZCheckDigit.filler
    if mayBeEmpty, digit == filler, covered.allSatisfy({ $0.allSatisfy { $0 == filler } }) { return nil }
    let shown = String(UnicodeScalar(digit))
    return "it is \(shown) and should be \(String(UnicodeScalar(computed)))"
  }
}
