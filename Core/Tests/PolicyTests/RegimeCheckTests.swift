import Policy
import Testing
import Vocabulary

@Suite struct RegimeCheckTests {
  private func past(_ email: String?, packs: [RegimePack]) throws -> RegimeCheck.Past {
    let file = try Cases.file(
      .individual(Cases.person(nationality: "US", residence: "US", email: email)), payment: [Cases.card("US")])
    return .init(decision: email ?? "none", file: file, evaluation: Policy.evaluate(file, packs: packs))
  }

  @Test func equalEvaluationsHaveNoDifference() throws {
    let evaluation = try past("a@example.org", packs: [try TestPack.pack()]).evaluation
    #expect(EvaluationDifference.between(evaluation, evaluation) == [])
  }

  @Test func differencesNameTheFields() throws {
    let packs = [try TestPack.pack()]
    let differences = EvaluationDifference.between(
      try past("a@example.org", packs: packs).evaluation, try past(nil, packs: packs).evaluation)
    #expect(
      differences.map(\.field) == [
        "outcome", "reasons.test/clear", "requirements.test/email@applicant", "reasons.test/missing",
        "clocks.test/complete",
      ])
    #expect(differences.first == EvaluationDifference(field: "outcome", before: "approve", after: "restrict"))
    #expect(differences[1].after == nil)
    #expect(differences[3].before == nil)
    #expect(differences[2].after?.hasPrefix("missing: Not stated: email.") == true)
  }

  /// Every field of an evaluation is compared: between is empty exactly for equal evaluations.
  @Test func noDifferenceIsOverlooked() throws {
    var random = RandomCases(seed: 6)
    let pack = try TestPack.pack()
    var evaluations: [Evaluation] = []
    for _ in 0..<60 { evaluations.append(Policy.evaluate(try random.file(), packs: [pack])) }
    for left in evaluations {
      for right in evaluations {
        #expect(EvaluationDifference.between(left, right).isEmpty == (left == right))
      }
    }
  }

  @Test func orderAloneIsADifferenceToo() throws {
    let one = try past(nil, packs: [try TestPack.pack()]).evaluation
    let turned = Evaluation(
      regimes: one.regimes, requirements: one.requirements.reversed(), risk: one.risk, foreignPerson: one.foreignPerson,
      outcome: one.outcome, reasons: one.reasons, twoPersonOutcomes: one.twoPersonOutcomes, clocks: one.clocks,
      retentionDays: one.retentionDays)
    #expect(EvaluationDifference.between(one, turned).map(\.field) == ["order"])
  }

  @Test func candidateReplacesThePackOfItsName() throws {
    let packs = [try TestPack.pack()]
    let decisions = [try past("a@example.org", packs: packs), try past(nil, packs: packs)]
    let same = try RegimePack(TestPack.node.with("version", "1.2.4"), digest: "01")
    let report = RegimeCheck.compare(decisions, packs: packs, candidate: same)
    #expect(report.changed.isEmpty, "a new version with the same rules changes nothing")
    #expect(report.candidate.version == "1.2.4")

    let stricter = try TestPack.pack(
      TestPack.node.with(
        "rules", [["when": ["stated": "email"], "outcome": "refer", "reason": "r", "text": "t"]]))
    let changed = RegimeCheck.compare(decisions, packs: packs, candidate: stricter)
    #expect(changed.changed.map(\.decision) == ["a@example.org", "none"])
    #expect(changed.results.map(\.after) == [.refer, .approve])
    #expect(changed.outcomeChanges.map(\.change) == ["approve → refer", "restrict → approve"])
    #expect(changed.outcomeChanges.map(\.count) == [1, 1])
  }

  @Test func candidateOfANewNameIsAdded() throws {
    let packs = [try TestPack.pack()]
    let added = try TestPack.pack(
      TestPack.node.with("pack", "more").with("retention", ["days": 5000, "from": "last-access", "source": "law"]))
    let report = RegimeCheck.compare([try past("a@example.org", packs: packs)], packs: packs, candidate: added)
    let fields = report.results.flatMap(\.differences).map(\.field)
    #expect(fields.contains("retentionDays"))
    #expect(fields.contains("regimes.more"))
    #expect(fields.contains("requirements.more/email@applicant"))
    #expect(report.results.map(\.after) == [.approve])
  }
}
