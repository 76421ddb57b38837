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
      type: check.evidenceType, isValid: check.result == .passed, strength: check.strength, binding: check.binding)
  }
}
