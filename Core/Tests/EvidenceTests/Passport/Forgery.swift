import Evidence
import Testing

/// One way to make a passport wrong, or odd, and what must be said of it.
struct Forgery: Sendable, CustomTestStringConvertible {
  let name: String
  let verdict: EvidenceVerdict.Verdict
  /// Every reason as `code@place`.
  let reasons: Set<String>
  let change: @Sendable (inout TestPassport) throws -> Void

  init(
    _ name: String, _ verdict: EvidenceVerdict.Verdict, _ reasons: Set<String> = [],
    _ change: @escaping @Sendable (inout TestPassport) throws -> Void
  ) {
    self.name = name
    self.verdict = verdict
    self.reasons = reasons
    self.change = change
  }

  var testDescription: String { name }

  func result() throws -> EvidenceVerdict {
    var passport = TestPassport()
    try change(&passport)
    return try passport.verdict()
  }
}
