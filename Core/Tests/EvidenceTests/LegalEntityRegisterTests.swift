import Testing
import Vocabulary
import Wire

@testable import Evidence

@Suite struct LegalEntityRegisterTests {
  private static let csv = """
    \u{FEFF}"LEI","Entity.LegalName","Entity.OtherEntityNames.OtherEntityName.1","Entity.LegalAddress.FirstAddressLine","Entity.LegalAddress.City","Entity.LegalAddress.Country","Entity.LegalAddress.PostalCode","Entity.RegistrationAuthority.RegistrationAuthorityEntityID","Entity.LegalJurisdiction","Entity.EntityStatus","Registration.RegistrationStatus","Registration.NextRenewalDate"
    "213800KUD8LAJWSQ9D15","Example Hosting Limited","Example, Ltd","1 High Street","London","GB","EC1A 1AA","01234567","GB","ACTIVE","LAPSED","2024-01-01T00:00:00Z"
    "","broken","","","","","","","","","",""

    """

  private static let relations = """
    Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus
    213800KUD8LAJWSQ9D15,529900T8BM49AURSDO55,IS_ULTIMATELY_CONSOLIDATED_BY,ACTIVE
    213800KUD8LAJWSQ9D15,5493001KJTIIGC8Y1R12,IS_DIRECTLY_CONSOLIDATED_BY,INACTIVE

    """

  private static let json = """
    {"records":[{"LEI":{"$":"213800KUD8LAJWSQ9D15"},"Entity":{"LegalName":{"$":"Example Hosting Limited"},"OtherEntityNames":
    {"OtherEntityName":[{"$":"Example, Ltd"}]},"LegalAddress":{"FirstAddressLine":{"$":"1 High Street"},"City":{"$":"London"},
    "Country":{"$":"GB"},"PostalCode":{"$":"EC1A 1AA"}},"RegistrationAuthority":{"RegistrationAuthorityEntityID":{"$":"01234567"}},
    "LegalJurisdiction":{"$":"GB"},"EntityStatus":{"$":"ACTIVE"}},"Registration":{"RegistrationStatus":{"$":"LAPSED"},
    "NextRenewalDate":{"$":"2024-01-01T00:00:00Z"}}}]}
    """

  @Test func bothFormsSayTheSame() throws {
    var fromCSV = GoldenCopy()
    try fromCSV.read(Array(Self.csv.utf8))
    try fromCSV.read(Array(Self.relations.utf8))
    var fromJSON = GoldenCopy()
    try fromJSON.read(Array(Self.json.utf8))
    #expect(fromCSV.records == fromJSON.records)
    #expect(fromCSV.records.count == 1)
    #expect(fromCSV.skipped == 1)
    #expect(fromCSV.record("213800KUD8LAJWSQ9D15")?.status == .lapsed)
    #expect(fromCSV.parents("213800KUD8LAJWSQ9D15").map(\.parent) == ["529900T8BM49AURSDO55"])
  }

  @Test func readsOnlyWhatIsWanted() throws {
    var copy = GoldenCopy()
    try copy.read(Array(Self.csv.utf8), wanted: ["529900T8BM49AURSDO55"])
    #expect(copy.records.isEmpty)
  }

  @Test func refusesOtherFiles() {
    var copy = GoldenCopy()
    #expect(throws: WireError.self) { try copy.read(Array("a,b\n1,2\n".utf8)) }
    #expect(throws: WireError.self) { try copy.read([]) }
  }
}

@Suite struct GradingTests {
  private func piece(
    _ strength: EvidenceGrading.Strength, anchored: Bool = true, valid: Bool = true,
    _ ownership: EvidenceGrading.Ownership = .none
  ) -> EvidenceGrading.Piece {
    .init(kind: "x", isValid: valid, claimed: strength, isAnchored: anchored, ownership: ownership)
  }

  @Test func levels() {
    #expect(EvidenceGrading([]).level == .none)
    #expect(EvidenceGrading([piece(.superior, valid: false, .faceComparison)]).level == .none)
    #expect(EvidenceGrading([piece(.fair)]).level == .ial1)
    #expect(EvidenceGrading([piece(.superior)]).level == .ial1)
    #expect(EvidenceGrading([piece(.superior, .faceComparison)]).level == .ial2)
    // Without a signature up to an anchor it counts as STRONG only.
    #expect(EvidenceGrading([piece(.superior, anchored: false, .faceComparison)]).level == .ial1)
    #expect(EvidenceGrading([piece(.superior, anchored: false, .faceComparison), piece(.fair)]).level == .ial2)
    #expect(EvidenceGrading([piece(.fair, .faceComparison), piece(.fair)]).level == .ial1)
    #expect(EvidenceGrading([piece(.strong, .confirmationCode), piece(.fair)]).level == .ial1)
    #expect(EvidenceGrading([piece(.strong, .federationFAL2), piece(.strong)]).level == .ial2)
  }

  @Test func saysWhatIsMissing() {
    #expect(EvidenceGrading([piece(.superior)]).missing == ["verification of ownership"])
    #expect(EvidenceGrading([piece(.strong, .faceComparison)]).missing == ["one more piece of FAIR evidence"])
  }

  @Test func asksForTheCheapest() {
    #expect(EvidenceAdvice.cheapest(to: .ial1, from: [])?.map(\.kind) == ["mrz"])
    #expect(EvidenceAdvice.cheapest(to: .ial1, from: [piece(.fair)])?.isEmpty == true)
    #expect(EvidenceAdvice.cheapest(to: .ial2, from: [])?.map(\.kind) == ["sdjwt", "fal2"])
    #expect(EvidenceAdvice.cheapest(to: .ial2, from: [piece(.superior)])?.map(\.kind) == ["fal2"])
    #expect(
      EvidenceAdvice.cheapest(to: .ial2, from: [], available: ["emrtd", "face_comparison", "mrz"])?.map(\.kind)
        == ["face_comparison", "emrtd"])
    #expect(EvidenceAdvice.cheapest(to: .ial2, from: [], available: ["mrz"]) == nil)
  }
}

@Suite struct ConsistencyTests {
  private func codes(_ pieces: [EvidenceConsistency.Piece], _ earlier: [EvidenceConsistency.Earlier] = []) -> [String] {
    EvidenceConsistency.findings(pieces, earlier: earlier, applied: noon.adding(days: -30), at: noon).map(\.code)
  }

  private func piece(_ change: (inout EvidenceConsistency.Piece) -> Void) -> EvidenceConsistency.Piece {
    var piece = EvidenceConsistency.Piece(label: "chip")
    change(&piece)
    return piece
  }

  @Test func namesInTwoScripts() {
    let latin = piece { $0.name = "Taras Shevchenko" }
    #expect(codes([latin, piece { $0.name = "Тарас Шевченко" }]).isEmpty)
    #expect(codes([latin, piece { $0.name = "Ivan Franko" }]) == ["evidence-name-conflict"])
  }

  @Test func birthDates() throws {
    let whole = try PartialDate("1974-08-12")
    let year = try PartialDate("1974")
    #expect(codes([piece { $0.birthDate = whole }, piece { $0.birthDate = year }]).isEmpty)
    let other = try PartialDate("1975")
    #expect(
      codes([piece { $0.birthDate = whole }, piece { $0.birthDate = other }]) == ["evidence-birth-date-conflict"])
  }

  @Test func documentsOfOtherApplicants() throws {
    var earlier = EvidenceConsistency.Earlier(reference: "app_1")
    earlier.documentNumber = "L898902-C3"
    earlier.issuer = try CountryCode("SE")
    let (se, no) = (try CountryCode("SE"), try CountryCode("NO"))
    #expect(
      codes([piece { ($0.documentNumber, $0.issuer) = ("L898902C3", se) }], [earlier]) == ["document-reused"])
    #expect(codes([piece { ($0.documentNumber, $0.issuer) = ("L898902C3", no) }], [earlier]).isEmpty)
  }

  @Test func expiryBetweenApplicationAndDecision() {
    #expect(codes([piece { $0.expires = noon.adding(days: -3).date }]) == ["evidence-expired-meanwhile"])
    #expect(codes([piece { $0.expires = noon.adding(days: -40).date }]).isEmpty)
    #expect(codes([piece { $0.expires = noon.date }]).isEmpty)
  }

  @Test func picturesThatAreNearlyTheSame() throws {
    let picture = (0..<1024).map { UInt8(truncatingIfNeeded: ($0 % 32) * 5 + ($0 / 32) * ($0 % 7)) }
    let lighter = picture.map { UInt8(min(255, Int($0) + 12)) }
    let other = (0..<1024).map { UInt8(truncatingIfNeeded: ($0 * 7919) >> 3) }
    let hash = try #require(PerceptualHash(luminance: picture))
    #expect(hash.distance(to: try #require(PerceptualHash(luminance: lighter))) <= 4)
    #expect(hash.distance(to: try #require(PerceptualHash(luminance: other))) > PerceptualHash.likelyDistance)
    #expect(PerceptualHash(luminance: [UInt8](repeating: 7, count: 1024)) == nil)
    var earlier = EvidenceConsistency.Earlier(reference: "app_1")
    earlier.photoHash = PerceptualHash(luminance: lighter)
    #expect(codes([piece { $0.photoHash = hash }], [earlier]) == ["photo-alike"])
    earlier.photoSHA256 = "aa"
    #expect(codes([piece { ($0.photoHash, $0.photoSHA256) = (hash, "aa") }], [earlier]) == ["photo-reused"])
  }
}
