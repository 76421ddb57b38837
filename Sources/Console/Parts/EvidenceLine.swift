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
  }
}
