import GRDB
import Vocabulary
import Workflow

extension CaseQuery {
  var statement: ListStatement<CaseRecord> {
    var list = ListStatement<CaseRecord>(by: "due_at", .soonestFirst)
    addStates(to: &list)
    list.where("claimed_by", is: claimedBy?.text)
    list.where("application", is: application?.text)
    list.where("severity", is: severity?.rawValue)
    list.where("risk_tier", is: riskTier?.rawValue)
    list.where("party_kind", is: partyKind?.rawValue)
    list.where("reseller", is: reseller)
    if let dueBefore { list.add("due_at < ?", dueBefore.column) }
    return list
  }

  /// Several states are told apart row by row (the plus sign keeps SQLite from sorting what an index per state gives);
  /// without closed ones the index of cases in work serves.
  private func addStates(to list: inout ListStatement<CaseRecord>) {
    if let state = states.first, states.count == 1 { return list.where("state", is: state.rawValue) }
    if states.isEmpty { return }
    if !states.contains(.closed) { list.add("state <> 'closed'") }
    let marks = repeatElement("?", count: states.count).joined(separator: ", ")
    list.add("+state IN (\(marks))", states.map(\.rawValue.databaseValue))
  }
}

extension SQLiteReading {
  func cases(_ query: CaseQuery, _ page: PageRequest) throws -> Page<CaseRecord> {
    try query.statement.page(page, in: database)
  }

  func caseCounts() throws -> CaseCounts {
    func count(_ state: CaseRecord.State) throws -> Int {
      try database.first(CaseSQL.count, [state.rawValue]) { $0[0] } ?? 0
    }
    return CaseCounts(
      open: try count(.open), claimed: try count(.claimed), awaitingApproval: try count(.awaitingApproval),
      closed: try count(.closed))
  }

  func nextOpenCase() throws -> CaseRecord? {
    try records(CaseRecord.self, CaseSQL.nextOpen).first
  }

  func notes(on openCase: CaseID) throws -> [NoteRecord] {
    try records(NoteRecord.self, CaseSQL.notes, [openCase.text])
  }
}

enum CaseSQL {
  static let count = "SELECT count(*) FROM cases WHERE state = ?"
  static let nextOpen = """
    SELECT body FROM cases WHERE state = 'open' AND +claimed_by IS NULL ORDER BY due_at, id LIMIT 1
    """
  static let notes = "SELECT body FROM notes WHERE open_case = ? ORDER BY at, id"
}
