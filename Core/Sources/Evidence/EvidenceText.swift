/// Plain comparison of short stated texts.
enum EvidenceText {
  /// Letters and digits in upper case: spaces, hyphens and the like are written in many ways.
  static func compact(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.uppercased().unicodeScalars.filter(isLetterOrDigit))
    return String(scalars)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
