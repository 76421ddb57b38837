import Evidence
public import Vocabulary
import Wire

/// The browser that started comes for the answer, which then becomes evidence: once, and for no other browser.
public struct UsePresentation: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// How a request stands, for whoever holds the browser's half.
  ///
  /// - Throws: `WorkflowError.forbidden` for another browser.
  public func read(_ id: PresentationID, browserSecret: String) async throws -> PresentationRecord {
    var record = try await record(id)
    try requireBrowser(record, browserSecret)
    if record.isOver(at: services.now) { record.state = .expired }
    return record
  }

  /// For API keys: how a request stands.
  public func read(_ id: PresentationID, as principal: Principal) async throws -> PresentationRecord {
    try principal.require(.readApplications)
    var record = try await record(id)
    if record.isOver(at: services.now) { record.state = .expired }
    return record
  }

  /// - Parameters:
  ///   - browserSecret: what the browser kept since the start.
  ///   - responseCode: what the browser was led back with, where the wallet is on the same device.
  /// - Throws: `WorkflowError.forbidden` where another browser comes, or one without the code: the answer is then refused for good,
  ///   because somebody may have had another person answer.
  public func run(
    _ id: PresentationID, browserSecret: String, responseCode: String? = nil, as principal: Principal
  ) async throws -> PresentationRecord {
    try principal.require(.writeApplications)
    return try await services.retrying { try await runOnce(id, browserSecret, responseCode, principal) }
  }

  private func runOnce(
    _ id: PresentationID, _ browserSecret: String, _ responseCode: String?, _ principal: Principal
  ) async throws -> PresentationRecord {
    let record = try await record(id)
    try requireBrowser(record, browserSecret)
    guard record.state == .answered, let sealed = record.answer else { return record }
    let dossier = try await services.dossier(record.application)
    let (answer, secrets) = try await services.store.read { reader in
      (try reader.sealed(sealed), try record.secrets.map { try reader.sealed($0) })
    }
    if record.device == .same {
      let code = try secrets?.open(PresentationSecrets.self, with: dossier.key).responseCode
      guard let responseCode, Digest.ofToken(responseCode) == code.map({ Digest.ofToken($0) }) else {
        try await refuse(record, "session_mismatch")
      }
    }
    return try await use(record, try answer.open(PresentationAnswer.self, with: dossier.key), dossier, principal)
  }

  private func use(
    _ record: PresentationRecord, _ answer: PresentationAnswer, _ dossier: Dossier, _ principal: Principal
  ) async throws -> PresentationRecord {
    let verdict = try StrictJSON.decode(EvidenceVerdict.self, from: answer.verdict)
    let isBound = verdict.checks.contains {
      ["device_auth", "key_binding"].contains($0.name) && $0.result == .pass
    }
    let check: EvidenceCheck
    do throws(EvidenceError) {
      check = try CredentialEvidence.check(
        verdict, type: answer.type, role: record.role, statement: dossier.statement, at: services.now,
        ownership: isBound ? .holderKey : .none)
    } catch {
      throw WorkflowError(.invalid, error.message)
    }
    let book = services.rules.trust
    let judged = JudgedEvidence(
      type: answer.type, payload: answer.payload, check: check, verdict: verdict,
      list: book.list(of: verdict.trust) ?? book.list(for: answer.type == .mobileDocument ? .iaca : .issuers),
      statusListAt: answer.statusListAt)
    let (id, keys) = (record.id, [record.secrets, record.answer].compactMap(\.self))
    _ = try await services.add(judged, to: dossier, by: principal.actor, action: "presentation.use") {
      transaction, evidence in
      var record = try transaction.required(PresentationRecord.self, id.text)
      guard record.state == .answered else {
        throw WorkflowError(.conflict, "the answer was used before")
      }
      record.state = .used
      record.evidence = evidence
      record.secrets = nil
      record.answer = nil
      for key in keys { try transaction.remove(SealedRecord.self, key.text) }
      try transaction.put(record)
    }
    return try await self.record(id)
  }

  private func record(_ id: PresentationID) async throws -> PresentationRecord {
    try await services.store.read { try $0.required(PresentationRecord.self, id.text) }
  }

  private func requireBrowser(_ record: PresentationRecord, _ secret: String) throws(WorkflowError) {
    guard Digest.ofToken(secret) == record.browserDigest else {
      throw WorkflowError(.forbidden, "this request was started in another browser; open it there, or start again here")
    }
  }

  private func refuse(_ record: PresentationRecord, _ reason: String) async throws -> Never {
    let at = services.now
    try await services.store.write { transaction in
      var record = try transaction.required(PresentationRecord.self, record.id.text)
      record.state = .refused
      record.reasons = [reason]
      for key in [record.secrets, record.answer].compactMap(\.self) {
        try transaction.remove(SealedRecord.self, key.text)
      }
      record.secrets = nil
      record.answer = nil
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: .applicant, action: "presentation.refuse", subject: record.application.text,
          details: ["presentation": record.id.text, "reasons": reason]))
    }
    throw WorkflowError(.forbidden, "the answer came back another way than it was asked for; start again")
  }
}
