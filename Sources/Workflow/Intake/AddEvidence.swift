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
    /// The text of a zone, JSON of an extract, report or chip (`ChipFiles`), a document in CBOR, an SD-JWT.
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
    guard request.type != .vendorWebhook else {
      throw WorkflowError(.invalid, "what a vendor tells comes from the vendor itself", field: "/type")
    }
    return try await services.retrying { try await runOnce(request, principal, idempotency) }
  }

  private func runOnce(
    _ request: Request, _ principal: Principal, _ idempotency: IdempotentRequest<ApplicationView>?
  ) async throws -> Answer<ApplicationView> {
    let dossier = try await services.dossier(request.application)
    try dossier.application.requireOpen()
    try request.role.requireStated(in: dossier.statement)
    let judged = try await judge(request, dossier)
    return try await services.add(judged, to: dossier, by: principal.actor, idempotency: idempotency) { _, _ in }
  }

  private func judge(_ request: Request, _ dossier: Dossier) async throws -> JudgedEvidence {
    let at = services.now
    let judge = CredentialJudge(services: services, role: request.role, statement: dossier.statement, at: at)
    do throws(EvidenceError) {
      switch request.type {
      case .passportChip:
        return try await judge.chip(request.payload, application: request.application)
      case .mobileDocument: return try await judge.document(request.payload)
      case .walletCredential: return try await judge.credential(request.payload)
      default:
        let check = try EvidenceChecker.check(
          request.type, payload: request.payload, role: request.role, statement: dossier.statement, at: at,
          anchors: services.rules.anchors)
        return JudgedEvidence(type: request.type, payload: request.payload, check: check)
      }
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
      case (.administrator(let index), _): statement.administrators.indices.contains(index)
      default: false
      }
    guard exists else { throw WorkflowError(.invalid, "the statement names nobody in this role", field: "/role") }
  }
}
