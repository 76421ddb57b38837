public import Vocabulary

/// All sources of marks, dated.
public struct MarkBook: Sendable {
  public private(set) var sources: [MarkSource] = []

  public init() {}

  /// - Returns: ranges read, nil for a database.
  @discardableResult
  public mutating func add(
    _ bytes: [UInt8], source name: String, subject: MarkSource.Subject, date: Instant?
  ) throws(OriginError) -> Int? {
    if let place = sources.firstIndex(where: { $0.name == name }) {
      return try sources[place].add(bytes, subject: subject, date: date)
    }
    var source = MarkSource(name: name)
    let count = try source.add(bytes, subject: subject, date: date)
    sources.append(source)
    sources.sort { $0.name < $1.name }
    return count
  }

  /// What was said of an address at a time, sorted by kind.
  public func marks(of address: IPAddress, at time: Instant) throws(OriginError) -> OriginMarks {
    var marks: [OriginMark] = []
    var silent: [String] = []
    for source in sources {
      if let said = try source.marks(of: address, at: time) { marks += said } else { silent.append(source.name) }
    }
    marks.sort { ($0.kind, $0.source) < ($1.kind, $1.source) }
    return OriginMarks(address: address, at: time, marks: marks, silent: silent)
  }

  /// The kind of a source by its name, which is that of a folder or the beginning of a file's name.
  public static func kind(ofSource name: String) -> OriginMark.Kind? {
    let name = name.lowercased()
    return kinds.first { name.hasPrefix($0.prefix) }?.kind
  }

  private static let kinds: [(prefix: String, kind: OriginMark.Kind)] = [
    ("tor-exit", .torExit), ("exit-addresses", .torExit), ("tor-", .torRelay), ("tor", .torRelay),
    ("residential", .residentialProxy), ("proxy-residential", .residentialProxy), ("vpn", .anonymiser),
    ("anonym", .anonymiser), ("proxy", .anonymiser), ("hosting", .hosting), ("datacenter", .hosting),
    ("aws", .cloud), ("amazon", .cloud), ("google", .cloud), ("gcp", .cloud), ("microsoft", .cloud), ("azure", .cloud),
    ("oracle", .cloud), ("digitalocean", .cloud), ("linode", .cloud), ("hetzner", .cloud), ("ovh", .cloud),
    ("vultr", .cloud), ("github", .cloud), ("akamai", .contentNetwork), ("cloudflare", .contentNetwork),
    ("fastly", .contentNetwork), ("zscaler", .anonymiser),
  ]
}
