public import Vocabulary

/// Reads requests of authorities. The list tells no names; one request is opened for those who answer them.
public struct ReadLegalRequests: Sendable {
  public struct View: Sendable {
    public let record: LegalRequestRecord
    public let request: LegalRequest
    /// What the second person's yes is bound to.
    public let digest: String
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  public func list(
    _ query: LegalRequestQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<LegalRequestRecord> {
    try principal.require(.readLeases)
    let found = try await services.store.read { try $0.legalRequests(query, page) }
    guard !principal.permissions.contains(.answerRequests) else { return found }
    // Who does not answer requests does not see that there is a secret one.
    return Page(elements: found.elements.filter { !$0.isSecret }, next: found.next)
  }

  public func run(_ id: LegalRequestID, as principal: Principal) async throws -> View {
    try principal.require(.answerRequests)
    let (record, _, request) = try await services.legalRequest(id)
    return View(record: record, request: request, digest: try SettleLegalRequest.digest(of: record))
  }

  /// How many requests there were, by year, country and basis: for a transparency report. Counts only.
  public func counts(as principal: Principal) async throws -> [TransparencyCount] {
    try principal.require(.readLeases)
    let records = try await services.store.read { reader in
      try reader.all { try reader.legalRequests(LegalRequestQuery(), $0) }
    }
    return TransparencyCount.counted(records)
  }
}

/// A line of the transparency report.
public struct TransparencyCount: Hashable, Sendable, Codable {
  public let year: Int
  public let jurisdiction: CountryCode
  public let basis: LegalRequestRecord.Basis
  public internal(set) var received = 0
  public internal(set) var answered = 0
  public internal(set) var refused = 0
  public internal(set) var secret = 0
  /// Addresses asked about.
  public internal(set) var addresses = 0
  /// Addresses whose holder could be told exactly.
  public internal(set) var exact = 0

  /// By year, country and basis, in that order.
  static func counted(_ records: [LegalRequestRecord]) -> [TransparencyCount] {
    var counts: [TransparencyCount] = []
    for record in records {
      let year = record.receivedAt.date.year
      let place =
        counts.firstIndex {
          $0.year == year && $0.jurisdiction == record.jurisdiction && $0.basis == record.basis
        } ?? counts.count
      if place == counts.count {
        counts.append(TransparencyCount(year: year, jurisdiction: record.jurisdiction, basis: record.basis))
      }
      counts[place].received += 1
      counts[place].answered += record.state == .answered ? 1 : 0
      counts[place].refused += record.state == .refused ? 1 : 0
      counts[place].secret += record.isSecret ? 1 : 0
      counts[place].addresses += record.questions
      counts[place].exact += record.exactAnswers ?? 0
    }
    return counts.sorted {
      ($0.year, $0.jurisdiction.text, $0.basis.rawValue) < ($1.year, $1.jurisdiction.text, $1.basis.rawValue)
    }
  }

  private init(year: Int, jurisdiction: CountryCode, basis: LegalRequestRecord.Basis) {
    self.year = year
    self.jurisdiction = jurisdiction
    self.basis = basis
  }
}
