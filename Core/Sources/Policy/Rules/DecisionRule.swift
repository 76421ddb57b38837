import Vocabulary

/// When a condition holds, this outcome is due, for this reason.
struct DecisionRule: Hashable, Sendable {
  let when: Condition
  let outcome: Outcome
  let code: String
  let text: String

  static let keys = ["when", "outcome", "reason", "text"]

  init(_ node: PackNode, _ names: PackNames, stage: PolicyStage) throws(PackError) {
    let fields = try PackFields(node, "a rule", keys: Self.keys)
    when = try Condition(try fields.required("when"), names, stage: stage)
    (outcome, code, text) = try Self.conclusion(fields)
  }

  /// The rule for when no other matches.
  init(otherwise node: PackNode) throws(PackError) {
    when = .always
    (outcome, code, text) = try Self.conclusion(try PackFields(node, "'otherwise'", keys: Array(Self.keys.dropFirst())))
  }

  private static func conclusion(_ fields: PackFields) throws(PackError) -> (Outcome, String, String) {
    (
      try fields.required("outcome").choice(Outcome.self, "the outcome"),
      try fields.required("reason").identifier("the reason"), try fields.required("text").text("the text")
    )
  }
}

/// Outcomes that a person may choose only with a second person's approval.
struct TwoPersonRule: Hashable, Sendable {
  let outcomes: [Outcome]
  let when: Condition
  let why: String

  init(_ node: PackNode, _ names: PackNames, stage: PolicyStage) throws(PackError) {
    let fields = try PackFields(node, "a two-person rule", keys: ["outcomes", "when", "why"])
    outcomes = try fields.required("outcomes").oneOrMore("outcomes") { node throws(PackError) in
      try node.choice(Outcome.self, "an outcome")
    }
    when = try Condition(try fields.required("when"), names, stage: stage)
    why = try fields.required("why").text("why")
  }
}

extension Outcome {
  /// From the mildest to the strictest.
  static let byStrictness: [Outcome] = [.approve, .restrict, .refer, .decline, .close]

  /// 0 for the mildest.
  var strictness: Int { Self.byStrictness.firstIndex(of: self) ?? Self.byStrictness.count }
}
