import Policy
import Vocabulary
import Workflow

/// A decision as it was made: by whom, why, under which rules.
struct DecisionCard: Sendable {
  struct Cause: Sendable {
    let text: String
    let rule: String?
  }

  let identifier: String
  let outcome: Chip
  let standing: Chip
  let maker: String
  let time: TimeWords
  let causes: [Cause]
  let ownWords: String?
  let hasSealedWords: Bool
  let packs: String
  let score: Int
  let replayAddress: String

  init(_ record: DecisionRecord, words: String?, actors: ActorWords, at now: Instant) {
    identifier = record.id.text
    outcome = record.outcome.chip
    standing = record.state.chip
    maker = record.origin == .policy ? "policy" : actors(record.by)
    time = TimeWords(record.at, at: now)
    causes = record.reasons.map { reason in
      Cause(text: (reason.text.isEmpty ? CodeWords.reason(reason.code) : reason.text).sentence, rule: reason.pack)
    }
    ownWords = words
    hasSealedWords = words == nil && record.words != nil
    packs = record.packs.map { "\($0.identifier) \($0.version)" }.joined(separator: ", ")
    score = record.riskScore
    replayAddress = "/console/decisions/\(record.id)/replay"
  }
}
