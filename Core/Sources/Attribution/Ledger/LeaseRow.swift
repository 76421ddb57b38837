/// One lease: who held the ports of a block from when to when, and which facts say so.
///
/// Names are numbers of `LedgerNames`. Plain words without references: rows are copied by the million.
public struct LeaseRow: Hashable, Sendable {
  /// Microseconds since 1970; belongs to the lease.
  public var start: Int64
  /// Microseconds since 1970; the first instant that does not belong to it. `open` while nothing ends it.
  public var end: Int64
  public var resource: UInt64
  /// Position in the ledger of the fact that began the lease.
  public var sequence: UInt64
  /// Position of the fact that ended it; the same as `sequence` where one fact said both, or where nothing ended it.
  public var endSequence: UInt64
  public var tenant: UInt32
  public var pattern: UInt32
  public var firstPort: UInt16
  public var lastPort: UInt16

  public static let open = Int64.max

  public var isOpen: Bool { end == Self.open }
  public var resourceCode: ResourceCode { ResourceCode(pattern: pattern, value: resource) }

  /// Whether an event of its own ended it.
  @inline(__always) var wasReleased: Bool { end != Self.open && endSequence != sequence }

  @inline(__always) func contains(_ time: Int64) -> Bool { start <= time && time < end }

  /// Same holder of the same thing.
  @inline(__always) func isSameHolder(as other: LeaseRow) -> Bool {
    resource == other.resource && tenant == other.tenant && pattern == other.pattern && firstPort == other.firstPort
      && lastPort == other.lastPort
  }

  var holder: LeaseHolder {
    LeaseHolder(resource: resource, tenant: tenant, pattern: pattern, firstPort: firstPort, lastPort: lastPort)
  }
}

/// What an event names: tenant, resource and ports.
struct LeaseHolder: Hashable, Comparable, Sendable {
  var resource: UInt64
  var tenant: UInt32
  var pattern: UInt32
  var firstPort: UInt16
  var lastPort: UInt16

  static func < (left: Self, right: Self) -> Bool {
    (left.tenant, left.resource, left.pattern, left.firstPort, left.lastPort)
      < (right.tenant, right.resource, right.pattern, right.firstPort, right.lastPort)
  }
}

/// What was told to the ledger, once: facts are never changed and never taken away.
public struct LeaseFact: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// From `row.start` on, until further notice.
    case assign
    /// Until `row.start`.
    case release
    /// From `row.start` to `row.end`, or until further notice where that is open.
    case span
  }

  public var kind: Kind
  /// Where the fact is a release, `start` and `end` are both its time.
  public var row: LeaseRow

  public init(kind: Kind, row: LeaseRow) {
    self.kind = kind
    self.row = row
  }

  /// Same content, whenever it was told.
  @inline(__always) func repeats(_ other: LeaseFact) -> Bool {
    row.start == other.row.start && row.end == other.row.end && isRelease == other.isRelease
      && row.isSameHolder(as: other.row)
  }

  @inline(__always) var isRelease: Bool { kind == .release }
  /// A fact that begins a lease and could not be followed: it overlaps one that was there first.
  public var isLease: Bool { kind != .release }
}
