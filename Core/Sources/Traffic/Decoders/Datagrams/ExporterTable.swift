/// What is known of the exporters: one row for each stream, which is a sender and its domain (source id, engine, sub-agent).
public struct ExporterTable: Sendable {
  public struct Key: Hashable, Sendable {
    public let address: FlowAddress
    public let domain: UInt32
  }

  public struct Row: Hashable, Sendable {
    public let key: Key
    public fileprivate(set) var datagrams: UInt64 = 0
    public fileprivate(set) var records: UInt64 = 0
    public fileprivate(set) var clockJumps: UInt64 = 0
    fileprivate var sequence = SequenceTrack()
    fileprivate var clock: Int64?

    /// Datagrams or records that the sequence numbers say were sent and did not come.
    public var missing: UInt64 { sequence.missing }
    public var late: UInt64 { sequence.late }
    public var restarts: UInt64 { sequence.restarts }

    fileprivate init(key: Key) { self.key = key }
  }

  /// Streams told apart; those beyond share the last row, without sequence numbers.
  public static let maximumRows = 16_384

  public private(set) var rows: [Row] = []
  /// Datagrams of streams beyond `maximumRows`.
  public private(set) var untracked: UInt64 = 0
  private var places: [Key: Int] = [:]
  private var lastKey: Key?
  private var lastPlace = 0

  init() {}

  public var missing: UInt64 { rows.reduce(0) { $0 + $1.missing } }

  /// Notes a datagram.
  ///
  /// - Returns: the place of its row, nil where the table is full.
  mutating func note(_ key: Key) -> Int? {
    guard let place = place(of: key) else {
      untracked += 1
      return nil
    }
    rows[place].datagrams += 1
    return place
  }

  /// The place of a stream's row, a new one where it was not known; nil where the table is full.
  mutating func place(of key: Key) -> Int? {
    if key == lastKey { return lastPlace }
    var place = places[key]
    if place == nil, rows.count < Self.maximumRows {
      place = rows.count
      places[key] = rows.count
      rows.append(Row(key: key))
    }
    guard let place else { return nil }
    lastKey = key
    lastPlace = place
    return place
  }

  /// - Returns: units newly found missing.
  mutating func sequence(_ place: Int, _ number: UInt32, units: UInt32?) -> UInt64 {
    rows[place].sequence.observe(number, units: units)
  }

  mutating func add(records: Int, at place: Int?) {
    if let place { rows[place].records += UInt64(records) }
  }

  /// - Parameter clock: the exporter's time in microseconds since 1970.
  /// - Returns: whether its clock leapt: back by more than a minute, or ahead by more than a day.
  mutating func clock(_ place: Int, _ clock: Int64) -> Bool {
    defer { rows[place].clock = clock }
    guard let last = rows[place].clock else { return false }
    let leapt = clock < last &- 60_000_000 || clock > last &+ 86_400_000_000
    if leapt { rows[place].clockJumps += 1 }
    return leapt
  }
}
