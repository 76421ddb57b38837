import Vocabulary

/// What an assessment changes in the findings on record.
struct FindingChanges: Sendable {
  /// Findings that were not there before.
  private(set) var fresh: [Assessment.Observation] = []
  /// Findings whose disposition changes.
  private(set) var changed: [FindingRecord] = []
  /// Whether one that asks for attention is back after it was gone.
  private(set) var reopens = false

  var isEmpty: Bool { fresh.isEmpty && changed.isEmpty }

  init(_ assessment: Assessment, known: [FindingRecord]) {
    var byFingerprint = Dictionary(known.map { ($0.fingerprint, $0) }, uniquingKeysWith: { newer, _ in newer })
    var seen: Set<String> = []
    var renewed: Set<Subject> = []
    for observation in assessment.observations where seen.insert(observation.fingerprint).inserted {
      if let old = byFingerprint.removeValue(forKey: observation.fingerprint) {
        meet(old, observation)
      } else {
        fresh.append(observation)
        if observation.finding.sensor == .screening { renewed.insert(Subject(observation.finding)) }
      }
    }
    for var old in byFingerprint.values.sorted(by: { $0.id < $1.id })
    where old.disposition == .open || old.disposition != .gone && renewed.contains(Subject(old)) {
      old.disposition = .gone
      changed.append(old)
    }
  }

  private mutating func meet(_ old: FindingRecord, _ observation: Assessment.Observation) {
    let next = observation.word ?? (old.disposition == .gone ? .open : old.disposition)
    guard next != old.disposition else { return }
    if old.disposition == .gone, next == .open, old.severity >= .medium { reopens = true }
    var renewed = old
    renewed.disposition = next
    changed.append(renewed)
  }

  /// What a finding is about: the same match seen in a new light takes the place of the old one.
  private struct Subject: Hashable {
    let code: String
    let role: Role
    let reference: String?

    init(_ finding: Finding) {
      (code, role, reference) = (finding.code, finding.role, finding.reference)
    }

    init(_ record: FindingRecord) {
      (code, role, reference) = (record.code, record.role, record.reference)
    }
  }
}
