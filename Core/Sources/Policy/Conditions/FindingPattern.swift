import Vocabulary

/// Which findings a condition means. Dismissed findings are never meant. Codes that a pack does not name are reached by
/// their severity.
struct FindingPattern: Hashable, Sendable {
  enum Party: String, Hashable, Sendable, CaseIterable {
    case applicant
    case beneficialOwner = "beneficial-owner"
    case corporateOwner = "corporate-owner"
    case administrator
  }

  enum RulingState: String, Hashable, Sendable, CaseIterable {
    case confirmed
    /// No person has looked yet.
    case unruled
  }

  /// Empty: any code.
  var codes: [String] = []
  var otherThan: [String] = []
  var severities: [Severity] = []
  var severityAtLeast: Severity?
  var confidenceAtLeast: Double?
  var sensors: [Sensor] = []
  var parties: [Party] = []
  var ruling: RulingState?

  static let keys = [
    "code", "unnamed", "other-than", "severity", "severity-at-least", "confidence-at-least", "sensor", "about",
    "ruling",
  ]

  init(_ node: PackNode, _ names: PackNames) throws(PackError) {
    let fields = try PackFields(node, "a finding condition", keys: Self.keys)
    codes = try Self.codes(try fields.optional("code"))
    otherThan = try Self.codes(try fields.optional("other-than"))
    if let node = try fields.optional("unnamed") {
      try node.flag("unnamed")
      guard let weighed = names.weighedCodes else { throw node.fault("'unnamed' is for factors of the risk section") }
      guard codes.isEmpty else { throw node.fault("'unnamed' and 'code' exclude each other") }
      otherThan += weighed.sorted()
    }
    if let node = try fields.optional("severity") {
      severities = try node.oneOrMore("severity") { node throws(PackError) in try node.choice(Severity.self, "severity")
      }
    }
    severityAtLeast = try fields.optional("severity-at-least")?.choice(Severity.self, "severity-at-least")
    confidenceAtLeast = try fields.optional("confidence-at-least")?.fraction("confidence-at-least")
    if let node = try fields.optional("sensor") {
      sensors = try node.oneOrMore("sensor") { node throws(PackError) in try node.choice(Sensor.self, "sensor") }
    }
    if let node = try fields.optional("about") {
      parties = try node.oneOrMore("about") { node throws(PackError) in try node.choice(Party.self, "about") }
    }
    ruling = try fields.optional("ruling")?.choice(RulingState.self, "ruling")
  }

  private static func codes(_ node: PackNode?) throws(PackError) -> [String] {
    try node?.oneOrMore("a list of codes") { node throws(PackError) in try node.identifier("a finding code") } ?? []
  }

  /// - Parameter role: only findings about this role; nil for all.
  func matches(in facts: Facts, role: Role?) -> [Finding] {
    facts.standing.filter { finding in
      (role == nil || finding.role == role) && fits(finding) && fitsRuling(facts.isConfirmed(finding))
    }
  }

  private func fits(_ finding: Finding) -> Bool {
    (codes.isEmpty || codes.contains(finding.code)) && !otherThan.contains(finding.code)
      && (severities.isEmpty || severities.contains(finding.severity))
      && finding.severity >= (severityAtLeast ?? .information)
      && finding.confidence >= (confidenceAtLeast ?? -.infinity)
      && (sensors.isEmpty || sensors.contains(finding.sensor))
      && (parties.isEmpty || parties.contains(Self.party(finding.role)))
  }

  private func fitsRuling(_ isConfirmed: Bool) -> Bool {
    switch ruling {
    case nil: true
    case .confirmed: isConfirmed
    case .unruled: !isConfirmed
    }
  }

  private static func party(_ role: Role) -> Party {
    switch role {
    case .applicant: .applicant
    case .beneficialOwner: .beneficialOwner
    case .corporateOwner: .corporateOwner
    case .administrator: .administrator
    }
  }
}
