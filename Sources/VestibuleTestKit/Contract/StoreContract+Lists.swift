import Vocabulary
import Workflow

extension StoreContract {
  static let listClauses = [
    StoreClause("applications: every filter, newest first", applicationLists),
    StoreClause("customers: every filter, newest first", customerLists),
    StoreClause("accounts: every filter, newest first", accountLists),
    StoreClause("cases: every filter, soonest due first", caseLists),
    StoreClause("decisions: every filter, newest first", decisionLists),
    StoreClause("findings: every filter, newest first", findingLists),
  ]

  @Sendable private static func applicationLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let all = samples.spread(90) { number in
      samples.application(
        state: [.referred, .approved, .declined][number % 3], riskTier: [.low, .high][number % 2],
        partyKind: number % 5 == 0 ? .organization : .individual, reseller: number % 4 == 0 ? "r-1" : nil,
        regimes: number % 7 == 0 ? ["baseline", "us"] : ["baseline"])
    }
    try await test.put(all)
    let middle = all[40].createdAt
    let cases: [((inout ApplicationQuery) -> Void, (ApplicationRecord) -> Bool)] = [
      ({ _ in }, { _ in true }),
      ({ $0.state = .approved }, { $0.state == .approved }),
      ({ $0.riskTier = .high }, { $0.riskTier == .high }),
      ({ $0.partyKind = .organization }, { $0.partyKind == .organization }),
      ({ $0.reseller = "r-1" }, { $0.reseller == "r-1" }),
      ({ $0.regime = "us" }, { $0.regimes.contains("us") }),
      ({ $0.regime = "u" }, { _ in false }),
      ({ $0.createdFrom = middle }, { $0.createdAt >= middle }),
      ({ $0.createdBefore = middle }, { $0.createdAt < middle }),
      ({ ($0.state, $0.riskTier) = (.approved, .high) }, { $0.state == .approved && $0.riskTier == .high }),
      (
        { ($0.reseller, $0.regime, $0.createdFrom) = ("r-1", "us", middle) },
        { $0.reseller == "r-1" && $0.regimes.contains("us") && $0.createdAt >= middle }
      ),
    ]
    for (set, fits) in cases {
      var query = ApplicationQuery()
      set(&query)
      let asked = query
      try await test.requireList(all.filter(fits).newestFirst { $0.createdAt }, "\(asked)") {
        try $0.applications(asked, $1)
      }
    }
  }

  @Sendable private static func customerLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let application = samples.application(reseller: "r-1")
    let all = samples.spread(30) { number in
      samples.customer(
        of: number % 3 == 0 ? application : samples.application(), state: [.active, .closed][number % 2])
    }
    try await test.put(all)
    let cases: [((inout CustomerQuery) -> Void, (CustomerRecord) -> Bool)] = [
      ({ _ in }, { _ in true }),
      ({ $0.state = .closed }, { $0.state == .closed }),
      ({ $0.reseller = "r-1" }, { $0.reseller == "r-1" }),
      ({ $0.application = application.id }, { $0.application == application.id }),
      ({ ($0.state, $0.reseller) = (.active, "r-1") }, { $0.state == .active && $0.reseller == "r-1" }),
    ]
    for (set, fits) in cases {
      var query = CustomerQuery()
      set(&query)
      let asked = query
      try await test.requireList(all.filter(fits).newestFirst { $0.since }, "\(asked)") { try $0.customers(asked, $1) }
    }
  }

  @Sendable private static func accountLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let customer: CustomerID = samples.id()
    let all = samples.spread(30) { number in
      samples.account(
        of: number % 3 == 0 ? customer : samples.id(), reference: "a-\(number % 5)",
        state: [.active, .closed][number % 2])
    }
    try await test.put(all)
    let cases: [((inout AccountQuery) -> Void, (AccountRecord) -> Bool)] = [
      ({ _ in }, { _ in true }),
      ({ $0.customer = customer }, { $0.customer == customer }),
      ({ $0.state = .closed }, { $0.state == .closed }),
      ({ $0.reference = "a-2" }, { $0.reference == "a-2" }),
      ({ ($0.customer, $0.reference) = (customer, "a-1") }, { $0.customer == customer && $0.reference == "a-1" }),
    ]
    for (set, fits) in cases {
      var query = AccountQuery()
      set(&query)
      let asked = query
      try await test.requireList(all.filter(fits).newestFirst { $0.openedAt }, "\(asked)") {
        try $0.accounts(asked, $1)
      }
    }
  }

  @Sendable private static func caseLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let person: OperatorID = samples.id()
    let application = samples.application(riskTier: .high, partyKind: .organization, reseller: "r-1")
    let states: [CaseRecord.State] = [.open, .claimed, .awaitingApproval, .closed]
    let all = samples.spread(60) { number in
      samples.case(
        of: number % 3 == 0 ? application : samples.application(), state: states[number % 4],
        due: samples.now.adding(seconds: Int64(number * 37 % 20) * 3600), claimedBy: number % 4 == 1 ? person : nil,
        severity: [.medium, .critical][number % 2])
    }
    try await test.put(all)
    let due = samples.now.adding(seconds: 8 * 3600)
    let cases: [((inout CaseQuery) -> Void, (CaseRecord) -> Bool)] = [
      ({ _ in }, { _ in true }),
      ({ $0.states = [.open] }, { $0.state == .open }),
      ({ $0.states = [.closed] }, { $0.state == .closed }),
      ({ $0.states = [.open, .claimed, .awaitingApproval] }, { $0.state != .closed }),
      ({ $0.states = [.open, .closed] }, { [.open, .closed].contains($0.state) }),
      ({ $0.claimedBy = person }, { $0.claimedBy == person }),
      ({ $0.application = application.id }, { $0.application == application.id }),
      ({ $0.severity = .critical }, { $0.severity == .critical }),
      ({ $0.riskTier = .high }, { $0.riskTier == .high }),
      ({ $0.partyKind = .organization }, { $0.partyKind == .organization }),
      ({ $0.reseller = "r-1" }, { $0.reseller == "r-1" }),
      ({ $0.dueBefore = due }, { $0.dueAt < due }),
      (
        { ($0.states, $0.severity, $0.dueBefore) = ([.open, .claimed], .critical, due) },
        { [.open, .claimed].contains($0.state) && $0.severity == .critical && $0.dueAt < due }
      ),
    ]
    for (set, fits) in cases {
      var query = CaseQuery()
      set(&query)
      let asked = query
      let expected = all.filter(fits).sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
      try await test.requireList(expected, "\(asked)") { try $0.cases(asked, $1) }
    }
  }

  @Sendable private static func decisionLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let application: ApplicationID = samples.id()
    let all = samples.spread(40) { number in
      samples.decision(
        of: number % 3 == 0 ? application : samples.id(), origin: [.policy, .person][number % 2],
        outcome: [.approve, .decline, .refer][number % 3],
        state: [.effective, .superseded, .advisory, .rejected][number % 4])
    }
    try await test.put(all)
    let cases: [((inout DecisionQuery) -> Void, (DecisionRecord) -> Bool)] = [
      ({ _ in }, { _ in true }),
      ({ $0.application = application }, { $0.application == application }),
      ({ $0.outcome = .decline }, { $0.outcome == .decline }),
      ({ $0.origin = .person }, { $0.origin == .person }),
      ({ $0.state = .superseded }, { $0.state == .superseded }),
      (
        { ($0.application, $0.state) = (application, .effective) },
        { $0.application == application && $0.state == .effective }
      ),
    ]
    for (set, fits) in cases {
      var query = DecisionQuery()
      set(&query)
      let asked = query
      try await test.requireList(all.filter(fits).newestFirst { $0.at }, "\(asked)") { try $0.decisions(asked, $1) }
    }
  }

  @Sendable private static func findingLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let application: ApplicationID = samples.id()
    let all = samples.spread(40) { number in
      samples.finding(
        of: number % 3 == 0 ? application : samples.id(), sensor: [.screening, .linkage][number % 2],
        code: ["sanctions-match", "shared-card"][number % 2], severity: [.low, .high, .critical][number % 3],
        disposition: [.open, .cleared, .gone, .confirmed][number % 4])
    }
    try await test.put(all)
    let cases: [((inout FindingQuery) -> Void, (FindingRecord) -> Bool)] = [
      ({ _ in }, { _ in true }),
      ({ $0.application = application }, { $0.application == application }),
      ({ $0.sensor = .linkage }, { $0.sensor == .linkage }),
      ({ $0.code = "shared-card" }, { $0.code == "shared-card" }),
      ({ $0.severity = .critical }, { $0.severity == .critical }),
      ({ $0.disposition = .cleared }, { $0.disposition == .cleared }),
      ({ ($0.severity, $0.disposition) = (.high, .open) }, { $0.severity == .high && $0.disposition == .open }),
    ]
    for (set, fits) in cases {
      var query = FindingQuery()
      set(&query)
      let asked = query
      try await test.requireList(all.filter(fits).newestFirst { $0.at }, "\(asked)") { try $0.findings(asked, $1) }
    }
  }
}
