import Evidence
import Vocabulary

extension Facts {
  /// How the evidence of one party grades (NIST SP 800-63A-4). One piece counts for each type and source, the strongest: the
  /// same document handed in twice is one piece.
  ///
  /// - Parameter currentOnly: leaves out evidence that has ended.
  func grading(of role: Role, currentOnly: Bool = true) -> EvidenceGrading {
    let counted = passed(role).filter { (!currentOnly || isCurrent($0)) && $0.validated.contains(.name) }
    let pieces = Dictionary(grouping: counted) { [$0.evidenceType.rawValue, $0.source] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .compactMap { $0.value.max { Self.weight($0) < Self.weight($1) } }
    return EvidenceGrading(pieces.map { EvidenceGrading.Piece($0) })
  }

  private static func weight(_ check: Verification) -> (EvidenceStrength, Int) {
    (check.strength, check.binding.map { $0.ownership == .none ? 1 : 2 } ?? 0)
  }
}

extension EvidenceGrading.Piece {
  init(_ check: Verification) {
    self.init(
      kind: check.evidenceType.rawValue, isValid: check.result == .passed,
      claimed: EvidenceGrading.Strength(check.strength), isAnchored: check.binding?.isAnchored ?? false,
      cloneDetection: check.binding?.cloneDetection ?? "none",
      ownership: EvidenceGrading.Ownership(check.binding?.ownership ?? .none))
  }
}

extension EvidenceGrading.Strength {
  init(_ strength: EvidenceStrength) {
    switch strength {
    case .none: self = .none
    case .fair: self = .fair
    case .strong: self = .strong
    case .superior: self = .superior
    }
  }
}

extension EvidenceGrading.Ownership {
  init(_ ownership: EvidenceBinding.Ownership) {
    switch ownership {
    case .none: self = .none
    case .confirmationCode: self = .confirmationCode
    case .faceComparison: self = .faceComparison
    case .authenticationAAL3: self = .authenticationAAL3
    case .federationFAL2: self = .federationFAL2
    case .holderKey: self = .holderKey
    }
  }
}

extension AssuranceLevel {
  init(_ level: EvidenceGrading.Level) {
    switch level {
    case .none: self = .none
    case .ial1: self = .ial1
    case .ial2: self = .ial2
    }
  }

  var words: String { self == .none ? "No assurance level" : rawValue.uppercased() }
}

extension EvidenceGrading.Level {
  var words: String { AssuranceLevel(self).words }
}
