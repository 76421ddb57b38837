public import Vocabulary

public struct ClearanceQuery: Hashable, Sendable {
  public var application: ApplicationID?
  public var entry: String?
  public var verdict: ClearanceRecord.Verdict?
  public var state: ClearanceRecord.State?

  public init() {}
}

public struct ScreeningQuery: Hashable, Sendable {
  public var by: Actor?

  public init() {}
}

/// What the store knows of searches, of people's word on matches, and of versions of lists.
public protocol ScreeningStoreReader {
  /// Newest first.
  func clearances(_ query: ClearanceQuery, _ page: PageRequest) throws -> Page<ClearanceRecord>
  /// Newest first.
  func screenings(_ query: ScreeningQuery, _ page: PageRequest) throws -> Page<ScreeningRecord>
  /// All versions of one list that were ever in use, newest first.
  func listVersions(of list: String) throws -> [ListVersionRecord]
}
