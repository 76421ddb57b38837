import Crypto
import HTTPTypes
import Vocabulary
import Workflow

/// A strong entity tag (RFC 9110 section 8.8.3): `"3.9f86d081884c7d65"`, version and the start of the body's SHA-256.
///
/// The digest tells representations apart; the version is what `If-Match` compares, because a change elsewhere in the
/// representation (a case that somebody claimed) is no reason to refuse a new statement.
struct EntityTag: Hashable {
  /// Nil for resources without versions.
  let version: Int?
  let text: String

  init(of body: [UInt8], version: Int?) {
    let digest = Hexadecimal.text(SHA256.hash(data: body).prefix(8))
    self.version = version
    text = "\"" + (version.map { "\($0)." } ?? "") + digest + "\""
  }

  /// - Parameter text: one tag as a client sent it.
  /// - Returns: nil for a weak tag and for what was never given out here.
  init?(_ text: String) {
    guard text.utf8.count <= 64, text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count > 2 else { return nil }
    let inner = text.dropFirst().dropLast()
    guard inner.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) || $0 == 0x2E }) else {
      return nil
    }
    let parts = inner.split(separator: ".", omittingEmptySubsequences: false)
    version = parts.count == 2 ? Int(parts[0]) : nil
    self.text = text
  }

  /// The version that `If-Match` asks for; nil where the header is missing or `*`.
  static func expectedVersion(_ headers: HTTPFields) throws -> Int? {
    guard let header = headers[.ifMatch]?.trimmed, header != "*" else { return nil }
    guard let tag = EntityTag(header), let version = tag.version else {
      throw Problem.parameter(
        "If-Match", "format", "If-Match is one entity tag of the application, as it was given, or *")
    }
    return version
  }

  /// Whether `If-None-Match` names this representation (weak comparison, RFC 9110 section 13.1.2).
  func isNamed(byIfNoneMatch headers: HTTPFields) -> Bool {
    guard let header = headers[.ifNoneMatch]?.trimmed, header.utf8.count <= 4096 else { return false }
    return header == "*"
      || header.split(separator: ",").contains { candidate in
        let tag = String(candidate).trimmed
        return (tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag) == text
      }
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first == " " || first == "\t" { slice.removeFirst() }
    while let last = slice.last, last == " " || last == "\t" { slice.removeLast() }
    return String(slice)
  }
}
