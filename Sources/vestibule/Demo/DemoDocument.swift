import Vocabulary

/// Prints passports of the demonstration: a TD3 machine-readable zone (ICAO Doc 9303 part 4) with right check digits,
/// or with a fault that the check must find.
struct DemoDocument {
  enum Fault: CaseIterable { case none, checkDigit, expired, birthDate }

  let name: PersonName
  let birthDate: CalendarDate
  let issuer: String
  let number: String
  let expires: CalendarDate
  let fault: Fault

  var machineReadableZone: String {
    let family = Self.letters(name.family ?? name.full)
    let given = Self.letters(name.given ?? "")
    let upper = Self.padded("P<\(Self.padded(issuer, 3))\(family)<<\(given)", 44)
    let shown = fault == .birthDate ? CalendarDate(daysSince1970: birthDate.daysSince1970 + 400) : birthDate
    let end = fault == .expired ? CalendarDate(daysSince1970: expires.daysSince1970 - 12 * 366) : expires
    let numberField = Self.checked(Self.padded(number, 9))
    let birthField = Self.checked(Self.short(shown))
    let expiryField = Self.checked(Self.short(end))
    let optional = Self.checked(Self.padded("", 14))
    let composite = Self.checkDigit(numberField + birthField + expiryField + optional)
    var digit = composite
    if fault == .checkDigit { digit = digit == "7" ? "3" : "7" }
    return "\(upper)\n\(numberField)\(Self.padded(issuer, 3))\(birthField)<\(expiryField)\(optional)\(digit)"
  }

  private static func letters(_ text: String) -> String {
    String(text.uppercased().map { ("A"..."Z").contains($0) ? $0 : "<" })
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String((text + String(repeating: "<", count: width)).prefix(width))
  }

  private static func short(_ date: CalendarDate) -> String {
    String(date.text.filter(\.isNumber).dropFirst(2))
  }

  private static func checked(_ field: String) -> String { field + checkDigit(field) }

  /// Doc 9303 part 3 section 4.9: weights 7, 3, 1; `<` counts 0, A counts 10.
  private static func checkDigit(_ field: String) -> String {
    let weights = [7, 3, 1]
    let sum = field.utf8.enumerated().reduce(0) { sum, element in
      let value =
        switch element.element {
        case 0x30...0x39: Int(element.element) - 0x30
        case 0x41...0x5A: Int(element.element) - 55
        default: 0
        }
      return sum + value * weights[element.offset % 3]
    }
    return String(sum % 10)
  }
}
