public import Vocabulary

public struct ObservationQuery: Hashable, Sendable {
  public var application: ApplicationID?
  public var account: AccountID?
  public var sensor: Sensor?
  public var campaign: String?

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
  /// By name.
  func inputs() throws -> [InputHealthRecord]
}
