import Vocabulary
import Wire

/// A record that one person enters and another approves; anybody who may settle it can refuse it.
protocol TwoPersonRecord: Record {
  associatedtype State: RawRepresentable<String> & Equatable

  /// For messages: `request`.
  static var noun: String { get }
  static var proposed: State { get }
  static var approved: State { get }
  static var refused: State { get }

  var createdBy: Actor { get }
  var state: State { get set }
  var settledBy: Actor? { get set }
  var settledAt: Instant? { get set }
  var version: Int { get set }
}

extension TwoPersonRecord {
  /// SHA-256 of the canonical JSON, in hex: what the second person's yes is bound to.
  func contentDigest() throws -> String { Digest.hex(try CanonicalJSON.bytes(of: self)) }

  /// - Parameters:
  ///   - approves: false refuses; that needs no second person.
  ///   - seenDigest: of the record as it was seen.
  mutating func settle(approves: Bool, seenDigest: String, by actor: Actor, at: Instant) throws {
    guard state == Self.proposed else {
      throw WorkflowError(
        .conflict, "the \(Self.noun) is \(state.rawValue); it does not wait for a second person")
    }
    guard !approves || createdBy != actor else {
      throw WorkflowError(.samePerson, "who entered a \(Self.noun) cannot approve it")
    }
    guard try contentDigest() == seenDigest else {
      throw WorkflowError(.versionMismatch, "this is not the \(Self.noun) that you saw; look at it again")
    }
    state = approves ? Self.approved : Self.refused
    settledBy = actor
    settledAt = at
    version += 1
  }
}

extension LegalRequestRecord: TwoPersonRecord {
  static var noun: String { "request" }
  static var proposed: State { .proposed }
  static var approved: State { .approved }
  static var refused: State { .refused }
}

extension DeclarationRecord: TwoPersonRecord {
  static var noun: String { "declaration" }
  static var proposed: State { .proposed }
  static var approved: State { .approved }
  static var refused: State { .refused }
}
