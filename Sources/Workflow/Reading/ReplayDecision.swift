public import Policy
public import Vocabulary
import Wire

/// Runs a decision again from what the journal keeps, and compares.
public struct ReplayDecision: Sendable {
  public struct Report: Sendable {
    public let decision: DecisionID
    /// Whether the evaluation came out the same, byte for byte in canonical JSON.
    public let isSame: Bool
    /// Digest on record and digest of the replay, SHA-256 in hex.
    public let recordedDigest: String
    public let replayedDigest: String
    /// What differs, empty where nothing does.
    public let differences: [EvaluationDifference]
    public let versions: CaseFile.Versions
    public let packs: [PackReference]
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// A person's decision replays the evaluation that the person saw.
  public func run(_ id: DecisionID, as principal: Principal) async throws -> Report {
    try principal.require(.readApplications)
    let raw = try await services.store.read { reader in
      let decision = try reader.required(DecisionRecord.self, id.text)
      let application = try reader.required(ApplicationRecord.self, decision.application.text)
      return Raw(
        decision: decision, key: try reader.key(of: application.subject),
        caseFile: try reader.sealed(decision.caseFile),
        evaluation: try reader.sealed(decision.evaluation),
        packs: try Set(try reader.packs().map(\.reference)).sorted().map { reference in
          (reference, try reader.packText(digest: reference.digest))
        })
    }
    let key = try await services.vault.openKey(raw.key)
    let file = try raw.caseFile.open(CaseFile.self, with: key)
    let recorded = try raw.evaluation.open(Evaluation.self, with: key)
    let replayed = Policy.evaluate(file, packs: try packs(for: raw.decision, raw.packs))
    let digest = Digest.hex(try CanonicalJSON.bytes(of: replayed))
    return Report(
      decision: id, isSame: digest == raw.decision.evaluationDigest, recordedDigest: raw.decision.evaluationDigest,
      replayedDigest: digest, differences: EvaluationDifference.between(recorded, replayed),
      versions: raw.decision.versions, packs: raw.decision.packs)
  }

  private struct Raw: Sendable {
    let decision: DecisionRecord
    let key: WrappedKey
    let caseFile: SealedBytes
    let evaluation: SealedBytes
    let packs: [(PackReference, [UInt8]?)]
  }

  private func packs(for decision: DecisionRecord, _ stored: [(PackReference, [UInt8]?)]) throws -> [RegimePack] {
    try decision.packs.map { reference in
      guard let text = stored.first(where: { $0.0 == reference })?.1 else {
        throw WorkflowError(.notFound, "the text of pack \(reference.identifier) \(reference.version) is missing")
      }
      return try services.packReader.pack(from: text)
    }
  }
}
