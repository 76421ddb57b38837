import Journal
import StoreSQLite
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@Suite struct SmokeTests {
  @Test func aRecordComesBack() async throws {
    let place = try SQLitePlace()
    let store = try await place.open()
    let samples = RecordSamples()
    let application = samples.application()
    let sequence = try await store.write { transaction in
      try transaction.put(application)
      return try transaction.journal(samples.heading(subject: application.id.text))
    }
    #expect(sequence == 0)
    let found = try await store.read { try $0.record(ApplicationRecord.self, application.id.text) }
    #expect(found == application)
    let page = try await store.read { try $0.applications(ApplicationQuery(), PageRequest()) }
    #expect(page.elements == [application])
    try await place.close(store)
    let again = try await place.open()
    #expect(try await again.read { try $0.journalSize() } == 1)
    try await place.close(again)
  }
}
