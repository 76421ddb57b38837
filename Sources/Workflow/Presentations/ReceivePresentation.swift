import Certificates
import Evidence
public import Vocabulary
import Wire

/// Takes a wallet's answer: opened with the key of its request, judged at once, kept until the browser that started comes for it.
public struct ReceivePresentation: Sendable {
  /// After so many answers that can not be opened the request is over.
  static let maximumFailures = 5

  public struct Received: Sendable {
    /// Where the wallet sends a browser on its device; nil where none waits there.
    public let redirect: String?
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter body: the form of `direct_post.jwt` (OpenID4VP 1.0 section 8.3.1).
  /// - Throws: `WorkflowError.notFound` for a request that is over or was answered before, `WorkflowError.invalid` for an answer that
  ///   can not be opened; the request then stays open, for a few times.
  public func run(_ id: PresentationID, body: [UInt8]) async throws -> Received {
    let verifier = try services.requireVerifier()
    let (record, secrets, key) = try await services.openPresentation(id)
    let at = services.now
    let request = Array(try verifier.request(id, secrets).token(sign: verifier.sign).utf8)
    let judged = await judge(request: request, body: body, secrets: secrets, at: at)
    guard judged.verdict.verdict != .malformed, judged.isFromOurKey else {
      try await refuse(record, judged.verdict)
    }
    let payload = try CanonicalJSON.bytes(of: judged.verdict)
    let answer = PresentationAnswer(
      verdict: payload, type: judged.type, payload: body, statusListAt: judged.statusListAt)
    let sealed = try services.seal(answer, field: "presentation-answer/\(id)", with: key)
    let verdict = judged.verdict
    let device = try await services.store.write { transaction in
      var record = try transaction.required(PresentationRecord.self, id.text)
      guard record.state == .open, at < record.expiresAt else {
        throw WorkflowError(.notFound, "this request was answered before; start again")
      }
      record.state = .answered
      record.answer = sealed.record.id
      record.answeredAt = at
      record.verdict = verdict.verdict.rawValue
      record.reasons = verdict.reasons.prefix(16).map(\.code)
      try transaction.put(sealed)
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: .applicant, action: "presentation.answer", subject: record.application.text,
          details: ["presentation": id.text, "verdict": verdict.verdict.rawValue]))
      return record.device
    }
    guard device == .same, let back = secrets.returnAddress else { return Received(redirect: nil) }
    let mark = back.contains("?") ? "&" : "?"
    return Received(redirect: "\(back)\(mark)response_code=\(secrets.responseCode)")
  }

  private struct Judged {
    let verdict: EvidenceVerdict
    let type: EvidenceType
    let statusListAt: Instant?
    /// Whether it was encrypted to the key of this request and names its state: then it is the answer, good or bad.
    let isFromOurKey: Bool
  }

  private func judge(request: [UInt8], body: [UInt8], secrets: PresentationSecrets, at: Instant) async -> Judged {
    let book = services.rules.trust
    let key = DecryptionKey(scalar: secrets.key, identifier: "1")
    var expectation = PresentationExpectation(
      documentAnchors: book.documents, issuers: book.issuers.isEmpty ? nil : .authorities(book.issuers),
      decryptionKey: key)
    var verdict = EvidenceVerdict.presentation(request: request, response: body, expectation, at: at)
    var issuedAt: Instant?
    let references = verdict.verdict == .valid ? StatusReference.named(inPresentation: body, key: key) : []
    if !references.isEmpty {
      var anchors = book.issuers
      for anchor in book.documents.all { anchors.add(anchor) }
      let fetched = await services.statusLists.lists(references, issuers: .authorities(anchors), at: at)
      issuedAt = fetched.issuedAt
      expectation.statuses = fetched.lists
      verdict = .presentation(request: request, response: body, expectation, at: at)
    }
    // What is wrong with the envelope says that it is none to this request; what is wrong within, that it is a bad one.
    let isForeign = verdict.reasons.compactMap(\.at).contains { place in
      place == "response" || place.hasPrefix("response.state") || place.hasPrefix("response.header")
    }
    let isDocument = verdict.checks.contains { $0.name == "mso" }
    return Judged(
      verdict: verdict, type: isDocument ? .mobileDocument : .walletCredential, statusListAt: issuedAt,
      isFromOurKey: !isForeign)
  }

  /// An answer that is none to this request: nothing is known of who sent it, so that it does not end the request at once.
  private func refuse(_ record: PresentationRecord, _ verdict: EvidenceVerdict) async throws -> Never {
    let at = services.now
    let codes = verdict.reasons.prefix(16).map(\.code)
    try await services.store.write { transaction in
      var record = try transaction.required(PresentationRecord.self, record.id.text)
      guard record.state == .open else { return }
      record.failures += 1
      record.reasons = codes
      if record.failures >= Self.maximumFailures { record.state = .refused }
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: .applicant, action: "presentation.refuse", subject: record.application.text,
          details: ["presentation": record.id.text, "reasons": codes.joined(separator: ", ")]))
    }
    services.instruments.rejectedEvidence(codes.first ?? "presentation")
    throw WorkflowError(.invalid, "the answer is none to this request: \(codes.joined(separator: ", "))")
  }
}
