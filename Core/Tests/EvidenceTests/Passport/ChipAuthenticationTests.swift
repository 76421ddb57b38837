import Evidence
import Testing

/// What a reader says about chip authentication counts only where the state signed that the chip has a key for it.
@Suite struct ChipAuthenticationTests {
  /// `SecurityInfos` with a key for chip authentication (BSI TR-03110), or with another kind of information.
  private static func group(_ type: String) -> [UInt8] {
    DER.value(0x6E, DER.set(DER.sequence(DER.identifier(type), DER.integer(1))))
  }

  private func judge(_ group: [UInt8]?, attested: Bool, changed: Bool = false) throws -> EvidenceVerdict {
    var passport = TestPassport()
    passport.dataGroups[14] = group
    var chip = try passport.chip()
    chip.isChipAuthenticationAttested = attested
    if changed, let group {
      chip.dataGroups.removeAll { $0.number == 14 }
      chip.dataGroups.append(try #require(DataGroup(number: 14, bytes: group.dropLast() + [2])))
    }
    return .passportChip(chip, rules: try passport.rules(), at: TestPassport.at)
  }

  private func result(_ verdict: EvidenceVerdict) -> EvidenceVerdict.Check.Result? {
    verdict.checks.first { $0.name == "chip_authentication" }?.result
  }

  @Test func anAttestedReaderShowsThatTheChipIsNoCopy() throws {
    let verdict = try judge(Self.group("0.4.0.127.0.7.2.2.1.2"), attested: true)
    #expect(verdict.verdict == .valid)
    #expect(verdict.grade == .init(strength: "SUPERIOR", cloneDetection: "chip_authentication"))
    #expect(result(verdict) == .pass)
  }

  @Test func whatTheChipCouldProveIsSaid() throws {
    let verdict = try judge(Self.group("0.4.0.127.0.7.2.2.1.2"), attested: false)
    #expect(verdict.verdict == .valid)
    #expect(verdict.grade?.cloneDetection == "none")
    #expect(result(verdict) == .skip)
    #expect(result(try judge(nil, attested: false)) == nil)
  }

  @Test func withoutASignedKeyTheReaderIsNotBelieved() throws {
    for verdict in [
      try judge(nil, attested: true), try judge(Self.group("2.23.136.1.1.5"), attested: true),
      try judge(Self.group("0.4.0.127.0.7.2.2.1.2"), attested: true, changed: true),
    ] {
      #expect(verdict.verdict == .invalid)
      #expect(verdict.reasons.contains { $0.code == "active_auth_failed" && $0.at == "dg14" })
      #expect(verdict.grade?.cloneDetection == "none")
    }
  }
}
