import Evidence
import Foundation
import Testing
import Vocabulary

@Suite struct RegistrationTests {
  /// An extract of an invented register; `nil` takes a field out.
  static func extract(_ changes: [String: Any?] = [:]) throws -> [UInt8] {
    var fields: [String: Any] = [
      "register": "Fjordregisteret", "registrationNumber": "999 888 777", "name": "FJORDLYS AS", "jurisdiction": "NO",
      "status": "active", "incorporatedOn": "2019-05-01", "retrievedAt": "2026-06-01T08:00:00Z",
      "address": ["lines": ["Storgata 1"], "postalCode": "0155", "locality": "Oslo", "country": "NO"],
      "owners": [
        ["name": "Kaja Nordby", "kind": "individual", "share": 60],
        ["name": "Ola Strand", "kind": "individual", "share": 30.5],
      ],
      "officers": [["name": "Ola Strand", "role": "chair"]], "source": "https://register.example/999888777",
    ]
    for (key, value) in changes { fields[key] = value }
    return Array(try JSONSerialization.data(withJSONObject: fields))
  }

  static func company(owners: [(String, Int)] = [("Kaja Nordby", 6000), ("Ola Strand", 3050)]) throws -> Organization {
    Organization(
      name: try OrganizationName("Fjordlys AS"), jurisdiction: try CountryCode("NO"),
      address: try PostalAddress(
        lines: ["Storgata 1"], locality: "OSLO", postalCode: "0155", country: CountryCode("NO")),
      identifiers: [try PartyIdentifier(scheme: .registrationNumber, value: "999888777", country: CountryCode("NO"))],
      beneficialOwners: try owners.map { name, share in
        try BeneficialOwner(
          individual: Individual(name: PersonName(full: name)), control: .ownership, ownershipBasisPoints: share)
      })
  }

  func run(_ payload: [UInt8], _ company: Organization, role: Role = .applicant) throws -> EvidenceCheck {
    try EvidenceChecker.check(
      .registrationExtract, payload: payload, role: role, statement: Statement(applicant: .organization(company)),
      at: noon, anchors: .none)
  }

  @Test func passes() throws {
    let result = try run(Self.extract(), Self.company())
    #expect(result.codes == [])
    #expect(result.verification.result == .passed)
    #expect(result.verification.strength == .fair)
    #expect(result.verification.source == "Fjordregisteret")
    #expect(result.verification.validated == [.address, .beneficialOwners, .jurisdiction, .name, .registrationNumber])
    #expect(result.verification.expires == (try date("2026-08-30")))
    #expect(result.claims.contains(Claim(attribute: "owner", value: "Kaja Nordby (60.0 %)")))
  }

  @Test func namesFoldTheLegalForm() throws {
    #expect(try run(Self.extract(["name": "Fjordlys"]), Self.company()).codes == [])
    #expect(try run(Self.extract(["name": "Fjordlys Aksjeselskap"]), Self.company()).verification.result == .passed)
    #expect(
      try run(Self.extract(["name": "Fjordlys Stiftelse"]), Self.company()).verification.validated.contains(.name)
        == false)
    let other = try run(Self.extract(["name": "Fjordmørke AS"]), Self.company())
    #expect(other.codes == ["registration-name-mismatch"])
    #expect(other.verification.result == .contradicted)
    var company = try Self.company()
    company.otherNames = [try OrganizationName("Fjordmørke")]
    #expect(try run(Self.extract(["name": "Fjordmørke AS"]), company).codes == ["registration-other-name"])
  }

  @Test func contradictions() throws {
    #expect(
      try run(Self.extract(["registrationNumber": "999888778"]), Self.company()).codes == [
        "registration-number-mismatch"
      ])
    let elsewhere = try run(Self.extract(["jurisdiction": "SE"]), Self.company())
    #expect(elsewhere.codes == ["registration-jurisdiction-mismatch"])
    #expect(elsewhere.verification.result == .contradicted)
    let address: [String: Any] = ["lines": ["Kaia 2"], "postalCode": "0155", "locality": "Oslo", "country": "NO"]
    let moved = try run(Self.extract(["address": address]), Self.company())
    #expect(moved.codes == ["registration-address-differs"])
    #expect(moved.verification.result == .passed)
    #expect(!moved.verification.validated.contains(.address))
  }

  @Test(arguments: [
    ("dissolved", "registration-dissolved", Verification.Result.failed),
    ("in-liquidation", "registration-liquidation", .passed),
    ("suspended", "registration-suspended", .passed), ("unknown", "registration-status-unknown", .passed),
  ])
  func status(_ status: String, _ code: String, _ outcome: Verification.Result) throws {
    let result = try run(Self.extract(["status": status]), Self.company())
    #expect(result.codes == [code])
    #expect(result.verification.result == outcome)
    #expect((result.verification.strength == .none) == (outcome == .failed))
  }

  @Test func ages() throws {
    let old = try run(Self.extract(["retrievedAt": "2026-03-17T11:59:59Z"]), Self.company())
    #expect(old.codes == ["registration-stale"])
    #expect(old.verification.result == .inconclusive)
    #expect(old.verification.validated == [])
    #expect(try run(Self.extract(["retrievedAt": "2026-03-17T12:00:00Z"]), Self.company()).codes == [])
    #expect(try run(Self.extract(["retrievedAt": "2026-06-15T12:05:00Z"]), Self.company()).codes == [])
    let future = try run(Self.extract(["retrievedAt": "2026-06-15T12:05:01Z"]), Self.company())
    #expect(future.codes == ["registration-date"])
    #expect(future.verification.result == .failed)
    #expect(try run(Self.extract(["incorporatedOn": "2026-05-01"]), Self.company()).codes == ["registration-recent"])
    #expect(try run(Self.extract(["incorporatedOn": "2026-07-01"]), Self.company()).verification.result == .failed)
  }

  @Test func undisclosedOwners() throws {
    let owners: [[String: Any]] = [
      ["name": "Nordby, Kaja", "kind": "individual", "share": 40],
      ["name": "Ukjent Eier", "kind": "individual", "share": 25],
      ["name": "Small Holder", "kind": "individual", "share": 24.99],
    ]
    let result = try run(
      Self.extract(["owners": owners]), Self.company(owners: [("Kaja Nordby", 4000)]))
    #expect(result.codes == ["undisclosed-owner"])
    #expect(result.findings[0].severity == .high)
    #expect(result.findings[0].reference == "owner-1")
    #expect(result.findings[0].parts[0].found == "Ukjent Eier")
    #expect(result.verification.result == .passed)
    #expect(!result.verification.validated.contains(.beneficialOwners))
    let vague = try run(
      Self.extract(["owners": [["name": "Kaja Nordby"], ["name": "Ukjent Eier"]]]),
      Self.company(owners: [("Kaja Nordby", 4000)]))
    #expect(vague.codes == ["owner-share-unknown"])
  }

  @Test func ownersBehindOrganizations() throws {
    var company = try Self.company(owners: [("Kaja Nordby", 6000)])
    company.corporateOwners = [try CorporateOwner(name: OrganizationName("Holding AS"))]
    let owners: [[String: Any]] = [
      ["name": "Kaja Nordby", "kind": "individual", "share": 60],
      ["name": "HOLDING", "kind": "organization", "share": 40],
    ]
    let result = try run(Self.extract(["owners": owners]), company)
    #expect(result.codes == [])
    // Who owns Holding AS is not shown.
    #expect(!result.verification.validated.contains(.beneficialOwners))
    let unstated = try run(Self.extract(["owners": owners]), Self.company(owners: [("Kaja Nordby", 6000)]))
    #expect(unstated.codes == ["undisclosed-owner"])
  }

  @Test func statedOwnersMustBeRegistered() throws {
    let result = try run(
      Self.extract(), Self.company(owners: [("Kaja Nordby", 6000), ("Ola Strand", 3050), ("Per Ny", 2500)]))
    #expect(result.codes == ["unregistered-owner"])
    #expect(result.findings[0].reference == "beneficial-owner-2")
    // A register that shows no owners says nothing of them.
    #expect(try run(Self.extract(["owners": nil]), Self.company()).codes == [])
  }

  @Test func rolesAndSubjects() throws {
    var company = try Self.company()
    company.corporateOwners = [
      try CorporateOwner(name: OrganizationName("Fjordlys AS"), jurisdiction: CountryCode("NO"))
    ]
    #expect(
      try run(Self.extract(), company, role: .corporateOwner(0)).verification.validated == [.jurisdiction, .name])
    let person = try run(Self.extract(), company, role: .beneficialOwner(0))
    #expect(person.codes == ["registration-subject-mismatch"])
    #expect(person.verification.result == .inconclusive)
  }

  @Test(
    arguments: [
      (#"{"shareholders":[]}"#, EvidenceError.Code.unknownField, "/shareholders"),
      (#"{"status":"gone"}"#, .format, "/status"),
      (#"{"owners":[{"name":"A","share":101}]}"#, .format, "/owners/0/share"),
      (#"{"owners":[{"name":"A","percent":1}]}"#, .unknownField, "/owners/0/percent"),
      (#"{"register":null}"#, .missingField, "/register"), (#"{"jurisdiction":"ZZ"}"#, .format, "/jurisdiction"),
      (#"{"officers":[{"name":1}]}"#, .type, "/officers/0/name"),
      (#"{"retrievedAt":"yesterday"}"#, .format, "/retrievedAt"),
      (#"{"registrationNumber":""}"#, .format, "/registrationNumber"),
      (#"{"address":{"lines":["a"],"country":"NO","zip":"1"}}"#, .unknownField, "/address/zip"),
    ] as [(String, EvidenceError.Code, String)])
  func unreadableFields(_ changes: String, _ code: EvidenceError.Code, _ path: String) throws {
    let error = #expect(throws: EvidenceError.self) { try run(Self.extract(fields(changes)), Self.company()) }
    #expect(error?.code == code)
    #expect(error?.position == path)
  }

  @Test(arguments: [
    ("", EvidenceError.Code.json), ("[]", .type), ("{", .json), (#"{"name":"a","name":"b"}"#, .duplicateKey),
    ("{}x", .json),
    ("\u{FEFF}{}", .json), (String(repeating: "[", count: 100), .nesting),
  ])
  func unreadableText(_ text: String, _ code: EvidenceError.Code) throws {
    let error = #expect(throws: EvidenceError.self) { try run(Array(text.utf8), Self.company()) }
    #expect(error?.code == code, "\(error.map(String.init(describing:)) ?? "")")
    let huge = #expect(throws: EvidenceError.self) { try run(Array(repeating: 0x20, count: 300_000), Self.company()) }
    #expect(huge?.code == .length)
    let broken = #expect(throws: EvidenceError.self) { try run([0x7B, 0x22, 0xFF, 0x22, 0x7D], Self.company()) }
    #expect(broken?.code == .utf8)
  }
}
