import Vocabulary

/// Passed checks that together support all named attributes of the statement.
struct VerificationPattern: Hashable, Sendable {
  let validates: [Attribute]
  var types: [EvidenceType] = []
  var methods: [Verification.Method] = []
  var strengthAtLeast: EvidenceStrength?
  var withinDays: Int?

  init(_ node: PackNode) throws(PackError) {
    let fields = try PackFields(
      node, "a verification condition", keys: ["validates", "type", "method", "strength-at-least", "within-days"])
    validates = try Self.attributes(try fields.required("validates"))
    if let node = try fields.optional("type") {
      types = try node.oneOrMore("type") { node throws(PackError) in try node.choice(EvidenceType.self, "type") }
    }
    if let node = try fields.optional("method") {
      methods = try node.oneOrMore("method") { node throws(PackError) in
        try node.choice(Verification.Method.self, "method")
      }
    }
    strengthAtLeast = try fields.optional("strength-at-least")?.choice(EvidenceStrength.self, "strength-at-least")
    withinDays = try fields.optional("within-days")?.integer("within-days", in: 1...36_500)
  }

  static func attributes(_ node: PackNode) throws(PackError) -> [Attribute] {
    try node.oneOrMore("validates") { node throws(PackError) in try node.choice(Attribute.self, "an attribute") }
      .sorted()
  }

  enum Result { case met, expired, missing }

  /// `expired` when the checks would do but for their age or the end of the evidence.
  func result(in facts: Facts, role: Role) -> Result {
    let fitting = facts.passed(role).filter(fits)
    if covers(fitting.filter { facts.isCurrent($0) && isRecent($0, at: facts.file.at) }) { return .met }
    return covers(fitting) ? .expired : .missing
  }

  private func fits(_ check: Verification) -> Bool {
    (types.isEmpty || types.contains(check.evidenceType)) && (methods.isEmpty || methods.contains(check.method))
      && check.strength >= (strengthAtLeast ?? .none)
  }

  private func isRecent(_ check: Verification, at now: Instant) -> Bool {
    withinDays.map { check.at.adding(days: $0) >= now } ?? true
  }

  private func covers(_ checks: [Verification]) -> Bool {
    Set(checks.flatMap(\.validated)).isSuperset(of: validates)
  }
}
