import Evidence
import Foundation
import Testing
import Vocabulary

@Suite struct MRZEvidenceTests {
  @Test func passes() throws {
    let result = try check(Zone.passport(), person(passport: "FHC 002549"))
    #expect(result.codes == [])
    let verification = result.verification
    #expect(verification.result == .passed)
    #expect(verification.strength == .fair)
    #expect(verification.source == "ICAO 9303 TD3")
    #expect(verification.validated == [.birthDate, .documentNumber, .name, .nationality])
    #expect(verification.expires == (try date("2031-09-15")))
    #expect(verification.method == .documentary)
    #expect(result.claims.contains(Claim(attribute: "document_number", value: "FHC002549")))
  }

  @Test func damagedTextFails() throws {
    var lines = Zone.passport()
    lines[1] = lines[1].replacing("FHC002549", with: "FHC002548")
    let result = try check(lines, person())
    #expect(result.codes == ["mrz-check-digit"])
    #expect(result.verification.result == .failed)
    #expect(result.verification.strength == .none)
    #expect(result.verification.validated == [])
    let part = try #require(result.findings[0].parts.first)
    #expect(part.label == "check digit of the document number")
    #expect(part.reason == "it is 6 and should be 5")
  }

  @Test func expiry() throws {
    let lines = Zone.passport(expiry: "260614")
    let expired = try check(lines, person())
    #expect(expired.codes == ["mrz-expired"])
    #expect(expired.verification.result == .failed)
    let dayBefore = try check(lines, person(), at: Instant("2026-06-14T23:59:59Z"))
    #expect(dayBefore.codes == ["mrz-expires-soon"])
    #expect(dayBefore.verification.result == .passed)
    #expect(try check(lines, person(), at: Instant("2026-05-14T00:00:00Z")).codes == [])
    #expect(try check(Zone.passport(expiry: "<<<<<<"), person()).codes == ["mrz-no-expiry"])
  }

  @Test func contradictions() throws {
    let cases: [(EvidenceCheck, String)] = [
      (try check(Zone.passport(), person("Ola Nordmann")), "mrz-name-mismatch"),
      (try check(Zone.passport(), person(birth: "1985-04-13")), "mrz-birth-date-mismatch"),
      (try check(Zone.passport(), person(nationalities: ["SE", "DK"])), "mrz-nationality-mismatch"),
      (try check(Zone.passport(), person(passport: "FHC002550")), "mrz-document-number-mismatch"),
    ]
    for (result, code) in cases {
      #expect(result.codes == [code])
      #expect(result.verification.result == .contradicted, "\(code)")
      #expect(result.verification.strength == .none)
      #expect(result.findings[0].parts[0].effect == .opposes)
      #expect(result.findings[0].parts[0].stated != nil)
      #expect(result.findings[0].parts[0].found != nil)
    }
  }

  @Test func centuryOfTheBirthDateIsFree() throws {
    // The zone says 25; stated 1925: a person of 101 years is no contradiction.
    let result = try check(Zone.passport(birth: "250412"), person(birth: "1925-04-12"))
    #expect(result.codes == [])
    #expect(result.verification.validated.contains(.birthDate))
  }

  @Test func incompleteBirthDateIsNotValidated() throws {
    let result = try check(Zone.passport(birth: "8504<<"), person())
    #expect(result.codes == ["mrz-birth-date-incomplete"])
    #expect(!result.verification.validated.contains(.birthDate))
    #expect(try check(Zone.passport(birth: "8505<<"), person()).codes == ["mrz-birth-date-mismatch"])
  }

  @Test func statesAndSpecimens() throws {
    let specimen = try check(Zone.passport(issuer: "UTO", nationality: "UTO"), person())
    #expect(specimen.codes == ["mrz-specimen"])
    #expect(specimen.verification.result == .failed)
    let unknown = try check(Zone.passport(issuer: "ZZZ", nationality: "ZZZ"), person())
    #expect(unknown.findings.map(\.reference) == ["issuer", "nationality"])
    #expect(unknown.verification.result == .failed)
    let refugee = try check(Zone.passport(nationality: "XXB"), person())
    #expect(refugee.codes == ["mrz-nationality-special"])
    #expect(refugee.verification.result == .passed)
    #expect(!refugee.verification.validated.contains(.nationality))
    #expect(try check(Zone.passport(issuer: "D", nationality: "D"), person(nationalities: ["DE"])).codes == [])
    #expect(try check(Zone.passport(issuer: "GBR", nationality: "GBN"), person(nationalities: ["GB"])).codes == [])
  }

  @Test func numbersOfOtherDocumentsAreNotCompared() throws {
    var stated = try person()
    stated.identifiers = [
      try PartyIdentifier(scheme: .passport, value: "X1", country: CountryCode("SE")),
      try PartyIdentifier(scheme: .taxNumber, value: "FHC002549"),
    ]
    let result = try check(Zone.passport(), stated)
    #expect(result.codes == [])
    #expect(!result.verification.validated.contains(.documentNumber))
  }

  @Test func rolesAndSubjects() throws {
    let owner = try BeneficialOwner(individual: person(), control: .ownership, ownershipBasisPoints: 5000)
    let company = Organization(name: try OrganizationName("Fjordlys AS"), beneficialOwners: [owner])
    let statement = try Statement(applicant: .organization(company))
    func run(_ role: Role) throws -> EvidenceCheck {
      try EvidenceChecker.check(
        .machineReadableZone, payload: Zone.bytes(Zone.passport()), role: role, statement: statement, at: noon,
        anchors: .none)
    }
    #expect(try run(.beneficialOwner(0)).verification.result == .passed)
    #expect(try run(.beneficialOwner(0)).verification.role == .beneficialOwner(0))
    #expect(try run(.applicant).codes == ["mrz-subject-mismatch"])
    #expect(try run(.applicant).verification.result == .inconclusive)
    for role in [Role.beneficialOwner(1), .beneficialOwner(-1), .corporateOwner(0)] {
      let error = #expect(throws: EvidenceError.self) { try run(role) }
      #expect(error?.code == .role)
    }
  }

  @Test func checksAreReproducible() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let first = try encoder.encode(try check(Zone.passport(), person("Ola Nordmann")))
    #expect(try encoder.encode(try check(Zone.passport(), person("Ola Nordmann"))) == first)
    #expect(try JSONDecoder().decode(EvidenceCheck.self, from: first).codes == ["mrz-name-mismatch"])
  }

  /// Errors go to logs: nothing of the document may be in them.
  @Test func errorsCarryNothingOfTheDocument() throws {
    let error = #expect(throws: EvidenceError.self) { try check(["P<NORNÖRDBY<<KAJA"], person()) }
    #expect(error.map { !"\($0)".contains("RDBY") } == true)
  }
}

@Suite struct MRZVerdictTests {
  func verdict(_ lines: [String], policy: EvidenceVerdict.Policy = .icao) -> EvidenceVerdict {
    .machineReadableZone(Zone.bytes(lines), policy: policy, at: noon)
  }

  @Test func valid() throws {
    let verdict = verdict(Zone.passport())
    #expect(verdict.verdict == .valid)
    #expect(verdict.exitStatus == 0)
    #expect(verdict.claims["document_number"] == "FHC002549")
    #expect(verdict.grade?.strength == "FAIR")
    #expect(verdict.inputs[0].sha256.count == 64)
    let json = try #require(JSONSerialization.jsonObject(with: JSONEncoder().encode(verdict)) as? [String: Any])
    #expect(json["schema"] as? String == "evidence.verdict/1")
    #expect(json["id"] is NSNull)
    #expect(json["at"] as? String == "2026-06-15T12:00:00Z")
    #expect((json["grade"] as? [String: String])?["clone_detection"] == "none")
  }

  @Test func invalidNamesEveryFault() {
    let verdict = verdict([Zone.passport(issuer: "ZZZ")[0], Zone.passport(birth: "851301", sex: "X")[1]])
    #expect(verdict.verdict == .invalid)
    #expect(verdict.exitStatus == 1)
    #expect(verdict.reasons.map(\.code) == ["country", "date", "sex"])
    #expect(verdict.claims.isEmpty)
    #expect(verdict.grade?.strength == "NONE")
  }

  @Test func expiredWarnsOrFails() {
    let lines = Zone.passport(expiry: "200101")
    #expect(verdict(lines).verdict == .valid)
    #expect(verdict(lines).reasons.map(\.code) == ["expired"])
    #expect(verdict(lines, policy: .strict).verdict == .invalid)
  }

  @Test func unreadable() {
    #expect(verdict(["P<NOR"]).verdict == .malformed)
    #expect(verdict(["P<NOR"]).reasons.map(\.code) == ["length"])
    // Two lines of 44 that begin as no passport does.
    let lines = Zone.passport()
    let other = verdict(["X" + lines[0].dropFirst(), lines[1]])
    #expect(other.verdict == .malformed && other.reasons.map(\.code) == ["format"] && other.claims.isEmpty)
    #expect(verdict(["p<nor"]).reasons[0].code == "charset")
    #expect(verdict([]).reasons[0].code == "empty")
    #expect(verdict(["P<NOR"]).exitStatus == 2)
  }
}
