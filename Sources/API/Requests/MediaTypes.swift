import HTTPTypes

/// Content negotiation as far as there is something to negotiate.
enum MediaTypes {
  /// - Throws: 415 for a body that is not said to be JSON.
  static func requireJSON(_ headers: HTTPFields) throws {
    let type = headers[.contentType].map { essence($0[...]) }
    guard type == "application/json" else {
      throw Problem(.unsupportedMediaType, "send the body as application/json")
    }
  }

  /// - Throws: 415 for a body that is not said to be a form.
  static func requireForm(_ headers: HTTPFields) throws {
    guard headers[.contentType].map({ essence($0[...]) }) == "application/x-www-form-urlencoded" else {
      throw Problem(.unsupportedMediaType, "send the body as application/x-www-form-urlencoded")
    }
  }

  /// - Throws: 406 where the client wants nothing that the route has (RFC 9110 section 12.5.1).
  static func requireAcceptable(_ produced: String, _ headers: HTTPFields) throws {
    let ranges = headers[values: .accept].flatMap { $0.split(separator: ",") }
    guard !ranges.isEmpty else { return }
    let group = produced.prefix { $0 != "/" } + "/*"
    var best: (specificity: Int, isWanted: Bool) = (0, false)
    for range in ranges {
      let type = essence(range)
      let specificity = type == produced ? 3 : type == group ? 2 : type == "*/*" ? 1 : 0
      if specificity > best.specificity { best = (specificity, !isRefused(range)) }
    }
    guard best.isWanted else { throw Problem(.notAcceptable, "this resource is there as \(produced) only") }
  }

  /// Type and subtype in lower case, without parameters.
  private static func essence(_ text: Substring) -> String {
    String(text.prefix { $0 != ";" }).trimmed.lowercased()
  }

  /// Whether the range has the weight zero.
  private static func isRefused(_ range: Substring) -> Bool {
    range.split(separator: ";").dropFirst().contains { parameter in
      let text = String(parameter).trimmed.lowercased()
      return text.hasPrefix("q=") && Double(text.dropFirst(2)) == 0
    }
  }
}
