/// Prints doubles as ECMAScript does (ECMA-262 section 6.1.6.1.20, Number::toString, radix 10).
enum ECMAScriptNumber {
  /// - Parameter value: a finite number.
  static func text(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let (digits, point) = shortestDigits(value.magnitude)
    let sign = value < 0 ? "-" : ""
    return sign + layout(digits, point: point)
  }

  /// - Parameters:
  ///   - digits: the significant digits, without zeros at either end.
  ///   - point: where the decimal point stands, counted from before the first digit (`n` in the standard).
  private static func layout(_ digits: [UInt8], point: Int) -> String {
    let count = digits.count
    if count <= point, point <= 21 { return text(digits) + zeros(point - count) }
    if 0 < point, point <= 21 { return text(digits[..<point]) + "." + text(digits[point...]) }
    if -6 < point, point <= 0 { return "0." + zeros(-point) + text(digits) }
    let exponent = point - 1
    let mantissa = count == 1 ? text(digits) : text(digits[..<1]) + "." + text(digits[1...])
    return mantissa + "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
  }

  /// The shortest digits that read back as `value`: Swift prints the same ones, laid out in its own way.
  private static func shortestDigits(_ value: Double) -> (digits: [UInt8], point: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let text = Array(value.description.utf8)
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: ".") {
        point = digits.count
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        digits.append(byte)
      }
    }
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    let position = (point ?? digits.count) + exponent - leading
    let significant = digits.dropFirst(leading)
    let trailing = significant.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    return (Array(significant.dropLast(trailing)), position)
  }

  private static func text(_ digits: some Sequence<UInt8>) -> String { String(decoding: Array(digits), as: UTF8.self) }
  private static func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
}
