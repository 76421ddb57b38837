import Vocabulary
import Workflow

extension StoreContract {
  static let approvalClauses = [
    StoreClause("a decision becomes effective with the approval of another person") { test in
      let decision = try await test.proposed()
      let approval = try test.samples.approval(of: decision)
      try await test.put(approval)
      try await test.put(decision.moved(to: .effective))
      try requireEqual(try await test.get(decision)?.state, .effective, "the state")
      try requireEqual(try await test.get(approval), approval, "the approval")
    },
    StoreClause("approval and effect may come in one transaction") { test in
      let decision = try await test.proposed()
      try await test.put(try test.samples.approval(of: decision), decision.moved(to: .effective))
      try requireEqual(try await test.get(decision)?.state, .effective, "the state")
    },
    StoreClause("a decision that needs a second person enters as proposed only") { test in
      for state in DecisionRecord.State.allCases where state != .proposed {
        for (origin, maker) in [(DecisionRecord.Origin.person, Actor.person(test.samples.id())), (.policy, .system)] {
          let decision = test.samples.decision(
            of: test.samples.id(), origin: origin, state: state, by: maker, needsSecondPerson: true)
          try await requireRefusal(.approvalRule, "entering as \(state.rawValue)") { try await test.put(decision) }
        }
      }
    },
    StoreClause("without approval it does not become effective") { test in
      let decision = try await test.proposed()
      try await requireRefusal(.approvalRule, "no approval") { try await test.put(decision.moved(to: .effective)) }
      let other = try await test.proposed()
      try await test.put(try test.samples.approval(of: other))
      try await requireRefusal(.approvalRule, "the approval of another decision") {
        try await test.put(decision.moved(to: .effective))
      }
    },
    StoreClause("the maker is not the checker") { test in
      let decision = try await test.proposed()
      let approval = try test.samples.approval(of: decision, by: decision.by)
      try await requireRefusal(.approvalRule, "the maker's own approval") { try await test.put(approval) }
    },
    StoreClause("only a person approves") { test in
      let decision = try await test.proposed()
      for actor in [Actor.key(test.samples.id()), .system, .commandLine, .applicant] {
        let approval = try test.samples.approval(of: decision, by: actor)
        try await requireRefusal(.approvalRule, "an approval by \(actor)") { try await test.put(approval) }
      }
    },
    StoreClause("an approval is of the decision as it was proposed, and of one that waits", approvalIsBound),
    StoreClause("a decision is approved once, and its approval stays as it is") { test in
      let decision = try await test.proposed()
      let approval = try test.samples.approval(of: decision)
      try await test.put(approval)
      let second = try test.samples.approval(of: decision)
      try await requireRefusal(.approvalRule, "a second approval") { try await test.put(second) }
      try await requireRefusal(.approvalRule, "the same approval again") { try await test.put(approval) }
      let heading = test.samples.heading()
      try await requireRefusal(.approvalRule, "removing an approval") {
        try await test.store.write { transaction in
          try transaction.remove(ApprovalRecord.self, approval.recordID)
          try transaction.journal(heading)
        }
      }
    },
    StoreClause("nothing but the state of a decision changes", contentStays),
    StoreClause("states change in their order only", stateOrder),
    StoreClause("a decision is never removed") { test in
      let (decision, heading) = (try await test.proposed(), test.samples.heading())
      try await requireRefusal(.approvalRule, "removing a decision") {
        try await test.store.write { transaction in
          try transaction.remove(DecisionRecord.self, decision.recordID)
          try transaction.journal(heading)
        }
      }
    },
  ]

  @Sendable private static func approvalIsBound(_ test: StoreUnderTest) async throws {
    let decision = try await test.proposed()
    let changed = test.samples.digest()
    let approval = try test.samples.approval(of: decision, digest: changed)
    try await requireRefusal(.approvalRule, "an approval of another content") { try await test.put(approval) }
    let unknown = test.samples.decision(of: test.samples.id(), needsSecondPerson: true)
    let lost = try test.samples.approval(of: unknown)
    try await requireRefusal(.approvalRule, "an approval of nothing") { try await test.put(lost) }
    try await test.put(decision.moved(to: .rejected))
    let late = try test.samples.approval(of: decision)
    try await requireRefusal(.approvalRule, "an approval after the no") { try await test.put(late) }
  }

  @Sendable private static func contentStays(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let decision = try await test.proposed()
    try await test.put(try samples.approval(of: decision))
    let swapped = DecisionRecord(
      id: decision.id, application: decision.application, openCase: decision.openCase, origin: decision.origin,
      outcome: .decline, state: .effective, at: decision.at, by: decision.by, needsSecondPerson: true,
      reasons: decision.reasons, words: decision.words, packs: decision.packs, versions: decision.versions,
      riskScore: decision.riskScore, riskTier: decision.riskTier, caseFile: decision.caseFile,
      evaluation: decision.evaluation, evaluationDigest: decision.evaluationDigest)
    try await requireRefusal(.approvalRule, "another outcome under the same approval") { try await test.put(swapped) }
    let eased = DecisionRecord(
      id: decision.id, application: decision.application, openCase: decision.openCase, origin: decision.origin,
      outcome: decision.outcome, state: .effective, at: decision.at, by: decision.by, needsSecondPerson: false,
      reasons: decision.reasons, words: decision.words, packs: decision.packs, versions: decision.versions,
      riskScore: decision.riskScore, riskTier: decision.riskTier, caseFile: decision.caseFile,
      evaluation: decision.evaluation, evaluationDigest: decision.evaluationDigest)
    try await requireRefusal(.approvalRule, "dropping the need of a second person") { try await test.put(eased) }
    try requireEqual(try await test.get(decision), decision, "the decision")
  }

  @Sendable private static func stateOrder(_ test: StoreUnderTest) async throws {
    typealias State = DecisionRecord.State
    let allowed: [State: Set<State>] = [
      .proposed: [.effective, .rejected, .superseded], .effective: [.superseded], .advisory: [.superseded],
    ]
    for from in State.allCases {
      for to in State.allCases where to != from {
        let decision = test.samples.decision(of: test.samples.id(), state: from)
        try await test.put(decision)
        if allowed[from, default: []].contains(to) {
          try await test.put(decision.moved(to: to))
        } else {
          try await requireRefusal(.approvalRule, "\(from.rawValue) to \(to.rawValue)") {
            try await test.put(decision.moved(to: to))
          }
        }
      }
    }
  }
}

extension StoreUnderTest {
  /// A stored decision of a person that waits for the second one.
  func proposed() async throws -> DecisionRecord {
    let decision = samples.decision(
      of: samples.id(), origin: .person, state: .proposed, by: .person(samples.id()), needsSecondPerson: true)
    try await put(decision)
    return decision
  }
}

extension DecisionRecord {
  func moved(to state: State) -> DecisionRecord {
    var copy = self
    copy.state = state
    return copy
  }
}
