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
    var checks: [MRZCheck] = []
    checks.reserveCapacity(13)
    checks.append(MRZCheck(.documentCode, fault: documentCodeFault))
    checks.append(MRZCheck(.issuer, fault: issuer == nil ? unknown : nil))
    checks.append(MRZCheck(.name, fault: name.fault))
    checks.append(MRZCheck(.documentNumber, fault: number.fault))
    checks.append(MRZCheck(.documentNumberDigit, fault: numberDigitFault))
    checks.append(MRZCheck(.nationality, fault: nationality == nil ? unknown : nil))
    checks.append(MRZCheck(.birthDate, fault: birthFault))
    checks.append(MRZCheck(.birthDateDigit, fault: dateDigitFault(layout.birth)))
    checks.append(MRZCheck(.sex, fault: sex == nil ? "the sex is F, M or a filler" : nil))
    checks.append(MRZCheck(.expiryDate, fault: expiry == nil ? "there is no such date" : nil))
    checks.append(MRZCheck(.expiryDateDigit, fault: dateDigitFault(layout.expiry)))
    if let field = layout.optionalDigit {
      checks.append(MRZCheck(.optionalDigit, fault: digitFault(field, covers: layout.optional)))
    }
    if let field = layout.composite {
      var sum = MRZDigitSum()
      for part in layout.compositeParts { sum.add(part, of: text) }
      checks.append(MRZCheck(.compositeDigit, fault: Self.digitFault(text.character(field), sum.digit)))
    }
    return checks
  }

  /// The first letter is fixed by the part of the standard; the second is free, `V` apart where the first is A, C or I
  /// (Doc 9303-5 and -6 section 4.2.2, data element 1).
  private var documentCodeFault: String? {
    let code = text[MRZLayout.documentCode]
    guard let first = code.first, let second = code.last, format.allows(first) else {
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
    number.otherComputed == number.digit ? nil : Self.digitFault(number.digit, number.computed)
  }

  private func dateDigitFault(_ field: MRZLayout.Field) -> String? {
    digitFault(.init(field.line, field.start + field.count, 1), covers: field)
  }

  /// A filler is accepted where all that it covers is fillers.
  private func digitFault(_ position: MRZLayout.Field, covers field: MRZLayout.Field) -> String? {
    let digit = text.character(position)
    var sum = MRZDigitSum()
    sum.add(field, of: text)
    if digit == MRZCheckDigit.filler, text[field].allSatisfy({ $0 == MRZCheckDigit.filler }) { return nil }
    return Self.digitFault(digit, sum.digit)
  }

  private static func digitFault(_ digit: UInt8, _ computed: UInt8) -> String? {
    if digit == computed { return nil }
    return "it is \(String(UnicodeScalar(digit))) and should be \(String(UnicodeScalar(computed)))"
  }
}
