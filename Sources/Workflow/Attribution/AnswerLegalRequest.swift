import Programme
public import Vocabulary
import Wire

/// Answers an approved request: looks up, joins what the scope names, seals answer and page, and commits to both in the
/// journal.
public struct AnswerLegalRequest: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(
    _ id: LegalRequestID, as principal: Principal, idempotency: IdempotentRequest<LegalRequestRecord>? = nil
  ) async throws -> Answer<LegalRequestRecord> {
    _ = try principal.requirePerson(.answerRequests)
    let (record, key, request) = try await services.legalRequest(id)
    guard record.state == .approved else {
      throw WorkflowError(.conflict, "the request is \(record.state.rawValue); only an approved one is answered")
    }
    let (services, at) = (services, services.now)
    let answer = try await services.legalAnswer(to: request, record, at: at)
    let answerBytes = try CanonicalJSON.bytes(of: answer)
    let pageBytes = answer.page(record).bytes()
    let sealedAnswer = try services.seal(bytes: answerBytes, field: "legal-answer", with: key)
    let sealedPage = try services.seal(bytes: pageBytes, field: "legal-page", with: key)
    let told = record.isSecret ? [] : answer.toldAbout
    let details = [
      EvidencePack.answerDetail: EvidencePack.digest(answerBytes),
      EvidencePack.pageDetail: EvidencePack.digest(pageBytes), "purpose": id.text,
      "questions": String(record.questions), "ledger-rows": String(answer.ledger.rows),
      "ledger-digest": answer.ledger.digest,
    ]
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var current = try transaction.required(LegalRequestRecord.self, id.text)
      guard current.version == record.version else {
        throw WorkflowError(.versionMismatch, "the request changed in the meantime; read it again")
      }
      current.state = .answered
      current.answeredAt = at
      current.answer = sealedAnswer.record.id
      current.page = sealedPage.record.id
      current.exactAnswers = answer.items.count { $0.answer.certainty == .exact }
      current.entry = try transaction.journalSize()
      current.version += 1
      try transaction.put(sealedAnswer)
      try transaction.put(sealedPage)
      try transaction.put(current)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "legal-request.answer", subject: id.text, details: details))
      // Where the authority did not ask for secrecy, the customer's own record says that something was told.
      for application in told {
        try transaction.journal(
          EntryHeading(
            at: at, actor: principal.actor, action: "subject.disclose", subject: application.text,
            details: ["purpose": id.text]))
      }
      return current
    }
  }

  /// The answer with its page and proofs, in one file for outsiders.
  public func pack(_ id: LegalRequestID, as principal: Principal) async throws -> [UInt8] {
    try principal.require(.answerRequests)
    let (record, key, _) = try await services.legalRequest(id)
    guard let entry = record.entry, let answer = record.answer, let page = record.page else {
      throw WorkflowError(.conflict, "the request is \(record.state.rawValue); only an answered one has a pack")
    }
    let sealed = try await services.store.read { (try $0.sealed(answer), try $0.sealed(page)) }
    let reader = Principal(actor: principal.actor, permissions: [.readJournal], operatorID: principal.operatorID)
    let proof = try await ProveJournal(services).bundle(entries: [entry], as: reader)
    return EvidencePack(
      answer: try sealed.0.bytes(with: key), page: try sealed.1.bytes(with: key), proof: proof.bundle,
      key: services.signer.verifierKey
    ).bytes()
  }
}

extension LegalAnswer {
  /// Applications whose personal data is in the answer.
  fileprivate var toldAbout: [ApplicationID] {
    var told: [ApplicationID] = []
    for holder in items.flatMap(\.holders)
    where [holder.identity, holder.contact, holder.payment].contains(where: { $0 != nil }) {
      if let application = holder.source, !told.contains(application) { told.append(application) }
    }
    return told
  }
}

extension Services {
  /// A request with its key and its words.
  func legalRequest(
    _ id: LegalRequestID
  ) async throws -> (record: LegalRequestRecord, key: any SubjectKey, request: LegalRequest) {
    let (record, wrapped, sealed) = try await store.read { reader in
      let record = try reader.required(LegalRequestRecord.self, id.text)
      return (record, try reader.key(of: record.subject), try reader.sealed(record.request))
    }
    let key = try await vault.openKey(wrapped)
    return (record, key, try sealed.open(LegalRequest.self, with: key))
  }

  fileprivate func legalAnswer(
    to request: LegalRequest, _ record: LegalRequestRecord, at: Instant
  ) async throws -> LegalAnswer {
    let head = try await requiredLedger.head()
    let attributed = try await attribute(request.questions, knownAt: nil)
    let disclosure = Disclosure(scope: Set(record.scope))
    var items: [LegalAnswer.Item] = []
    for answer in attributed {
      var holders: [DisclosedHolder] = []
      for holder in answer.holders { holders.append(try await disclosed(holder, answer.answer, disclosure)) }
      items.append(.init(answer: answer.answer, holders: holders, reading: answer.answer.reading))
    }
    return LegalAnswer(
      schema: LegalAnswer.schema, request: record.id, journal: signer.origin, authority: request.authority,
      reference: request.reference, scope: record.scope, answeredAt: at, ledger: head, items: items)
  }

  private func disclosed(
    _ holder: AddressHolder, _ answer: HolderAnswer, _ disclosure: Disclosure
  ) async throws -> DisclosedHolder {
    var out = DisclosedHolder(tenant: holder.tenant, missing: [])
    if disclosure.scope.contains(.account) { out.account = holder }
    if disclosure.scope.contains(.verification) {
      out.verification = .init(
        strength: holder.strength, openRequirements: holder.openRequirements, customerState: holder.customerState)
    }
    guard disclosure.needsStatement else { return out }
    guard answer.certainty == .exact else {
      out.missing = ["Nobody is named, because several accounts fit."]
      return out
    }
    guard let application = holder.application else {
      out.missing = ["The tenant is no account that is known here."]
      return out
    }
    do {
      let dossier = try await dossier(application)
      var logged: [AccessRecord] = []
      if disclosure.scope.contains(.access), let account = holder.account {
        logged = try await accesses(of: account, around: answer.question.at, key: dossier.key)
          .map { AccessRecord(address: $0.address, at: $0.at) }
      }
      try disclosure.apply(dossier.statement, logged: logged, to: &out, at: answer.question.at)
      out.source = application
    } catch let error as WorkflowError where error.code == .erased {
      out.missing = ["The personal data was destroyed; the journal has the certificate."]
    }
    return out
  }
}
