public import Evidence
public import Policy
import Vocabulary

/// How the identity of one party is assured, and what the party could add at the least cost.
public struct AssuranceView: Hashable, Sendable {
  public let status: AssuranceStatus
  /// The cheapest evidence that reaches the level; empty where it is reached, nil where nothing that this house takes does.
  public let advice: [EvidenceAdvice.Step]?
}

extension AssuranceView {
  /// - Parameter available: kinds of evidence that this house can take.
  static func views(
    _ evaluation: Evaluation, _ evidence: [EvidenceRecord], available: Set<String>
  ) -> [AssuranceView] {
    evaluation.assurance.map { status in
      let pieces = evidence.filter { $0.role == status.role && $0.result == .passed }.map(\.piece)
      return AssuranceView(
        status: status,
        advice: status.isReached
          ? [] : EvidenceAdvice.cheapest(to: .init(status.needed), from: pieces, available: available))
    }
  }
}

extension Services {
  /// What can be asked of applicants: a wallet needs issuers that are trusted, a vendor must be there.
  public var availableEvidence: Set<String> {
    var kinds: Set<String> = ["mrz", "registration-extract"]
    if rules.trust.has(.csca) { kinds.insert("emrtd") }
    if verifier != nil, rules.trust.has(.issuers) { kinds.insert("sdjwt") }
    if verifier != nil, rules.trust.has(.iaca) { kinds.insert("mdoc") }
    if !vendors.isEmpty || !rules.anchors.vendors.isEmpty { kinds.formUnion(["webhook", "face_comparison"]) }
    return kinds
  }
}

extension EvidenceRecord {
  fileprivate var piece: EvidenceGrading.Piece {
    EvidenceGrading.Piece(
      type: type, isValid: result == .passed, strength: strength, binding: judgement?.binding)
  }
}
