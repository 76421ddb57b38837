import Screening
import Vocabulary
import Workflow

extension StoreContract {
  static let screeningClauses = [
    StoreClause("clearances: every filter, newest first", clearanceLists),
    StoreClause("screenings: every filter, newest first", screeningLists),
    StoreClause("versions of lists: all of one list, newest first", listVersions),
    StoreClause("findings: by the listed party", findingsByReference),
    StoreClause("a clearance that needs a second person enters as proposed", entersAsProposed),
    StoreClause("a clearance is put in force by another person, for exactly what was proposed", needsAnother),
    StoreClause("a clearance comes into force with the decision that another person approved", comesWithDecision),
    StoreClause("a clearance is not changed, not removed, and does not come back", isKept),
  ]

  @Sendable private static func clearanceLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let application: ApplicationID = samples.id()
    let all = samples.spread(40) { number in
      samples.clearance(
        of: number % 3 == 0 ? application : samples.id(), entry: "e-\(number % 4)",
        verdict: [.cleared, .confirmed, .asked][number % 3], state: [.standing, .lapsed][number % 2])
    }
    try await test.put(all)
    let cases: [((inout ClearanceQuery) -> Void, (ClearanceRecord) -> Bool)] = [
      ({ _ in }, { _ in true }),
      ({ $0.application = application }, { $0.application == application }),
      ({ $0.entry = "e-2" }, { $0.entry == "e-2" }),
      ({ $0.verdict = .asked }, { $0.verdict == .asked }),
      ({ $0.state = .lapsed }, { $0.state == .lapsed }),
      (
        { ($0.application, $0.entry, $0.state) = (application, "e-0", .standing) },
        { $0.application == application && $0.entry == "e-0" && $0.state == .standing }
      ),
    ]
    for (set, fits) in cases {
      var query = ClearanceQuery()
      set(&query)
      let asked = query
      try await test.requireList(all.filter(fits).newestFirst { $0.at }, "\(asked)") { try $0.clearances(asked, $1) }
    }
  }

  @Sendable private static func screeningLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let person: Actor = .person(samples.id())
    let all = samples.spread(25) { samples.screening(by: $0 % 3 == 0 ? person : nil) }
    try await test.put(all)
    for asked in [nil, person] {
      var query = ScreeningQuery()
      query.by = asked
      let list = query
      try await test.requireList(all.filter { asked == nil || $0.by == asked }.newestFirst { $0.at }, "\(list)") {
        try $0.screenings(list, $1)
      }
    }
  }

  @Sendable private static func listVersions(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let versions = samples.spread(8) { samples.listVersion($0 % 2 == 0 ? "a" : "b") }
    try await test.put(versions)
    let found = try await test.store.read { try $0.listVersions(of: "a") }
    try requireEqual(
      found, versions.filter { $0.summary.list == "a" }.newestFirst { $0.loadedAt }, "the versions of one list")
  }

  @Sendable private static func findingsByReference(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let findings = samples.spread(12) { _ in samples.finding(of: samples.id()) }
    try await test.put(findings)
    var query = FindingQuery()
    query.reference = "list-1"
    let asked = query
    try await test.requireList(findings.newestFirst { $0.at }, "\(asked)") { try $0.findings(asked, $1) }
    query.reference = "list-2"
    let other = query
    try await test.requireList([FindingRecord](), "\(other)") { try $0.findings(other, $1) }
  }

  @Sendable private static func entersAsProposed(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    try await requireRefusal(.approvalRule, "a clearance in force from the start") {
      try await test.put(samples.clearance(needsSecondPerson: true))
    }
    try await requireRefusal(.approvalRule, "a clearance that brings its own approval") {
      try await test.put(samples.approved(samples.clearance(state: .proposed, needsSecondPerson: true)))
    }
    try await test.put(samples.clearance(state: .proposed, needsSecondPerson: true))
  }

  @Sendable private static func needsAnother(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let proposed = samples.clearance(state: .proposed, needsSecondPerson: true)
    try await test.put(proposed)
    var bare = proposed
    bare.state = .standing
    let plain = bare
    try await requireRefusal(.approvalRule, "no approval") { try await test.put(plain) }
    try await requireRefusal(.approvalRule, "the maker's own approval") {
      try await test.put(samples.approved(proposed, by: proposed.by))
    }
    try await requireRefusal(.approvalRule, "a key's approval") {
      try await test.put(samples.approved(proposed, by: .key(samples.id())))
    }
    try await requireRefusal(.approvalRule, "an approval of something else") {
      try await test.put(samples.approved(proposed, digest: samples.digest()))
    }
    let approved = try samples.approved(proposed)
    try await test.put(approved)
    try requireEqual(try await test.get(proposed), approved, "the clearance in force")
  }

  @Sendable private static func comesWithDecision(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let (maker, checker): (Actor, Actor) = (.person(samples.id()), .person(samples.id()))
    let decision = samples.decision(
      of: samples.id(), origin: .person, state: .proposed, by: maker, needsSecondPerson: true)
    try await test.put(decision)
    let clearance = samples.clearance(
      by: maker, needsSecondPerson: true, decision: decision.id, approvedBy: checker)
    try await requireRefusal(.approvalRule, "a decision without its approval") { try await test.put(clearance) }
    try await test.put(try samples.approval(of: decision, by: checker))
    let stranger = samples.clearance(
      by: maker, needsSecondPerson: true, decision: decision.id, approvedBy: .person(samples.id()))
    try await requireRefusal(.approvalRule, "another approver than the decision has") { try await test.put(stranger) }
    try await test.put(clearance)
  }

  @Sendable private static func isKept(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let clearance = samples.clearance()
    try await test.put(clearance)
    var lapsed = clearance
    lapsed.state = .lapsed
    lapsed.endedAt = samples.now
    lapsed.lapsedBecause = ["listed-name-added"]
    let ended = lapsed
    try await test.put(ended)
    try await requireRefusal(.approvalRule, "a lapsed clearance that comes back") { try await test.put(clearance) }
    let other = samples.clearance(verdict: .confirmed)
    let turned = ClearanceRecord(
      id: clearance.id, application: other.application, role: other.role, entry: other.entry, list: other.list,
      finding: other.finding, verdict: other.verdict, state: .lapsed, at: other.at, by: other.by, reason: other.reason,
      needsSecondPerson: false, listVersion: other.listVersion, matcher: other.matcher, score: other.score,
      statedDigest: other.statedDigest, listedDigest: other.listedDigest, sides: other.sides, words: other.words)
    try await requireRefusal(.approvalRule, "another word under the same identifier") { try await test.put(turned) }
    try await requireRefusal(.approvalRule, "a removed clearance") {
      let heading = samples.heading()
      try await test.store.write { transaction in
        try transaction.remove(ClearanceRecord.self, clearance.id.text)
        try transaction.journal(heading)
      }
    }
  }
}
