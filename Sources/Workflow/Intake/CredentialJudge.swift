import Certificates
import Evidence
import Vocabulary
import Wire

/// Judges signed evidence: against the authorities in use, with fresh lists of statuses, and compared with the statement.
struct CredentialJudge: Sendable {
  let services: Services
  let role: Role
  let statement: Statement
  let at: Instant

  private var book: TrustBook { services.rules.trust }

  // MARK: - Chips

  func chip(_ payload: [UInt8], application: ApplicationID) async throws(EvidenceError) -> JudgedEvidence {
    let challenges = (try? await ChipChallenge(services).accepted(application)) ?? []
    let files = try ChipFiles(payload, challenges: challenges)
    var verdict = judge(files.chip)
    if verdict.reasons.contains(where: { $0.code == "active_auth_failed" }),
      let answer = files.chip.activeAuthentication,
      challenges.count > 1
    {
      var chip = files.chip
      chip.activeAuthentication = .init(challenge: challenges[1], signature: answer.signature)
      verdict = judge(chip)
    }
    let check = try CredentialEvidence.check(
      verdict, type: .passportChip, role: role, statement: statement, at: at, zoneGroup: files.zoneGroup)
    return JudgedEvidence(
      type: .passportChip, payload: files.kept, check: check, verdict: verdict, images: files.images,
      list: book.list(of: verdict.trust) ?? book.list(for: .csca))
  }

  private func judge(_ chip: PassportChip) -> EvidenceVerdict {
    .passportChip(chip, rules: book.passportRules, at: at)
  }

  // MARK: - Documents and credentials by themselves

  func document(_ payload: [UInt8]) async throws(EvidenceError) -> JudgedEvidence {
    let references = StatusReference.named(inDocument: payload)
    return try await judged(.mobileDocument, payload, references, use: .iaca) { statuses in
      // A document that a wallet keeps does not name its type outside of what is signed.
      let verdicts = Self.documentTypes.map { type in
        EvidenceVerdict.mobileDocument(
          payload, MobileDocumentExpectation(docType: type, anchors: book.documents, statuses: statuses), at: at)
      }
      return verdicts.first { verdict in !verdict.reasons.contains { $0.code == "doctype_mismatch" } } ?? verdicts[0]
    }
  }

  static let documentTypes = ["org.iso.18013.5.1.mDL", "eu.europa.ec.eudi.pid.1"]

  func credential(_ payload: [UInt8]) async throws(EvidenceError) -> JudgedEvidence {
    let references = StatusReference.named(inCredential: payload)
    let issuers = issuers
    return try await judged(.walletCredential, payload, references, use: .issuers) { statuses in
      .selectiveDisclosure(
        payload, SDJWTExpectation(issuers: issuers, type: Self.type(of: payload), statuses: statuses), at: at)
    }
  }

  var issuers: CredentialIssuers? { book.issuers.isEmpty ? nil : .authorities(book.issuers) }

  /// What the credential calls itself; the check holds the signature against it.
  private static func type(of payload: [UInt8]) -> String {
    let parts = payload.split(separator: UInt8(ascii: "."), maxSplits: 2)
    guard parts.count == 3, let bytes = Base64URL.decode(String(decoding: parts[1], as: UTF8.self)),
      let claims = try? JSONValue.parse(bytes), let type = claims["vct"]?.string
    else { return "urn:eudi:pid:1" }
    return type
  }

  /// Lists of statuses are fetched for what is genuine without them only: nobody else may say where we go.
  private func judged(
    _ type: EvidenceType, _ payload: [UInt8], _ references: [StatusReference], use: TrustListRecord.Kind,
    _ verdict: (StatusLists?) -> EvidenceVerdict
  ) async throws(EvidenceError) -> JudgedEvidence {
    var found = verdict(nil)
    var issuedAt: Instant?
    if found.verdict == .valid, !references.isEmpty {
      let fetched = await services.statusLists.lists(references, issuers: statusIssuers, at: at)
      issuedAt = fetched.issuedAt
      found = verdict(fetched.lists)
    }
    let check = try CredentialEvidence.check(found, type: type, role: role, statement: statement, at: at)
    return JudgedEvidence(
      type: type, payload: payload, check: check, verdict: found,
      list: book.list(of: found.trust) ?? book.list(for: use), statusListAt: issuedAt)
  }

  /// Issuers of documents sign their lists too.
  var statusIssuers: CredentialIssuers {
    var anchors = book.issuers
    for anchor in book.documents.all { anchors.add(anchor) }
    return .authorities(anchors)
  }
}
