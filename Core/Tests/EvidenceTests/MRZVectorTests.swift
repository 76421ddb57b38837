import Evidence
import Foundation
import Testing
import Vocabulary

/// Vectors from outside the repository; skipped where they are not at hand.
@Suite struct MRZVectorTests {
  struct Vector: Decodable, Sendable {
    let `case`: String?
    let format: String?
    let lines: [String]
    let valid: Bool?
  }

  static let specimens = "data/evidence/mrz/icao_9303_specimens.json"
  static let cases = "data/evidence/mrz/cheminfo_cases.json"

  @Test(.enabled(if: SharedData.isThere(specimens), "the shared vectors are not here"))
  func specimensOfTheStandard() throws {
    let vectors = try JSONDecoder().decode([Vector].self, from: try #require(SharedData.read(Self.specimens)))
    #expect(vectors.count == 5)
    for vector in vectors {
      let bytes = Zone.bytes(vector.lines)
      let verdict = EvidenceVerdict.machineReadableZone(bytes, at: noon)
      #expect(verdict.verdict == .valid, "\(vector.lines) \(verdict.reasons)")
      let zone = try MachineReadableZone(bytes, today: noon.date)
      #expect(zone.format.rawValue.uppercased() == vector.format)
      #expect(zone.isSpecimen)
      #expect(zone.name.display == "ERIKSSON, ANNA MARIA")
    }
  }

  @Test(.enabled(if: SharedData.isThere(cases), "the shared vectors are not here"))
  func casesOfAnotherReader() throws {
    let vectors = try JSONDecoder().decode([Vector].self, from: try #require(SharedData.read(Self.cases)))
    var compared = 0
    for vector in vectors {
      guard let format = vector.format.flatMap({ MRZFormat(rawValue: $0.lowercased()) }), let valid = vector.valid
      else {
        continue
      }
      let verdict = EvidenceVerdict.machineReadableZone(Zone.bytes(vector.lines), format: format, at: noon)
      // That reader takes Utopia for a fault; the standard's own specimens are valid.
      let isUtopia = vector.lines.joined().contains("UTO")
      if isUtopia && !valid { continue }
      compared += 1
      #expect((verdict.verdict == .valid) == valid, "\(vector.case ?? "") \(verdict.reasons)")
    }
    #expect(compared >= 12)
  }

  @Test(.enabled(if: SharedData.isThere(cases), "the shared vectors are not here"))
  func otherLayoutsAreNotTakenForOurs() throws {
    let vectors = try JSONDecoder().decode([Vector].self, from: try #require(SharedData.read(Self.cases)))
    for vector in vectors where vector.format == "FRENCH_NATIONAL_ID" || vector.format == "SWISS_DRIVING_LICENSE" {
      let verdict = EvidenceVerdict.machineReadableZone(Zone.bytes(vector.lines), at: noon)
      #expect(verdict.verdict == .unsupported || verdict.verdict == .malformed)
    }
  }
}
