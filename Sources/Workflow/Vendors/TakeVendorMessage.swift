import Evidence
import Vocabulary

/// A vendor tells what came of a check: its signature is verified, it is taken once, and the application is evaluated again. A vendor
/// that fails, or says nothing that can be compared, never approves: the application goes on to other evidence or to a person.
public struct TakeVendorMessage: Sendable {
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// It became evidence.
    case taken
    /// It was taken before.
    case repeated
    /// It is genuine, and not about a result or about an application that is open here.
    case passedOver = "passed-over"
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter headers: the header fields as `Name: value` lines.
  /// - Throws: `WorkflowError.notFound` for a vendor that is not known, `WorkflowError.unauthenticated` where the signature or its
  ///   time does not hold.
  public func run(vendor name: String, headers: [UInt8], body: [UInt8]) async throws -> Outcome {
    guard let endpoint = services.vendors.first(where: { $0.name == name }) else {
      throw WorkflowError(.notFound, "there is no vendor of this name")
    }
    let at = services.now
    let verdict = EvidenceVerdict.webhook(
      .init(vendor: endpoint.vendor, header: headers, body: body, secret: endpoint.secret), at: at)
    guard verdict.verdict == .valid else {
      services.instruments.rejectedEvidence(verdict.reasons.first?.code ?? "webhook")
      throw WorkflowError(.unauthenticated, "the message is not signed as it must be")
    }
    var message = try VendorMessage(body, vendor: endpoint.vendor)
    let own = verdict.claims["message_id"] ?? message.identifier
    let event = "\(name)/\(Digest.hex(own.map { Array($0.utf8) } ?? body))"
    if try await services.store.read({ try $0.record(VendorEventRecord.self, event) }) != nil { return .repeated }
    guard message.isResult, let application = message.application else {
      try await passOver(event, name, at)
      return .passedOver
    }
    var payload = body
    if message.status == .verified, let results = endpoint.results {
      let result = try await result(of: message, from: results)
      let session = message.session
      message = try VendorMessage(body, vendor: endpoint.vendor, result: result)
      guard message.session == session else {
        throw WorkflowError(.unavailable, "the vendor answered for another session")
      }
      payload = Array(#"{"message":"#.utf8) + body + Array(#","result":"#.utf8) + result + Array("}".utf8)
    }
    return try await services.retrying { [message, payload] in
      try await take(message, verdict, event: event, vendor: name, application: application, payload: payload, at: at)
    }
  }

  /// What the vendor says of the session that the message names. Where it cannot be had nothing is taken, and the vendor sends again.
  private func result(of message: VendorMessage, from results: any VendorResults) async throws -> [UInt8] {
    guard let session = message.session else { throw WorkflowError(.invalid, "the message names no session") }
    do throws(WorkflowError) {
      return try await results.result(of: session)
    } catch {
      services.instruments.rejectedEvidence("vendor-result")
      throw error
    }
  }

  private func take(
    _ message: VendorMessage, _ verdict: EvidenceVerdict, event: String, vendor: String,
    application: ApplicationID, payload: [UInt8], at: Instant
  ) async throws -> Outcome {
    let known = try await services.store.read { try $0.record(ApplicationRecord.self, application.text) }
    guard let known, known.state.takesEvidence else {
      try await passOver(event, vendor, at)
      return .passedOver
    }
    let dossier = try await services.dossier(application)
    guard (try? message.role.requireStated(in: dossier.statement)) != nil else {
      try await passOver(event, vendor, at)
      return .passedOver
    }
    let check: EvidenceCheck
    do throws(EvidenceError) {
      check = try WebhookEvidence.check(
        message.report, vendor: vendor, role: message.role, statement: dossier.statement, at: at)
    } catch {
      throw WorkflowError(.invalid, error.message)
    }
    let judged = JudgedEvidence(type: .vendorWebhook, payload: payload, check: check, verdict: verdict)
    do {
      _ = try await services.add(judged, to: dossier, by: .system, action: "vendor.report") { transaction, evidence in
        guard try transaction.record(VendorEventRecord.self, event) == nil else {
          throw WorkflowError(.conflict, "this message was taken before")
        }
        try transaction.put(
          VendorEventRecord(id: event, vendor: vendor, at: at, application: application, evidence: evidence))
      }
    } catch let error as WorkflowError where error.code == .conflict {
      return .repeated
    }
    return .taken
  }

  private func passOver(_ event: String, _ vendor: String, _ at: Instant) async throws {
    try await services.store.write { transaction in
      guard try transaction.record(VendorEventRecord.self, event) == nil else { return }
      try transaction.put(VendorEventRecord(id: event, vendor: vendor, at: at, application: nil, evidence: nil))
      try transaction.journal(
        EntryHeading(at: at, actor: .system, action: "vendor.pass-over", details: ["vendor": vendor]))
    }
  }
}

extension VendorMessage {
  fileprivate var report: WebhookReport {
    WebhookReport(
      result: status == .verified ? .verified : status == .failed ? .failed : .inconclusive, name: name,
      birthDate: birthDate, documentNumber: documentNumber, issuingCountry: issuingCountry,
      hasFaceComparison: hasFaceComparison)
  }
}
