import Vocabulary

extension Condition {
  static let keys = [
    "always", "any", "all", "not", "applicant", "stated", "verified", "finding", "country", "countries-differ",
    "source-address", "payment-type", "ownership", "foreign-person", "risk-at-least", "requirement-missing",
    "clock-overdue",
  ]

  /// - Parameter stage: what is known where the condition is asked.
  init(_ node: PackNode, _ names: PackNames, stage: PolicyStage, depth: Int = 0) throws(PackError) {
    guard depth < 12 else { throw node.fault("conditions are nested more than 12 deep") }
    _ = try PackFields(node, "a condition", keys: Self.keys)
    let entries = try node.entries("a condition")
    guard let entry = entries.first, entries.count == 1 else {
      throw node.fault("a condition has one key; join several with 'all' or 'any'")
    }
    if case .null = entry.value.content { throw entry.keyFault("'\(entry.key)' has no value") }
    switch entry.key {
    case "any": self = .any(try Self.list(entry.value, names, stage, depth))
    case "all": self = .all(try Self.list(entry.value, names, stage, depth))
    case "not": self = .not(try Condition(entry.value, names, stage: stage, depth: depth + 1))
    default: self = try Self.leaf(entry, names, stage)
    }
  }

  private static func list(
    _ node: PackNode, _ names: PackNames, _ stage: PolicyStage, _ depth: Int
  ) throws(PackError) -> [Condition] {
    try node.list("a list of conditions", maximum: 100).map { node throws(PackError) in
      try Condition(node, names, stage: stage, depth: depth + 1)
    }
  }

  private static func leaf(_ entry: PackNode.Entry, _ names: PackNames, _ stage: PolicyStage) throws(PackError)
    -> Condition
  {
    let value = entry.value
    func needs(_ needed: PolicyStage) throws(PackError) {
      guard stage >= needed else {
        throw entry.keyFault("'\(entry.key)' is not known yet where this condition is asked")
      }
    }
    switch entry.key {
    case "always":
      try value.flag("'always'")
      return .always
    case "applicant":
      return .applicant(
        try value.oneOrMore("applicant") { node throws(PackError) in try node.choice(Party.Kind.self, "applicant") })
    case "stated":
      return .stated(
        try value.oneOrMore("stated") { node throws(PackError) in try node.choice(StatedField.self, "a field") })
    case "verified": return .verified(try VerificationPattern(value))
    case "finding": return .finding(try FindingPattern(value, names))
    case "country":
      let fields = try PackFields(value, "a country condition", keys: ["of", "in"])
      let fact = try fields.required("of").choice(CountryFact.self, "of")
      return .country(fact, try names.countryList(try fields.required("in")))
    case "countries-differ": return try differ(value)
    case "source-address": return .sourceAddress(try prefixes(value))
    case "payment-type":
      return .paymentType(
        try value.oneOrMore("payment-type") { node throws(PackError) in
          try node.choice(PaymentType.self, "payment-type")
        })
    case "ownership": return .ownership(try ownership(value))
    case "foreign-person":
      try needs(.determination)
      guard names.hasDetermination else {
        throw entry.keyFault("'foreign-person' needs the section of that name in this pack")
      }
      return .foreignPerson(
        try value.oneOrMore("foreign-person") { node throws(PackError) in
          try node.choice(ForeignPersonDetermination.Result.self, "foreign-person")
        })
    case "risk-at-least":
      try needs(.tier)
      return .riskAtLeast(try value.choice(RiskTier.self, "risk-at-least"))
    case "requirement-missing":
      try needs(.requirements)
      if case .scalar("any") = value.content { return .requirementMissing([]) }
      return .requirementMissing(
        try value.oneOrMore("requirement-missing") { node throws(PackError) in
          try node.reference(to: names.requirements, "the requirement")
        })
    default:
      try needs(.clocks)
      return .clockOverdue(
        try value.oneOrMore("clock-overdue") { node throws(PackError) in
          try node.reference(to: names.clocks, "the clock")
        })
    }
  }

  private static func differ(_ node: PackNode) throws(PackError) -> Condition {
    let facts = try node.oneOrMore("countries-differ") { node throws(PackError) in
      try node.choice(CountryFact.self, "a country")
    }
    guard facts.count == 2 else { throw node.fault("countries-differ names two facts") }
    return .countriesDiffer(facts[0], facts[1])
  }

  private static func prefixes(_ node: PackNode) throws(PackError) -> [IPPrefix] {
    try node.oneOrMore("source-address") { node throws(PackError) in
      let text = try node.text("a prefix")
      do throws(VocabularyError) { return try IPPrefix(text) } catch { throw node.fault(error.message) }
    }
  }

  private static func ownership(_ node: PackNode) throws(PackError) -> OwnershipPattern {
    let fields = try PackFields(node, "an ownership condition", keys: ["share-unknown", "unexplained-at-least"])
    switch (try fields.optional("share-unknown"), try fields.optional("unexplained-at-least")) {
    case (let flag?, nil):
      try flag.flag("share-unknown")
      return .shareUnknown
    case (nil, let percent?): return .unexplainedAtLeast(try percent.integer("unexplained-at-least", in: 1...100) * 100)
    default: throw node.fault("an ownership condition has one key")
    }
  }
}
