public import Vocabulary
import Wire

/// How the last check of a source went. Operational: kept as a setting, not journaled.
public struct ListSourceState: Hashable, Sendable, Codable {
  public enum Result: String, Hashable, Sendable, Codable, CaseIterable {
    /// A new version was taken into use.
    case updated
    /// The version in use is the newest.
    case unchanged
    case refused
  }

  /// The list that comes from it, once one has come.
  public var list: String?
  public var checkedAt: Instant
  public var result: Result
  public var refusal: ListRefusal.Code?
  public var message: String?
  /// Last time that the version in use was seen to be the newest.
  public var confirmedAt: Instant?
  public var failuresInARow: Int
  /// By address of the file, with the name that it is kept under.
  public var validators: [String: ListValidators]
  public var names: [String: String]
  /// Version that the validators belong to.
  public var version: String?

  public init(checkedAt: Instant) {
    self.checkedAt = checkedAt
    result = .unchanged
    failuresInARow = 0
    validators = [:]
    names = [:]
  }
}

extension StoreReader {
  func sourceState(_ name: String) throws -> ListSourceState? {
    try setting("list-source/\(name)").flatMap { text in
      try? StrictJSON.decode(ListSourceState.self, from: Array(text.utf8))
    }
  }
}

extension StoreTransaction {
  func putSourceState(_ state: ListSourceState, of name: String) throws {
    let text = String(decoding: try CanonicalJSON.bytes(of: state), as: UTF8.self)
    try putSetting("list-source/\(name)", text)
  }
}
