public import Vocabulary
public import Wire

/// Takes detections in: each becomes an observation of the account's application, which is assessed anew; the policy opens
/// or joins a case.
public struct RecordDetections: Sendable {
  public static let maximumLines = 10_000

  public struct Report: Hashable, Sendable, Codable {
    public internal(set) var accepted = 0
    /// Told before; brought up to date.
    public internal(set) var updated = 0
    public internal(set) var refused: [Refusal] = []
    /// Applications whose standing changed.
    public internal(set) var cases: [CaseID] = []

    public struct Refusal: Hashable, Sendable, Codable {
      /// Place in the request, from 0.
      public let index: Int
      public let reason: String
    }
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Safe to repeat.
  public func run(_ lines: [JSONValue], as principal: Principal) async throws -> Report {
    try principal.require(.writeTelemetry)
    guard (1...Self.maximumLines).contains(lines.count) else {
      throw WorkflowError(.invalid, "send 1 to \(Self.maximumLines) detections", field: "/detections")
    }
    var report = Report()
    for (index, line) in lines.enumerated() {
      do {
        var detection = try DetectionLine(line)
        let owner = try await services.owner(ofAccount: detection.account)
        if detection.isAuthorised {
          let (ref, first, last) = (detection.ref, detection.first, detection.last)
          detection.isAuthorised = try await services.store.read {
            try $0.allows(ref, account: owner.account.id, from: first, to: last)
          }
        }
        let sighting = Sighting(
          finding: detection.finding, reference: detection.reference, first: detection.first, last: detection.last,
          isAuthorised: detection.isAuthorised, campaign: detection.campaign, line: detection.line)
        let outcome = try await services.retrying {
          try await services.observe([sighting], of: owner, action: "detection.record", as: principal)
        }
        report.accepted += 1
        report.updated += outcome.updated
        if let openCase = outcome.openCase, !report.cases.contains(openCase) { report.cases.append(openCase) }
      } catch let error as WorkflowError {
        report.refused.append(.init(index: index, reason: error.message))
      }
    }
    return report
  }
}

/// What a sensor saw of an account, ready to be kept.
struct Sighting: Sendable {
  let finding: Finding
  let reference: String
  let first: Instant
  let last: Instant
  var isAuthorised = false
  var campaign: String?
  var line: JSONValue?

  /// For so long after its last sight an observation counts in assessments.
  static let standingDays = 30
}

/// An account and the application that it came of.
struct AccountOwner: Sendable {
  let account: AccountRecord
  let application: ApplicationID
}

extension Services {
  /// - Throws: `WorkflowError.notFound` where no account has the reference.
  func owner(ofAccount reference: String) async throws -> AccountOwner {
    try await store.read { reader in
      var query = AccountQuery()
      query.reference = reference
      guard let account = try reader.accounts(query, PageRequest(limit: 1)).elements.first else {
        throw WorkflowError(.notFound, "no account has this reference")
      }
      let customer = try reader.required(CustomerRecord.self, account.customer.text)
      return AccountOwner(account: account, application: customer.application)
    }
  }

  /// Keeps sightings and assesses the application with them, in one transaction.
  ///
  /// - Returns: how many were known already, and the case that is open afterwards.
  func observe(
    _ sightings: [Sighting], of owner: AccountOwner, action: String, as principal: Principal
  ) async throws -> (updated: Int, openCase: CaseID?) {
    let dossier = try await dossier(owner.application)
    let (at, key) = (now, dossier.key)
    let known = try await store.read { reader in
      try sightings.map { try reader.observation(of: owner.account.id, reference: $0.reference) }
    }
    let prepared = try zip(sightings, known).map { sighting, old in
      try observation(sighting, old: old, owner: owner, key: key)
    }
    let replaced = Set(known.compactMap { $0?.id })
    let standing = dossier.observations.filter { !replaced.contains($0.record.id) && $0.record.standsUntil > at }
    let heading = EntryHeading(
      at: at, actor: principal.actor, action: action, subject: owner.application.text,
      details: ["account": owner.account.id.text, "observations": String(prepared.count)])
    let change = Reevaluation(
      dossier: dossier, statement: dossier.statement, checks: dossier.checks, clearances: dossier.clearances,
      heading: heading, observed: standing.map(\.finding) + sightings.map(\.finding)
    ) { transaction, _ in
      for (record, detail) in prepared {
        try transaction.put(detail)
        try transaction.put(record)
      }
    }
    let answer = try await reevaluate(change, idempotency: nil) { _, application, _ in application.openCase }
    return (replaced.count, try answer.fresh())
  }

  private func observation(
    _ sighting: Sighting, old: ObservationRecord?, owner: AccountOwner, key: any SubjectKey
  ) throws -> (ObservationRecord, SealedField) {
    let id: ObservationID = old?.id ?? surroundings.identifier()
    let detail = try seal(
      ObservationDetail(finding: sighting.finding, line: sighting.line), field: "observation/\(id)", with: key)
    let record = ObservationRecord(
      id: id, application: owner.application, account: owner.account.id, sensor: sighting.finding.sensor,
      code: sighting.finding.code, severity: max(sighting.finding.severity, old?.severity ?? .information),
      reference: sighting.reference, first: min(sighting.first, old?.first ?? sighting.first),
      last: max(sighting.last, old?.last ?? sighting.last),
      standsUntil: max(sighting.last, old?.last ?? sighting.last).adding(days: Sighting.standingDays),
      isAuthorised: sighting.isAuthorised, campaign: sighting.campaign ?? old?.campaign, told: (old?.told ?? 0) + 1,
      detail: detail.record.id)
    return (record, detail)
  }
}
