import Vocabulary

/// A trust list with how its source stands.
public struct TrustStatus: Sendable {
  public let name: String
  /// Nil for a source that never gave a list.
  public let record: TrustListRecord?
  public let source: TrustSource?
  public let state: TrustSourceState?
  public let clock: TrustClock
}

/// Reads the lists of authorities: versions, who signed them, how old they are.
public struct ReadTrust: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(as principal: Principal) async throws -> [TrustStatus] {
    try principal.require(.readLists)
    return try await read()
  }

  /// How old the lists are; also kept for `Services.trustClocks`.
  @discardableResult
  public func clocks() async throws -> [TrustClock] {
    let clocks = try await read().map(\.clock)
    services.replaceTrustClocks(clocks)
    return clocks
  }

  private func read() async throws -> [TrustStatus] {
    let (sources, faults) = (services.trustSources, services.trustFaults)
    let (records, states) = try await services.store.read { reader in
      let records = try reader.trustLists()
      let names = Set(records.map(\.name) + sources.map(\.name))
      return (records, try names.map { ($0, try reader.trustState($0)) })
    }
    return states.sorted { $0.0 < $1.0 }.map { name, state in
      let record = records.first { $0.name == name }
      let source = sources.first { $0.name == name }
      let fault = faults[name] ?? (record == nil ? "it was never loaded" : nil)
      let loaded = record?.versions.first?.loadedAt
      return TrustStatus(
        name: name, record: record, source: source, state: state,
        clock: TrustClock(
          name: name, use: record?.use ?? source?.use,
          confirmedAt: [loaded, state?.confirmedAt].compactMap(\.self).max(),
          maximumAgeDays: source?.maximumAgeDays ?? record?.maximumAgeDays ?? 90, fault: fault))
    }
  }
}
