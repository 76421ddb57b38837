import Crypto
import Evidence
import Foundation
import Testing
import Vocabulary

@Suite struct VendorTests {
  static let ed25519 = Curve25519.Signing.PrivateKey()
  static let p256 = P256.Signing.PrivateKey()

  static let anchors = EvidenceAnchors(vendors: [
    VendorKey(
      keyId: "ed-1", vendor: "Proofly", algorithm: .ed25519, publicKey: Array(ed25519.publicKey.rawRepresentation)),
    VendorKey(keyId: "es-1", vendor: "Proofly", algorithm: .es256, publicKey: Array(p256.publicKey.x963Representation)),
    VendorKey(
      keyId: "es-2", vendor: "Proofly", algorithm: .es256, publicKey: Array(p256.publicKey.compressedRepresentation)),
    VendorKey(keyId: "bad", vendor: "Proofly", algorithm: .ed25519, publicKey: [1, 2, 3]),
  ])

  static func base64URL(_ bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  static func report(_ changes: [String: Any?] = [:]) throws -> [UInt8] {
    var fields: [String: Any] = [
      "vendor": "Proofly", "reportId": "r-1", "subjectName": "Kaja Line Nordby", "birthDate": "1985-04-12",
      "nationality": "NO",
      "documentType": "passport", "documentNumber": "FHC002549", "issuingCountry": "NO", "result": "verified",
      "checks": [
        ["name": "document-authenticity", "result": "passed"], ["name": "face-comparison", "result": "passed"],
      ],
      "issuedAt": "2026-06-10T08:00:00Z", "validated": ["name", "birth-date", "nationality", "document-number"],
    ]
    for (key, value) in changes { fields[key] = value }
    return Array(try JSONSerialization.data(withJSONObject: fields))
  }

  static func envelope(_ report: [UInt8], keyId: String = "ed-1") throws -> [UInt8] {
    let signature =
      keyId.hasPrefix("es") ? try p256.signature(for: report).rawRepresentation : try ed25519.signature(for: report)
    return envelope(base64URL(report), base64URL(signature), keyId)
  }

  static func envelope(_ payload: String, _ signature: String, _ keyId: String) -> [UInt8] {
    Array(#"{"payload":"\#(payload)","signature":"\#(signature)","keyId":"\#(keyId)"}"#.utf8)
  }

  func run(_ payload: [UInt8], _ stated: Individual? = nil, anchors: EvidenceAnchors = anchors) throws -> EvidenceCheck
  {
    let stated = try stated ?? person(passport: "FHC002549")
    return try EvidenceChecker.check(
      .vendorReport, payload: payload, role: .applicant, statement: Statement(applicant: .individual(stated)), at: noon,
      anchors: anchors)
  }

  @Test(arguments: ["ed-1", "es-1", "es-2"])
  func passes(_ keyId: String) throws {
    let result = try run(Self.envelope(Self.report(), keyId: keyId))
    #expect(result.codes == [])
    #expect(result.verification.result == .passed)
    #expect(result.verification.strength == .strong)
    #expect(result.verification.source == "Proofly")
    #expect(result.verification.method == .documentary)
    #expect(result.verification.validated == [.birthDate, .documentNumber, .name, .nationality])
    #expect(result.verification.expires == (try date("2026-09-08")))
  }

  @Test func signatureComesFirst() throws {
    var altered = try Self.report()
    let signature = Self.base64URL(try Self.ed25519.signature(for: altered))
    altered[altered.count / 2] ^= 1
    for key in ["ed-1", "es-1", "bad"] {
      let result = try run(Self.envelope(Self.base64URL(altered), signature, key))
      #expect(result.codes == ["vendor-report-signature"])
      #expect(result.verification.result == .failed)
      #expect(result.claims.isEmpty)
    }
    // Not even read as JSON.
    #expect(try run(Self.envelope(Self.base64URL([0xFF]), signature, "ed-1")).codes == ["vendor-report-signature"])
    #expect(try run(Self.envelope(Self.base64URL(try Self.report()), "", "ed-1")).codes == ["vendor-report-signature"])
  }

  @Test func unknownKeysAreNotTrusted() throws {
    for anchors in [EvidenceAnchors.none, Self.anchors] {
      let result = try run(Self.envelope(Self.report(), keyId: "ed-9"), anchors: anchors)
      #expect(result.codes == ["vendor-report-untrusted"])
      #expect(result.verification.result == .inconclusive)
      #expect(result.verification.validated == [])
      #expect(result.claims.isEmpty)
    }
  }

  @Test func signerMustBeTheVendor() throws {
    let result = try run(Self.envelope(Self.report(["vendor": "Other"])))
    #expect(result.codes == ["vendor-report-vendor-mismatch"])
    #expect(result.verification.result == .failed)
  }

  @Test(
    arguments: [
      (#"{"result":"failed"}"#, ["vendor-report-failed"], Verification.Result.failed),
      (#"{"result":"inconclusive"}"#, ["vendor-report-inconclusive"], .inconclusive),
      (#"{"checks":[{"name":"face-comparison","result":"failed"}]}"#, ["vendor-report-inconsistent"], .inconclusive),
      (#"{"expiresAt":"2026-06-15T12:00:00Z"}"#, ["vendor-report-expired"], .failed),
      (#"{"issuedAt":"2026-03-17T11:59:59Z"}"#, ["vendor-report-stale"], .inconclusive),
      (#"{"issuedAt":"2026-06-15T12:05:01Z"}"#, ["vendor-report-date"], .failed),
      (#"{"validated":[]}"#, [], .inconclusive), (#"{"validated":["birth-date"]}"#, [], .inconclusive),
      (#"{"validated":["name","address"]}"#, ["vendor-report-unbound"], .passed),
      (#"{"subjectName":"Ola Nordmann"}"#, ["vendor-report-name-mismatch"], .contradicted),
      (#"{"birthDate":"1985-04-13"}"#, ["vendor-report-birth-date-mismatch"], .contradicted),
      (#"{"nationality":"SE"}"#, ["vendor-report-nationality-mismatch"], .contradicted),
      (#"{"documentNumber":"FHC00254"}"#, ["vendor-report-document-number-mismatch"], .contradicted),
      // Said not to be validated, and different all the same.
      (#"{"birthDate":"1985-04-13","validated":["name"]}"#, ["vendor-report-birth-date-mismatch"], .contradicted),
    ] as [(String, [String], Verification.Result)])
  func outcomes(_ changes: String, _ codes: [String], _ outcome: Verification.Result) throws {
    let result = try run(Self.envelope(Self.report(fields(changes))))
    #expect(result.codes == codes)
    #expect(result.verification.result == outcome)
    #expect((result.verification.strength == .none) == (outcome != .passed))
    if outcome != .passed { #expect(result.verification.validated == []) }
  }

  @Test func strengthNeedsAValidatedDocument() throws {
    let changes: [[String: Any?]] = [
      ["checks": nil], ["documentType": "other"], ["documentType": nil, "documentNumber": nil],
      ["checks": [["name": "document-authenticity", "result": "not-performed"]]],
    ]
    for change in changes {
      let result = try run(Self.envelope(Self.report(change)))
      #expect(result.verification.strength == .fair)
    }
    let result = try run(Self.envelope(Self.report(["documentType": nil])))
    #expect(result.verification.method == .nonDocumentary)
  }

  @Test func contactsCountWhenTheyAgree() throws {
    var stated = try person()
    stated.email = try EmailAddress("Kaja@example.org")
    stated.telephone = try TelephoneNumber("+4722000000")
    stated.address = try PostalAddress(lines: ["Storgata 1"], postalCode: "0155", country: CountryCode("NO"))
    let changes: [String: Any?] = [
      "email": "kaja@example.org", "telephone": "+47 22 00 00 00",
      "validated": ["name", "email", "telephone", "address"],
      "address": ["lines": ["STORGATA 1"], "postalCode": "0155", "country": "NO"],
    ]
    let result = try run(Self.envelope(Self.report(changes)), stated)
    #expect(result.codes == [])
    #expect(result.verification.validated == [.address, .email, .name, .telephone])
    stated.email = try EmailAddress("other@example.org")
    #expect(try run(Self.envelope(Self.report(changes)), stated).codes.contains("vendor-report-email-mismatch"))
  }

  @Test func organizations() throws {
    let changes: [String: Any?] = [
      "subjectName": "FJORDLYS", "birthDate": nil, "nationality": nil, "documentType": nil, "documentNumber": nil,
      "issuingCountry": nil,
      "jurisdiction": "NO", "registrationNumber": "999888777",
      "validated": ["name", "jurisdiction", "registration-number"],
    ]
    let result = try EvidenceChecker.check(
      .vendorReport, payload: Self.envelope(Self.report(changes)), role: .applicant,
      statement: Statement(applicant: .organization(RegistrationTests.company())), at: noon, anchors: Self.anchors)
    #expect(result.codes == [])
    #expect(result.verification.validated == [.jurisdiction, .name, .registrationNumber])
  }

  @Test(arguments: [
    (#"{"payload":"e30","signature":"AA"}"#, EvidenceError.Code.missingField, "/keyId"),
    (#"{"payload":"e30","signature":"AA","keyId":"k","alg":"none"}"#, .unknownField, "/alg"),
    (#"{"payload":"e30=","signature":"AA","keyId":"k"}"#, .base64, "/payload"),
    (#"{"payload":"e3+","signature":"AA","keyId":"k"}"#, .base64, "/payload"),
    (#"{"payload":"e30","signature":"AB","keyId":"k"}"#, .base64, "/signature"),
    (#"{"payload":"e","signature":"AA","keyId":"k"}"#, .base64, "/payload"),
    (#"{"payload":1,"signature":"AA","keyId":"k"}"#, .type, "/payload"),
  ])
  func unreadableEnvelopes(_ json: String, _ code: EvidenceError.Code, _ path: String) throws {
    let error = #expect(throws: EvidenceError.self) { try run(Array(json.utf8)) }
    #expect(error?.code == code)
    #expect(error?.position == path)
  }

  @Test func unreadableReports() throws {
    let unknown = #expect(throws: EvidenceError.self) { try run(Self.envelope(Self.report(["score": 1]))) }
    #expect(unknown?.code == .unknownField)
    #expect(unknown?.position == "/payload/score")
    let text = #expect(throws: EvidenceError.self) { try run(Self.envelope(Array("{\"a\":1,}".utf8))) }
    #expect(text?.code == .json)
    #expect(text?.position?.hasPrefix("/payload, line 1") == true)
  }
}
