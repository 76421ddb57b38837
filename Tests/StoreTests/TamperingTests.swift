import GRDB
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import StoreSQLite

/// What somebody with another program meets who writes to the file by SQL: the triggers refuse.
@Suite struct TamperingTests {
  private let samples = RecordSamples()

  /// Statements against a database that holds one of everything, and what the schema answers.
  @Test(
    arguments: [
      ("UPDATE journal SET bytes = x'00'", "append-only"),
      ("DELETE FROM journal", "append-only"),
      ("INSERT INTO journal VALUES (9, NULL, x'00', zeroblob(32))", "append-only"),
      ("REPLACE INTO journal VALUES (0, NULL, x'00', zeroblob(32))", "append-only"),
      ("INSERT INTO journal VALUES (-1, NULL, x'00', zeroblob(32))", "append-only"),
      ("UPDATE nodes SET hash = zeroblob(32)", "append-only"),
      ("DELETE FROM nodes", "append-only"),
      ("REPLACE INTO nodes VALUES (1, 0, zeroblob(32))", "append-only"),
      ("UPDATE checkpoints SET note = ''", "append-only"),
      ("DELETE FROM checkpoints", "append-only"),
      ("REPLACE INTO checkpoints VALUES (1, 2, '', 0)", "append-only"),
      ("UPDATE approvals SET made_by = 'usr_x'", "approval-rule"),
      ("DELETE FROM approvals", "approval-rule"),
      ("REPLACE INTO approvals SELECT * FROM approvals", "approval-rule"),
      ("UPDATE pack_texts SET bytes = x'00'", "append-only"),
      ("DELETE FROM pack_texts", "append-only"),
      ("REPLACE INTO pack_texts SELECT digest, x'00' FROM pack_texts", "append-only"),
      ("UPDATE sealed SET body = '{}'", "append-only"),
      ("REPLACE INTO sealed SELECT * FROM sealed", "append-only"),
      ("UPDATE ciphertexts SET bytes = x'00'", "append-only"),
      ("REPLACE INTO ciphertexts SELECT id, x'00' FROM ciphertexts", "append-only"),
      ("DELETE FROM decisions", "approval-rule"),
      (
        "UPDATE decisions SET state = 'effective', body = json_set(body, '$.state', 'effective') WHERE id <> (SELECT id FROM approvals)",
        "approval-rule"
      ),
      ("UPDATE decisions SET outcome = 'decline'", "approval-rule"),
      ("UPDATE decisions SET body = json_set(body, '$.riskScore', 1)", "approval-rule"),
      ("UPDATE decisions SET proposed_digest = 'x'", "approval-rule"),
      ("UPDATE decisions SET state = 'advisory', body = json_set(body, '$.state', 'advisory')", "approval-rule"),
      ("REPLACE INTO decisions SELECT * FROM decisions", "approval-rule"),
    ])
  func triggersRefuse(_ sql: String, _ answer: String) async throws {
    try await withFullDatabase { database in
      let error = #expect(throws: DatabaseError.self) { try database.execute(sql: sql) }
      #expect(error?.message?.hasPrefix(answer) == true, "\(error?.message ?? "")")
    }
  }

  /// The columns on which the rule stands cannot be set apart from the record.
  @Test(arguments: ["state = 'effective'", "origin = 'policy'", "needs_second_person = 0, proposed_digest = NULL"])
  func columnsOfTheRuleFollowTheBody(_ assignment: String) async throws {
    try await withFullDatabase { database in
      #expect(throws: DatabaseError.self) { try database.execute(sql: "UPDATE decisions SET \(assignment)") }
    }
  }

  @Test func aForgedApprovalByTheMakerIsRefused() async throws {
    try await withFullDatabase { database in
      let error = #expect(throws: DatabaseError.self) {
        try database.execute(
          sql: """
            INSERT INTO approvals SELECT id, proposed_digest, made_by,
              json_object('decision', id, 'decisionDigest', proposed_digest, 'by', made_by)
            FROM decisions WHERE id NOT IN (SELECT id FROM approvals)
            """)
      }
      #expect(error?.message?.hasPrefix("approval-rule") == true)
    }
  }

  @Test func aRecordWhoseSecretWasSwappedIsNotTaken() async throws {
    let place = try SQLitePlace()
    let (key, digest) = (samples.apiKey(), samples.digest())
    let store = try SQLiteStore(path: place.path)
    try await store.write { transaction in
      try transaction.put(key)
      try transaction.journal(samples.heading())
    }
    try await store.close()
    let queue = try DatabaseQueue(path: place.path)
    try await queue.write { try $0.execute(sql: "UPDATE api_keys SET secret_digest = ?", arguments: [digest]) }
    try queue.close()
    let again = try SQLiteStore(path: place.path)
    let error = await #expect(throws: StoreError.self) { try await again.read { try $0.apiKey(secretDigest: digest) } }
    #expect(error?.code == .damaged)
    try await again.close()
  }

  /// A list would show it as approved although its record says otherwise.
  @Test func aRecordFiledUnderAnotherStateIsFound() async throws {
    let place = try SQLitePlace()
    let applications = (0..<3).map { _ in samples.application() }
    let store = try SQLiteStore(path: place.path)
    try await store.write { transaction in
      for application in applications { try transaction.put(application) }
      try transaction.journal(samples.heading())
    }
    try await store.close()
    let queue = try DatabaseQueue(path: place.path)
    try await queue.write { database in
      try database.execute(
        sql: "UPDATE applications SET state = 'approved' WHERE id = ?", arguments: [applications[1].recordID])
      try database.execute(
        sql: "UPDATE applications SET body = '{}' WHERE id = ?", arguments: [applications[2].recordID])
    }
    try queue.close()
    let again = try SQLiteStore(path: place.path)
    let found = try await again.read { try $0.misfiledRecords().map(\.id) }
    #expect(found == [applications[1].recordID, applications[2].recordID].sorted())
    try await again.close()
  }

  private func withFullDatabase(_ body: @Sendable @escaping (Database) throws -> Void) async throws {
    let place = try SQLitePlace()
    let store = try SQLiteStore(path: place.path)
    try await fill(store)
    try await store.close()
    let queue = try DatabaseQueue(path: place.path)
    try await queue.writeWithoutTransaction { try body($0) }
    try queue.close()
  }

  private func fill(_ store: SQLiteStore) async throws {
    let decisions = (0..<2).map { _ in
      samples.decision(
        of: samples.id(), origin: .person, state: .proposed, by: .person(samples.id()), needsSecondPerson: true)
    }
    let approval = try samples.approval(of: decisions[0])
    let sealed = samples.sealed(samples.id(), ciphertext: [1, 2])
    try await store.write { transaction in
      for decision in decisions { try transaction.put(decision) }
      try transaction.put(approval)
      try transaction.put(sealed, ciphertext: [1, 2])
      try transaction.putPackText([1], digest: RecordSamples.sha256([1]))
      for _ in 0..<3 { try transaction.journal(samples.heading()) }
      try transaction.put(StoredCheckpoint(size: 2, note: "note\n", at: samples.now))
    }
  }
}
