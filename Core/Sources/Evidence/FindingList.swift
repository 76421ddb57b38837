import Vocabulary

/// Collects the findings of one check; role, time and sensor are the same for all.
struct FindingList {
  let role: Role
  let at: Instant
  private(set) var findings: [Finding] = []

  init(role: Role, at: Instant) {
    self.role = role
    self.at = at
  }

  /// - Parameter confidence: 1 where the finding is arithmetic or a plain comparison.
  mutating func add(
    _ code: String, _ severity: Severity, _ summary: String, confidence: Double = 1, reference: String? = nil,
    parts: [ExplanationPart] = []
  ) {
    findings.append(
      Finding(
        sensor: .evidence, code: code, severity: severity, role: role, at: at, confidence: confidence, summary: summary,
        parts: parts, reference: reference))
  }
}
