import Vocabulary
import Workflow

extension LegalRequestQuery {
  var statement: ListStatement<LegalRequestRecord> {
    var list = ListStatement<LegalRequestRecord>(by: "due_at", .soonestFirst)
    list.where("state", is: state?.rawValue)
    if let dueBefore { list.add("due_at < ?", dueBefore.column) }
    return list
  }
}

extension SQLiteReading {
  func legalRequests(_ query: LegalRequestQuery, _ page: PageRequest) throws -> Page<LegalRequestRecord> {
    try query.statement.page(page, in: database)
  }
}
