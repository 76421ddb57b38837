import Policy
import Vocabulary
import Workflow

/// The applicant's own page: how it stands, what is asked, what was received.
struct ApplicantModel: Sendable {
  struct Ask: Sendable {
    let words: String
    let about: String?
    /// Where something was accepted already and more is asked.
    let note: String?
    let address: String?
    let action: String
  }

  struct Received: Sendable {
    let type: String
    let about: String?
    let result: Chip
    let meaning: String
    let time: TimeWords
  }

  let frame: Frame
  let address: String
  let headline: String
  let explanation: String
  let standing: Chip
  let asks: [Ask]
  let hasAsks: Bool
  let askCount: String
  let received: [Received]
  let hasReceived: Bool
  let facts: [SubjectCard.Group]
  let mayChange: Bool
  let isOrganization: Bool
  let takesWallet: Bool
  let takesChip: Bool

  init(
    _ opened: OpenApplicantLink.Opened, available: Set<String>, frame: Frame, address: String, at now: Instant
  ) {
    takesWallet = available.contains("sdjwt") || available.contains("mdoc")
    takesChip = available.contains("emrtd")
    self.frame = frame
    self.address = address
    let names = RoleNames(opened.statement)
    let record = opened.view.application
    let open = opened.view.evaluation.requirements.filter { $0.state == .missing || $0.state == .expired }
    asks = Self.asks(
      open, accepted: opened.view.evidence.filter { $0.result == .passed }, assurance: opened.view.assurance,
      names: names, address: address)
    hasAsks = !asks.isEmpty
    askCount = asks.count == 1 ? "one thing" : "\(asks.count) things"
    (headline, explanation, standing) = ApplicantWords.standing(record.state, isAsked: hasAsks)
    received = opened.view.evidence.reversed().map { record in
      Received(
        type: ApplicantWords.evidence(record.type), about: names.about(record.role),
        result: record.result.applicantChip,
        meaning: ApplicantWords.meaning(record.result), time: TimeWords(record.at, at: now))
    }
    hasReceived = !received.isEmpty
    facts = StatementFacts.groups(opened.statement, at: now)
    mayChange = [.referred, .restricted, .approved].contains(record.state)
    isOrganization = record.partyKind == .organization
  }

  /// Each thing once, though several rule books ask for it. The same role and the same way of answering it make one ask.
  private static func asks(
    _ open: [RequirementStatus], accepted: [EvidenceRecord], assurance: [AssuranceView], names: RoleNames,
    address: String
  ) -> [Ask] {
    let types = EvidenceType.allCases.map(\.rawValue)
    var seen: Set<[String]> = []
    var out: [Ask] = []
    for status in open {
      guard let ask = status.ask, seen.insert([status.role.description] + status.meets.sorted()).inserted else {
        continue
      }
      let isEvidence = !status.meets.isEmpty && status.meets.allSatisfy { types.contains($0) }
      let isBegun =
        isEvidence && accepted.contains { $0.role == status.role && status.meets.contains($0.type.rawValue) }
      let begun =
        isBegun ? "What you gave counts, but is not enough by itself. Please add evidence of another kind." : nil
      let advice = isEvidence ? AssuranceWords.advice(assurance.first { $0.status.role == status.role }) : nil
      let target =
        status.meets.isEmpty
        ? nil : isEvidence ? "\(address)\(advice?.path ?? "#add")" : "\(address)/details"
      let notes = [begun, advice?.words].compactMap(\.self)
      out.append(
        Ask(
          words: ask.sentence, about: names.about(status.role),
          note: notes.isEmpty ? nil : notes.joined(separator: " "), address: target,
          action: isEvidence ? "Add it" : "Fill it in"))
    }
    return out
  }
}

/// Whom a role means, in the applicant's own words.
struct RoleNames: Sendable {
  private let statement: Statement

  init(_ statement: Statement) { self.statement = statement }

  /// Nil for the applicant, who needs no name.
  func about(_ role: Role) -> String? {
    if case .administrator(let index) = role {
      return statement.administrators.indices.contains(index)
        ? statement.administrators[index].name.full : role.words
    }
    guard case .organization(let organization) = statement.applicant else { return nil }
    switch role {
    case .applicant, .administrator: return nil
    case .beneficialOwner(let index):
      return organization.beneficialOwners.indices.contains(index)
        ? organization.beneficialOwners[index].individual.name.full : role.words
    case .corporateOwner(let index):
      return organization.corporateOwners.indices.contains(index)
        ? organization.corporateOwners[index].name.text : role.words
    }
  }

  /// The roles for which evidence can be added.
  var choices: [(role: String, words: String)] {
    owners
      + statement.administrators.enumerated().map {
        (Role.administrator($0.offset).description, $0.element.name.full)
      }
  }

  private var owners: [(role: String, words: String)] {
    guard case .organization(let organization) = statement.applicant else { return [("applicant", "You")] }
    return [("applicant", organization.name.text)]
      + organization.beneficialOwners.enumerated().map {
        (Role.beneficialOwner($0.offset).description, $0.element.individual.name.full)
      }
      + organization.corporateOwners.enumerated().map {
        (Role.corporateOwner($0.offset).description, $0.element.name.text)
      }
  }
}
