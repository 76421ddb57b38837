import Mustache

/// Escapes for HTML text and quoted attributes, scalar by scalar.
///
/// The escaper of swift-mustache goes by grapheme, so a quotation mark that carries a combining mark passes it and closes
/// the attribute. A scalar has no such company.
struct StrictHTML: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      case "`": out.append(contentsOf: "&#96;".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
