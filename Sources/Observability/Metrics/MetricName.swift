/// Names as the Prometheus text format wants them: `[a-zA-Z_:][a-zA-Z0-9_:]*` for metrics, the same without colon for labels.
enum MetricName {
  static func sanitized(_ name: String, allowColon: Bool = true) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Character in
      let isAllowed = scalar.isASCII && (scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "_")
      return isAllowed || (allowColon && scalar == ":") ? Character(scalar) : "_"
    }
    guard let first = name.unicodeScalars.first else { return "_" }
    return (isDigit(first) ? "_" : "") + String(scalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
