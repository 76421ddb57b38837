public import Vocabulary

/// What a source said of an address, and since when.
public struct OriginMark: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
    case country
    case network
    case connectionType = "connection-type"
    /// Latitude and longitude.
    case place
    case torExit = "tor-exit"
    case torRelay = "tor-relay"
    case anonymiser
    case residentialProxy = "residential-proxy"
    case hosting
    case cloud
    case contentNetwork = "content-network"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// Hides who is behind it.
    public var hides: Bool { [.torExit, .anonymiser, .residentialProxy].contains(self) }
    /// A machine room rather than somebody's line.
    public var isMachineRoom: Bool { self == .hosting || self == .cloud }
  }

  public let kind: Kind
  /// For instance `DE`, `AS64500 Example`, `Cable/DSL`, `52.5,13.4 ±50`, `aws eu-west-1 EC2`.
  public let value: String
  /// Name of the source.
  public let source: String
  /// When the source said so: the newest state of the source that is not after the time asked for.
  public let asOf: Instant
  /// Seconds between that state and the time asked for.
  public let age: Int64
}

/// All that was said of an address at a time.
public struct OriginMarks: Hashable, Sendable {
  public let address: IPAddress
  public let at: Instant
  public let marks: [OriginMark]
  /// Sources that have no state as old as the time asked for: what they would have said then is not known.
  public let silent: [String]

  public func first(_ kind: OriginMark.Kind) -> OriginMark? { marks.first { $0.kind == kind } }
  public var country: CountryCode? { first(.country).flatMap { try? CountryCode($0.value) } }
  public var hides: Bool { marks.contains { $0.kind.hides } }
  public var isMachineRoom: Bool { marks.contains { $0.kind.isMachineRoom } }
}
