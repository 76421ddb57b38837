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

  /// What is known of a message so far.
  private struct Report {
    var verdict: EvidenceVerdict
    var message: VendorMessage
    /// What is kept as the evidence.
    var payload: [UInt8]
  }

  /// - Parameter headers: the header fields as `Name: value` lines.
  /// - Throws: `WorkflowError.notFound` for a vendor that is not known, `WorkflowError.unauthenticated` where the signature or its
  ///   time does not hold, `WorkflowError.unavailable` where the vendor must be asked and does not answer.
  public func run(vendor name: String, headers: [UInt8], body: [UInt8]) async throws -> Outcome {
    guard let endpoint = services.vendors.first(where: { $0.name == name }) else {
      throw WorkflowError(.notFound, "there is no vendor of this name")
    }
    let at = services.now
    var report = try verified(headers, body, endpoint, at)
    let own = report.verdict.claims["message_id"] ?? report.message.identifier
    let event = "\(name)/\(Digest.hex(own.map { Array($0.utf8) } ?? body))"
    if try await services.store.read({ try $0.record(VendorEventRecord.self, event) }) != nil { return .repeated }
    guard report.message.isResult, let application = report.message.application else {
      try await passOver(event, name, at)
      return .passedOver
    }
    try await complete(&report, by: endpoint)
    return try await services.retrying { [report] in
      try await take(report, event: event, vendor: name, application: application, at: at)
    }
  }

  private func verified(
    _ headers: [UInt8], _ body: [UInt8], _ endpoint: VendorEndpoint, _ at: Instant
  ) throws -> Report {
    let verdict = EvidenceVerdict.webhook(
      .init(vendor: endpoint.vendor, header: headers, body: body, secret: endpoint.secret), at: at)
    guard verdict.verdict == .valid else {
      services.instruments.rejectedEvidence(verdict.reasons.first?.code ?? "webhook")
      throw WorkflowError(.unauthenticated, "the message is not signed as it must be")
    }
    return Report(verdict: verdict, message: try VendorMessage(body, vendor: endpoint.vendor), payload: body)
  }

  /// Asks the vendor for what a message only announces. Where that cannot be had nothing is taken, and the vendor sends again.
  private func complete(_ report: inout Report, by endpoint: VendorEndpoint) async throws {
    guard report.message.status == .verified, let results = endpoint.results else { return }
    guard let session = report.message.session else { throw WorkflowError(.invalid, "the message names no session") }
    let result: [UInt8]
    do throws(WorkflowError) {
      result = try await results.result(of: session)
    } catch {
      services.instruments.rejectedEvidence("vendor-result")
      throw error
    }
    report.message = try VendorMessage(report.payload, vendor: endpoint.vendor, result: result)
    guard report.message.session == session else {
      throw WorkflowError(.unavailable, "the vendor answered for another session")
    }
    report.verdict.inputs.append(EvidenceVerdict.Input(name: "result", sha256: Digest.hex(result)))
    report.payload =
      Array(#"{"message":"#.utf8) + report.payload + Array(#","result":"#.utf8) + result + Array("}".utf8)
  }

  private func take(
    _ report: Report, event: String, vendor: String, application: ApplicationID, at: Instant
  ) async throws -> Outcome {
    let message = report.message
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
    let judged = JudgedEvidence(type: .vendorWebhook, payload: report.payload, check: check, verdict: report.verdict)
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
