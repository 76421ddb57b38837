import Vocabulary
import Workflow

extension DecisionQuery {
  var statement: ListStatement<DecisionRecord> {
    var list = ListStatement<DecisionRecord>(by: "at")
    list.where("application", is: application?.text)
    list.where("outcome", is: outcome?.rawValue)
    list.where("origin", is: origin?.rawValue)
    list.where("state", is: state?.rawValue)
    return list
  }
}

extension SQLiteReading {
  func decisions(_ query: DecisionQuery, _ page: PageRequest) throws -> Page<DecisionRecord> {
    try query.statement.page(page, in: database)
  }
}
