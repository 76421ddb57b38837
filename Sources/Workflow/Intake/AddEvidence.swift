import Evidence
public import Vocabulary

/// Evidence is handed in: it is checked, sealed, and the application is evaluated again.
public struct AddEvidence: Sendable {
  /// Largest payload, in bytes.
  public static let maximumBytes = 1 << 20

  public struct Request: Sendable {
    public let application: ApplicationID
    public let type: EvidenceType
    public let role: Role
    public let payload: [UInt8]

    public init(application: ApplicationID, type: EvidenceType, role: Role = .applicant, payload: [UInt8]) {
      self.application = application
      self.type = type
      self.role = role
      self.payload = payload
    }
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Throws: `WorkflowError.invalid` for a payload that cannot be read as its type; well-formed evidence that fails
  ///   its checks is accepted and says so in its result.
  public func run(
    _ request: Request, as principal: Principal, idempotency: IdempotentRequest<ApplicationView>? = nil
  ) async throws -> Answer<ApplicationView> {
    try principal.require(.writeApplications)
    guard !request.payload.isEmpty, request.payload.count <= Self.maximumBytes else {
      throw WorkflowError(.invalid, "evidence has 1 to \(Self.maximumBytes) bytes", field: "/payload")
    }
    return try await services.retrying { try await runOnce(request, principal, idempotency) }
  }

  private func runOnce(
    _ request: Request, _ principal: Principal, _ idempotency: IdempotentRequest<ApplicationView>?
  ) async throws -> Answer<ApplicationView> {
    let dossier = try await services.dossier(request.application)
    try dossier.application.requireOpen()
    try request.role.requireStated(in: dossier.statement)
    let at = services.now
    let check = try check(request, dossier.statement, at)
    let id: EvidenceID = services.surroundings.identifier()
    let payload = try services.seal(bytes: request.payload, field: "evidence/\(id)", with: dossier.key)
    let sealedCheck = try services.seal(check, field: "check/\(id)", with: dossier.key)
    let record = EvidenceRecord(
      id: id, application: request.application, role: request.role, type: request.type, at: at,
      addedBy: principal.actor, result: check.verification.result, strength: check.verification.strength,
      payload: payload.record.id, check: sealedCheck.record.id)
    return try await services.reevaluate(
      dossier, statement: dossier.statement, checks: dossier.checks + [check],
      heading: EntryHeading(
        at: at, actor: principal.actor, action: "evidence.add", subject: request.application.text,
        details: ["evidence": id.text, "type": request.type.rawValue]),
      idempotency: idempotency
    ) { transaction, _ in
      try transaction.put(payload)
      try transaction.put(sealedCheck)
      try transaction.put(record)
    }
  }

  private func check(_ request: Request, _ statement: Statement, _ at: Instant) throws -> StoredCheck {
    do {
      let check = try EvidenceChecker.check(
        request.type, payload: request.payload, role: request.role, statement: statement, at: at,
        anchors: services.rules.anchors)
      return StoredCheck(
        verification: check.verification, findings: check.findings,
        claims: check.claims.map { StoredCheck.Claim(attribute: $0.attribute, value: $0.value) })
    } catch {
      services.instruments.rejectedEvidence(error.code.rawValue)
      let place = error.position.map { " at \($0)" } ?? ""
      throw WorkflowError(.invalid, "the evidence cannot be read\(place): \(error.message)", field: "/payload")
    }
  }
}

extension Role {
  func requireStated(in statement: Statement) throws(WorkflowError) {
    let exists: Bool =
      switch (self, statement.applicant) {
      case (.applicant, _): true
      case (.beneficialOwner(let index), .organization(let organization)):
        organization.beneficialOwners.indices.contains(index)
      case (.corporateOwner(let index), .organization(let organization)):
        organization.corporateOwners.indices.contains(index)
      default: false
      }
    guard exists else { throw WorkflowError(.invalid, "the statement names nobody in this role", field: "/role") }
  }
}
