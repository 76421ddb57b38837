import Vocabulary
import Wire

/// Downloads the configured lists of authorities, and takes into use what is new and holds what is asked of it.
public struct UpdateTrust: Sendable {
  public struct Outcome: Sendable {
    public let source: String
    /// `updated`, `unchanged` or `refused`.
    public let result: ListSourceState.Result
    public let refusal: ListRefusal?
    public let list: TrustListRecord?
  }

  let services: Services
  let archive: any ListArchive
  let fetcher: any ListFetcher

  public init(_ services: Services, archive: any ListArchive, fetcher: any ListFetcher) {
    self.services = services
    self.archive = archive
    self.fetcher = fetcher
  }

  /// - Parameter names: of sources; nil for all.
  public func run(_ names: Set<String>? = nil, as principal: Principal) async throws -> [Outcome] {
    try principal.require(.writeLists)
    if let unknown = names?.subtracting(services.trustSources.map(\.name)).sorted().first {
      throw WorkflowError(.notFound, "there is no trust source \(unknown) in the configuration")
    }
    var outcomes: [Outcome] = []
    for source in services.trustSources where names?.contains(source.name) ?? true {
      outcomes.append(try await check(source, as: principal))
    }
    return outcomes
  }

  /// Checks the sources whose time has come.
  @discardableResult
  public func runDue() async throws -> [Outcome] {
    var outcomes: [Outcome] = []
    for source in services.trustSources {
      let state = try await services.store.read { try $0.trustState(source.name) }
      let pause = state?.refusal == nil ? Int64(source.everyHours) * 3600 : 3600
      if let state, services.now.seconds - state.checkedAt.seconds < pause { continue }
      outcomes.append(try await check(source, as: .system))
    }
    return outcomes
  }

  private func check(_ source: TrustSource, as principal: Principal) async throws -> Outcome {
    let state = try await services.store.read { try $0.trustState(source.name) }
    do {
      let record = try await services.store.read { try $0.record(TrustListRecord.self, source.name) }
      let fetched = try await fetcher.fetch(source.url, validators: record == nil ? nil : state?.validators)
      guard case .file(_, let bytes, let validators) = fetched else {
        try await note(source, state, validators: state?.validators, isConfirmed: true, refusal: nil)
        return Outcome(source: source.name, result: .unchanged, refusal: nil, list: record)
      }
      let reading = TrustListReading(
        name: source.name, use: source.use, bytes: bytes, signers: source.signers, at: services.now,
        authorities: services.rules.trust.authorities)
      if let pinned = source.sha256, pinned != reading.version {
        throw ListRefusal(.digest, "the file is not the one that the configuration names")
      }
      let isNew = record?.versions.first?.version != reading.version
      let list = isNew ? try await take(reading, source, as: principal) : record
      try await note(source, state, validators: validators, isConfirmed: true, refusal: nil)
      services.instruments.checkedList(source.name, isNew ? "updated" : "unchanged")
      return Outcome(source: source.name, result: isNew ? .updated : .unchanged, refusal: nil, list: list)
    } catch let refusal as ListRefusal {
      if refusal.code == .cancelled { throw CancellationError() }
      services.instruments.checkedList(source.name, refusal.code.rawValue)
      try await note(source, state, validators: state?.validators, isConfirmed: false, refusal: refusal)
      return Outcome(source: source.name, result: .refused, refusal: refusal, list: nil)
    }
  }

  private func take(
    _ reading: TrustListReading, _ source: TrustSource, as principal: Principal
  ) async throws -> TrustListRecord {
    try await KeepTrust(services, archive: archive).take(
      reading, source: source.url, isVouchedFor: source.sha256 != nil, maximumAgeDays: source.maximumAgeDays,
      acceptsShrinking: false, as: principal)
  }

  private func note(
    _ source: TrustSource, _ old: TrustSourceState?, validators: ListValidators?, isConfirmed: Bool,
    refusal: ListRefusal?
  ) async throws {
    let now = services.now
    try await services.store.write { transaction in
      var state = try transaction.trustState(source.name) ?? old ?? TrustSourceState(checkedAt: now)
      state.checkedAt = now
      if isConfirmed { state.confirmedAt = now }
      state.validators = validators
      state.refusal = refusal?.code
      state.message = refusal.map { String($0.message.prefix(300)) }
      try transaction.putTrustState(state, of: source.name)
      guard let refusal, refusal.code != old?.refusal, refusal.code.saysSomethingOfTheFile else { return }
      try transaction.journal(
        EntryHeading(
          at: now, actor: .system, action: "trust.refuse",
          details: ["list": source.name, "reason": refusal.code.rawValue]))
    }
    try await ReadTrust(services).clocks()
  }
}

extension StoreReader {
  func trustState(_ name: String) throws -> TrustSourceState? {
    try setting("trust-source/\(name)").flatMap { text in
      try? StrictJSON.decode(TrustSourceState.self, from: Array(text.utf8))
    }
  }
}

extension StoreTransaction {
  func putTrustState(_ state: TrustSourceState, of name: String) throws {
    try putSetting("trust-source/\(name)", String(decoding: try CanonicalJSON.bytes(of: state), as: UTF8.self))
  }
}
