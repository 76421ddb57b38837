import Vocabulary

/// What meets a requirement.
indirect enum Proof: Hashable, Sendable {
  case any([Proof])
  case all([Proof])
  case stated([StatedField])
  case verified(VerificationPattern)
  case evidence(EvidenceNeed)
  case assurance(AssuranceNeed)
  /// Names were screened against at least one list.
  case screened
  /// No finding of this kind stands.
  case clear(FindingPattern)

  init(_ node: PackNode, _ names: PackNames, depth: Int = 0) throws(PackError) {
    guard depth < 8 else { throw node.fault("what meets a requirement is nested more than 8 deep") }
    _ = try PackFields(
      node, "what meets a requirement",
      keys: ["any", "all", "stated", "verified", "evidence", "assurance", "screened", "clear-of"])
    let entries = try node.entries("what meets a requirement")
    guard let entry = entries.first, entries.count == 1 else {
      throw node.fault("what meets a requirement has one key; join several with 'all' or 'any'")
    }
    let value = entry.value
    func parts() throws(PackError) -> [Proof] {
      try value.list("'\(entry.key)'", maximum: 50).map { node throws(PackError) in
        try Proof(node, names, depth: depth + 1)
      }
    }
    switch entry.key {
    case "any": self = .any(try parts())
    case "all": self = .all(try parts())
    case "stated":
      self = .stated(
        try value.oneOrMore("stated") { node throws(PackError) in try node.choice(StatedField.self, "a field") })
    case "verified": self = .verified(try VerificationPattern(value))
    case "evidence": self = .evidence(try EvidenceNeed(value, names))
    case "assurance": self = .assurance(try AssuranceNeed(value))
    case "screened":
      try value.flag("screened")
      self = .screened
    default: self = .clear(try FindingPattern(value, names))
    }
  }
}

/// How strong the evidence of some attributes must be at each risk tier.
struct EvidenceNeed: Hashable, Sendable {
  let validates: [Attribute]
  /// nil where nothing is asked at the tier.
  let low: EvidenceCombinations?
  let medium: EvidenceCombinations?
  /// For the tier `prohibited` too.
  let high: EvidenceCombinations?
  let withinDays: Int?

  init(_ node: PackNode, _ names: PackNames) throws(PackError) {
    let fields = try PackFields(node, "an evidence need", keys: ["validates", "low", "medium", "high", "within-days"])
    validates = try VerificationPattern.attributes(try fields.required("validates"))
    func combinations(_ key: String) throws(PackError) -> EvidenceCombinations? {
      let node = try fields.required(key)
      if case .scalar("none") = node.content { return nil }
      return names.strengths[try node.reference(to: Array(names.strengths.keys), "the strength")]
    }
    low = try combinations("low")
    medium = try combinations("medium")
    high = try combinations("high")
    withinDays = try fields.optional("within-days")?.integer("within-days", in: 1...36_500)
  }

  func combinations(at tier: RiskTier) -> EvidenceCombinations? {
    switch tier {
    case .low: low
    case .medium: medium
    case .high, .prohibited: high
    }
  }
}
