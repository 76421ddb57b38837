import Vocabulary
import Workflow

/// Before a request is made: what will be asked, and of whom.
struct WalletOfferModel: Sendable {
  let frame: Frame
  let address: String
  let action: String
  let roles: [Choice]
  let hasRoles: Bool
  let fault: String?

  init(frame: Frame, address: String, action: String, roles: [Choice], fault: String?) {
    self.frame = frame
    self.address = address
    self.action = action
    self.roles = roles
    hasRoles = roles.count > 1
    self.fault = fault
  }

  /// A wallet holds a person's credentials, so an organization itself has none.
  static func roles(_ all: [(role: String, words: String)]) -> [Choice] {
    all.filter { all.count == 1 || $0.role.hasPrefix("beneficial-owner") }
      .map { Choice(value: $0.role, words: $0.words, isChosen: false) }
  }
}

/// A request to a wallet on its way: the code, the link, and what came of it.
struct WalletModel: Sendable {
  static let refreshSeconds = 5

  let frame: Frame
  let address: String
  let headline: String
  let explanation: String
  let chip: Chip
  let isOpen: Bool
  /// Answered on this device: the wallet opens another window.
  let isElsewhere: Bool
  let isOver: Bool
  let link: String
  let codePath: String
  let codeSize: Int
  let minutes: String
  let reasons: [String]
  let hasReasons: Bool

  init(
    _ record: PresentationRecord, evidence: EvidenceRecord?, verifier: WalletVerifier?, frame: Frame, address: String,
    at now: Instant
  ) {
    self.frame = frame
    self.address = address
    isOpen = record.state == .open
    isElsewhere = record.state == .answered
    isOver = !isOpen && !isElsewhere
    link = verifier?.link(record.id, .same) ?? ""
    let code = verifier.flatMap { QRCode(Array($0.link(record.id, .other).utf8)) }
    codePath = code?.path ?? ""
    codeSize = code?.pictureSize ?? 0
    let left = max(1, (record.expiresAt.seconds - now.seconds + 59) / 60)
    minutes = left == 1 ? "one minute" : "\(left) minutes"
    let codes = record.state == .used ? evidence?.judgement?.reasons ?? record.reasons : record.reasons
    reasons = ReasonWords.all(codes)
    hasReasons = isOver && !reasons.isEmpty
    (headline, explanation, chip) = Self.words(record, evidence)
  }

  private static func words(
    _ record: PresentationRecord, _ evidence: EvidenceRecord?
  ) -> (headline: String, explanation: String, chip: Chip) {
    switch record.state {
    case .open:
      (
        "Open your wallet", "Nothing is shown before you say so in the wallet. This page goes on by itself.",
        Chip("Waiting", .info)
      )
    case .answered:
      (
        "Your wallet has answered", "Go on in the window that your wallet opened in this browser.",
        Chip("Answered", .info)
      )
    case .used:
      (
        evidence?.result == .passed ? "Thank you, that is enough from your wallet" : "Your wallet's answer was checked",
        evidence.map { ApplicantWords.meaning($0.result) } ?? "It was checked.",
        evidence?.result.applicantChip ?? Chip("Checked", .calm)
      )
    case .refused:
      (
        "The answer could not be accepted",
        "It came another way than it was asked for, so nothing of it is used. You can start again.",
        Chip("Not accepted", .bad)
      )
    case .expired:
      ("The time is over", "Nothing came from a wallet in ten minutes. You can start again.", Chip("Over", .warn))
    }
  }
}
