public import Policy
import Screening
public import Vocabulary
import Wire

/// Searches that were made.
public struct ReadScreening: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Without names and results.
  public func list(
    _ query: ScreeningQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<ScreeningRecord> {
    try principal.require(.readScreenings)
    return try await services.store.read { try $0.screenings(query, page) }
  }

  public func record(_ id: ScreeningID, as principal: Principal) async throws -> ScreeningRecord {
    try principal.require(.readScreenings)
    return try await services.store.read { try $0.required(ScreeningRecord.self, id.text) }
  }

  /// Opens names and results for a purpose, which goes into the journal first.
  public func reveal(
    _ id: ScreeningID, purpose: String, as principal: Principal
  ) async throws -> ScreeningSearch.Opened {
    try principal.require(.readPersonal)
    let purpose = try Purpose.checked(purpose)
    let at = services.now
    try await services.store.write { transaction in
      _ = try transaction.required(ScreeningRecord.self, id.text)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "screening.reveal", subject: id.text, details: ["purpose": purpose]))
    }
    services.instruments.revealed()
    return try await open(id, as: principal)
  }

  /// Opens without a new entry: for the person who made the search, and for a repeated request.
  package func open(_ id: ScreeningID, as principal: Principal) async throws -> ScreeningSearch.Opened {
    let (record, key, query, result) = try await sealed(id)
    guard record.by == principal.actor || principal.permissions.contains(.readPersonal) else {
      throw WorkflowError(.forbidden, "this needs the permission \(Permission.readPersonal.rawValue)")
    }
    return ScreeningSearch.Opened(
      record: record, query: try query.open(ScreeningSearch.Query.self, with: key),
      result: try result.open(ScreeningSearch.Result.self, with: key))
  }

  func sealed(
    _ id: ScreeningID
  ) async throws -> (ScreeningRecord, any SubjectKey, query: SealedBytes, result: SealedBytes) {
    let (record, wrapped, query, result) = try await services.store.read { reader in
      let record = try reader.required(ScreeningRecord.self, id.text)
      return (
        record, try reader.key(of: record.subject), try reader.sealed(record.query), try reader.sealed(record.result)
      )
    }
    return (record, try await services.vault.openKey(wrapped), query, result)
  }
}

/// Makes a search again with the versions of the lists that it was made with, and compares byte for byte.
public struct ReplayScreening: Sendable {
  public struct Report: Sendable {
    public let screening: ScreeningID
    public let isSame: Bool
    public let recordedDigest: String
    public let replayedDigest: String
    public let versions: CaseFile.Versions
    /// Nil where the matcher is still the one that the search was made with.
    public let matcherNow: String?
  }

  let services: Services
  let archive: any ListArchive

  public init(_ services: Services, archive: any ListArchive) {
    self.services = services
    self.archive = archive
  }

  /// - Throws: `WorkflowError.notFound` where a version of a list is not in the archive any more.
  public func run(_ id: ScreeningID, as principal: Principal) async throws -> Report {
    try principal.require(.readScreenings)
    let (record, key, sealedQuery, _) = try await ReadScreening(services).sealed(id)
    let query = try sealedQuery.open(ScreeningSearch.Query.self, with: key)
    let result = ScreeningSearch.search(query, in: try rules(record.versions))
    let digest = key.fingerprint(try CanonicalJSON.bytes(of: result))
    let now = ScreeningIndex.matcherVersion
    return Report(
      screening: id, isSame: digest == record.resultDigest, recordedDigest: record.resultDigest,
      replayedDigest: digest, versions: record.versions, matcherNow: now == record.versions.matcher ? nil : now)
  }

  private func rules(_ versions: CaseFile.Versions) throws -> Rules {
    let live = services.rules
    if live.versions.lists == versions.lists { return live }
    // A search does not follow owners.
    let lists = try versions.lists.filter { $0.list != OwnershipRegister.list }.map { reference in
      if let list = live.watchlist(reference.list), list.summary.version == reference.version { return list }
      return try Watchlist.read(try archive.files(list: reference.list, version: reference.version))
    }
    return Rules(watchlists: lists, anchors: live.anchors)
  }
}
