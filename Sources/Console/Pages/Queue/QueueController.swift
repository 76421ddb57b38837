import Hummingbird
import Vocabulary
import Workflow

/// The queue: what is waiting, soonest due first.
struct QueueController: Sendable {
  static let pageLength = 50

  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console", .signedIn) { try await show($0) },
      .post("/console/claim-next", .signedIn) { try await claimNext($0) },
    ]
  }

  private func show(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let filter = QueueFilter(exchange.query)
    let records = ReadRecords(server.services)
    let page = try await records.cases(
      filter.caseQuery(me: visitor.principal.operatorID, at: exchange.at),
      PageRequest(limit: Self.pageLength, after: exchange.query.cursor), as: visitor.principal)
    let counts = try await records.caseCounts(as: visitor.principal)
    let handles = try await server.handles(as: visitor.principal)
    return try server.page(
      "queue",
      QueueModel(
        frame: server.frame(exchange, title: "Cases", room: .cases), filter: filter, page: page, counts: counts,
        handles: handles, visitor: visitor, at: exchange.at))
  }

  private func claimNext(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    guard let claimed = try await ClaimCase(server.services).next(as: visitor.principal) else {
      return server.seeOther("/console?done=\(Notice.nothingOpen.rawValue)")
    }
    return server.seeOther("/console/cases/\(claimed.id)?done=\(Notice.claimed.rawValue)")
  }
}

extension PageServer {
  /// What the people of the house are called.
  func handles(as principal: Principal) async throws -> [OperatorID: String] {
    guard principal.permissions.contains(.readCases) else { return [:] }
    let people = try await ReadRecords(services).operators(as: principal)
    return Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.handle) })
  }
}
