import Crypto
import Evidence
import Foundation
import TestWallet
import Testing
import Vocabulary
import Wire

@Suite struct StatusListTests {
  let setting = CredentialSetting()
  private static let uri = "https://example.com/statuslists/1"

  /// Section 4.1 of the Token Status List specification: 1 bit, 16 statuses.
  private static let list = "eNrbuRgAAhcBXQ"

  private func token(
    _ change: (inout [String: JSONValue], inout [String: JSONValue]) -> Void = { _, _ in }
  ) -> [UInt8] {
    var header: [String: JSONValue] = ["alg": "ES256", "typ": "statuslist+jwt"]
    var claims: [String: JSONValue] = [
      "sub": .string(Self.uri), "iat": 1_781_524_000, "exp": 1_781_600_000, "ttl": 43200,
      "status_list": ["bits": 1, "lst": .string(Self.list)],
    ]
    change(&header, &claims)
    return Array(TestCredential.sign(header, claims, key: setting.issuerKey).utf8)
  }

  private func read(_ bytes: [UInt8]) throws -> StatusListToken {
    StatusListToken(bytes, uri: Self.uri, issuers: try #require(setting.issuers), at: setting.at)
  }

  @Test func readsTheListOfTheSpecification() throws {
    let list = try #require(try read(token()).list)
    let statuses = (0..<16).map { list.status(at: $0) }
    #expect(statuses == [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1])
    #expect(list.status(at: 16) == nil)
    #expect(list.status(at: -1) == nil)
    #expect(list.secondsToLive == 43200)
  }

  @Test func refusesWhatIsNotGenuine() throws {
    func codes(_ bytes: [UInt8]) throws -> Set<String> {
      let token = try read(bytes)
      #expect(token.list == nil)
      return Set(token.reasons.map(\.code))
    }
    #expect(try codes(token { header, _ in header["typ"] = "JWT" }) == ["typ"])
    #expect(try codes(token { _, claims in claims["sub"] = "x" }) == ["issuer_mismatch"])
    #expect(try codes(token { _, claims in claims["exp"] = 1_781_524_800 }) == ["expired"])
    #expect(try codes(token { _, claims in claims["status_list"] = nil }) == ["claim_missing"])
    #expect(try codes(token { _, claims in claims["status_list"] = ["bits": 3, "lst": "AA"] }) == ["type"])
    #expect(try codes(token { _, claims in claims["status_list"] = ["bits": 1, "lst": "AA"] }) == ["format"])
    var forged = token()
    forged[forged.count - 10] = forged[forged.count - 10] == 0x41 ? 0x42 : 0x41
    #expect(try codes(forged) == ["signature_invalid"])
  }

  @Test func readsListsInCBOR() throws {
    let compressed = try #require(Data(base64Encoded: "eNrbuRgAAhcBXQ=="))
    func message(_ uri: String) -> [UInt8] {
      let claims = CBORValue.map([
        (.integer(2), .text(uri)), (.integer(4), .integer(1_781_600_000)), (.integer(6), .integer(1_781_524_000)),
        (
          .integer(65533),
          .map([(.text("bits"), .integer(1)), (.text("lst"), .bytes([UInt8](compressed)))])
        ),
      ])
      let signed = TestDocument.sign1(
        [(.integer(1), .integer(-7)), (.integer(16), .text("application/statuslist+cwt"))],
        [(.integer(33), .bytes(setting.chain[0]))], payload: claims.encoded, isDetached: false, key: setting.issuerKey)
      return CBORValue.tagged(18, signed).encoded
    }
    func read(_ bytes: [UInt8]) -> StatusListToken {
      StatusListToken(bytes, uri: Self.uri, issuers: .authorities(setting.anchors), at: setting.at)
    }
    #expect(read(message(Self.uri)).list?.status(at: 0) == 1)
    #expect(read(message("x")).reasons.map(\.code) == ["issuer_mismatch"])
  }

  @Test func decidesOnCredentials() throws {
    let list = try #require(try read(token()).list)
    var credential = setting.credential
    func verdict(_ index: Int64, _ statuses: StatusLists?) -> EvidenceVerdict {
      credential.claims["status"] = [
        "status_list": ["idx": .number(JSONNumber(index)), "uri": .string(Self.uri)]
      ]
      return setting.verdict(on: setting.present(credential)) { $0.statuses = statuses }
    }
    let lists = StatusLists([Self.uri: list], isRequired: true)
    #expect(verdict(1, lists).verdict == .valid)
    #expect(verdict(0, lists).codes == ["status"])
    #expect(verdict(0, nil).verdict == .valid)
    let missing = verdict(0, StatusLists([:], isRequired: true))
    #expect(missing.verdict == .indeterminate)
    #expect(missing.codes == ["revocation_unknown"])
    #expect(verdict(0, StatusLists([:], isRequired: false)).verdict == .valid)
    #expect(verdict(99, lists).verdict == .indeterminate)
  }
}
