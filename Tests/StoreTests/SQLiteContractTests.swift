import Testing
import VestibuleTestKit

@Suite struct SQLiteContractTests {
  @Test("SQLite keeps the store contract", arguments: StoreContract.clauses)
  func holds(_ clause: StoreClause) async throws { try await clause.check(.sqlite) }
}
