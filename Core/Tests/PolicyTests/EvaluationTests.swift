import Policy
import Testing
import Vocabulary

@Suite struct EvaluationTests {
  private func complete(
    findings: [Finding] = [], checks: [Verification] = [], email: String? = "a@example.org", at: Instant = Cases.now
  ) throws -> CaseFile {
    try Cases.file(
      .individual(Cases.person(nationality: "US", residence: "US", email: email)), payment: [Cases.card("US")],
      verifications: checks, findings: findings, at: at)
  }

  private static func variant(_ identifier: String, _ changes: [(String, PackNode)]) throws -> RegimePack {
    try TestPack.pack(
      changes.reduce(TestPack.node.with("pack", .init(stringLiteral: identifier))) { $0.with($1.0, $1.1) })
  }

  @Test func completeAndClearIsApproved() throws {
    let evaluation = Policy.evaluate(try complete(), packs: [try TestPack.pack()])
    #expect(evaluation.outcome == .approve)
    #expect(evaluation.reasons == [Reason(code: "clear", pack: "test", text: "All is there.")])
    #expect(evaluation.requirements.map(\.state) == [.met, .waived])
    #expect(evaluation.risk == RiskAssessment(score: 0, tier: .low, parts: []))
    #expect(evaluation.twoPersonOutcomes == [])
    #expect(evaluation.retentionDays == 731)
    #expect(evaluation.regimes.map(\.why) == ["Everybody."])
  }

  @Test func strictestRuleDecidesAndAllAreGiven() throws {
    let file = try complete(findings: [Cases.finding("sanctions-match")], email: nil)
    let evaluation = Policy.evaluate(file, packs: [try TestPack.pack()])
    #expect(evaluation.outcome == .refer)
    #expect(evaluation.reasons.map(\.code) == ["match", "missing"])
  }

  @Test func strictestPackDecides() throws {
    func pack(_ identifier: String, _ outcome: Outcome) throws -> RegimePack {
      let rule: PackNode = [
        "when": ["always": true], "outcome": .init(stringLiteral: outcome.rawValue), "reason": "r", "text": "t",
      ]
      return try Self.variant(identifier, [("rules", [rule])])
    }
    let order: [Outcome] = [.approve, .restrict, .refer, .decline, .close]
    for (index, stricter) in order.enumerated() {
      for milder in order[...index] {
        let packs = [try pack("a", milder), try pack("b", stricter)]
        let evaluation = Policy.evaluate(try complete(), packs: packs)
        #expect(evaluation.outcome == stricter)
        #expect(evaluation.reasons.first?.pack == (milder == stricter ? "a" : "b"))
        #expect(evaluation == Policy.evaluate(try complete(), packs: packs.reversed()))
      }
    }
  }

  @Test func riskIsOneScoreOverAllPacks() throws {
    let findings = [Cases.finding("sanctions-match"), Cases.finding("never-seen-before", .medium)]
    let packs = [try Self.variant("b", []), try Self.variant("a", [])]
    let risk = Policy.evaluate(try complete(findings: findings), packs: packs).risk
    #expect(risk.score == 100, "144 points are cut at 100")
    #expect(risk.tier == .prohibited)
    #expect(
      risk.parts.map { "\($0.pack)/\($0.factor) \($0.points)" } == [
        "a/match 60", "b/match 60", "a/other 12", "b/other 12",
      ])
    #expect(risk.parts.first?.why == "A match (sanctions-match)")
  }

  @Test(arguments: [(12, RiskTier.low), (25, .medium), (49, .medium), (50, .high), (90, .prohibited)])
  func tiersBeginAtTheirScores(_ points: Int, _ tier: RiskTier) throws {
    let factor: PackNode = [
      "id": "f", "points": .init(integerLiteral: points), "when": ["always": true], "why": "w",
    ]
    let risk: PackNode = ["tiers": ["medium": 25, "high": 50, "prohibited": 90], "factors": [factor]]
    let evaluation = Policy.evaluate(try complete(), packs: [try Self.variant("a", [("risk", risk)])])
    #expect(evaluation.risk.score == points)
    #expect(evaluation.risk.tier == tier)
  }

  @Test func unknownCodesCountBySeverityOnly() throws {
    for severity in Severity.allCases {
      let evaluation = Policy.evaluate(
        try complete(findings: [Cases.finding("from-a-later-sensor", severity, sensor: .traffic)]),
        packs: [try TestPack.pack()])
      #expect(evaluation.risk.score == (severity >= .medium ? 12 : 0))
    }
  }

  @Test func twoPersonOutcomesAreTheUnion() throws {
    let grave = [Cases.finding("x", .critical)]
    let also: PackNode = [["outcomes": ["decline", "approve"], "when": ["stated": "email"], "why": "w"]]
    let packs = [try TestPack.pack(), try Self.variant("b", [("two-person", also)])]
    #expect(Policy.evaluate(try complete(findings: grave), packs: packs).twoPersonOutcomes == [.approve, .decline])
    #expect(Policy.evaluate(try complete(findings: grave), packs: [packs[0]]).twoPersonOutcomes == [.approve])
    #expect(Policy.evaluate(try complete(), packs: [packs[0]]).twoPersonOutcomes == [])
  }

  @Test func clocksRunFromTheApplication() throws {
    let evaluation = Policy.evaluate(try complete(email: nil), packs: [try TestPack.pack()])
    #expect(evaluation.clocks.map(\.name) == ["complete", "review"])
    #expect(evaluation.clocks.map(\.due) == [Cases.received.adding(days: 30), Cases.now.adding(days: 700)])
    let justBefore = Cases.received.adding(days: 30).adding(seconds: -1)
    #expect(
      Policy.evaluate(try complete(email: nil, at: justBefore), packs: [try TestPack.pack()]).outcome == .restrict)
    let late = Policy.evaluate(
      try complete(email: nil, at: Cases.received.adding(days: 30)), packs: [try TestPack.pack()])
    #expect(late.outcome == .decline)
    #expect(late.reasons.map(\.code) == ["lapsed", "missing"])
  }

  @Test func clockOfEndedEvidenceRunsFromItsEnd() throws {
    let check = try Cases.check(.strong, expires: Cases.now.adding(days: 100).date.text)
    let later = Cases.now.adding(days: 110)
    let file = try Cases.file(
      .individual(Cases.person(nationality: "DE", residence: "DE")), payment: [Cases.card("DE")],
      verifications: [check],
      at: later)
    let evaluation = Policy.evaluate(file, packs: [try TestPack.pack()])
    #expect(evaluation.outcome == .restrict, "expired evidence does not lapse at once")
    #expect(evaluation.clocks.first?.due == Cases.now.adding(days: 101).date.start.adding(days: 30))
  }

  @Test func registrationInTheFutureDoesNotStretchClocks() throws {
    let statement = try Statement(
      applicant: .individual(Cases.person(email: nil)),
      registration: AccessRecord(address: IPAddress("192.0.2.1"), at: Cases.now.adding(days: 900)))
    let file = CaseFile(
      statement: statement, verifications: [], findings: [], at: Cases.now, versions: .init(matcher: "1", lists: []))
    let clock = Policy.evaluate(file, packs: [try TestPack.pack()]).clocks.first
    #expect(clock?.due == Cases.now.adding(days: 30))
  }

  @Test func retentionIsTheLongest() throws {
    let long: PackNode = ["days": 1827, "from": "account-closed", "source": "law"]
    let packs = [try TestPack.pack(), try Self.variant("b", [("retention", long)])]
    #expect(Policy.evaluate(try complete(), packs: packs).retentionDays == 1827)
  }

  @Test func packsApplyOnTheirDaysAndToTheirParties() throws {
    let today = Cases.now.date
    func applies(_ changes: [(String, PackNode)]) throws -> Bool {
      !Policy.evaluate(try complete(), packs: [try Self.variant("a", changes)]).regimes.isEmpty
    }
    let text = PackNode(stringLiteral: today.text)
    #expect(try applies([("effective", ["from": text, "until": text])]))
    #expect(try !applies([("effective", ["from": .init(stringLiteral: Cases.now.adding(days: 1).date.text)])]))
    #expect(try !applies([("effective", ["from": "2020-01-01", "until": "2020-12-31"])]))
    #expect(try !applies([("applies", ["when": ["applicant": "organization"], "why": "w"])]))
  }

  @Test func withoutAPackAPersonDecides() throws {
    let evaluation = Policy.evaluate(try complete(), packs: [])
    #expect(evaluation.outcome == .refer)
    #expect(evaluation.reasons.map(\.code) == ["no-regime"])
    #expect(evaluation.retentionDays == 0)
  }
}
