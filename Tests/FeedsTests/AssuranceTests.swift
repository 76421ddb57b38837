import Policy
import Testing
import Vocabulary

@testable import Feeds

/// Which level packs ask for, and what evidence reaches.
@Suite struct AssuranceTests {
  private func evaluate(_ checks: [Verification], high: Bool = false, _ packs: [String]) throws -> Evaluation {
    let findings = high ? [Scenario.finding("seen-elsewhere", .critical)] : []
    let file = try Scenario.foreignPerson.file(findings: findings)
    let chosen = try BuiltInRegimes.all.filter { packs.contains($0.reference.identifier) }
    return Policy.evaluate(
      CaseFile(
        statement: file.statement, verifications: checks, findings: file.findings, at: file.at,
        versions: file.versions, received: file.received), packs: chosen)
  }

  private func check(
    _ type: EvidenceType, _ strength: EvidenceStrength, anchored: Bool = false,
    _ ownership: EvidenceBinding.Ownership = .none, expires: String = "2040-01-01", source: String = "s"
  ) throws -> Verification {
    Verification(
      role: .applicant, evidenceType: type, method: .documentary, source: source, result: .passed, strength: strength,
      validated: [.name], at: Scenario.received, expires: try CalendarDate(expires),
      binding: EvidenceBinding(isAnchored: anchored, ownership: ownership))
  }

  private func state(_ evaluation: Evaluation, _ requirement: String) -> RequirementState? {
    evaluation.requirements.first { $0.requirement == requirement }?.state
  }

  @Test func theStrictestPackNamesTheLevel() throws {
    let low = try evaluate([], ["baseline", "us-nprm-2024"]).assurance
    #expect(low.map(\.needed) == [.ial1])
    #expect(low.first?.pack == "us-nprm-2024" && low.first?.level == AssuranceLevel.none)
    let high = try evaluate([], high: true, ["baseline"]).assurance
    #expect(high.map(\.needed) == [.ial2])
    #expect(try evaluate([], ["in-certin-2022"]).assurance.isEmpty, "a pack without levels says nothing of them")
  }

  @Test func aWalletReachesTheFirstLevelAndAFaceTheSecond() throws {
    let packs = ["baseline"]
    let wallet = try check(.walletCredential, .superior, anchored: true, .holderKey)
    let alone = try evaluate([wallet], high: true, packs)
    #expect(alone.assurance.first?.level == .ial1)
    #expect(alone.assurance.first?.missing == ["verification of ownership"])
    #expect(state(alone, "identity") == .missing, "strength is there, ownership is not")
    let face = try check(.vendorWebhook, .fair, .faceComparison, source: "vendor")
    let both = try evaluate([wallet, face], high: true, packs)
    #expect(both.assurance.first?.level == .ial2)
    #expect(both.assurance.first?.rule.contains("SP 800-63A-4") == true)
    #expect(state(both, "identity") == .met)
  }

  @Test func withoutAnAuthorityNothingIsSuperior() throws {
    let claimed = try check(.walletCredential, .superior, anchored: false, .faceComparison)
    #expect(try evaluate([claimed], high: true, ["baseline"]).assurance.first?.level == .ial1)
    let anchored = try check(.walletCredential, .superior, anchored: true, .faceComparison)
    #expect(try evaluate([anchored], high: true, ["baseline"]).assurance.first?.level == .ial2)
  }

  @Test func theSameDocumentTwiceIsOnePiece() throws {
    let once = try check(.vendorReport, .strong, .faceComparison)
    let fair = try check(.vendorReport, .fair)
    #expect(try evaluate([once, fair], high: true, ["baseline"]).assurance.first?.level == .ial1)
    let other = try check(.machineReadableZone, .fair)
    #expect(try evaluate([once, other], high: true, ["baseline"]).assurance.first?.level == .ial2)
  }

  @Test func evidenceThatHasEndedNoLongerCarriesTheLevel() throws {
    let ended = try check(.walletCredential, .superior, anchored: true, .faceComparison, expires: "2020-01-01")
    let evaluation = try evaluate([ended], high: true, ["baseline"])
    #expect(evaluation.assurance.first?.level == AssuranceLevel.none)
    #expect(state(evaluation, "identity") == .expired)
  }

  @Test func everyPackLimitsTheLifeOfPictures() throws {
    for pack in try BuiltInRegimes.all { #expect(pack.images?.days == 30, "\(pack.reference.identifier)") }
  }
}
