import Testing
import Vocabulary

@testable import Screening

/// Names that are written shorter than the list has them, or as one word. All are invented.
@Suite struct JoinedNameTests {
  private static let list = """
    id,kind,name,aliases,birthDate,countries,identifiers,programme
    j-1,organization,Veltrin Marine Cargo Terminal,,,,,
    j-2,organization,UQP Investment Group,,,,,
    j-3,organization,OrlanKranZavod,,,,,
    j-4,organization,Nastrel LLC,,,,,
    j-5,person,Noam Federstein,,,,,
    j-6,person,Ahmad Latif Idris Hassan,,,,,
    j-7,organization,Protechnor,,,,,

    """

  private func best(_ name: String, _ kind: ScreeningSubject.Kind) throws -> ScreeningMatch? {
    let index = ScreeningIndex([try SampleLists.list(Self.list)])
    return index.matches(for: ScreeningSubject(kind: kind, names: [name]), minimumScore: 0).first
  }

  @Test(arguments: [
    ("Veltrin MCT", "j-1"), ("United Quarry Partners Investment Group", "j-2"), ("ORLANKRANZAVOD", "j-3"),
    ("Orlan Kran Zavod", "j-3"), ("Nastrelltd", "j-4"), ("Протехнор", "j-7"),
  ])
  func findsFirms(_ name: String, _ entry: String) throws {
    let match = try #require(try best(name, .organization))
    #expect(match.entry == entry && match.score >= 0.7, "\(name): \(match.listedName) \(match.score)")
  }

  @Test func readsPeAsFAtTheBeginning() throws {
    let match = try #require(try best("נועם פדרשטיין", .person))
    #expect(match.entry == "j-5" && match.score >= 0.7, "\(match.score)")
  }

  @Test func saysThatAWordStandsForOthers() throws {
    let parts = try #require(try best("Veltrin MCT", .organization)).parts
    #expect(
      parts.contains {
        $0.stated == "mct" && $0.found == "marine cargo terminal" && $0.reason == "initials of the words"
      })
  }

  /// Other initials, initials alone, and names of persons.
  @Test(arguments: [
    ("Veltrin MXT", ScreeningSubject.Kind.organization), ("Veltrin MC", .organization), ("MCT", .organization),
    ("Ali Hassan", .person),
  ])
  func leavesOthersAlone(_ name: String, _ kind: ScreeningSubject.Kind) throws {
    let score = try best(name, kind).map(\.score) ?? 0
    #expect(score < 0.7, "\(name): \(score)")
  }
}
