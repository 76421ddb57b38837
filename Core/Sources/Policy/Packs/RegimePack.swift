import Vocabulary

/// A regime as data: who it applies to, what it asks, how it weighs and what follows.
public struct RegimePack: Hashable, Sendable {
  public let reference: PackReference
  public let title: String
  public let status: RegimeStatus
  /// nil: the pack applies whenever it is configured.
  public let effective: EffectiveDates?
  /// The texts that the pack carries out, by the short name used in the file.
  public let sources: [String: String]
  /// Why the pack applies to whom it applies.
  public let appliesWhy: String
  public let closing: ClosingRules?
  public let retention: RetentionRule
  /// How long pictures of documents and faces live; nil where the pack does not say.
  public let images: ImageRule?
  let appliesWhen: Condition
  let foreignPerson: ForeignPersonRule?
  let owners: OwnerThreshold
  let requirements: [RequirementRule]
  let risk: RiskRule?
  let clocks: [ClockRule]
  let rules: [DecisionRule]
  let otherwise: DecisionRule
  let twoPerson: [TwoPersonRule]

  static let keys = [
    "pack", "version", "title", "status", "effective", "sources", "countries", "strengths", "applies", "foreign-person",
    "beneficial-owners", "requirements", "risk", "clocks", "rules", "otherwise", "two-person", "closing", "retention",
    "images",
  ]

  /// Reads a pack from its parsed YAML tree.
  ///
  /// - Parameters:
  ///   - node: the tree with the line and column of each node.
  ///   - digest: SHA-256 of the file, in hex.
  /// - Throws: `PackError` with the exact position of the first fault.
  public init(_ node: PackNode, digest: String) throws(PackError) {
    let fields = try PackFields(node, "a pack", keys: Self.keys)
    reference = PackReference(
      identifier: try fields.required("pack").identifier("the identifier of a pack"),
      version: try fields.required("version").semanticVersion(), digest: digest)
    title = try fields.required("title").text("the title", maximum: 120)
    status = try fields.required("status").choice(RegimeStatus.self, "the status")
    effective = try fields.optional("effective").map { node throws(PackError) in try EffectiveDates(node) }
    var names = try PackNames(fields)
    sources = names.sources
    let applies = try PackFields(try fields.required("applies"), "the applies section", keys: ["when", "why"])
    appliesWhen = try Condition(try applies.required("when"), names, stage: .facts)
    appliesWhy = try applies.required("why").text("why")
    let foreignNode = try fields.optional("foreign-person")
    foreignPerson = try foreignNode.map { node throws(PackError) in try ForeignPersonRule(node, names) }
    owners =
      try fields.optional("beneficial-owners").map { node throws(PackError) in try OwnerThreshold(node) } ?? .init()
    names.hasDetermination = foreignPerson != nil
    var requirements: [RequirementRule] = []
    for node in try fields.required("requirements").list("the requirements") {
      let rule = try RequirementRule(node, names, stage: .tier)
      requirements.append(rule)
      names.requirements.append(rule.id)
    }
    self.requirements = requirements
    risk = try fields.optional("risk").map { node throws(PackError) in try RiskRule(node, names, stage: .determination)
    }
    var clocks: [ClockRule] = []
    for node in try fields.optional("clocks")?.list("the clocks") ?? [] {
      let clock = try ClockRule(node, names, stage: .requirements)
      clocks.append(clock)
      names.clocks.append(clock.name)
    }
    self.clocks = clocks
    rules = try fields.required("rules").list("the rules").map { node throws(PackError) in
      try DecisionRule(node, names, stage: .clocks)
    }
    otherwise = try DecisionRule(otherwise: try fields.required("otherwise"))
    twoPerson =
      try fields.optional("two-person")?.list("the two-person rules").map { node throws(PackError) in
        try TwoPersonRule(node, names, stage: .clocks)
      } ?? []
    closing = try fields.optional("closing").map { node throws(PackError) in try ClosingRules(node, names) }
    retention = try RetentionRule(try fields.required("retention"), names)
    let rules = names
    images = try fields.optional("images").map { node throws(PackError) in try ImageRule(node, rules) }
  }
}

extension PackNode {
  /// Three numbers joined by dots (Semantic Versioning 2.0.0), without pre-release and build parts.
  func semanticVersion() throws(PackError) -> String {
    let version = try text("the version")
    let parts = version.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3,
      parts.allSatisfy({ part in
        (1...9).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
          && (part.count == 1 || part.first != 0x30)
      })
    else { throw fault("the version is three numbers joined by dots, for instance 1.0.0") }
    return version
  }
}
