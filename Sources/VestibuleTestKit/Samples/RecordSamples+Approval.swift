import Wire
public import Workflow

extension RecordSamples {
  /// An approval of the decision as proposed, by somebody new unless `actor` says who.
  public func approval(
    of decision: DecisionRecord, by actor: Actor? = nil, digest: String? = nil
  ) throws -> ApprovalRecord {
    var proposed = decision
    proposed.state = .proposed
    return ApprovalRecord(
      decision: decision.id, decisionDigest: try digest ?? Self.sha256(CanonicalJSON.bytes(of: proposed)),
      by: actor ?? .person(id()), at: now)
  }
}
