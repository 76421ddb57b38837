import GRDB
import Vocabulary
import Workflow

extension ObservationQuery {
  var statement: ListStatement<ObservationRecord> {
    var list = ListStatement<ObservationRecord>(by: "last")
    list.where("application", is: application?.text)
    list.where("account", is: account?.text)
    list.where("sensor", is: sensor?.rawValue)
    list.where("campaign", is: campaign)
    return list
  }
}

extension DeclarationQuery {
  var statement: ListStatement<DeclarationRecord> {
    var list = ListStatement<DeclarationRecord>(by: "ends", .soonestFirst)
    list.where("account", is: account?.text)
    list.where("state", is: state?.rawValue)
    if let endsAfter { list.add("ends > ?", endsAfter.column) }
    return list
  }
}

extension SQLiteReading {
  func declarations(_ query: DeclarationQuery, _ page: PageRequest) throws -> Page<DeclarationRecord> {
    try query.statement.page(page, in: database)
  }

  func observations(_ query: ObservationQuery, _ page: PageRequest) throws -> Page<ObservationRecord> {
    try query.statement.page(page, in: database)
  }

  func observation(of account: AccountID, reference: String) throws -> ObservationRecord? {
    try records(ObservationRecord.self, TelemetrySQL.observation, [account.text, reference]).first
  }

  func accessLog(of account: AccountID, day: Instant) throws -> AccessLogRecord? {
    try records(AccessLogRecord.self, TelemetrySQL.accessLog, [account.text, day.microseconds]).first
  }

  func accessLogs(of account: AccountID, limit: Int) throws -> [AccessLogRecord] {
    try records(AccessLogRecord.self, TelemetrySQL.accessLogs, [account.text, limit])
  }

  func inputs() throws -> [InputHealthRecord] { try records(InputHealthRecord.self, TelemetrySQL.inputs) }
}

enum TelemetrySQL {
  static let observation = "SELECT body FROM observations WHERE account = ? AND reference = ?"
  static let accessLog = "SELECT body FROM access_logs WHERE account = ? AND day = ?"
  static let accessLogs = "SELECT body FROM access_logs WHERE account = ? ORDER BY day DESC LIMIT ?"
  static let inputs = "SELECT body FROM inputs ORDER BY id"
}
