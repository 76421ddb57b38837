import Evidence
import Vocabulary
import Workflow

/// The personal side of an application. It is answered to a reveal with a purpose and never stored by this layer.
struct PersonalResource: Encodable {
  struct FindingWords: Encodable {
    let id: FindingID
    let code: String
    let summary: String
    let parts: [ExplanationPart]
  }

  struct EvidenceWords: Encodable {
    let id: EvidenceID
    let verification: Verification
    let claims: [StoredCheck.Claim]
    /// The way from the evidence to an authority, and each reason in full.
    let verdict: EvidenceVerdict?
  }

  struct Words<ID: Encodable>: Encodable {
    let id: ID
    let words: String
  }

  let statement: Statement
  let findings: [FindingWords]
  let evidence: [EvidenceWords]
  let decisions: [Words<DecisionID>]
  let notes: [Words<NoteID>]

  init(_ view: PersonalView) {
    statement = view.statement
    findings = view.findings.sorted { $0.key < $1.key }
      .map { FindingWords(id: $0.key, code: $0.value.code, summary: $0.value.summary, parts: $0.value.parts) }
    evidence = view.checks.sorted { $0.key < $1.key }
      .map {
        EvidenceWords(
          id: $0.key, verification: $0.value.verification, claims: $0.value.claims, verdict: $0.value.verdict)
      }
    decisions = view.decisionWords.sorted { $0.key < $1.key }.map { Words(id: $0.key, words: $0.value) }
    notes = view.noteWords.sorted { $0.key < $1.key }.map { Words(id: $0.key, words: $0.value) }
  }
}
