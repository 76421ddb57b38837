import Screening
import Vocabulary

/// Both sides of every match of one statement against the lists of this moment.
struct PairBook: Sendable {
  private let subjects: [Role: ScreeningSubject]
  private let rules: Rules
  private let key: any SubjectKey

  init(_ statement: Statement, rules: Rules, key: any SubjectKey) {
    subjects = Dictionary(
      statement.screeningSubjects.map { ($0.role, $0.subject) }, uniquingKeysWith: { first, _ in first })
    self.rules = rules
    self.key = key
  }

  /// Nil where the statement names nobody in the role or the lists have no such party.
  func sides(_ pair: PairKey) -> PairSides? {
    guard let subject = subjects[pair.role], let entry = rules.entry(pair.entry) else { return nil }
    return PairSides(subject, entry)
  }

  func digests(_ sides: PairSides) throws -> PairDigests {
    PairDigests(
      stated: key.fingerprint(try sides.stated.canonical()), listed: Digest.hex(try sides.listed.canonical()))
  }
}

struct PairDigests: Hashable, Sendable, Codable {
  /// Keyed with the subject's key.
  let stated: String
  let listed: String
}
