public import Evidence
public import Policy
public import Screening
public import Vocabulary

/// The clock and the source of randomness.
public struct Surroundings: Sendable {
  public let now: @Sendable () -> Instant
  /// Bytes from a cryptographic source.
  public let random: @Sendable (_ count: Int) -> [UInt8]

  public init(now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (_ count: Int) -> [UInt8]) {
    self.now = now
    self.random = random
  }

  public func identifier<Kind: IdentifierKind>(_: Kind.Type = Kind.self) -> Identifier<Kind> {
    let bytes = random(16)
    let word = { (slice: ArraySlice<UInt8>) in slice.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    return Identifier(at: now(), entropy: (word(bytes[..<8]), word(bytes[8...])))
  }

  /// A secret of 32 random bytes as base64url text without padding.
  public func token() -> String { Base64URL.encode(random(32)) }
}

/// What the sensors and the policy run with at this moment. A value: a change makes a new one.
public struct Rules: Sendable {
  public let watchlists: [Watchlist]
  public let index: ScreeningIndex
  public let packs: [RegimePack]
  public let anchors: EvidenceAnchors
  /// Authorities of chips, documents and credentials.
  public let trust: TrustBook
  /// Who owns whom, beyond what statements and lists say.
  public let ownership: OwnershipRegister?
  private let entries: [String: ListEntry]
  /// Place of the list of each entry.
  private let listOf: [String: Int]

  public init(
    watchlists: [Watchlist] = [], packs: [RegimePack] = [], anchors: EvidenceAnchors, trust: TrustBook = TrustBook(),
    ownership: OwnershipRegister? = nil
  ) {
    // In a fixed order, so that a replay has the same index.
    let watchlists = watchlists.sorted { $0.summary.list < $1.summary.list }
    self.watchlists = watchlists
    index = ScreeningIndex(watchlists)
    self.packs = packs
    self.anchors = anchors
    self.trust = trust
    self.ownership = ownership
    entries = Dictionary(
      watchlists.flatMap { list in list.entries.map { ($0.id, $0) } }, uniquingKeysWith: { first, _ in first })
    listOf = Dictionary(
      watchlists.enumerated().flatMap { place, list in list.entries.map { ($0.id, place) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The same lists with other packs, other authorities, or another register of owners.
  init(
    _ rules: Rules, packs: [RegimePack]? = nil, trust: TrustBook? = nil, ownership: OwnershipRegister? = nil
  ) {
    watchlists = rules.watchlists
    index = rules.index
    self.packs = packs ?? rules.packs
    anchors = rules.anchors
    self.trust = trust ?? rules.trust
    self.ownership = ownership ?? rules.ownership
    entries = rules.entries
    listOf = rules.listOf
  }

  /// The same rules with one list in a new version.
  func replacing(_ watchlist: Watchlist) -> Rules {
    let others = watchlists.filter { $0.summary.list != watchlist.summary.list }
    return Rules(watchlists: others + [watchlist], packs: packs, anchors: anchors, trust: trust, ownership: ownership)
  }

  /// The listed party of that identifier, on whatever list it is.
  public func entry(_ id: String) -> ListEntry? { entries[id] }

  /// The list in use that has the party.
  public func list(of entry: String) -> WatchlistSummary? { listOf[entry].map { index.lists[$0] } }

  func watchlist(_ list: String) -> Watchlist? { watchlists.first { $0.summary.list == list } }

  public var versions: CaseFile.Versions {
    let summaries = index.lists + [ownership?.summary].compactMap(\.self)
    return CaseFile.Versions(
      matcher: ScreeningIndex.matcherVersion,
      lists: summaries.map { CaseFile.ListReference(list: $0.list, version: $0.version) })
  }
}

/// Signs checkpoints and certificates of the journal.
public protocol JournalSigner: Sendable {
  /// The log's origin line.
  var origin: String { get }
  /// The verifier key in the form of C2SP signed-note, public.
  var verifierKey: String { get }
  /// A signed note over the text; the text ends with a line feed.
  func sign(note text: String) throws -> String
}

/// Reads a regime pack's text. Lives at the edge because it is YAML.
public protocol PackReader: Sendable {
  func pack(from text: [UInt8]) throws(PackError) -> RegimePack
}
