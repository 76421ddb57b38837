import Vocabulary
import Workflow

struct PeopleModel: Sendable {
  struct Row: Sendable {
    let handle: String
    let roles: String
    let standing: Chip
    let since: TimeWords
    let disableAction: String?
    let isMe: Bool
  }

  struct RoleChoice: Sendable {
    let value: String
    let words: String
    let explanation: String
    let isChosen: Bool
  }

  let frame: Frame
  let rows: [Row]
  let roleChoices: [RoleChoice]
  let handleTyped: String
  let handleError: String?
  let roleError: String?
  let secret: ShownOnce?

  init(frame: Frame, people: [OperatorRecord], me: OperatorID?, entered: Entered?, secret: ShownOnce?, at now: Instant)
  {
    self.frame = frame
    rows = people.map { person in
      let isActive = person.disabledAt == nil
      return Row(
        handle: person.handle, roles: person.roles.map(\.words).joined(separator: ", "),
        standing: isActive ? Chip("Active", .good) : Chip("Disabled", .calm),
        since: TimeWords(person.createdAt, at: now),
        disableAction: isActive && person.id != me ? "/console/people/\(person.id)/disable" : nil, isMe: person.id == me
      )
    }
    let chosen = entered?.form.values("role") ?? [OperatorRole.analyst.rawValue]
    roleChoices = OperatorRole.allCases.map {
      RoleChoice(
        value: $0.rawValue, words: $0.words.humanized, explanation: $0.explanation,
        isChosen: chosen.contains($0.rawValue))
    }
    handleTyped = entered?.form["handle"] ?? ""
    handleError = entered?.error(for: "/handle")
    roleError = entered?.error(for: "/roles")
    self.secret = secret
  }
}
