import Policy
import Vocabulary
import Workflow

/// The form by which a person decides a case.
struct DecideForm: Sendable {
  struct Option: Sendable {
    let value: String
    let words: String
    let consequence: String
    let needsSecond: Bool
    let isChosen: Bool
  }

  let options: [Option]
  let reasons: [Choice]
  let typed: String
  let outcomeError: String?
  let reasonError: String?
  let wordsError: String?
  let hasError: Bool

  /// - Returns: nil where this person cannot decide this case now.
  init?(_ view: CaseView, visitor: Exchange.Visitor, entered: Entered?) {
    guard Self.refusal(view, visitor: visitor) == nil else { return nil }
    let entered = entered?.form.has("outcome-reason") == true ? entered : nil
    let second = view.application.evaluation.twoPersonOutcomes
    options = [Outcome.approve, .restrict, .decline, .close].map { outcome in
      Option(
        value: outcome.rawValue, words: outcome.words, consequence: outcome.consequence,
        needsSecond: second.contains(outcome), isChosen: entered?.form["outcome"] == outcome.rawValue)
    }
    reasons = DecideCase.reasons.map {
      Choice(value: $0.code, words: $0.title, isChosen: entered?.form["outcome-reason"] == $0.code)
    }
    typed = entered?.form["words"] ?? ""
    outcomeError = entered?.error(for: "/outcome")
    reasonError = entered?.error(for: "/reason")
    wordsError = entered?.error(for: "/words")
    hasError = entered != nil
  }

  /// Why this person cannot decide this case now; nil where nothing is in the way.
  static func refusal(_ view: CaseView, visitor: Exchange.Visitor) -> String? {
    guard visitor.may(.workCases) else { return "Your role reads cases but does not decide them." }
    let isMine = view.openCase.claimedBy == visitor.principal.operatorID
    switch view.openCase.state {
    case .open: return nil
    case .claimed: return isMine ? nil : "Somebody else works on this case."
    case .awaitingApproval: return "A decision waits for its second person."
    case .closed: return "This case is closed."
    }
  }
}

/// A proposed decision that waits for its second person.
struct PendingCard: Sendable {
  let card: DecisionCard
  let digest: String
  let shortDigest: String
  let action: String
  let mayApprove: Bool
  let refusal: String?

  init(
    _ decision: DecisionRecord, digest: String, words: String?, visitor: Exchange.Visitor, actors: ActorWords,
    at now: Instant
  ) {
    card = DecisionCard(decision, words: words, actors: actors, at: now)
    self.digest = digest
    shortDigest = String(digest.prefix(12))
    action = "/console/decisions/\(decision.id)"
    let isMaker = decision.by == visitor.principal.actor
    mayApprove = visitor.may(.approveDecisions) && !isMaker
    refusal =
      isMaker
      ? "You proposed it, so somebody else must approve it."
      : visitor.may(.approveDecisions) ? nil : "A compliance officer or an administrator must approve it."
  }
}
