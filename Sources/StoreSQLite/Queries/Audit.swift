import GRDB
import Workflow

extension SQLiteReading {
  func forEachRecord(_ body: (_ kind: String, _ id: String, _ canonical: [UInt8]) throws -> Void) throws {
    for type in StoredRecords.all {
      try database.forEach("SELECT id, body FROM \(type.table) ORDER BY id") { row in
        try body(type.kind, row[0], try row.bytes(1))
      }
    }
  }

  func misfiledRecords() throws -> [(kind: String, id: String)] {
    try StoredRecords.all.flatMap { type in try misfiled(type).map { (type.kind, $0) } }
  }

  /// A record that cannot be read is misfiled too.
  private func misfiled<R: StoredRecord>(_ type: R.Type) throws -> [String] {
    var found: [String] = []
    let names = (["id", "body"] + R.columns).joined(separator: ", ")
    try database.forEach("SELECT \(names) FROM \(R.table) ORDER BY id") { row in
      let columns = Array(row.databaseValues.dropFirst(2))
      let record = try? Body.record(type, in: row, 1)
      if record?.recordID != row[0] || record?.columnValues != columns { found.append(row[0]) }
    }
    return found
  }
}
