public import Policy
import Vocabulary

/// Tries a changed pack on what was decided before: changing a pack is changing data, and this shows what it changes.
public struct CheckRegime: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Compares the newest evaluation of every application whose personal data is still there.
  ///
  /// - Parameter text: the candidate pack; it is not taken into use.
  /// - Returns: the comparison, and how many applications could not be opened because they were erased.
  public func run(_ text: [UInt8], as principal: Principal) async throws -> (report: RegimeCheck.Report, erased: Int) {
    try principal.require(.readRegimes)
    let candidate = try services.packReader.pack(from: text)
    var past: [RegimeCheck.Past] = []
    var erased = 0
    for id in try await applications() {
      do {
        past.append(try await evaluation(of: id))
      } catch let error as WorkflowError where error.code == .erased {
        erased += 1
      }
    }
    return (RegimeCheck.compare(past, packs: services.rules.packs, candidate: candidate), erased)
  }

  private func applications() async throws -> [ApplicationID] {
    try await services.store.read { reader in
      try reader.all { try reader.applications(ApplicationQuery(), $0) }.map(\.id)
    }
  }

  private func evaluation(of id: ApplicationID) async throws -> RegimeCheck.Past {
    let raw = try await services.store.read { reader in
      let application = try reader.required(ApplicationRecord.self, id.text)
      let decision = try reader.required(DecisionRecord.self, application.evaluation.text)
      return Raw(
        decision: decision.id, key: try reader.key(of: application.subject),
        caseFile: try reader.sealed(decision.caseFile), evaluation: try reader.sealed(decision.evaluation))
    }
    let key = try await services.vault.openKey(raw.key)
    return RegimeCheck.Past(
      decision: raw.decision.text, file: try raw.caseFile.open(CaseFile.self, with: key),
      evaluation: try raw.evaluation.open(Evaluation.self, with: key))
  }

  private struct Raw: Sendable {
    let decision: DecisionID
    let key: WrappedKey
    let caseFile: SealedBytes
    let evaluation: SealedBytes
  }
}
