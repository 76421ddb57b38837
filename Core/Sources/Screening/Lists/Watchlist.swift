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
      guard !draft.entries.isEmpty else {
        throw ListError(message: "the list has no entries", file: main.name, line: 1)
      }
      return Watchlist(draft, format: reader.format, version: version(of: files))
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
    return ListText.hexadecimal(hash.finalize())
  }
}
