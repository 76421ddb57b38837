public import Vocabulary

/// The policy's conclusion about one case file under one set of packs, with everything that led to it.
public struct Evaluation: Hashable, Sendable, Codable {
  /// The packs that apply, sorted by identifier, each with why it applies.
  public let regimes: [AppliedRegime]
  public let requirements: [RequirementStatus]
  public let risk: RiskAssessment
  public let foreignPerson: ForeignPersonDetermination
  public let outcome: Outcome
  /// Why this outcome, most weighty first. Never empty.
  public let reasons: [Reason]
  /// Human outcomes that need a second person for this case.
  public let twoPersonOutcomes: [Outcome]
  /// What must happen by when, soonest first.
  public let clocks: [Clock]
  /// How long records are kept after the account closes, in days: the longest of the packs that apply.
  public let retentionDays: Int
  /// By party; empty where no pack asks for a level.
  public let assurance: [AssuranceStatus]

  public init(
    regimes: [AppliedRegime], requirements: [RequirementStatus], risk: RiskAssessment,
    foreignPerson: ForeignPersonDetermination, outcome: Outcome, reasons: [Reason], twoPersonOutcomes: [Outcome],
    clocks: [Clock], retentionDays: Int, assurance: [AssuranceStatus] = []
  ) {
    self.regimes = regimes
    self.requirements = requirements
    self.risk = risk
    self.foreignPerson = foreignPerson
    self.outcome = outcome
    self.reasons = reasons
    self.twoPersonOutcomes = twoPersonOutcomes
    self.clocks = clocks
    self.retentionDays = retentionDays
    self.assurance = assurance
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case regimes, requirements, risk, foreignPerson, outcome, reasons, twoPersonOutcomes, clocks, retentionDays
    case assurance
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    regimes = try values.decode([AppliedRegime].self, forKey: .regimes)
    requirements = try values.decode([RequirementStatus].self, forKey: .requirements)
    risk = try values.decode(RiskAssessment.self, forKey: .risk)
    foreignPerson = try values.decode(ForeignPersonDetermination.self, forKey: .foreignPerson)
    outcome = try values.decode(Outcome.self, forKey: .outcome)
    reasons = try values.decode([Reason].self, forKey: .reasons)
    twoPersonOutcomes = try values.decode([Outcome].self, forKey: .twoPersonOutcomes)
    clocks = try values.decode([Clock].self, forKey: .clocks)
    retentionDays = try values.decode(Int.self, forKey: .retentionDays)
    assurance = try values.decodeIfPresent([AssuranceStatus].self, forKey: .assurance) ?? []
  }

  /// Levels are left out where no pack asks for any, so that an evaluation of before has the same bytes.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(regimes, forKey: .regimes)
    try values.encode(requirements, forKey: .requirements)
    try values.encode(risk, forKey: .risk)
    try values.encode(foreignPerson, forKey: .foreignPerson)
    try values.encode(outcome, forKey: .outcome)
    try values.encode(reasons, forKey: .reasons)
    try values.encode(twoPersonOutcomes, forKey: .twoPersonOutcomes)
    try values.encode(clocks, forKey: .clocks)
    try values.encode(retentionDays, forKey: .retentionDays)
    if !assurance.isEmpty { try values.encode(assurance, forKey: .assurance) }
  }
}

/// Names one text of a pack.
public struct PackReference: Hashable, Sendable, Codable, Comparable {
  /// For instance `us-nprm-2024`.
  public let identifier: String
  /// Semantic version of the pack.
  public let version: String
  /// SHA-256 of the pack's file, in hex.
  public let digest: String

  public init(identifier: String, version: String, digest: String) {
    self.identifier = identifier
    self.version = version
    self.digest = digest
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.identifier, left.version, left.digest) < (right.identifier, right.version, right.digest)
  }
}

public struct AppliedRegime: Hashable, Sendable, Codable {
  public let pack: PackReference
  public let title: String
  public let why: String

  public init(pack: PackReference, title: String, why: String) {
    self.pack = pack
    self.title = title
    self.why = why
  }
}

/// One requirement of one pack for one role, and how it stands.
public struct RequirementStatus: Hashable, Sendable, Codable {
  /// Identifier of the pack.
  public let pack: String
  /// Identifier of the requirement within the pack.
  public let requirement: String
  public let role: Role
  public let title: String
  /// The text of law, for instance `proposed 15 CFR 7.302(b)(1)`.
  public let source: String
  public let state: RequirementState
  /// Why it stands so, without personal data.
  public let why: String
  /// What the applicant is asked for where it is missing, in plain words.
  public let ask: String?
  /// The statement's fields and evidence types that would meet it, for forms.
  public let meets: [String]

  public init(
    pack: String, requirement: String, role: Role, title: String, source: String, state: RequirementState, why: String,
    ask: String? = nil, meets: [String] = []
  ) {
    self.pack = pack
    self.requirement = requirement
    self.role = role
    self.title = title
    self.source = source
    self.state = state
    self.why = why
    self.ask = ask
    self.meets = meets
  }
}

public struct RiskAssessment: Hashable, Sendable, Codable {
  /// 0 to 100.
  public let score: Int
  public let tier: RiskTier
  /// The parts whose points make the score (before it is cut at 100), largest first.
  public let parts: [RiskPart]

  public init(score: Int, tier: RiskTier, parts: [RiskPart]) {
    self.score = score
    self.tier = tier
    self.parts = parts
  }
}

public struct RiskPart: Hashable, Sendable, Codable {
  /// Identifier of the pack that gave the points.
  public let pack: String
  /// Stable name of the risk factor.
  public let factor: String
  public let points: Int
  public let why: String

  public init(pack: String, factor: String, points: Int, why: String) {
    self.pack = pack
    self.factor = factor
    self.points = points
    self.why = why
  }
}

/// Whether the customer, or a beneficial owner, is a foreign person (89 FR 5698, proposed 15 CFR 7.300, 7.302(b)).
public struct ForeignPersonDetermination: Hashable, Sendable, Codable {
  public enum Result: String, Hashable, Sendable, Codable, CaseIterable {
    case domestic
    case foreign
    case undetermined
  }

  public let result: Result
  /// 0 to 1.
  public let confidence: Double
  public let reasons: [String]

  public init(result: Result, confidence: Double, reasons: [String]) {
    self.result = result
    self.confidence = confidence
    self.reasons = reasons
  }
}

public struct Reason: Hashable, Sendable, Codable {
  /// Stable name, lower case with hyphens.
  public let code: String
  /// Identifier of the pack whose rule it is; nil for a reason that a person gave.
  public let pack: String?
  /// A sentence without personal data.
  public let text: String

  public init(code: String, pack: String? = nil, text: String) {
    self.code = code
    self.pack = pack
    self.text = text
  }
}

public struct Clock: Hashable, Sendable, Codable {
  /// Stable name, for instance `verify-identity`.
  public let name: String
  public let pack: String
  public let due: Instant
  /// What happens when it runs out, in plain words.
  public let then: String

  public init(name: String, pack: String, due: Instant, then: String) {
    self.name = name
    self.pack = pack
    self.due = due
    self.then = then
  }
}
