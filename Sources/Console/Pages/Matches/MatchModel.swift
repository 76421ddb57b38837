import Vocabulary
import Workflow

/// One match, to be looked at and judged.
struct MatchModel: Sendable {
  struct Option: Sendable {
    let value: String
    let words: String
    let consequence: String
    let key: String
    let needsSecond: Bool
    let isChosen: Bool
    let reasons: [Choice]
  }

  struct Word: Sendable {
    struct Change: Sendable {
      let words: String
      let detail: String?
    }

    let verdict: Chip
    let state: Chip
    let reason: String
    let author: String
    let time: TimeWords
    let approver: String?
    let text: String?
    let isSealed: Bool
    let changes: [Change]
    let isLapsed: Bool
  }

  struct Pending: Sendable {
    let action: String
    let digest: String
    let shortDigest: String
    let mayApprove: Bool
    let refusal: String?
  }

  struct Reason: Sendable {
    let stated: String
    let found: String
    let effect: Chip
    let because: String
  }

  struct Sibling: Sendable {
    let address: String
    let short: String
    let severity: Chip
    let disposition: Chip
    let percent: Int
    let role: String
  }

  let frame: Frame
  let identifier: String
  let short: String
  let address: String
  let severity: Chip
  let disposition: Chip
  let percent: Int
  let role: String
  let entry: String
  let list: String
  let listVersion: String
  let matcher: String
  let applicationAddress: String
  let application: String
  let caseAddress: String?
  let subject: SubjectCard
  let isRevealed: Bool
  let sides: MatchSides
  let isGone: Bool
  let reasons: [Reason]
  let hasReasons: Bool
  let options: [Option]
  let mayJudge: Bool
  let refusal: String?
  let typed: String
  let verdictError: String?
  let reasonError: String?
  let wordsError: String?
  let pending: Pending?
  let words: [Word]
  let hasWords: Bool
  let cameBack: [Word.Change]
  let isBack: Bool
  let siblings: [Sibling]
  let hasSiblings: Bool

  init(
    _ view: MatchView, opened: OpenedMatch?, personal: PersonalView?, frame: Frame, visitor: Exchange.Visitor,
    entered: Entered?, at now: Instant
  ) {
    let finding = view.line.finding
    let actors = ActorWords(handles: view.handles)
    self.frame = frame
    identifier = finding.id.text
    short = finding.id.short
    address = "/console/matches/\(finding.id)"
    severity = finding.severity.chip
    disposition = finding.disposition.chip
    percent = finding.percent
    role = finding.role.words
    entry = finding.reference ?? "—"
    list = view.line.listTitle ?? "on no list any more"
    listVersion = view.versions.list.map { String($0.prefix(12)) } ?? "—"
    matcher = view.versions.matcher
    applicationAddress = "/console/applications/\(view.line.application.id)"
    application = view.line.application.id.short
    caseAddress = view.openCase.map { "/console/cases/\($0.id)" }
    subject = SubjectCard(
      view.line.application, personal: personal, visitor: visitor, revealAction: "\(address)/reveal",
      entered: entered, at: now)
    isRevealed = opened != nil
    sides = MatchSides(opened?.sides, listed: view.line.listed.map(PairSides.Side.init(listed:)))
    isGone = view.line.listed == nil
    reasons = (opened?.finding.parts ?? []).filter { $0.label == "word" }.map { part in
      Reason(
        stated: part.stated ?? "—", found: part.found ?? "—", effect: part.effect.chip(from: .screening),
        because: part.reason ?? "")
    }
    hasReasons = !reasons.isEmpty
    options = Self.options(view, entered)
    let refusal = Self.refusal(view, visitor)
    self.refusal = refusal
    mayJudge = refusal == nil
    typed = entered?.form["words"] ?? ""
    verdictError = entered?.error(for: "/verdict")
    reasonError = entered?.error(for: "/reason")
    wordsError = entered?.error(for: "/words")
    pending = view.pending.map { Pending($0.record, digest: $0.digest, visitor: visitor) }
    words = view.words.map { Word($0, opened: opened, actors: actors, at: now) }
    hasWords = !words.isEmpty
    let newest = words.first
    cameBack = newest?.isLapsed == true && finding.disposition == .open ? newest?.changes ?? [] : []
    isBack = !cameBack.isEmpty
    siblings = view.siblings.map { other in
      Sibling(
        address: "/console/matches/\(other.id)", short: other.id.short, severity: other.severity.chip,
        disposition: other.disposition.chip, percent: other.percent, role: other.role.words)
    }
    hasSiblings = !siblings.isEmpty
  }

  private static func options(_ view: MatchView, _ entered: Entered?) -> [Option] {
    ClearanceRecord.Verdict.allCases.map { verdict in
      Option(
        value: verdict.rawValue, words: verdict.words, consequence: verdict.consequence, key: verdict.key,
        needsSecond: verdict == .cleared && view.needsSecondPerson,
        isChosen: entered?.form["verdict"] == verdict.rawValue,
        reasons: MatchReason.all.filter { $0.verdict == verdict }.map {
          Choice(value: $0.code, words: $0.title, isChosen: entered?.form["reason"] == $0.code)
        })
    }
  }

  private static func refusal(_ view: MatchView, _ visitor: Exchange.Visitor) -> String? {
    guard visitor.may(.workCases) else { return "Your role reads matches but does not judge them." }
    if view.line.finding.disposition == .gone { return "This match is not seen any more." }
    if view.line.listed == nil { return "The listed party is on no list any more." }
    guard let openCase = view.openCase else { return nil }
    if openCase.state == .awaitingApproval { return "A decision on the whole case waits for its second person." }
    let isOthers = openCase.claimedBy != nil && openCase.claimedBy != visitor.principal.operatorID
    return isOthers ? "Somebody else works on this case." : nil
  }
}

extension MatchModel.Word {
  init(_ record: ClearanceRecord, opened: OpenedMatch?, actors: ActorWords, at now: Instant) {
    verdict = record.verdict.chip
    state = record.state.chip
    reason = MatchReason.all.first { $0.code == record.reason }?.title ?? record.reason.humanized
    author = actors(record.by)
    time = TimeWords(record.at, at: now)
    approver = record.approvedBy.map { actors($0) }
    text = opened?.words[record.id]
    isSealed = record.words != nil && opened == nil
    let details = Dictionary(
      (opened?.changes[record.id] ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    changes = record.lapsedBecause.map { code in
      let change = details[code]
      let before = change?.before.joined(separator: ", ") ?? ""
      let after = change?.after.joined(separator: ", ") ?? ""
      return Change(
        words: ChangeWords.of(code),
        detail: change == nil ? nil : "\(before.isEmpty ? "nothing" : before) → \(after.isEmpty ? "nothing" : after)")
    }
    isLapsed = record.state == .lapsed
  }
}

extension MatchModel.Pending {
  init(_ record: ClearanceRecord, digest: String, visitor: Exchange.Visitor) {
    action = "/console/clearances/\(record.id)"
    self.digest = digest
    shortDigest = String(digest.prefix(12))
    let isMaker = record.by == visitor.principal.actor
    mayApprove = visitor.may(.approveDecisions) && !isMaker
    refusal =
      isMaker
      ? "You proposed it, so somebody else must approve it."
      : visitor.may(.approveDecisions) ? nil : "A compliance officer or an administrator must approve it."
  }
}
