import Screening
import Vocabulary
import Wire

/// One line of a query file: `{"qid": "q1", "name": "…", "schema": "Person", "birthDate": "1970-05", "country": "ru"}`.
struct ScreenQueryLine: Sendable {
  struct Fault: Error {
    let message: String
  }

  let id: String
  let subject: ScreeningSubject

  /// - Throws: `Fault` naming the line, from 1.
  static func all(_ bytes: [UInt8]) throws(Fault) -> [ScreenQueryLine] {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Fault(message: "the queries are not valid UTF-8")
    }
    var out: [ScreenQueryLine] = []
    var seen: Set<String> = []
    for (place, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      do throws(Fault) {
        let query = try ScreenQueryLine(Array(line))
        guard seen.insert(query.id).inserted else { throw Fault(message: "the qid occurs twice") }
        out.append(query)
      } catch {
        throw Fault(message: "query line \(place + 1): \(error.message)")
      }
    }
    return out
  }

  init(_ line: [UInt8]) throws(Fault) {
    guard let body = try? JSONValue.parse(line), body.object != nil, let id = body["qid"]?.string, !id.isEmpty,
      let name = body["name"]?.string
    else {
      throw Fault(message: "this is no object with the texts qid and name")
    }
    let kind = try Self.kind(try Self.text(body, "schema"))
    var subject = ScreeningSubject(kind: kind, names: [name])
    if let text = try Self.text(body, "birthDate") {
      guard let date = try? PartialDate(text) else { throw Fault(message: "birthDate is YYYY, YYYY-MM or YYYY-MM-DD") }
      subject.birthDate = date
    }
    if let text = try Self.text(body, "country") {
      guard (2...10).contains(text.utf8.count),
        text.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D })
      else {
        throw Fault(message: "country is an ISO 3166 alpha-2 code")
      }
      // Codes of states that no longer are (`su`, `suhh`) and of regions (`gb-sct`) say nothing.
      if let country = try? CountryCode(text) { subject.countries = [country] }
    }
    self.id = id
    self.subject = subject
  }

  private static func kind(_ schema: String?) throws(Fault) -> ScreeningSubject.Kind {
    switch schema {
    case nil, "LegalEntity": .unknown
    case "Person": .person
    case "Organization", "Company": .organization
    case "Vessel": .vessel
    default: throw Fault(message: "schema is Person, Organization or Vessel")
    }
  }

  /// The text of a member, nil where it is missing or null.
  private static func text(_ body: JSONValue, _ key: String) throws(Fault) -> String? {
    guard let value = body[key], value != .null else { return nil }
    guard let text = value.string else { throw Fault(message: "\(key) is no text") }
    return text
  }
}
