/// Shares as registers write them: `51`, `51.5`, `51,5 %`, `50-75`, `75-to-100-percent`, `>50`.
enum SharePercentage {
  /// Hundredths of a percent; of a span its lower end; nil where no number from 0 to 100 stands there.
  static func basisPoints(_ text: String) -> Int? {
    var numbers: [Int] = []
    var current = ""
    for character in text + " " {
      if character.isASCII, character.isNumber {
        current.append(character)
      } else if character == "." || character == ",", !current.isEmpty, !current.contains(".") {
        current.append(".")
      } else if !current.isEmpty {
        if let value = value(current) { numbers.append(value) } else { return nil }
        current = ""
      }
    }
    return numbers.min()
  }

  private static func value(_ text: String) -> Int? {
    let parts = text.split(separator: ".")
    guard let first = parts.first, first.count <= 3, let whole = Int(first), whole <= 100 else { return nil }
    let digits = parts.count > 1 ? String(parts[1].prefix(2)) : ""
    let hundredths = Int(digits.count == 1 ? digits + "0" : digits) ?? 0
    let value = whole * 100 + hundredths
    return value <= 10_000 ? value : nil
  }
}
