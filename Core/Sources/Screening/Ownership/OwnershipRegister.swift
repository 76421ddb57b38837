import Crypto
import Vocabulary

/// A file of parties that are on no list, and of who owns them: `Ownership`, `Directorship` and their parties in the
/// FollowTheMoney model, as OpenOwnership, GLEIF and company registers are published in it.
public struct OwnershipRegister: Sendable {
  /// Names the register where lists are named.
  public static let list = "ownership-register"

  public let title: String
  /// The register as lists are summed up. Version: SHA-256 over the contents, in hex.
  public let summary: WatchlistSummary
  public let parties: [ListEntry]
  public let holdings: [Holding]
  /// Finds a party by its name or number.
  let index: ScreeningIndex
  let graph: OwnershipGraph
  let entries: [String: ListEntry]

  /// - Throws: `ListError` where the content is not of this kind or holds no party.
  public static func read(_ files: [(name: String, bytes: [UInt8])]) throws(ListError) -> OwnershipRegister {
    guard let first = files.first else { throw ListError(message: "no file was given", file: "", line: 1) }
    var draft = ListDraft(list: "register", title: "")
    var holdings: [Holding] = []
    var hash = SHA256()
    for (name, bytes) in files {
      let file = ListFile(name: name, bytes: bytes)
      guard FollowTheMoneyLines.recognises(file) else {
        throw ListError(message: "this is no FollowTheMoney file", file: name, line: 1)
      }
      hash.update(data: bytes)
      try FollowTheMoneyLines.read(file, into: &draft, holdings: &holdings, onlyTargets: false)
    }
    guard !draft.entries.isEmpty else {
      throw ListError(message: "the register has no parties", file: first.name, line: 1)
    }
    let stem = first.name.split(separator: ".").first.map(String.init) ?? "register"
    return OwnershipRegister(
      title: stem, version: Hexadecimal.text(hash.finalize()), draft: draft, holdings: holdings)
  }

  private init(title: String, version: String, draft: ListDraft, holdings: [Holding]) {
    self.title = title
    parties = draft.entries
    self.holdings = holdings
    summary = WatchlistSummary(
      list: Self.list, title: "Register of owners (\(title))", format: FollowTheMoneyLines.format, version: version,
      published: nil,
      entries: draft.entries.count, names: draft.entries.reduce(0) { $0 + $1.names.count }, skipped: draft.skipped,
      warnings: draft.warnings)
    index = ScreeningIndex([Watchlist(summary: summary, entries: draft.entries)])
    entries = Dictionary(draft.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    graph = OwnershipGraph(
      holdings.map { Holding(owner: $0.owner, asset: $0.asset, kind: $0.kind, share: $0.share, source: title) },
      names: entries.mapValues { $0.names.first?.text ?? $0.id })
  }

  /// Names alike enough to take a party of the register for the one that was stated.
  static let identification = 0.85

  /// The party of the register that a subject is, nil where none is alike enough or two are equally so.
  func party(_ subject: ScreeningSubject, _ memory: inout Search) -> ListEntry? {
    let found = index.scored(subject, minimumScore: Self.identification, &memory)
    guard let best = found.first, found.dropFirst().first.map({ $0.score < best.score }) ?? true else { return nil }
    return index.entries[Int(best.candidate.entry)]
  }
}
