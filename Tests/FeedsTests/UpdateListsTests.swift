import Crypto
import Evidence
import Foundation
import Journal
import Policy
import Screening
import StoreSQLite
import Testing
import Vault
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Feeds

/// The whole way of a list from its publisher into use.
@Suite struct UpdateListsTests {
  /// A house with sources on a publisher of this machine.
  struct House: Sendable {
    let folder: TemporaryFolder
    let clock = SteppableClock()
    let services: Services
    let archive: FolderListArchive

    init(_ sources: [ListSource]) async throws {
      folder = try TemporaryFolder()
      archive = FolderListArchive(folder: folder.path("lists"))
      services = Services(
        store: try SQLiteStore(path: folder.path("vestibule.sqlite")),
        vault: try await EnvelopeVault.open(keyFile: folder.path("keys/vault.key")),
        surroundings: .fixed(clock: clock),
        signer: try FileJournalSigner(path: folder.path("keys/journal.key"), origin: "test.invalid/journal"),
        packReader: YAMLPackReader(), rules: Rules(anchors: .none), listSources: sources)
    }

    func update() async throws -> [UpdateLists.Outcome] {
      try await UpdateLists(services, archive: archive, fetcher: HTTPListFetcher(allowsLoopback: true))
        .run(as: .system)
    }

    var entries: Int { services.rules.index.lists.reduce(0) { $0 + $1.entries } }
  }

  private static func source(
    _ base: String, _ path: String = "/list.csv", name: String = "own", kind: String? = "list", sha256: String? = nil,
    signature: ListSource.Signature? = nil
  ) -> ListSource {
    ListSource(
      name: name, files: [base + path], kind: kind, maximumAgeDays: 2, sha256: sha256, signature: signature)
  }

  @Test func aNewListIsTakenIntoUseAndAnUnchangedOneOnlyConfirmed() async throws {
    let server = ListServer()
    try await server.serve { base in
      let house = try await House([Self.source(base)])
      #expect(try await house.update().map(\.result) == [.updated])
      #expect(house.entries == 5)
      house.clock.step(seconds: 3 * 86_400)
      #expect(try await ReadListClocks(house.services).run().first?.isOld(at: house.clock.now) == true)
      #expect(try await house.update().map(\.result) == [.unchanged])
      #expect(server.seen.last?.entityTag != nil)
      #expect(try await ReadListClocks(house.services).run().first?.isOld(at: house.clock.now) == false)
      server.publish(ListServer.list + "own-6,person,Added Later,,,,,TEST\n")
      let outcome = try #require(try await house.update().first)
      #expect(outcome.loaded?.summary.entries == 6)
      let status = try await ReadListStatus(house.services).list("list", as: .system)
      #expect(status.versions.map { [$0.added, $0.changed, $0.removed] } == [[1, 0, 0], [5, 0, 0]])
      #expect(status.versions.allSatisfy { $0.source == "own" })
      let first = try #require(status.versions.last)
      #expect(try house.archive.files(list: "list", version: first.summary.version).count == 1)
    }
  }

  @Test(
    arguments: [
      ("/hidden-page", .html), ("/nonsense", .schema), ("/error", .status), ("/truncated", .connection),
      ("/page", .html),
    ] as [(String, ListRefusal.Code)]) func theLastGoodVersionStays(path: String, code: ListRefusal.Code) async throws
  {
    let server = ListServer()
    try await server.serve { base in
      let house = try await House([Self.source(base), Self.source(base, path, name: "bad", kind: nil)])
      let outcomes = try await house.update()
      #expect(outcomes.map(\.result) == [.updated, .refused])
      #expect(outcomes.last?.refusal?.code == code)
      #expect(house.entries == 5)
      let bad = try await ReadListStatus(house.services).sources(as: .system).last?.state
      #expect(bad?.refusal == code)
      #expect(bad?.failuresInARow == 1)
    }
  }

  @Test func aListThatShrankOrIsAnotherIsRefused() async throws {
    let server = ListServer()
    try await server.serve { base in
      let house = try await House([Self.source(base)])
      _ = try await house.update()
      let lines = ListServer.list.split(separator: "\n")
      server.publish(lines.prefix(4).joined(separator: "\n") + "\n")
      #expect(try await house.update().first?.refusal?.code == .sizeDrop)
      // As many bytes, fewer entries.
      let padded = lines.prefix(4).joined(separator: "\n") + String(repeating: "x", count: 200) + "\n"
      server.publish(padded)
      #expect(try await house.update().first?.refusal?.code == .sizeDrop)
      let other = try await House([Self.source(base, "/plain/a.csv", kind: "us-ofac-sdn")])
      #expect(try await other.update().first?.refusal?.code == .otherList)
      #expect(house.entries == 5)
      let journal = try await house.services.store.read { reader in
        try reader.journalRows(0..<(try reader.journalSize())).map { String(decoding: $0.bytes, as: UTF8.self) }
      }
      #expect(journal.count { $0.contains("list.refuse") } == 1, "the same refusal is journaled once in a row")
    }
  }

  @Test func pinnedDigestsAndSignaturesAreHeld() async throws {
    let server = ListServer()
    try await server.serve { base in
      let digest = SHA256.hash(data: Data(ListServer.list.utf8)).map { byte in
        byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
      }.joined()
      let key = Curve25519.Signing.PrivateKey()
      let signature = ListSource.Signature(url: base + "/plain/sig", publicKey: Array(key.publicKey.rawRepresentation))
      let house = try await House([
        Self.source(base, sha256: digest, signature: nil),
        Self.source(base, "/plain/a.csv", name: "pinned", kind: nil, sha256: String(repeating: "0", count: 64)),
        Self.source(base, "/plain/a.csv", name: "signed", kind: nil, signature: signature),
      ])
      let outcomes = try await house.update()
      #expect(outcomes.map(\.refusal?.code) == [nil, .digest, .signature])
    }
  }

  @Test func sourcesAreAskedWhenTheirTimeHasCome() async throws {
    let server = ListServer()
    try await server.serve { base in
      let house = try await House([Self.source(base), Self.source(base, "/error", name: "bad", kind: nil)])
      let update = UpdateLists(
        house.services, archive: house.archive, fetcher: HTTPListFetcher(allowsLoopback: true))
      #expect(try await update.runDue().map(\.source) == ["own", "bad"])
      #expect(try await update.runDue().isEmpty)
      house.clock.step(seconds: 1900)
      #expect(try await update.runDue().map(\.source) == ["bad"], "a refused source is asked again sooner")
      house.clock.step(seconds: 6 * 3600)
      #expect(try await update.runDue().map(\.source) == ["own", "bad"])
    }
  }

  @Test func aBundleCarriesListsToASiteWithoutNetwork() async throws {
    let server = ListServer()
    try await server.serve { base in
      let here = try await House([Self.source(base)])
      _ = try await here.update()
      let bundle = try await CarryLists(here.services, archive: here.archive).export(as: .system)
      let there = try await House([])
      let carry = CarryLists(there.services, archive: there.archive)
      let key = try NoteVerifierKey(here.services.signer.verifierKey)
      await #expect(throws: WorkflowError.self) { try await carry.take(bundle.bytes, keys: [], as: .system) }
      for place in [10, bundle.bytes.count / 2, bundle.bytes.count - 1] {
        var bent = bundle.bytes
        bent[place] ^= 1
        let bytes = bent
        await #expect(throws: WorkflowError.self) { try await carry.take(bytes, keys: [key], as: .system) }
      }
      await #expect(throws: WorkflowError.self) {
        try await carry.take(Array(bundle.bytes.dropLast()), keys: [key], as: .system)
      }
      #expect(there.entries == 0)
      let taken = try await carry.take(bundle.bytes, keys: [key], as: .system)
      #expect(taken.map { $0.loaded?.summary.entries } == [5])
      #expect(there.entries == 5)
    }
  }
}
