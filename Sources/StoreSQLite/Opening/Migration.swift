import GRDB
import Workflow

/// One step of the schema. Steps only go forward and never change once released.
struct Migration {
  let number: Int
  let name: String
  let sql: [UInt8]

  static let all = [
    Migration(number: 1, name: "records", sql: PackageResources._001_records_sql),
    Migration(number: 2, name: "decisions", sql: PackageResources._002_decisions_sql),
    Migration(number: 3, name: "vault", sql: PackageResources._003_vault_sql),
    Migration(number: 4, name: "journal", sql: PackageResources._004_journal_sql),
    Migration(number: 5, name: "edges", sql: PackageResources._005_edges_sql),
    Migration(number: 6, name: "screening", sql: PackageResources._006_screening_sql),
    Migration(number: 7, name: "legal-requests", sql: PackageResources._007_legal_requests_sql),
    Migration(number: 8, name: "telemetry", sql: PackageResources._008_telemetry_sql),
    Migration(number: 9, name: "evidence", sql: PackageResources._009_evidence_sql),
    Migration(number: 10, name: "declarations", sql: PackageResources._010_declarations_sql),
    Migration(number: 11, name: "likeness", sql: PackageResources._011_likeness_sql),
  ]

  /// Marks the file as ours (SQLite's `application_id`): "VEST".
  private static let applicationID = 0x5645_5354

  /// Brings the database to the newest of `migrations`; each step is one transaction.
  ///
  /// - Throws: `StoreError` (`unavailable`) where the file is another program's or of a newer version of this one.
  static func bring(_ database: Database, to migrations: [Migration] = all) throws {
    let owner = try database.first("PRAGMA application_id") { $0[0] as Int } ?? 0
    let version = try database.first("PRAGMA user_version") { $0[0] as Int } ?? 0
    guard owner == applicationID || (owner == 0 && version == 0) else {
      throw StoreError(.unavailable, "the file is a database of another program")
    }
    let newest = migrations.map(\.number).max() ?? 0
    guard version <= newest else {
      throw StoreError(
        .unavailable, "the database has schema \(version), this program knows \(newest): use a newer version")
    }
    for migration in migrations where migration.number > version { try migration.apply(to: database) }
  }

  private func apply(to database: Database) throws {
    try StoreError.mapping {
      try database.inTransaction(.immediate) {
        try database.execute(sql: String(decoding: sql, as: UTF8.self))
        try database.execute(sql: "PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(number)")
        return .commit
      }
    }
  }
}
