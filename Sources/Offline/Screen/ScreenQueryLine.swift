import Foundation
import Screening
import Vocabulary

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
        let query = try ScreenQueryLine(Data(line))
        guard seen.insert(query.id).inserted else { throw Fault(message: "the qid occurs twice") }
        out.append(query)
      } catch {
        throw Fault(message: "query line \(place + 1): \(error.message)")
      }
    }
    return out
  }

  private struct Body: Decodable {
    var qid: String
    var name: String
    var schema: String?
    var birthDate: String?
    var country: String?
  }

  private init(_ line: Data) throws(Fault) {
    guard let body = try? JSONDecoder().decode(Body.self, from: line), !body.qid.isEmpty else {
      throw Fault(message: "this is no object with the texts qid and name")
    }
    let kind: ScreeningSubject.Kind
    switch body.schema {
    case nil: kind = .unknown
    case "Person": kind = .person
    case "Organization", "Company": kind = .organization
    case "Vessel": kind = .vessel
    case "LegalEntity": kind = .unknown
    default: throw Fault(message: "schema is Person, Organization or Vessel")
    }
    var subject = ScreeningSubject(kind: kind, names: [body.name])
    if let text = body.birthDate {
      guard let date = try? PartialDate(text) else { throw Fault(message: "birthDate is YYYY, YYYY-MM or YYYY-MM-DD") }
      subject.birthDate = date
    }
    if let text = body.country {
      guard (2...10).contains(text.utf8.count),
        text.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D })
      else {
        throw Fault(message: "country is an ISO 3166 alpha-2 code")
      }
      // Codes of states that no longer are (`su`, `suhh`) and of regions (`gb-sct`) say nothing.
      if let country = try? CountryCode(text) { subject.countries = [country] }
    }
    id = body.qid
    self.subject = subject
  }
}
