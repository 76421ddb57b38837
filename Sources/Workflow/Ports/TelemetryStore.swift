public import Vocabulary

public struct ObservationQuery: Hashable, Sendable {
  public var application: ApplicationID?
  public var account: AccountID?
  public var sensor: Sensor?
  public var campaign: String?

  public init() {}
}

public struct DeclarationQuery: Hashable, Sendable {
  public var account: AccountID?
  public var state: DeclarationRecord.State?
  /// Only those that end later.
  public var endsAfter: Instant?

  public init() {}
}

/// What the store knows of what machines do and where accounts are used from.
public protocol TelemetryStoreReader {
  /// Newest first by the last time that it was seen.
  func observations(_ query: ObservationQuery, _ page: PageRequest) throws -> Page<ObservationRecord>
  func observation(of account: AccountID, reference: String) throws -> ObservationRecord?
  func accessLog(of account: AccountID, day: Instant) throws -> AccessLogRecord?
  /// Newest day first, at most `limit`.
  func accessLogs(of account: AccountID, limit: Int) throws -> [AccessLogRecord]
  /// Which ends first comes first.
  func declarations(_ query: DeclarationQuery, _ page: PageRequest) throws -> Page<DeclarationRecord>
  /// By name.
  func inputs() throws -> [InputHealthRecord]
}
