import Foundation
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

/// The kit's own promises.
@Suite struct TestKitTests {
  @Test func theSameSeedGivesTheSameStatements() throws {
    let (first, second) = (StatementSamples(seed: 9), StatementSamples(seed: 9))
    for _ in 0..<20 {
      #expect(try first.individual() == second.individual())
      #expect(try first.organization() == second.organization())
    }
    #expect(try StatementSamples(seed: 9).individual() != StatementSamples(seed: 10).individual())
  }

  @Test func statementsAreValidAsTheApiReadsThem() throws {
    let samples = StatementSamples()
    for number in 0..<60 {
      let statement = number % 3 == 0 ? try samples.organization(reseller: "r-1") : try samples.individual()
      let copy = try JSONDecoder().decode(Statement.self, from: JSONEncoder().encode(statement))
      #expect(copy == statement)
    }
  }

  @Test func theClockStandsUntilItIsStepped() {
    let clock = SteppableClock()
    #expect(clock.now == clock.now)
    clock.step(seconds: 90)
    #expect(clock.now == SteppableClock.start.adding(seconds: 90))
    #expect(SteppableClock.start.text == "2026-03-02T09:00:00Z")
  }

  @Test func aHouseSealsStoresAndSigns() async throws {
    let house = try await TestHouse()
    let subject: SubjectID = house.surroundings.identifier()
    let (key, wrapped) = try await house.vault.makeKey(for: subject)
    let sealed = try key.seal([1, 2, 3], field: "test")
    try await house.store.write { try $0.put(wrapped) }
    let stored = try #require(try await house.store.read { try $0.wrappedKey(of: subject) })
    #expect(try await house.vault.openKey(stored).open(sealed, field: "test") == [1, 2, 3])
    #expect(try house.signer.sign(note: "text\n").hasPrefix("text\n"))
    try await house.close()
  }
}
