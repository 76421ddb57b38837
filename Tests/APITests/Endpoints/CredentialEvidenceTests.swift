import Certificates
import Crypto
import Foundation
import HTTPTypes
import TestWallet
import Testing
import VestibuleTestKit
import Vocabulary
import Wire
import Workflow

@testable import API

/// Chips, documents and credentials that are handed in through the interface, and lists of authorities.
@Suite struct CredentialEvidenceTests {
  private static let setting = WalletSetting()

  private func house(_ clock: SteppableClock = SteppableClock(), _ seed: UInt64 = 3) async throws -> APIHouse {
    try await APIHouse(
      surroundings: .fixed(clock: clock, randomness: SeededRandomness(seed: seed)), wallets: Self.setting)
  }

  private func application(_ client: APIClient) async throws -> String {
    try #require(try await client.submit(PersonSamples.odalys).json["application"]?["id"]?.string)
  }

  private func add(_ client: APIClient, _ id: String, _ body: JSONValue) async throws -> APIClient.Answer {
    try await client.send(.post, "/v1/applications/\(id)/evidence", bytes: try CanonicalJSON.bytes(of: body) as [UInt8])
  }

  private func licence(_ number: String = "UT1234567") -> JSONValue {
    let bytes = Self.setting.licence(number: number).issuerSigned().encoded
    return ["type": "mdoc", "data": .string(TestBase64.padded(bytes))]
  }

  private func credential(_ credential: TestCredential = CredentialEvidenceTests.setting.credential()) -> JSONValue {
    let text = credential.issued + credential.disclosures.map { $0 + "~" }.joined()
    return ["type": "sdjwt", "text": .string(text)]
  }

  @Test func documentsAndCredentialsPassWithoutShowingWhoseTheyAre() async throws {
    try await house().run { client in
      let id = try await application(client)
      for (body, list) in [(licence(), "utopia-iaca"), (credential(), "utopia-issuers")] {
        let answer = try await add(client, id, body)
        try #require(answer.status == 200, "\(answer.text)")
        // Pieces of one moment have no order.
        let evidence = try #require(answer.json["evidence"]?.array?.first { $0["type"] == body["type"] })
        #expect(evidence["result"] == "passed" && evidence["strength"] == "superior", "\(answer.text)")
        #expect(evidence["judgement"]?["trustList"]?["name"]?.string == list)
        #expect(evidence["judgement"]?["binding"]?["ownership"] == "none")
        #expect(evidence["judgement"]?["binding"]?["isAnchored"] == true)
      }
      let assurance = try await client.get("/v1/applications/\(id)").json["assurance"]?.array?.first
      #expect(assurance?["level"] == "ial1")
      #expect(assurance?["rule"]?.string?.contains("SP 800-63A-4") == true)
    }
  }

  @Test func eachCheckIsInTheJournalAndNothingOfThePerson() async throws {
    let house = try await house()
    try await house.run { client in
      let id = try await application(client)
      _ = try await add(client, id, credential())
      let rows = try await house.services.store.read { try $0.journalRows(0..<(try $0.journalSize())) }
      let text = rows.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      #expect(text.contains("issuer_signature") && text.contains("utopia-issuers") && text.contains("commitment"))
      for secret in ["Larkwhistle", "Odalys", "1988-05-17"] { #expect(!text.contains(secret), "\(secret)") }
      let issued = self.credential()["text"]?.string ?? ""
      let digest = SHA256.hash(data: Array(issued.utf8)).map { String(format: "%02x", $0) }.joined()
      #expect(!text.contains(digest), "a plain hash could be searched for")
    }
  }

  @Test func whatIsForgedFailsAndASecondLookIsAskedFor() async throws {
    try await house().run { client in
      let id = try await application(client)
      var forged = Self.setting.credential()
      forged.disclosures[0] = TestCredential.encode(["salt-0", "family_name", "Somebody"])
      let answer = try await add(client, id, credential(forged))
      #expect(answer.json["evidence"]?.array?.last?["result"] == "failed", "\(answer.text)")
      #expect(answer.json["decision"]?["outcome"] == "refer")
      #expect(answer.json["findings"]?.array?.contains { $0["code"] == "credential-invalid" } == true)
    }
  }

  @Test func anotherNameContradicts() async throws {
    try await house().run { client in
      let id = try await application(client)
      let answer = try await add(client, id, credential(Self.setting.credential(family: "Quillfeather")))
      #expect(answer.json["evidence"]?.array?.last?["result"] == "contradicted")
      #expect(answer.json["findings"]?.array?.contains { $0["code"] == "credential-name-mismatch" } == true)
    }
  }

  @Test func aHouseThatTrustsNobodyPassesNothing() async throws {
    try await APIHouse.make().run { client in
      let id = try await application(client)
      let answer = try await add(client, id, credential())
      #expect(answer.json["evidence"]?.array?.last?["result"] == "inconclusive", "\(answer.text)")
      #expect(answer.json["findings"]?.array?.contains { $0["code"] == "credential-untrusted" } == true)
    }
  }

  @Test func theSameDocumentOfTwoApplicantsIsSeenOnBothSides() async throws {
    try await house().run { client in
      let first = try await application(client)
      let second = try await application(client)
      _ = try await add(client, first, licence())
      let answer = try await add(client, second, licence())
      let reused = answer.json["findings"]?.array?.first { $0["code"] == "document-reused" }
      #expect(reused?["severity"] == "critical" && reused?["reference"]?.string == first, "\(answer.text)")
      let before = try await client.get("/v1/applications/\(first)").json
      #expect(before["findings"]?.array?.contains { $0["code"] == "document-reused" } == true)
      let other = try await application(client)
      let fine = try await add(client, other, licence("UT7654321"))
      #expect(fine.json["findings"]?.array?.contains { $0["code"] == "document-reused" } == false)
    }
  }

  @Test func theSameApplicantMayShowADocumentTwice() async throws {
    try await house().run { client in
      let id = try await application(client)
      _ = try await add(client, id, licence())
      let answer = try await add(client, id, licence())
      #expect(answer.json["findings"]?.array?.contains { $0["code"] == "document-reused" } == false)
    }
  }

  @Test func picturesLiveAsLongAsThePackSays() async throws {
    let clock = SteppableClock()
    let house = try await house(clock)
    try await house.run { client in
      let id = try await application(client)
      let picture = TestBase64.padded([UInt8](repeating: 0x75, count: 300))
      let answer = try await add(
        client, id,
        ["type": "emrtd", "document": ["sod": "dwA=", "dataGroups": ["1": "YQA=", "2": .string(picture)]]])
      try #require(answer.status == 200, "\(answer.text)")
      let evidence = try #require(answer.json["evidence"]?.array?.last)
      #expect(evidence["result"] == "failed" && evidence["hasImages"] == true)
      clock.step(seconds: 29 * 86_400)
      #expect(try await EraseImages(house.services).run() == 0)
      clock.step(seconds: 2 * 86_400)
      #expect(try await EraseImages(house.services).run() == 1)
      // The key of the test has run out by now.
      let after = try await house.services.store.read {
        try $0.record(EvidenceRecord.self, evidence["id"]?.string ?? "")
      }
      #expect(after?.images == nil && after?.imagesErasedAt == clock.now)
      #expect(try await EraseImages(house.services).run() == 0)
      #expect(try await AuditJournal(house.services).run(as: .system).isClean)
      let fields = try await house.services.store.read { reader in
        let record = try #require(try reader.record(ApplicationRecord.self, id))
        return try reader.sealed(of: record.subject).map(\.field)
      }
      #expect(!fields.contains { $0.hasPrefix("images/") } && fields.contains { $0.hasPrefix("evidence/") })
    }
  }

  @Test func unreadableFilesAreRefusedWithTheirPlace() async throws {
    try await house().run { client in
      let id = try await application(client)
      let cases: [(JSONValue, String)] = [
        (["type": "emrtd", "document": ["sod": "?", "dataGroups": ["1": "YQA="]]], "/document"),
        (["type": "emrtd", "document": ["sod": "dwA=", "dataGroups": ["17": "YQA="]]], "/document"),
        (["type": "mdoc", "data": "***"], "/data"), (["type": "sdjwt", "data": "aGVsbG8="], "/data"),
        (["type": "vendor-webhook", "document": [:]], "/type"),
      ]
      for (body, pointer) in cases {
        let answer = try await add(client, id, body)
        #expect(answer.status == 422 && answer.pointers == [pointer], "\(answer.text)")
      }
    }
  }

  @Test func aChallengeIsOfItsApplicationAndItsTime() async throws {
    let clock = SteppableClock()
    try await house(clock).run { client in
      let (first, second) = (try await application(client), try await application(client))
      let one = try await client.post("/v1/applications/\(first)/challenge").json["challenge"]?.string
      #expect(one?.utf8.count == 16)
      #expect(try await client.post("/v1/applications/\(second)/challenge").json["challenge"]?.string != one)
      #expect(try await client.post("/v1/applications/\(first)/challenge").json["challenge"]?.string == one)
      clock.step(seconds: 600)
      #expect(try await client.post("/v1/applications/\(first)/challenge").json["challenge"]?.string != one)
    }
  }

  // MARK: - Lists of authorities

  @Test func listsOfAuthoritiesKeepTheirVersionsAndTheLastGoodOne() async throws {
    let house = try await house()
    try await house.run { client in
      let other = WalletSetting(seed: 5).authority.certificate
      func load(_ content: [UInt8], _ more: [JSONObject.Member] = []) async throws -> APIClient.Answer {
        let body: JSONValue = .object(
          JSONObject(
            [
              .init("name", "utopia-issuers"), .init("use", "issuers"),
              .init("content", .string(TestBase64.padded(content))),
            ]
              + more))
        return try await client.send(.post, "/v1/trust-lists", bytes: try CanonicalJSON.bytes(of: body) as [UInt8])
      }
      let pem = [Self.setting.authority.certificate, other].map {
        "-----BEGIN CERTIFICATE-----\n\(TestBase64.padded($0))\n-----END CERTIFICATE-----\n"
      }.joined()
      let both = try await load(Array(pem.utf8))
      try #require(both.status == 200, "\(both.text)")
      #expect(both.json["versions"]?.array?.count == 2)
      #expect(both.json["versions"]?.array?.first?["certificates"] == 2)
      #expect(try await load(Array("nonsense".utf8)).status == 422)
      #expect(try await load([]).status == 422)
      #expect(house.services.rules.trust.issuers.all.count == 2, "what is refused changes nothing")
      let all = try await client.get("/v1/trust-lists").json["items"]?.array ?? []
      #expect(all.compactMap { $0["name"]?.string } == ["utopia-iaca", "utopia-issuers"])
      #expect(all.allSatisfy { $0["isOld"] == false })
    }
  }
}
