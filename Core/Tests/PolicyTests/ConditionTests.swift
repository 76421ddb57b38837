import Policy
import Testing
import Vocabulary

@Suite struct ConditionTests {
  /// Whether the condition holds, asked through a pack whose only rule it is.
  private func holds(_ condition: PackNode, _ file: CaseFile) throws -> Bool {
    let pack = try TestPack.pack(when: condition)
    return Policy.evaluate(file, packs: [pack]).reasons.contains { $0.code == "holds" }
  }

  private func domestic() throws -> CaseFile {
    try Cases.file(
      .individual(Cases.person(nationality: "US", residence: "US", telephone: "+12025550123")),
      payment: [Cases.card("DE")],
      verifications: [Cases.check(.strong, [.name, .birthDate], expires: "2030-01-01")],
      findings: [Cases.finding("sanctions-match", .medium, confidence: 0.8)]
    ) {
      $0.registration = AccessRecord(address: try IPAddress("192.0.2.7"), at: Cases.received)
    }
  }

  @Test(
    arguments: [
      (["always": true], true),
      (["not": ["always": true]], false),
      (["any": [["stated": "reseller"], ["stated": "email"]]], true),
      (["all": [["stated": "reseller"], ["stated": "email"]]], false),
      (["applicant": "individual"], true),
      (["applicant": "organization"], false),
      (["applicant": ["organization", "individual"]], true),
      (["stated": ["email", "telephone"]], true),
      (["stated": ["email", "birth-date"]], false),
      (["stated": "jurisdiction"], false),
      (["verified": ["validates": "name"]], true),
      (["verified": ["validates": ["name", "birth-date"], "type": "mrz", "method": "documentary"]], true),
      (["verified": ["validates": "name", "type": "vendor-report"]], false),
      (["verified": ["validates": "name", "strength-at-least": "superior"]], false),
      (["verified": ["validates": ["name", "address"]]], false),
      (["finding": ["code": "sanctions-match"]], true),
      (["finding": ["code": ["other", "sanctions-match"], "sensor": "screening"]], true),
      (["finding": ["other-than": "sanctions-match"]], false),
      (["finding": ["severity": "medium"]], true),
      (["finding": ["severity": ["low", "high"]]], false),
      (["finding": ["severity-at-least": "high"]], false),
      (["finding": ["confidence-at-least": "0.8"]], true),
      (["finding": ["confidence-at-least": "0.81"]], false),
      (["finding": ["sensor": "traffic"]], false),
      (["finding": ["code": "sanctions-match", "about": "beneficial-owner"]], false),
      (["finding": ["code": "sanctions-match", "ruling": "unruled"]], true),
      (["finding": ["code": "sanctions-match", "ruling": "confirmed"]], false),
      (["country": ["of": "residence", "in": ["DE", "US"]]], true),
      (["country": ["of": "payment", "in": "DE"]], true),
      (["country": ["of": "telephone", "in": "far"]], false),
      (["country": ["of": "jurisdiction", "in": ["US"]]], false),
      (["countries-differ": ["payment", "residence"]], true),
      (["countries-differ": ["telephone", "residence"]], false),
      (["countries-differ": ["jurisdiction", "residence"]], false),
      (["source-address": ["192.0.2.0/24", "2001:db8::/32"]], true),
      (["source-address": "10.0.0.0/8"], false),
      (["payment-type": "card"], true),
      (["payment-type": ["wallet", "other"]], false),
      (["ownership": ["share-unknown": true]], false),
      (["foreign-person": "foreign"], false),
      (["foreign-person": ["undetermined", "domestic"]], true),
      (["risk-at-least": "high"], true),
      (["risk-at-least": "prohibited"], true),
      (["requirement-missing": "email"], false),
      (["requirement-missing": ["email", "identity"]], true),
      (["requirement-missing": "any"], true),
      (["clock-overdue": "complete"], false),
    ] as [(PackNode, Bool)])
  func conditionHolds(_ condition: PackNode, _ expected: Bool) throws {
    #expect(try holds(condition, domestic()) == expected)
  }

  @Test func emptyStatementAnswersNothing() throws {
    let file = try Cases.file(.individual(Individual(name: PersonName(full: "Ada"))))
    for field in StatedField.allCases where field != .name {
      #expect(try !holds(["stated": .init(stringLiteral: field.rawValue)], file), "\(field)")
    }
    #expect(try !holds(["countries-differ": ["payment", "residence"]], file))
    #expect(try !holds(["source-address": "0.0.0.0/0"], file))
  }

  @Test func ownershipIsSummedOverPersonsAndOrganizations() throws {
    func file(_ shares: [Int?], corporate: Int? = nil) throws -> CaseFile {
      let owners = try shares.map { try Cases.owner(Cases.person(), share: $0) }
      let corporateOwners = try corporate.map { [try CorporateOwner(name: .init("Holding"), ownershipBasisPoints: $0)] }
      return try Cases.file(.organization(Cases.organization(owners: owners, corporateOwners: corporateOwners ?? [])))
    }
    let half: PackNode = ["ownership": ["unexplained-at-least": 50]]
    #expect(try holds(half, file([5000])))
    #expect(try !holds(half, file([5001])))
    #expect(try !holds(half, file([3000], corporate: 3000)))
    #expect(try holds(half, file([])))
    #expect(try holds(["ownership": ["share-unknown": true]], file([9000, nil])))
    #expect(try !holds(["ownership": ["share-unknown": true]], file([9000])))
  }

  @Test func rulingsDecideWhichFindingsCount() throws {
    let finding = Cases.finding("sanctions-match", .critical, reference: "own/7")
    let person = try Cases.person(residence: "US")
    func file(_ verdict: Ruling.Verdict, reference: String?) throws -> CaseFile {
      let ruling = Ruling(code: finding.code, reference: reference, role: .applicant, verdict: verdict)
      return try Cases.file(.individual(person), findings: [finding], rulings: [ruling])
    }
    let any: PackNode = ["finding": ["code": "sanctions-match"]]
    let confirmed: PackNode = ["finding": ["code": "sanctions-match", "ruling": "confirmed"]]
    #expect(try !holds(any, file(.dismissed, reference: "own/7")))
    #expect(try holds(any, file(.dismissed, reference: "own/8")), "a ruling is about one list entry only")
    #expect(try holds(any, file(.confirmed, reference: "own/7")))
    #expect(try holds(confirmed, file(.confirmed, reference: "own/7")))
    #expect(try !holds(["finding": ["ruling": "unruled"]], file(.confirmed, reference: "own/7")))
  }
}
