public import Vocabulary

/// One publisher's list as read from its files.
public struct Watchlist: Sendable {
  public let summary: WatchlistSummary

  /// Reads a list; the publisher is recognised by the content.
  ///
  /// - Parameter files: file name (without folder) and content. OFAC's classic CSV set is three files (`sdn.csv`, `alt.csv`, `add.csv`).
  /// - Throws: `ListError` with file and line where a list cannot be recognised or read; single bad entries are
  ///   counted in the summary instead.
  public static func read(_ files: [(name: String, bytes: [UInt8])]) throws(ListError) -> Watchlist {
    throw ListError(message: "not implemented", file: files.first?.name ?? "", line: 1)
  }
}

public struct WatchlistSummary: Hashable, Sendable, Codable {
  /// Identifier of the list, for instance `us-ofac-sdn`.
  public let list: String
  public let title: String
  /// Name of the file format that was recognised.
  public let format: String
  /// SHA-256 over the files' contents in order of name, in hex.
  public let version: String
  /// The date that the list prints of itself, where it does.
  public let published: PartialDate?
  public let entries: Int
  public let names: Int
  public let skipped: Int
  public let warnings: [String]

  public init(
    list: String, title: String, format: String, version: String, published: PartialDate?, entries: Int, names: Int,
    skipped: Int, warnings: [String]
  ) {
    self.list = list
    self.title = title
    self.format = format
    self.version = version
    self.published = published
    self.entries = entries
    self.names = names
    self.skipped = skipped
    self.warnings = warnings
  }
}

public struct ListError: Error, Hashable, Sendable, CustomStringConvertible {
  public let message: String
  public let file: String
  public let line: Int

  public init(message: String, file: String, line: Int) {
    self.message = message
    self.file = file
    self.line = line
  }

  public var description: String { "\(file):\(line): \(message)" }
}
