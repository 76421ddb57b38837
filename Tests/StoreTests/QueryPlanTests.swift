import GRDB
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import StoreSQLite

/// No list may read a whole table or sort what it read.
@Suite struct QueryPlanTests {
  @Test func everyCombinationOfFiltersSearchesAnIndex() async throws {
    let samples = RecordSamples()
    let statements =
      try combinations(ApplicationQuery(), Self.applicationFilters(samples)).map { try $0.statement.sql(PageRequest()) }
      + combinations(CustomerQuery(), Self.customerFilters(samples)).map { try $0.statement.sql(PageRequest()) }
      + combinations(AccountQuery(), Self.accountFilters(samples)).map { try $0.statement.sql(PageRequest()) }
      + combinations(CaseQuery(), Self.caseFilters(samples)).map { try $0.statement.sql(PageRequest()) }
      + combinations(DecisionQuery(), Self.decisionFilters(samples)).map { try $0.statement.sql(PageRequest()) }
      + combinations(FindingQuery(), Self.findingFilters(samples)).map { try $0.statement.sql(PageRequest()) }
      + combinations(LegalRequestQuery(), [{ $0.state = .proposed }, { $0.dueBefore = samples.now }])
      .map { try $0.statement.sql(PageRequest()) }
      + combinations(DeclarationQuery(), Self.declarationFilters(samples)).map { try $0.statement.sql(PageRequest()) }
      + combinations(ClearanceQuery(), Self.clearanceFilters(samples)).map { try $0.statement.sql(PageRequest()) }
      + combinations(ScreeningQuery(), [{ $0.by = .system }]).map { try $0.statement.sql(PageRequest()) }
    #expect(statements.count > 1000)
    try await check(statements.map { ($0.text, $0.arguments, false) })
  }

  /// Lists of everything there is, and counts, may walk an index from end to end.
  @Test func otherStatementsUseAnIndexToo() async throws {
    let search = [
      ApplicationSQL.byLink, ApplicationSQL.byLookup, ApplicationSQL.evidence, CaseSQL.count, CaseSQL.nextOpen,
      CaseSQL.notes,
      HouseSQL.apiKeyBySecret, HouseSQL.packText, VaultSQL.key, VaultSQL.ciphertext, VaultSQL.sealedOf,
      VaultSQL.removeLookups, VaultSQL.removeLookupsOfSubject, JournalSQL.leafHash, JournalSQL.node, JournalSQL.rows,
      JournalSQL.rowsAbout, JournalSQL.checkpointAtMost, EdgeSQL.session, EdgeSQL.removeSessionsOf, EdgeSQL.endSessions,
      EdgeSQL.endLinks, EdgeSQL.idempotent, EdgeSQL.endIdempotent, EdgeSQL.due, EdgeSQL.delivered, EdgeSQL.failed,
      EdgeSQL.forgetDelivered, EdgeSQL.forgetMessages, EdgeSQL.setting, ApplicationRecord.selectSQL,
      ScreeningSQL.listVersions, EvidenceSQL.presentations, EvidenceSQL.marked, EvidenceSQL.removeMarksOfSubject,
      EvidenceSQL.imagesDue,
    ]
    let walk = [
      HouseSQL.operators, HouseSQL.apiKeys, HouseSQL.packs, HouseSQL.lists, HouseSQL.webhooks, JournalSQL.checkpoints,
      EdgeSQL.pending, EvidenceSQL.trustLists, EvidenceSQL.likenesses,
    ]
    try await check(search.map { ($0, nil, false) } + walk.map { ($0, nil, true) })
  }

  @Test func theQueueDoesNotWalkThroughClosedCases() async throws {
    var query = CaseQuery()
    query.states = [.open, .claimed, .awaitingApproval]
    let statement = try query.statement.sql(PageRequest())
    let plan = try await plans([(statement.text, statement.arguments)]).first ?? []
    #expect(plan.contains { $0.contains("cases_in_work") })
  }

  private func check(_ statements: [(text: String, arguments: StatementArguments?, mayWalk: Bool)]) async throws {
    let plans = try await plans(statements.map { ($0.text, $0.arguments) })
    for (statement, plan) in zip(statements, plans) {
      let scans = plan.contains { $0.hasPrefix("SCAN") && !(statement.mayWalk && $0.contains("USING")) }
      let sorts = plan.contains { $0.contains("TEMP B-TREE") }
      #expect(!scans && !sorts, "\(statement.text)\n\(plan.joined(separator: "\n"))")
    }
  }

  private func plans(_ statements: [(text: String, arguments: StatementArguments?)]) async throws -> [[String]] {
    let place = try SQLitePlace()
    let store = try SQLiteStore(path: place.path)
    let plans = try await store.read { reader -> [[String]] in
      guard let database = (reader as? SQLiteReader)?.database else { return [] }
      return try statements.map { text, arguments in
        let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + text)
        let nulls = repeatElement(DatabaseValue.null, count: text.count { $0 == "?" })
        return try Row.fetchAll(statement, arguments: arguments ?? StatementArguments(nulls)).map { $0["detail"] }
      }
    }
    try await store.close()
    return plans
  }

  /// The query with every subset of the filters set.
  private func combinations<Query>(_ empty: Query, _ filters: [(inout Query) -> Void]) -> [Query] {
    filters.reduce([empty]) { queries, filter in
      queries
        + queries.map { query in
          var more = query
          filter(&more)
          return more
        }
    }
  }

  private static func applicationFilters(_ samples: RecordSamples) -> [(inout ApplicationQuery) -> Void] {
    [
      { $0.state = .referred }, { $0.riskTier = .high }, { $0.partyKind = .individual }, { $0.reseller = "r" },
      { $0.regime = "us" }, { $0.createdFrom = samples.now }, { $0.createdBefore = samples.now },
    ]
  }

  private static func customerFilters(_ samples: RecordSamples) -> [(inout CustomerQuery) -> Void] {
    [{ $0.state = .active }, { $0.reseller = "r" }, { $0.application = samples.id() }]
  }

  private static func accountFilters(_ samples: RecordSamples) -> [(inout AccountQuery) -> Void] {
    [{ $0.customer = samples.id() }, { $0.state = .active }, { $0.reference = "r" }]
  }

  private static func caseFilters(_ samples: RecordSamples) -> [(inout CaseQuery) -> Void] {
    [
      { $0.states.insert(.open) }, { $0.states.insert(.claimed) }, { $0.states.insert(.closed) },
      { $0.claimedBy = samples.id() }, { $0.application = samples.id() }, { $0.severity = .high },
      { $0.riskTier = .high }, { $0.partyKind = .individual }, { $0.reseller = "r" }, { $0.dueBefore = samples.now },
    ]
  }

  private static func decisionFilters(_ samples: RecordSamples) -> [(inout DecisionQuery) -> Void] {
    [
      { $0.application = samples.id() }, { $0.outcome = .approve }, { $0.origin = .person }, { $0.state = .proposed },
    ]
  }

  private static func findingFilters(_ samples: RecordSamples) -> [(inout FindingQuery) -> Void] {
    [
      { $0.application = samples.id() }, { $0.sensor = .screening }, { $0.code = "c" }, { $0.severity = .high },
      { $0.disposition = .open }, { $0.reference = "e" },
    ]
  }

  private static func declarationFilters(_ samples: RecordSamples) -> [(inout DeclarationQuery) -> Void] {
    let account: AccountID = samples.id()
    return [{ $0.account = account }, { $0.state = .approved }, { $0.endsAfter = samples.now }]
  }

  private static func clearanceFilters(_ samples: RecordSamples) -> [(inout ClearanceQuery) -> Void] {
    [
      { $0.application = samples.id() }, { $0.entry = "e" }, { $0.verdict = .cleared }, { $0.state = .proposed },
    ]
  }
}
