import GRDB
import Vocabulary
import Workflow

extension ApplicationQuery {
  var statement: ListStatement<ApplicationRecord> {
    var list = ListStatement<ApplicationRecord>(by: "created_at")
    list.where("state", is: state?.rawValue)
    list.where("risk_tier", is: riskTier?.rawValue)
    list.where("party_kind", is: partyKind?.rawValue)
    list.where("reseller", is: reseller)
    if let regime { list.add("instr(regimes, ?) > 0", " \(regime) ".databaseValue) }
    if let createdFrom { list.add("created_at >= ?", createdFrom.column) }
    if let createdBefore { list.add("created_at < ?", createdBefore.column) }
    return list
  }
}

extension SQLiteReading {
  func applications(_ query: ApplicationQuery, _ page: PageRequest) throws -> Page<ApplicationRecord> {
    try query.statement.page(page, in: database)
  }

  func application(linkDigest: String) throws -> ApplicationRecord? {
    let found = try records(ApplicationRecord.self, ApplicationSQL.byLink, [linkDigest]).first
    guard found == nil || found?.linkDigest == linkDigest else {
      throw StoreError(.damaged, "an application's link differs from its record")
    }
    return found
  }

  func applications(lookup: [UInt8]) throws -> [ApplicationRecord] {
    let found = try records(ApplicationRecord.self, ApplicationSQL.byLookup, [lookup.column])
    return found.sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
  }

  func evidence(of application: ApplicationID) throws -> [EvidenceRecord] {
    try records(EvidenceRecord.self, ApplicationSQL.evidence, [application.text])
  }

  func findings(_ query: FindingQuery, _ page: PageRequest) throws -> Page<FindingRecord> {
    try query.statement.page(page, in: database)
  }
}

enum ApplicationSQL {
  static let byLink = "SELECT body FROM applications WHERE link_digest = ?"
  /// Identifiers sort by the time they were made.
  static let byLookup = """
    SELECT a.body FROM lookups l JOIN applications a ON a.id = l.application
    WHERE l.digest = ? ORDER BY l.application DESC LIMIT 200
    """
  static let evidence = "SELECT body FROM evidence WHERE application = ? ORDER BY at, id"
}

extension FindingQuery {
  var statement: ListStatement<FindingRecord> {
    var list = ListStatement<FindingRecord>(by: "at")
    list.where("application", is: application?.text)
    list.where("sensor", is: sensor?.rawValue)
    list.where("code", is: code)
    list.where("severity", is: severity?.rawValue)
    list.where("disposition", is: disposition?.rawValue)
    list.where("reference", is: reference)
    return list
  }
}
