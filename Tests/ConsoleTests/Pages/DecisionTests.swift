import Foundation
import HTTPTypes
import Policy
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Console

@Suite struct DecisionTests {
  /// Claims a case and proposes an outcome that needs a second person.
  private func proposed(_ house: ConsoleHouse, by mira: Browser) async throws -> (path: String, decision: DecisionID) {
    let opened = try await house.listedCase()
    let view = try await ReadCase(house.services).run(opened.id, as: .system)
    let outcome = try #require(view.application.evaluation.twoPersonOutcomes.first)
    let path = "/console/cases/\(opened.id)"
    #expect(try await mira.post("\(path)/claim").location == "\(path)?done=claimed")
    let answer = try await mira.post(
      "\(path)/decide",
      [("outcome", outcome.rawValue), ("outcome-reason", "match-is-another-person"), ("words", "Another person.")])
    #expect(answer.location == "\(path)?done=proposed")
    let pending = try #require(try await ReadCase(house.services).run(opened.id, as: .system).pending)
    return (path, pending.decision.id)
  }

  private func digest(in page: String) throws -> String {
    let start = try #require(page.range(of: "name=\"digest\" value=\""))
    return String(page[start.upperBound...].prefix(64))
  }

  @Test func aSecondPersonApprovesExactlyWhatTheySaw() async throws {
    let house = try await ConsoleHouse()
    let mira = try await house.person("mira", .officer)
    let sofia = try await house.person("sofia", .officer)
    let (path, decision) = try await proposed(house, by: mira)
    let own = try await mira.get(path).text
    #expect(own.contains("somebody else must approve it"))
    #expect(!own.contains("Approve this decision"))
    let digest = try digest(in: try await sofia.get(path).text)

    let byMaker = try await mira.post("/console/decisions/\(decision)/approve", [("digest", digest)])
    #expect(byMaker.status == .forbidden)
    let ofAnother = try await sofia.post(
      "/console/decisions/\(decision)/approve", [("digest", String(repeating: "0", count: 64))])
    #expect(ofAnother.status == .conflict)
    let approved = try await sofia.post("/console/decisions/\(decision)/approve", [("digest", digest)])
    #expect(approved.location == "\(path)?done=approved")
    let again = try await sofia.post("/console/decisions/\(decision)/approve", [("digest", digest)])
    #expect(again.status == .conflict)
    #expect(try await sofia.get(path).text.contains("Decision approved by a second person"))
    #expect(try await sofia.get("/console/decisions/\(decision)/replay").text.contains("<h2>Same</h2>"))
  }

  @Test func aSecondPersonSendsItBack() async throws {
    let house = try await ConsoleHouse()
    let mira = try await house.person("mira", .analyst)
    let sofia = try await house.person("sofia", .officer)
    let (path, decision) = try await proposed(house, by: mira)
    #expect(try await mira.post("/console/decisions/\(decision)/reject").status == .forbidden)
    #expect(try await sofia.post("/console/decisions/\(decision)/reject").location == "\(path)?done=rejected")
    #expect(try await mira.get(path).text.contains("Sent back"))
  }

  @Test func aCaseOfSomebodyElseIsNotDecided() async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    let path = "/console/cases/\(opened.id)"
    let mira = try await house.person("mira", .analyst)
    let noor = try await house.person("noor", .analyst)
    _ = try await mira.post("\(path)/claim")
    #expect(try await noor.post("\(path)/claim").status == .conflict)
    #expect(try await noor.get(path).text.contains("Somebody else works on this case."))
    #expect(try await noor.post("\(path)/release").status == .conflict)
    #expect(try await mira.post("\(path)/release").location == "\(path)?done=released")
  }

  @Test func claimsTheCaseThatIsDueFirst() async throws {
    let house = try await ConsoleHouse()
    let mira = try await house.person("mira", .analyst)
    #expect(try await mira.post("/console/claim-next").location == "/console?done=nothing-open")
    let opened = try await house.listedCase()
    #expect(try await mira.post("/console/claim-next").location == "/console/cases/\(opened.id)?done=claimed")
  }

  @Test func keepsANoteSealed() async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    let path = "/console/cases/\(opened.id)"
    let mira = try await house.person("mira", .analyst)
    #expect(try await mira.post("\(path)/note", [("note", "  ")]).status == .unprocessableContent)
    #expect(try await mira.post("\(path)/note", [("note", "Seen <b>twice</b>")]).location == "\(path)?done=noted")
    #expect(try await !mira.get(path).text.contains("twice"))
    _ = try await mira.post("\(path)/reveal", [("purpose", "Read the notes")])
    #expect(try await mira.get(path).text.contains("Seen &lt;b&gt;twice&lt;/b&gt;"))
  }
}
