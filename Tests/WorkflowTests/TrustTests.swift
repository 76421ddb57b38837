import Certificates
import Evidence
import Feeds
import Foundation
import TestWallet
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

/// Lists of authorities from sources: signed or pinned, versions kept, the last good one never lost.
@Suite struct TrustTests {
  private static let certificate = WalletSetting().authority.certificate
  private static let url = "https://lists.example/issuers"

  private func source(_ bytes: [UInt8], pinned: Bool = true) -> TrustSource {
    TrustSource(
      name: "issuers", use: .issuers, url: Self.url,
      sha256: pinned ? TestDigest.hex(bytes) : nil, maximumAgeDays: 10, everyHours: 24)
  }

  @Test func aPinnedFileIsTakenAndConfirmed() async throws {
    let house = try await TestHouse(trustSources: [source(Self.certificate)])
    let update = UpdateTrust(
      house.services, archive: house.trustArchive, fetcher: FixedFetcher([Self.url: Self.certificate]))
    #expect(try await update.run(as: .system).map(\.result) == [.updated])
    #expect(house.services.rules.trust.issuers.all.count == 1)
    house.clock.step(seconds: 5 * 86_400)
    #expect(try await update.run(as: .system).map(\.result) == [.unchanged])
    let status = try #require(try await ReadTrust(house.services).run(as: .system).first)
    #expect(status.clock.ageSeconds(at: house.clock.now) == 0)
    house.clock.step(seconds: 11 * 86_400)
    #expect(status.clock.isOld(at: house.clock.now))
    #expect(house.services.trustClocks.first?.alarm(at: house.clock.now) != nil)
  }

  @Test func whatNobodySignedOrPinnedIsRefused() async throws {
    for given in [source(Self.certificate, pinned: false), source(Array("other".utf8))] {
      let house = try await TestHouse(trustSources: [given])
      let update = UpdateTrust(
        house.services, archive: house.trustArchive, fetcher: FixedFetcher([Self.url: Self.certificate]))
      let outcome = try #require(try await update.run(as: .system).first)
      #expect(outcome.result == .refused && [.signature, .digest].contains(outcome.refusal?.code))
      #expect(house.services.rules.trust.issuers.isEmpty)
      #expect(house.services.trustClocks.first?.fault != nil)
    }
  }

  @Test func aSourceThatFailsLeavesTheListInUse() async throws {
    let house = try await TestHouse(trustSources: [source(Self.certificate)])
    let fetcher = FixedFetcher([Self.url: Self.certificate])
    _ = try await UpdateTrust(house.services, archive: house.trustArchive, fetcher: fetcher).run(as: .system)
    let broken = UpdateTrust(house.services, archive: house.trustArchive, fetcher: FixedFetcher([:]))
    #expect(try await broken.run(as: .system).map(\.result) == [.refused])
    #expect(house.services.rules.trust.issuers.all.count == 1)
    try await KeepTrust(house.services, archive: house.trustArchive).restore()
    #expect(house.services.rules.trust.issuers.all.count == 1, "read back at the next start")
  }

  @Test func aDamagedVersionGivesWayToTheOneBefore() async throws {
    let house = try await TestHouse()
    let keep = KeepTrust(house.services, archive: house.trustArchive)
    try await keep.load("issuers", use: .issuers, bytes: Self.certificate, as: .system)
    let other = WalletSetting(seed: 9).authority.certificate
    let record = try await keep.load("issuers", use: .issuers, bytes: other, as: .system)
    #expect(record.versions.count == 2)
    try Data("damaged".utf8).write(
      to: URL(filePath: "\(house.trustFolder)/issuers/\(record.versions[0].version)/list"))
    let broken = try await keep.restore()
    #expect(broken.map(\.list) == ["issuers"])
    #expect(house.services.rules.trust.issuers.all.map { Array($0.certificate.raw) } == [Self.certificate])
    #expect(house.services.trustClocks.first?.fault != nil)
  }

  @Test func aListDoesNotShrinkByItself() async throws {
    let house = try await TestHouse()
    let keep = KeepTrust(house.services, archive: house.trustArchive)
    let three = (1...3).map { WalletSetting(seed: $0).authority.certificate }
    let pem = three.map { "-----BEGIN CERTIFICATE-----\n\(TestBase64.padded($0))\n-----END CERTIFICATE-----\n" }
      .joined()
    try await keep.load("iaca", use: .iaca, bytes: Array(pem.utf8), as: .system)
    await #expect(throws: ListRefusal.self) {
      try await keep.load("iaca", use: .iaca, bytes: three[0], as: .system)
    }
    #expect(house.services.rules.trust.documents.all.count == 3)
    try await keep.load("iaca", use: .iaca, bytes: three[0], acceptsShrinking: true, as: .system)
    #expect(house.services.rules.trust.documents.all.count == 1)
  }

  @Test func listsOfRevokedSignersAreHeldAgainstTheAuthorities() async throws {
    let house = try await TestHouse()
    let keep = KeepTrust(house.services, archive: house.trustArchive)
    let (authority, stranger) = (WalletSetting().authority, WalletSetting(seed: 9).authority)
    let now = house.clock.now
    func list(_ signer: TestAuthority, _ serials: [[UInt8]], days: Int = 0) -> [UInt8] {
      signer.revocationList(of: serials, from: now.adding(days: days - 1), until: now.adding(days: days + 30))
    }
    try await keep.load("csca", use: .csca, bytes: authority.certificate, as: .system)
    let record = try await keep.load("crl", use: .crl, bytes: list(authority, [[7], [8]]), as: .system)
    #expect(record.versions.first?.certificates == 2)
    #expect(record.versions.first?.signer?.contains(authority.name.commonName) == true)
    #expect(house.services.rules.trust.revocations["crl"]?.revokedCount == 2)
    // Fewer is no loss: what was revoked ends. Going back is.
    try await keep.load("crl", use: .crl, bytes: list(authority, [], days: 1), as: .system)
    #expect(house.services.rules.trust.revocations["crl"]?.revokedCount == 0)
    let older = await #expect(throws: ListRefusal.self) {
      try await keep.load("crl", use: .crl, bytes: list(authority, [[7]]), as: .system)
    }
    #expect(older?.code == .older)
    let forged = await #expect(throws: ListRefusal.self) {
      try await keep.load(
        "other", use: .crl, bytes: list(stranger, []), signers: [authority.certificate], as: .system)
    }
    #expect(forged?.code == .signature)
    for bytes in [authority.certificate, Array("nonsense".utf8)] {
      let refused = await #expect(throws: ListRefusal.self) {
        try await keep.load("other", use: .crl, bytes: bytes, as: .system)
      }
      #expect(refused?.code == .schema)
    }
    try await keep.restore()
    #expect(house.services.rules.trust.revocations.keys.sorted() == ["crl"], "read back at the next start")
  }

  @Test func aDownloadedListOfRevokedSignersNeedsAnAuthority() async throws {
    let setting = WalletSetting()
    let bytes = setting.authority.revocationList(
      of: [[7]], from: setting.at.adding(days: -1), until: setting.at.adding(days: 30))
    let source = TrustSource(name: "crl", use: .crl, url: Self.url)
    let house = try await TestHouse(trustSources: [source])
    let update = UpdateTrust(house.services, archive: house.trustArchive, fetcher: FixedFetcher([Self.url: bytes]))
    #expect(try await update.run(as: .system).map(\.refusal?.code) == [.signature])
    try await KeepTrust(house.services, archive: house.trustArchive).load(
      "csca", use: .csca, bytes: setting.authority.certificate, as: .system)
    #expect(try await update.run(as: .system).map(\.result) == [.updated])
    #expect(house.services.rules.trust.revocations["crl"]?.lists.count == 1)
  }
}
