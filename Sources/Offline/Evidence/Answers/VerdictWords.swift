import Evidence

/// A verdict for a person.
enum VerdictWords {
  static func text(_ verdict: EvidenceVerdict) -> String {
    var lines = ["\(verdict.kind): \(verdict.verdict.rawValue) at \(verdict.at), policy \(verdict.policy.rawValue)"]
    for reason in verdict.reasons {
      let label = verdict.verdict == .valid ? "warning" : "reason"
      lines.append("  \(label)  \(reason.code)" + place(reason.at) + (reason.detail.map { ": \($0)" } ?? ""))
    }
    for check in verdict.checks {
      lines.append("  \(mark(check.result))  \(check.name)" + (check.alg.map { " (\($0))" } ?? ""))
    }
    for claim in verdict.claims.sorted(by: { $0.key < $1.key }) { lines.append("  \(claim.key)  \(claim.value)") }
    if let trust = verdict.trust { lines.append("  trusted by  \(trust.source)") }
    if let grade = verdict.grade {
      lines.append("  strength  \(grade.strength), clone detection: \(grade.cloneDetection)")
    }
    return lines.map { printable($0) + "\n" }.joined()
  }

  private static func place(_ at: String?) -> String { at.map { " at \($0)" } ?? "" }

  private static func mark(_ result: EvidenceVerdict.Check.Result) -> String {
    switch result {
    case .pass: "pass"
    case .fail: "FAIL"
    case .skip: "skip"
    }
  }

  /// What was read may hold control characters that a terminal would obey.
  private static func printable(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
