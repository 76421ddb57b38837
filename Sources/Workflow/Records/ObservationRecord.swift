public import Vocabulary

/// What a sensor that watches accounts saw, without its words and targets, which are sealed.
///
/// It counts in every assessment of the application until `standsUntil`.
public struct ObservationRecord: Record {
  public static let kind = "observation"

  public let id: ObservationID
  public let application: ApplicationID
  public let account: AccountID
  public let sensor: Sensor
  /// The finding's code, for instance `traffic-scan`.
  public let code: String
  public var severity: Severity
  /// Stays the same while the activity goes on.
  public let reference: String
  public let first: Instant
  public var last: Instant
  public var standsUntil: Instant
  /// Allowed by a registered purpose.
  public var isAuthorised: Bool
  /// Activities of several accounts that belong together share a name.
  public var campaign: String?
  /// How often the sensor told of it.
  public var told: Int
  public var detail: SealedID

  public var recordID: String { id.text }

  public init(
    id: ObservationID, application: ApplicationID, account: AccountID, sensor: Sensor, code: String,
    severity: Severity, reference: String, first: Instant, last: Instant, standsUntil: Instant, isAuthorised: Bool,
    campaign: String?, told: Int, detail: SealedID
  ) {
    self.id = id
    self.application = application
    self.account = account
    self.sensor = sensor
    self.code = code
    self.severity = severity
    self.reference = reference
    self.first = first
    self.last = last
    self.standsUntil = standsUntil
    self.isAuthorised = isAuthorised
    self.campaign = campaign
    self.told = told
    self.detail = detail
  }
}

/// A day of accesses to one account: addresses and times, sealed (89 FR 5698, proposed 15 CFR 7.302: IP addresses used for
/// access or administration with date and time of each).
public struct AccessLogRecord: Record {
  public static let kind = "access-log"

  public let id: AccessLogID
  public let application: ApplicationID
  public let account: AccountID
  /// Midnight in UTC.
  public let day: Instant
  public var events: Int
  public var detail: SealedID

  public var recordID: String { id.text }

  public init(
    id: AccessLogID, application: ApplicationID, account: AccountID, day: Instant, events: Int, detail: SealedID
  ) {
    self.id = id
    self.application = application
    self.account = account
    self.day = day
    self.events = events
    self.detail = detail
  }
}

/// How well an input is heard: one row a source, replaced by what it told last.
public struct InputHealthRecord: Record {
  public static let kind = "input"

  /// The source's own name, for instance `vpc-eu-1`.
  public let source: String
  public let at: Instant
  public let records: Int64
  public let bad: Int64
  /// Known to be missing, by sequence numbers.
  public let lost: Int64
  public let late: Int64
  /// Accounts or pairs that were dropped because memory ran out.
  public let evicted: Int64
  /// The newest event's time.
  public let watermark: Instant?

  public var recordID: String { source }

  public init(
    source: String, at: Instant, records: Int64, bad: Int64, lost: Int64, late: Int64, evicted: Int64,
    watermark: Instant?
  ) {
    self.source = source
    self.at = at
    self.records = records
    self.bad = bad
    self.lost = lost
    self.late = late
    self.evicted = evicted
    self.watermark = watermark
  }
}
