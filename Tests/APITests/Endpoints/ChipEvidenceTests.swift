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

/// Passport chips from the interface to journal and grade, with signers that were revoked, and pictures that others showed.
@Suite struct ChipEvidenceTests {
  private let clock = SteppableClock()
  private var authority: TestAuthority {
    TestAuthority(
      seed: 70, country: "NO", commonName: "CSCA", from: clock.now.adding(days: -900),
      until: clock.now.adding(days: 900))
  }
  private var chip: TestChip {
    TestChip(authority: authority, from: clock.now.adding(days: -300), until: clock.now.adding(days: 600))
  }

  private func house() async throws -> APIHouse {
    try await APIHouse(surroundings: .fixed(clock: clock, randomness: SeededRandomness(seed: 31)))
  }

  private func importList(
    _ client: APIClient, _ name: String, _ use: String, _ content: [UInt8]
  ) async throws -> APIClient.Answer {
    let body: JSONValue = [
      "name": .string(name), "use": .string(use), "content": .string(TestBase64.padded(content)),
    ]
    return try await client.send(.post, "/v1/trust-lists", bytes: try CanonicalJSON.bytes(of: body) as [UInt8])
  }

  private func application(_ client: APIClient) async throws -> String {
    try #require(try await client.submit(PersonSamples.odalys).json["application"]?["id"]?.string)
  }

  private func add(_ client: APIClient, _ id: String, _ chip: TestChip) async throws -> APIClient.Answer {
    let groups = chip.dataGroups.map { JSONObject.Member("\($0.key)", .string(TestBase64.padded($0.value))) }
    let body: JSONValue = [
      "type": "emrtd",
      "document": [
        "sod": .string(TestBase64.padded(chip.securityObject)), "dataGroups": .object(JSONObject(groups)),
        "mrz": .string(chip.zone),
      ],
    ]
    return try await client.send(
      .post, "/v1/applications/\(id)/evidence", bytes: try CanonicalJSON.bytes(of: body) as [UInt8])
  }

  private func journal(_ house: APIHouse) async throws -> String {
    let rows = try await house.services.store.read { try $0.journalRows(0..<(try $0.journalSize())) }
    return rows.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  private func hex(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined() }

  @Test func aGoodChipIsAcceptedGradedAndJournaled() async throws {
    let house = try await house()
    try await house.run { [chip, authority] client in
      #expect(try await importList(client, "csca-no", "csca", authority.certificate).status == 200)
      let id = try await application(client)
      var chip = chip
      chip.picture = PictureSamples.plain
      let answer = try await add(client, id, chip)
      try #require(answer.status == 200, "\(answer.text)")
      let evidence = try #require(answer.json["evidence"]?.array?.last)
      #expect(evidence["result"] == "passed" && evidence["strength"] == "superior", "\(answer.text)")
      let judgement = evidence["judgement"]
      #expect(judgement?["verdict"] == "valid")
      #expect(judgement?["trustList"]?["name"] == "csca-no")
      #expect(judgement?["trustList"]?["version"]?.string == hex(authority.certificate))
      #expect(judgement?["binding"]?["isAnchored"] == true)
      let checks = judgement?["checks"]?.array?.compactMap { $0["name"]?.string } ?? []
      #expect(Set(checks).isSuperset(of: ["sod_signature", "chain", "dg1", "dg2", "mrz", "revocation"]))
      #expect(judgement?["inputs"]?.array?.count == 4, "security object, two data groups, zone")
      let assurance = try await client.get("/v1/applications/\(id)").json["assurance"]?.array?.first
      #expect(assurance?["level"] == "ial1", "nothing shows whose chip it is")
      let text = try await journal(house)
      #expect(
        text.contains("sod_signature") && text.contains(hex(authority.certificate)) && text.contains("commitment"))
      for secret in ["LARKWHISTLE", "Larkwhistle", "NO7654321", hex(chip.securityObject)] {
        #expect(!text.contains(secret), "\(secret)")
      }
      #expect(try await AuditJournal(house.services).run(as: .system).isClean)
    }
  }

  @Test func aRevokedSignerIsRefusedWithItsReason() async throws {
    let house = try await house()
    try await house.run { [chip, authority, clock] client in
      _ = try await importList(client, "csca-no", "csca", authority.certificate)
      let list = authority.revocationList(
        of: [chip.signerSerial], from: clock.now.adding(days: -1), until: clock.now.adding(days: 30))
      let imported = try await importList(client, "crl-no", "crl", list)
      try #require(imported.status == 200, "\(imported.text)")
      let id = try await application(client)
      let answer = try await add(client, id, chip)
      let evidence = try #require(answer.json["evidence"]?.array?.last, "\(answer.text)")
      #expect(evidence["result"] == "failed")
      #expect(evidence["judgement"]?["verdict"] == "invalid")
      #expect(evidence["judgement"]?["reasons"]?.array == ["certificate_revoked"])
      #expect(answer.json["decision"]?["outcome"] != "approve")
      #expect(answer.json["assurance"]?.array?.first?["level"] != "ial1")
      // Another signer of the same authority is not touched.
      var other = chip
      (other.signerKey, other.signerSerial) = (SeedKey.signing(61), [0x22])
      let fine = try await add(client, try await application(client), other)
      #expect(fine.json["evidence"]?.array?.last?["result"] == "passed", "\(fine.text)")
      #expect(try await journal(house).contains("certificate_revoked"))
    }
  }

  @Test func aListThatNobodyKnownSignedIsNotHeeded() async throws {
    try await house().run { [chip, authority, clock] client in
      _ = try await importList(client, "csca-no", "csca", authority.certificate)
      let stranger = TestAuthority(
        seed: 71, country: "NO", commonName: "CSCA", from: clock.now.adding(days: -900),
        until: clock.now.adding(days: 900))
      let list = stranger.revocationList(
        of: [chip.signerSerial], from: clock.now.adding(days: -1), until: clock.now.adding(days: 30))
      _ = try await importList(client, "crl-no", "crl", list)
      let answer = try await add(client, try await application(client), chip)
      #expect(answer.json["evidence"]?.array?.last?["result"] == "passed", "\(answer.text)")
    }
  }

  @Test func aPictureThatIsAlikeIsTheirFindingOnBothSides() async throws {
    let house = try await house()
    try await house.run { [chip, authority] client in
      _ = try await importList(client, "csca-no", "csca", authority.certificate)
      func show(_ picture: [UInt8], _ number: String) async throws -> (id: String, codes: [String]) {
        var chip = chip
        (chip.picture, chip.number) = (picture, number)
        let id = try await application(client)
        let answer = try await add(client, id, chip)
        try #require(answer.json["evidence"]?.array?.last?["result"] == "passed", "\(answer.text)")
        return (id, try await codes(client, id))
      }
      let first = try await show(PictureSamples.plain, "NO0000001")
      #expect(!first.codes.contains("photo-alike"))
      let again = try await show(PictureSamples.restarts, "NO0000002")
      #expect(again.codes.contains("photo-alike") && !again.codes.contains("photo-reused"))
      #expect(try await codes(client, first.id).contains("photo-alike"), "the first is told too")
      let other = try await show(PictureSamples.other, "NO0000003")
      #expect(!other.codes.contains("photo-alike"))
      let copied = try await show(PictureSamples.other, "NO0000004")
      #expect(copied.codes.contains("photo-reused") && !copied.codes.contains("photo-alike"), "one finding is enough")
      // Evaluated again, it stays.
      #expect(try await codes(client, again.id).contains("photo-alike"))
      let marks = try await house.services.store.read { try $0.likenesses(limit: 10) }
      #expect(marks.count == 4 && Set(marks.map { Array($0.digest.suffix(8)) }).count == 4, "equal ones look different")
    }
  }

  private func codes(_ client: APIClient, _ id: String) async throws -> [String] {
    let view = try await client.get("/v1/applications/\(id)").json
    return view["findings"]?.array?.compactMap { $0["code"]?.string } ?? []
  }
}
