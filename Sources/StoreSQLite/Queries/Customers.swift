import Vocabulary
import Workflow

extension CustomerQuery {
  var statement: ListStatement<CustomerRecord> {
    var list = ListStatement<CustomerRecord>(by: "since")
    list.where("state", is: state?.rawValue)
    list.where("reseller", is: reseller)
    list.where("application", is: application?.text)
    return list
  }
}

extension AccountQuery {
  var statement: ListStatement<AccountRecord> {
    var list = ListStatement<AccountRecord>(by: "opened_at")
    list.where("customer", is: customer?.text)
    list.where("state", is: state?.rawValue)
    list.where("reference", is: reference)
    return list
  }
}

extension SQLiteReading {
  func customers(_ query: CustomerQuery, _ page: PageRequest) throws -> Page<CustomerRecord> {
    try query.statement.page(page, in: database)
  }

  func accounts(_ query: AccountQuery, _ page: PageRequest) throws -> Page<AccountRecord> {
    try query.statement.page(page, in: database)
  }
}
