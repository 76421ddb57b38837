/// Finds numbers of payment cards in stated text, so that none is ever kept.
enum CardNumber {
  /// Whether the text consists of 12 to 19 decimal digits (of any script) and separators.
  static func isAll(_ text: String) -> Bool {
    let groups = groups(text)
    return groups.count == 1 && !text.unicodeScalars.contains(where: \.properties.isAlphabetic)
      && groups.allSatisfy { (12...19).contains($0.count) }
  }

  /// Whether some run of digits, separators between them left out, has the beginning and the length of a card network's
  /// numbers and passes the check of ISO/IEC 7812-1 annex B (Luhn).
  static func occurs(in text: String) -> Bool {
    groups(text).contains { isNetworkNumber($0) && hasLuhnDigit($0) }
  }

  /// Beginnings and lengths that the networks publish: 4 Visa; 51 to 55 and 2221 to 2720 Mastercard; 34 and 37 American
  /// Express; other 3 JCB and Diners; 6 Discover, UnionPay and Maestro.
  private static func isNetworkNumber(_ digits: [Int]) -> Bool {
    let four = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    switch four {
    case 4000...4999: return [13, 16, 19].contains(digits.count)
    case 5100...5599, 2221...2720: return digits.count == 16
    case 3400...3499, 3700...3799: return digits.count == 15
    case 3000...3999: return (14...16).contains(digits.count)
    case 6000...6999: return (16...19).contains(digits.count)
    default: return false
    }
  }

  /// - Throws: `VocabularyError` with code `format` where a card number occurs.
  static func refused(in text: String?) throws(VocabularyError) {
    guard let text, occurs(in: text) else { return }
    throw VocabularyError(.format, "this looks like a card number; card numbers are not accepted anywhere")
  }

  /// The runs of digits; spaces, hyphens and full stops do not end a run.
  private static func groups(_ text: String) -> [[Int]] {
    var groups: [[Int]] = [[]]
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue {
        groups[groups.count - 1].append(Int(value))
      } else if !(scalar.properties.isWhitespace || scalar.properties.isDash || scalar == ".") {
        groups.append([])
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  private static func hasLuhnDigit(_ digits: [Int]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = index % 2 == 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }
}
