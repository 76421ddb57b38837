import Crypto
import Vocabulary

/// One publisher's list as read from its files.
public struct Watchlist: Sendable {
  public let summary: WatchlistSummary
  public let entries: [ListEntry]

  /// A list from entries that are there already, for instance the provider's own.
  public init(summary: WatchlistSummary, entries: [ListEntry]) {
    self.summary = summary
    self.entries = entries
  }

  /// Reads a list; the publisher is recognised by the content.
  ///
  /// - Parameter files: file name (without folder) and content. OFAC's classic CSV set is three files (`sdn.csv`, `alt.csv`, `add.csv`).
  /// - Throws: `ListError` with file and line where a list cannot be recognised or read; single bad entries are
  ///   counted in the summary instead. A list without a single entry is an error: nobody publishes one.
  public static func read(_ files: [(name: String, bytes: [UInt8])]) throws(ListError) -> Watchlist {
    let (draft, format, main) = try draft(files)
    if draft.isPatch {
      throw ListError(
        message: "this file says only what changed; it is applied to the list that it changes", file: main, line: 1)
    }
    guard !draft.entries.isEmpty else { throw ListError(message: "the list has no entries", file: main, line: 1) }
    return Watchlist(draft, format: format, version: version(of: files))
  }

  /// This list with the changes of a publisher's delta file (OFAC's Sanctions List Service).
  ///
  /// The version is the digest of this version and that of the file, so the order of changes matters.
  /// - Throws: `ListError` where the file is no delta file, or is one of another list.
  public func applying(_ files: [(name: String, bytes: [UInt8])]) throws(ListError) -> Watchlist {
    let (draft, _, main) = try Self.draft(files)
    guard draft.isPatch else { throw ListError(message: "this is no delta file", file: main, line: 1) }
    guard draft.list == summary.list else {
      throw ListError(message: "this changes \(draft.list), not \(summary.list)", file: main, line: 1)
    }
    let gone = Set(draft.takenOff)
    var changed = Dictionary(draft.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var entries = self.entries.filter { !gone.contains($0.id) }.map { changed.removeValue(forKey: $0.id) ?? $0 }
    entries += draft.entries.filter { changed[$0.id] != nil }
    let version = Hexadecimal.text(SHA256.hash(data: Array((summary.version + Self.version(of: files)).utf8)))
    return Watchlist(
      summary: WatchlistSummary(
        list: summary.list, title: summary.title, format: summary.format, version: version,
        published: draft.published ?? summary.published, entries: entries.count,
        names: entries.reduce(0) { $0 + $1.names.count }, skipped: draft.skipped, warnings: draft.warnings),
      entries: entries)
  }

  private static func draft(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(ListError) -> (draft: ListDraft, format: String, main: String) {
    let opened = files.map { ListFile(name: $0.name, bytes: $0.bytes) }
    guard let first = opened.first else { throw ListError(message: "no file was given", file: "", line: 1) }
    for file in opened {
      if file.bytes.starts(with: [0x1F, 0x8B]) {
        throw ListError(message: "this file is still compressed", file: file.name, line: 1)
      }
    }
    for reader in ListFormats.readers {
      guard let main = opened.first(where: { reader.recognises($0) }) else { continue }
      var draft = try reader.read(main, others: opened.filter { $0.name != main.name })
      for file in opened where file.wasConverted { draft.warn("\(file.name): not UTF-8; read in its likely encoding") }
      return (draft, reader.format, main.name)
    }
    throw ListError(message: "this is no list format that is known here", file: first.name, line: 1)
  }

  private init(_ draft: ListDraft, format: String, version: String) {
    entries = draft.entries
    summary = WatchlistSummary(
      list: draft.list, title: draft.title, format: format, version: version, published: draft.published,
      entries: draft.entries.count, names: draft.entries.reduce(0) { $0 + $1.names.count }, skipped: draft.skipped,
      warnings: draft.warnings)
  }

  private static func version(of files: [(name: String, bytes: [UInt8])]) -> String {
    var hash = SHA256()
    for file in files.sorted(by: { $0.name < $1.name }) { hash.update(data: file.bytes) }
    return Hexadecimal.text(hash.finalize())
  }
}
