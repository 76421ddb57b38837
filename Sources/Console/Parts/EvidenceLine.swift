import Evidence
import Vocabulary
import Workflow

/// A piece of evidence and how its check ended.
struct EvidenceLine: Sendable {
  struct Claim: Sendable {
    let label: String
    let text: String
  }

  let identifier: String
  let type: String
  let role: String
  let result: Chip
  let strength: String
  let time: TimeWords
  let addedBy: String
  let checkedBy: String?
  let supports: String?
  let expiry: String?
  let claims: [Claim]
  let hasDetail: Bool
  /// Each check of the verdict, in order.
  let checks: [CheckChip]
  let hasChecks: Bool
  let reasons: [String]
  let hasReasons: Bool
  let trustList: String?
  let status: String?
  let ownership: String?
  /// The way from the evidence up to an authority; shown with the personal data.
  let trustPath: [String]
  let hasTrustPath: Bool
  let images: String?

  struct CheckChip: Sendable {
    let name: String
    let chip: Chip
  }

  init(_ record: EvidenceRecord, check: StoredCheck?, actors: ActorWords, at now: Instant) {
    identifier = record.id.text
    type = record.type.words
    role = record.role.words
    result = record.result.chip
    strength = record.strength.words
    time = TimeWords(record.at, at: now)
    addedBy = actors(record.addedBy)
    checkedBy = check?.verification.source
    supports = check.map { check in
      check.verification.validated.isEmpty
        ? "nothing" : check.verification.validated.map { $0.rawValue.humanized.lowercased() }.joined(separator: ", ")
    }
    expiry = check?.verification.expires?.text
    claims = (check?.claims ?? []).map { Claim(label: $0.attribute.humanized, text: $0.value) }
    hasDetail = check != nil
    let judgement = record.judgement
    checks = (judgement?.checks ?? []).map { CheckChip($0) }
    hasChecks = !checks.isEmpty
    reasons = ReasonWords.all(judgement?.reasons ?? [])
    hasReasons = !reasons.isEmpty
    trustList = judgement?.trustList.map { list in
      let age = list.ageDays == 1 ? "1 day" : "\(list.ageDays) days"
      return
        "\(list.name), version \(list.version.prefix(12)), \(age) old, signed by \(list.signer ?? "nobody; vouched for here")"
    }
    status = judgement?.statusListAt.map { "Looked up in a list of \($0.text)" }
    ownership = judgement?.binding.map(Self.ownership)
    let trust = check?.verdict?.trust
    // The chain ends with the anchor, which is named with its source.
    trustPath =
      trust.map { trust in
        trust.chainSha256.filter { $0 != trust.anchorSha256 } + [trust.anchorSha256 + " (\(trust.source))"]
      } ?? []
    hasTrustPath = !trustPath.isEmpty
    images =
      record.imagesErasedAt.map { "Destroyed \($0.text)" }
      ?? (record.images == nil ? nil : record.imagesDue.map { "Kept until \($0.text)" })
  }

  private static func ownership(_ binding: EvidenceBinding) -> String {
    let whose =
      switch binding.ownership {
      case .none: "not shown whose it is"
      case .confirmationCode: "a code to a validated address was confirmed"
      case .faceComparison: "face and portrait were compared"
      case .authenticationAAL3: "authenticated at AAL3"
      case .federationFAL2: "logged in at FAL2"
      case .holderKey: "the wallet signed with the holder's key"
      }
    let copy = binding.cloneDetection == "none" ? "a copy is not ruled out" : "no copy (\(binding.cloneDetection))"
    return "\(binding.isAnchored ? "Signed up to an authority" : "No authority signed it"); \(whose); \(copy)"
  }
}

extension EvidenceLine.CheckChip {
  init(_ check: EvidenceJudgement.Check) {
    name = check.name.replacing("_", with: " ") + (check.algorithm.map { " (\($0))" } ?? "")
    switch check.result {
    case "pass": chip = Chip("Holds", .good)
    case "fail": chip = Chip("Fails", .bad)
    default: chip = Chip("Not looked at", .calm)
    }
  }
}
