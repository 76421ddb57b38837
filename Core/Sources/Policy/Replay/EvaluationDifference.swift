import Vocabulary

/// One field in which two evaluations differ, in words that carry no personal data.
public struct EvaluationDifference: Hashable, Sendable, Codable {
  /// For instance `outcome`, `risk.tier`, `requirements.baseline/email@applicant`, `clocks.baseline/review`.
  public let field: String
  /// nil where the field is only in the second evaluation.
  public let before: String?
  /// nil where the field is only in the first evaluation.
  public let after: String?

  public init(field: String, before: String?, after: String?) {
    self.field = field
    self.before = before
    self.after = after
  }

  /// The differing fields, the weightiest first. Empty exactly when the evaluations are equal.
  public static func between(_ before: Evaluation, _ after: Evaluation) -> [EvaluationDifference] {
    let (left, right) = (lines(before), lines(after))
    var out = left.compactMap { line -> EvaluationDifference? in
      let other = right.first { $0.field == line.field }
      return other?.text == line.text ? nil : .init(field: line.field, before: line.text, after: other?.text)
    }
    out += right.filter { line in !left.contains { $0.field == line.field } }
      .map { .init(field: $0.field, before: nil, after: $0.text) }
    guard out.isEmpty, before != after else { return out }
    // Only the order within a list differs.
    return [.init(field: "order", before: "the same parts", after: "the same parts in another order")]
  }

  private struct Line {
    let field: String
    let text: String
  }

  private static func lines(_ evaluation: Evaluation) -> [Line] {
    var out = [
      Line(field: "outcome", text: evaluation.outcome.rawValue),
      Line(field: "risk.tier", text: evaluation.risk.tier.rawValue),
      Line(field: "risk.score", text: String(evaluation.risk.score)),
    ]
    out += foreignPerson(evaluation.foreignPerson)
    out += evaluation.reasons.map { Line(field: "reasons.\(key($0.pack, $0.code))", text: $0.text) }
    out += evaluation.requirements.map(requirement)
    out += evaluation.risk.parts.map {
      Line(field: "risk.parts.\($0.pack)/\($0.factor)", text: "\($0.points): \($0.why)")
    }
    out += [
      Line(field: "twoPersonOutcomes", text: evaluation.twoPersonOutcomes.map(\.rawValue).joined(separator: ", ")),
      Line(field: "retentionDays", text: String(evaluation.retentionDays)),
    ]
    out += evaluation.assurance.map {
      Line(
        field: "assurance.\($0.role)",
        text:
          "\($0.level.rawValue) of \($0.needed.rawValue) (\($0.pack)): \($0.rule). \($0.missing.joined(separator: "; "))"
      )
    }
    out += evaluation.clocks.map { Line(field: "clocks.\($0.pack)/\($0.name)", text: "\($0.due): \($0.then)") }
    out += evaluation.regimes.map {
      Line(
        field: "regimes.\($0.pack.identifier)", text: "\($0.pack.version) \($0.pack.digest), \($0.title), \($0.why)")
    }
    return numbered(out)
  }

  private static func foreignPerson(_ determination: ForeignPersonDetermination) -> [Line] {
    [
      Line(field: "foreignPerson.result", text: determination.result.rawValue),
      Line(field: "foreignPerson.confidence", text: String(determination.confidence)),
      Line(field: "foreignPerson.reasons", text: determination.reasons.joined(separator: " ")),
    ]
  }

  private static func requirement(_ status: RequirementStatus) -> Line {
    var text = "\(status.state.rawValue): \(status.why)"
    if let ask = status.ask { text += " Asked: \(ask)" }
    text += " (\(status.title); \(status.source); met by \(status.meets.joined(separator: ", ")))"
    return Line(field: "requirements.\(status.pack)/\(status.requirement)@\(status.role)", text: text)
  }

  private static func key(_ pack: String?, _ code: String) -> String { pack.map { "\($0)/\(code)" } ?? code }

  /// Fields that occur several times get a number, so that each stands for itself.
  private static func numbered(_ lines: [Line]) -> [Line] {
    var seen: [String: Int] = [:]
    return lines.map { line in
      let count = (seen[line.field] ?? 0) + 1
      seen[line.field] = count
      return count == 1 ? line : Line(field: "\(line.field)#\(count)", text: line.text)
    }
  }
}
