import Foundation
import Testing
import Vocabulary

@Suite struct PaymentMeansTests {
  @Test(arguments: [
    #"{"type":"card","fingerprint":"fp_abc","last4":"4242","issuer":"Example Bank","issuerCountry":"US"}"#,
    #"{"type":"bank-account","iban":"DE89370400440532013000","institution":"Example"}"#,
    #"{"type":"bank-account","fingerprint":"acct_1","country":"IN"}"#,
    #"{"type":"wallet","asset":"ETH","address":"0x52908400098527886E0F7030069857D2E4169EE7"}"#,
    #"{"type":"other","description":"invoice","reference":"2026-1"}"#,
    #"{"type":"card","fingerprint":"1a2b3c4d5e6f7a8b","holder":{"full":"Kaja Nordby"}}"#,
  ])
  func roundTrips(_ json: String) throws {
    let means = try decode(PaymentMeans.self, json)
    #expect(try decode(PaymentMeans.self, String(decoding: encode(means), as: UTF8.self)) == means)
  }

  /// Test numbers of card networks: nothing that looks like a card number is kept, wherever it is put.
  @Test(arguments: [
    #"{"type":"card","fingerprint":"4242424242424242"}"#, #"{"type":"card","fingerprint":"4242 4242 4242 4242"}"#,
    #"{"type":"card","fingerprint":"4242-4242-4242-4242"}"#, #"{"type":"card","fingerprint":"4242.4242.4242.4242"}"#,
    #"{"type":"card","fingerprint":"４２４２４２４２４２４２４２４２"}"#, #"{"type":"card","fingerprint":"123456789012"}"#,
    #"{"type":"other","description":"card 4242 4242 4242 4242"}"#,
    #"{"type":"other","description":"x","reference":"378282246310005"}"#,
    #"{"type":"bank-account","fingerprint":"4242424242424242"}"#,
    #"{"type":"card","fingerprint":"fp","issuer":"5555555555554444"}"#,
  ])
  func cardNumbers(_ json: String) {
    #expect(refusal(PaymentMeans.self, json)?.code == .format)
  }

  @Test(arguments: [
    (#"{"type":"card","fingerprint":"fp","last4":"424"}"#, VocabularyError.Code.format, ""),
    (#"{"type":"card","fingerprint":"fp","last4":"٤٢٤٢"}"#, .format, ""),
    (#"{"type":"card","fingerprint":"fp","iban":"x"}"#, .conflict, "iban"),
    (#"{"type":"wallet","asset":"ETH","address":"0x","last4":"1234"}"#, .conflict, "last4"),
    (#"{"type":"bank-account"}"#, .empty, ""),
    (#"{"type":"bank-account","iban":"DE88370400440532013000"}"#, .checkDigit, "iban"),
    (#"{"type":"card","fingerprint":"fp","pan":"4242"}"#, .unknownField, "pan"),
  ])
  func refused(_ json: String, _ expected: VocabularyError.Code, _ path: String) {
    let refused = refusal(PaymentMeans.self, json)
    #expect(refused?.code == expected)
    #expect(refused?.path == path)
  }

  @Test func countries() throws {
    #expect(
      try decode(PaymentMeans.self, #"{"type":"bank-account","iban":"GB82 WEST 1234 5698 7654 32"}"#).country?.text
        == "GB")
    #expect(
      try decode(
        PaymentMeans.self, #"{"type":"wallet","asset":"ETH","address":"0x52908400098527886E0F7030069857D2E4169EE7"}"#
      ).country == nil)
  }
}

@Suite struct IBANTests {
  /// Examples of the ISO 13616 registry.
  @Test(arguments: [
    "GB82 WEST 1234 5698 7654 32", "DE89370400440532013000", "FR1420041010050500013M02606", "NO9386011117947",
    "BE68539007547034",
    "CH9300762011623852957", "NL91ABNA0417164300", "MT84MALT011000012345MTLCAST001S", "SA0380000000608010167519",
    "nl91abna0417164300",
  ])
  func valid(_ text: String) throws {
    let iban = try IBAN(text)
    #expect(try IBAN(iban.text) == iban)
    #expect(iban.country != nil)
    #expect(!iban.text.contains(" "))
  }

  @Test(arguments: [
    ("GB82WEST12345698765433", VocabularyError.Code.checkDigit), ("GB28WEST12345698765432", .checkDigit), ("", .format),
    ("GB82", .format),
    ("ZZ82WEST12345698765432", .format), ("GB8XWEST12345698765432", .format), ("GB82WEST1234569876543é", .format),
    ("DE8937040044053201300", .format), ("DE893704004405320130000", .format), ("ß9370400440532013000", .format),
    ("NO93860111179470000000000000000000000", .format),
  ])
  func refused(_ text: String, _ expected: VocabularyError.Code) { #expect(code(IBAN.self, text) == expected) }

  /// 97 has two remainders for some pairs of digits: 00, 01 and 99 are never given out (ISO 13616-1 section 6).
  @Test func onlyOnePairOfDigitsIsValid() {
    var accepted: [Int] = []
    for pair in 0...99 where code(IBAN.self, "NO\(pair < 10 ? "0" : "")\(pair)86011117947") == nil {
      accepted.append(pair)
    }
    #expect(accepted == [93])
    for pair in ["00", "01", "99"] {
      for account in 0..<97 where code(IBAN.self, "NO\(pair)860111179\(account < 10 ? "0" : "")\(account)") == nil {
        Issue.record("\(pair) was accepted")
      }
    }
  }
}

@Suite struct StatementTests {
  static let full = #"""
    {"applicant":{"kind":"organization","organization":{"name":"Fjordlys AS","otherNames":["Fjordlys"],"jurisdiction":"NO",
     "address":{"lines":["Storgata 1"],"locality":"Oslo","country":"NO"},"placesOfUse":[{"lines":["Kai 2"],"country":"SE"}],
     "email":"post@fjordlys.example","telephone":"+4722000000","identifiers":[{"scheme":"registration-number","value":"999888777","country":"NO"}],
     "beneficialOwners":[{"individual":{"name":{"full":"Kaja Nordby"},"birthDate":"1985-04-12","nationalities":["NO"]},"control":"ownership","ownershipBasisPoints":6000}],
     "corporateOwners":[{"name":"Holding AS","jurisdiction":"NO","ownershipBasisPoints":4000}]}},
     "payment":[{"type":"bank-account","iban":"NO9386011117947"}],"intendedUse":"Tests.\nMore tests.",
     "registration":{"address":"192.0.2.7","at":"2026-06-15T12:00:00Z"},"access":[{"address":"2001:db8::1","at":"2026-06-15T13:00:00+02:00"}],
     "accounts":[{"reference":"acct-1","product":"vm","period":{"start":"2026-06-15T12:00:00Z"},"addresses":["198.51.100.1"]}],"reseller":"res:1"}
    """#

  @Test func roundTrips() throws {
    let statement = try decode(Statement.self, Self.full)
    let text = String(decoding: try encode(statement), as: UTF8.self)
    #expect(try decode(Statement.self, text) == statement)
    #expect(statement.access[0].at.text == "2026-06-15T11:00:00Z")
    #expect(statement.applicant.email?.domain == "fjordlys.example")
  }

  @Test func leastOfAll() throws {
    let statement = try decode(
      Statement.self, #"{"applicant":{"kind":"individual","individual":{"name":{"full":"Kaja"}}}}"#)
    #expect(statement.payment.isEmpty && statement.access.isEmpty && statement.reseller == nil)
  }

  /// A misspelt field is refused wherever it stands, and the refusal says where.
  @Test(arguments: [
    (#""applicant":{"#, #""applicants":1,"applicant":{"#, "applicants"),
    (#""jurisdiction":"NO","#, #""jurisdiktion":"NO","#, "applicant.organization.jurisdiktion"),
    (#""locality":"Oslo""#, #""city":"Oslo""#, "applicant.organization.address.city"),
    (
      #""birthDate":"1985-04-12""#, #""dateOfBirth":"1985-04-12""#,
      "applicant.organization.beneficialOwners.0.individual.dateOfBirth"
    ),
    (#""registration":{"#, #""registration":{"port":1,"#, "registration.port"),
    (#""product":"vm""#, #""plan":"vm""#, "accounts.0.plan"),
  ])
  func unknownFields(_ old: String, _ new: String, _ path: String) {
    let refused = refusal(Statement.self, Self.full.replacing(old, with: new))
    #expect(refused?.code == .unknownField)
    #expect(refused?.path == path)
  }

  @Test(arguments: [
    (#""192.0.2.7""#, #""192.0.2.007""#, VocabularyError.Code.format, "registration.address"),
    (#""res:1""#, #""a@b""#, .format, ""),
    (#""acct-1""#, #""a b""#, .format, "accounts.0"),
    (#""Tests.\nMore tests.""#, #""\u0000x""#, .forbiddenCharacter, ""),
    (#""1985-04-12""#, #""1985-02-30""#, .range, "applicant.organization.beneficialOwners.0.individual.birthDate"),
    (#""post@fjordlys.example""#, #""post""#, .format, "applicant.organization.email"),
    (#""NO9386011117947""#, #""NO9486011117947""#, .checkDigit, "payment.0.iban"),
    (
      #""intendedUse":"Tests.\nMore tests.""#, #""intendedUse":"\#(String(repeating: "a", count: 4001))""#, .tooLong, ""
    ),
  ])
  func refused(_ old: String, _ new: String, _ expected: VocabularyError.Code, _ path: String) {
    let refused = refusal(Statement.self, Self.full.replacing(old, with: new))
    #expect(refused?.code == expected)
    #expect(refused?.path == path)
  }

  @Test func references() throws {
    #expect(try Reference.checked("A-z_0.9:x", what: "it") == "A-z_0.9:x")
    for text in ["", "a@b", "a b", "é", "a/b", String(repeating: "a", count: 65)] {
      #expect(throws: VocabularyError.self) { try Reference.checked(text, what: "it") }
    }
  }

  /// No message may repeat what was refused: it would end in logs.
  @Test func messagesCarryNoValues() throws {
    do {
      _ = try decode(Statement.self, Self.full.replacing("post@fjordlys.example", with: "SECRETVALUE"))
      Issue.record("the address was accepted")
    } catch DecodingError.dataCorrupted(let context) {
      #expect(!context.debugDescription.contains("SECRETVALUE"))
      #expect(!"\(context.underlyingError.map { "\($0)" } ?? "")".contains("SECRETVALUE"))
    }
  }
}
