import Crypto
import Evidence
import Policy
import Vocabulary

/// Evidence with all that came of looking at it, before it is stored.
struct JudgedEvidence: Sendable {
  let type: EvidenceType
  /// What is kept, pictures apart.
  let payload: [UInt8]
  let check: EvidenceCheck
  var verdict: EvidenceVerdict?
  /// Data group 2 of a chip, or another file with a picture.
  var images: [UInt8]?
  /// The list of authorities that took part, also where it had none that fits.
  var list: TrustListRecord?
  var statusListAt: Instant?
}

extension Services {
  /// Writes judged evidence: sealed, marked, journaled with each check, and the application evaluated again.
  ///
  /// - Parameter change: further records of the same transaction.
  func add(
    _ judged: JudgedEvidence, to dossier: Dossier, by actor: Actor, action: String = "evidence.add",
    idempotency: IdempotentRequest<ApplicationView>? = nil,
    change: @escaping @Sendable (any StoreTransaction, EvidenceID) throws -> Void
  ) async throws -> Answer<ApplicationView> {
    let (at, id): (Instant, EvidenceID) = (now, surroundings.identifier())
    let application = dossier.application
    var marks = try await marks(of: judged)
    let likeness = try await likeness(of: judged, as: id, in: application.id)
    marks[EvidenceMark.Kind.likeness.rawValue] = likeness.map { Hexadecimal.text($0.sealed) }
    let stored = StoredCheck(
      verification: judged.check.verification, findings: judged.check.findings,
      claims: judged.check.claims.map { .init(attribute: $0.attribute, value: $0.value) },
      verdict: judged.verdict.map { $0.withoutClaims }, marks: marks.isEmpty ? nil : marks)
    let payload = try seal(bytes: judged.payload, field: "evidence/\(id)", with: dossier.key)
    let sealedCheck = try seal(stored, field: "check/\(id)", with: dossier.key)
    let images = try judged.images.map { try seal(bytes: $0, field: "images/\(id)", with: dossier.key) }
    let judgement = judgement(judged, key: dossier.key)
    let record = EvidenceRecord(
      id: id, application: application.id, role: judged.check.verification.role, type: judged.type, at: at,
      addedBy: actor, result: judged.check.verification.result, strength: judged.check.verification.strength,
      payload: payload.record.id, check: sealedCheck.record.id, judgement: judgement, images: images?.record.id,
      imagesDue: images.map { _ in at.adding(days: imageDays(application)) })
    let checks = dossier.checks + [stored]
    var reuse = try await store.read { try $0.reuse(of: checks, besides: application.id) }
    if let likeness { reuse.byDigest[Hexadecimal.text(likeness.sealed)] = likeness.alike.map(\.application) }
    let known = marks
    let answer = try await reevaluate(
      dossier, statement: dossier.statement, checks: checks,
      heading: EntryHeading(
        at: at, actor: actor, action: action, subject: application.id.text,
        details: details(id, judged.type, judgement)),
      reuse: reuse, idempotency: idempotency
    ) { transaction, _ in
      try transaction.put(payload)
      try transaction.put(sealedCheck)
      if let images { try transaction.put(images) }
      try transaction.put(record)
      for other in likeness?.alike ?? [] {
        try transaction.put(
          EvidenceMark(
            kind: .alike, digest: other.digest, application: application.id, subject: application.subject))
        try transaction.put(
          EvidenceMark(
            kind: .alike, digest: likeness?.sealed ?? [], application: other.application, subject: other.subject))
      }
      for (kind, digest) in known {
        guard let kind = EvidenceMark.Kind(rawValue: kind), let digest = Hexadecimal.bytes(digest) else { continue }
        try transaction.put(
          EvidenceMark(kind: kind, digest: digest, application: application.id, subject: application.subject))
      }
      try change(transaction, id)
    }
    // Whoever showed it before is looked at again, so that both sides know.
    let others = Set(reuse.byDigest.filter { known.values.contains($0.key) }.values.flatMap(\.self))
    var report = Reassess.Report()
    try await Reassess(self).run(others.sorted(), because: "evidence.reused", as: .system, &report)
    return answer
  }

  /// The shortest life that a pack of the application gives to pictures; thirty days where none says.
  private func imageDays(_ application: ApplicationRecord) -> Int {
    rules.packs.filter { application.regimes.contains($0.reference.identifier) }.compactMap { $0.images?.days }.min()
      ?? 30
  }

  /// Document number with its issuer, and the picture's file; each as a keyed digest in hex.
  private func marks(of judged: JudgedEvidence) async throws -> [String: String] {
    guard [.passed, .contradicted].contains(judged.check.verification.result) else { return [:] }
    var marks: [String: String] = [:]
    let claims = Dictionary(judged.check.claims.map { ($0.attribute, $0.value) }) { first, _ in first }
    let number = (claims["document_number"] ?? "").uppercased().filter { $0.isLetter || $0.isNumber }
    if number.count >= 5, judged.type != .registrationExtract {
      let issuer = (claims["issuing_country"] ?? claims["issuer"] ?? "").uppercased()
      let country = (try? CountryCode(issuer))?.text ?? issuer
      let digest = try await vault.lookupDigest("evidence-document/\(country)/\(number)")
      marks[EvidenceMark.Kind.document.rawValue] = Hexadecimal.text(digest)
    }
    if let images = judged.images {
      let digest = try await vault.lookupDigest("evidence-photo/\(Digest.hex(images))")
      marks[EvidenceMark.Kind.photo.rawValue] = Hexadecimal.text(digest)
    }
    return marks
  }

  /// What the picture looks like, sealed, and the pictures of others that look like it.
  private func likeness(
    of judged: JudgedEvidence, as evidence: EvidenceID, in application: ApplicationID
  ) async throws -> (sealed: [UInt8], alike: [EvidenceMark])? {
    guard [.passed, .contradicted].contains(judged.check.verification.result),
      let face = judged.images.flatMap(FaceImage.init(file:)), let hash = PerceptualHash(jpeg: face.picture)
    else { return nil }
    let seal = try await LikenessSeal(vault)
    let marks = try await store.read { try $0.likenesses(limit: LikenessSeal.maximumCompared) }
    return (seal.seal(hash, of: evidence), seal.alike(hash, among: marks, besides: application))
  }

  private func judgement(_ judged: JudgedEvidence, key: any SubjectKey) -> EvidenceJudgement? {
    guard let verdict = judged.verdict else {
      guard let binding = judged.check.verification.binding else { return nil }
      return EvidenceJudgement(
        verdict: judged.check.verification.result == .passed ? "valid" : "invalid", reasons: [], checks: [],
        inputs: [], trustList: nil, statusListAt: nil, binding: binding)
    }
    return EvidenceJudgement(
      verdict: verdict.verdict.rawValue, reasons: verdict.reasons.prefix(32).map(\.code),
      checks: verdict.checks.prefix(64).map { .init(name: $0.name, result: $0.result.rawValue, algorithm: $0.alg) },
      inputs: verdict.inputs.prefix(32).map {
        .init(name: $0.name, commitment: key.fingerprint(Array($0.sha256.utf8)))
      },
      trustList: judged.list.flatMap(use), statusListAt: judged.statusListAt,
      binding: judged.check.verification.binding)
  }

  private func use(_ list: TrustListRecord) -> EvidenceJudgement.TrustListUse? {
    guard let version = list.versions.first else { return nil }
    let confirmed = trustClocks.first { $0.name == list.name }?.confirmedAt ?? version.loadedAt
    return EvidenceJudgement.TrustListUse(
      name: list.name, version: version.version, signer: version.signer,
      ageDays: Int(max(0, now.seconds - confirmed.seconds) / 86_400))
  }

  private func details(
    _ id: EvidenceID, _ type: EvidenceType, _ judgement: EvidenceJudgement?
  ) -> [String: String] {
    var details = ["evidence": id.text, "type": type.rawValue]
    details["verdict"] = judgement?.verdict
    if let list = judgement?.trustList {
      details["trust-list"] = "\(list.name) \(list.version.prefix(12)), \(list.ageDays) days old"
    }
    return details
  }
}

extension EvidenceVerdict {
  /// Claims are kept with the check; twice would be once too often.
  var withoutClaims: EvidenceVerdict {
    EvidenceVerdict(
      kind: kind, id: id, verdict: verdict, at: at, policy: policy, reasons: reasons, checks: checks, claims: [:],
      trust: trust, inputs: inputs, grade: grade, ms: nil)
  }
}
