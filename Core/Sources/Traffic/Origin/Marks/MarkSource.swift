public import Vocabulary

/// One source of marks, as it was at one time or another.
public struct MarkSource: Sendable {
  /// What a list marks its addresses with; databases say it themselves.
  public enum Subject: Hashable, Sendable {
    case ranges(OriginMark.Kind)
    case database
  }

  private enum Content: Sendable {
    case ranges(PrefixTable, OriginMark.Kind)
    case database(MMDBDatabase)
  }

  private struct State: Sendable {
    let asOf: Instant
    let content: Content
  }

  public let name: String
  private var states: [State] = []

  public init(name: String) { self.name = name }

  /// Dates of the states held, the oldest first.
  public var dates: [Instant] { states.map(\.asOf) }

  /// Adds a state of the source.
  ///
  /// - Parameters:
  ///   - subject: what its addresses are marked with.
  ///   - date: when it held from; without one the date that the content gives itself.
  /// - Returns: ranges read, nil for a database.
  @discardableResult
  public mutating func add(_ bytes: [UInt8], subject: Subject, date: Instant?) throws(OriginError) -> Int? {
    let content: Content
    let own: Instant?
    var count: Int?
    switch subject {
    case .database:
      let database = try MMDBDatabase(bytes)
      own = database.built
      content = .database(database)
    case .ranges(let kind):
      let list = try RangeList(bytes)
      own = list.published
      count = list.table.count
      content = .ranges(list.table, kind)
    }
    guard let asOf = date ?? own else {
      throw OriginError(.undated, "name the file by its date (2026-01-31) or give a list that tells its own")
    }
    states.append(State(asOf: asOf, content: content))
    states.sort { $0.asOf < $1.asOf }
    return count
  }

  /// What the source said at `time`; nil where it holds no state that old.
  func marks(of address: IPAddress, at time: Instant) throws(OriginError) -> [OriginMark]? {
    guard let state = states.last(where: { $0.asOf <= time }) else { return nil }
    let age = time.seconds - state.asOf.seconds
    let said: [(OriginMark.Kind, String)]
    switch state.content {
    case .ranges(let table, let kind):
      said =
        table.label(of: address).map { [(kind, kind == .country ? $0 : [name, $0].joined(separator: " ").trimmed)] }
        ?? []
    case .database(let database): said = try database.record(of: address).map(MMDBMarks.read) ?? []
    }
    return said.map { OriginMark(kind: $0.0, value: $0.1, source: name, asOf: state.asOf, age: age) }
  }
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
