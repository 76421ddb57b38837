import Policy
import Screening
public import Vocabulary

/// How old one list is, and how old it may become.
public struct ListClock: Hashable, Sendable {
  public let list: String
  public let title: String
  /// When it was last seen to be the newest: at its loading, or at a later check of its source.
  public let confirmedAt: Instant
  public let maximumAgeDays: Int
  /// Why it is not screened against, where its files cannot be read.
  public let fault: String?

  public init(list: String, title: String, confirmedAt: Instant, maximumAgeDays: Int, fault: String? = nil) {
    self.list = list
    self.title = title
    self.confirmedAt = confirmedAt
    self.maximumAgeDays = maximumAgeDays
    self.fault = fault
  }

  public func ageSeconds(at now: Instant) -> Int64 { max(0, now.seconds - confirmedAt.seconds) }

  public func isOld(at now: Instant) -> Bool { ageSeconds(at: now) > Int64(maximumAgeDays) * 86_400 }

  /// What to tell whoever works with the lists; nil where nothing is wrong.
  public func alarm(at now: Instant) -> String? {
    if fault != nil { return "The list “\(title)” cannot be read and is not screened against." }
    guard isOld(at: now) else { return nil }
    return
      "The list “\(title)” is \(ageSeconds(at: now) / 86_400) days old; it should be no older than \(maximumAgeDays)."
  }
}

/// Reads how old the lists are, from what the store knows of loads and checks.
public struct ReadListClocks: Sendable {
  /// For lists that no source is configured for, in days: registers of owners come out once a month.
  public static func standardMaximumAge(of list: String) -> Int { list == OwnershipRegister.list ? 31 : 7 }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Also keeps them for `Services.listClocks`.
  @discardableResult
  public func run() async throws -> [ListClock] {
    let sources = services.listSources
    let (records, states) = try await services.store.read { reader in
      (try reader.lists(), try sources.map { (source: $0, state: try reader.sourceState($0.name)) })
    }
    let inUse = Set(services.rules.versions.lists.map(\.list))
    let clocks = records.map { record in
      let ours = states.first { $0.state?.list == record.summary.list || $0.source.kind == record.summary.list }
      return ListClock(
        list: record.summary.list, title: record.summary.title,
        confirmedAt: max(record.loadedAt, ours?.state?.confirmedAt ?? record.loadedAt),
        maximumAgeDays: ours?.source.maximumAgeDays ?? Self.standardMaximumAge(of: record.summary.list),
        fault: inUse.contains(record.summary.list) ? nil : "its files cannot be read")
    }
    services.replaceListClocks(clocks + missing(states, besides: records))
    return services.listClocks
  }

  /// Sources that never gave a list.
  private func missing(
    _ states: [(source: ListSource, state: ListSourceState?)], besides records: [ListRecord]
  ) -> [ListClock] {
    let known = Set(records.map(\.summary.list))
    return states.filter { state in
      !known.contains(state.state?.list ?? "") && !known.contains(state.source.kind ?? "")
    }.map { state in
      ListClock(
        list: state.source.kind ?? state.source.name, title: state.source.name, confirmedAt: Instant(seconds: 0),
        maximumAgeDays: state.source.maximumAgeDays, fault: "it was never downloaded")
    }
  }
}
