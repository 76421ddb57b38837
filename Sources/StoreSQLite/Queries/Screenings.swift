import GRDB
import Vocabulary
import Workflow

extension ClearanceQuery {
  var statement: ListStatement<ClearanceRecord> {
    var list = ListStatement<ClearanceRecord>(by: "at")
    list.where("application", is: application?.text)
    list.where("entry", is: entry)
    list.where("verdict", is: verdict?.rawValue)
    list.where("state", is: state?.rawValue)
    return list
  }
}

extension ScreeningQuery {
  var statement: ListStatement<ScreeningRecord> {
    var list = ListStatement<ScreeningRecord>(by: "at")
    list.where("made_by", is: by?.text)
    return list
  }
}

extension SQLiteReading {
  func clearances(_ query: ClearanceQuery, _ page: PageRequest) throws -> Page<ClearanceRecord> {
    try query.statement.page(page, in: database)
  }

  func screenings(_ query: ScreeningQuery, _ page: PageRequest) throws -> Page<ScreeningRecord> {
    try query.statement.page(page, in: database)
  }

  func listVersions(of list: String) throws -> [ListVersionRecord] {
    try records(ListVersionRecord.self, ScreeningSQL.listVersions, [list])
  }
}

enum ScreeningSQL {
  static let listVersions = "SELECT body FROM list_versions WHERE list = ? ORDER BY at DESC, id DESC"
}
