import Vocabulary
import Workflow

/// The applicant: covered until revealed, then everything stated.
struct SubjectCard: Sendable {
  struct Fact: Sendable {
    let label: String
    let lines: [String]
    let isCode: Bool

    init(_ label: String, _ lines: [String], isCode: Bool = false) {
      self.label = label
      self.lines = lines
      self.isCode = isCode
    }
  }

  struct Group: Sendable {
    let heading: String
    let facts: [Fact]
  }

  let isRevealed: Bool
  let mayReveal: Bool
  let revealAction: String
  let visibleUntil: TimeWords?
  let kind: String
  let covered: [String]
  let groups: [Group]
  let purposeTyped: String
  let purposeError: String?

  init(
    _ application: ApplicationRecord, personal: PersonalView?, visitor: Exchange.Visitor, revealAction: String,
    entered: Entered?, at now: Instant
  ) {
    isRevealed = personal != nil
    mayReveal = visitor.may(.readPersonal)
    self.revealAction = revealAction
    visibleUntil = visitor.session.row.revealed[application.subject].map { TimeWords($0, at: now) }
    kind = application.partyKind.words
    covered =
      application.partyKind == .individual
      ? ["Name", "Born", "Address", "Contact", "Numbers"] : ["Name", "Registered in", "Address", "Contact", "Owners"]
    groups = personal.map { StatementFacts.groups($0.statement, at: now) } ?? []
    purposeTyped = entered?.form["purpose"] ?? ""
    purposeError = entered?.error(for: "/purpose")
  }
}

/// A form that came back with an error: what was typed and what is wrong with it.
struct Entered: Sendable {
  let form: Form
  let fault: WorkflowError

  func error(for field: String) -> String? { fault.field == field ? fault.message.sentence : nil }
}
