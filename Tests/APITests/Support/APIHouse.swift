import API
import Evidence
import Feeds
import StoreSQLite
import TestWallet
import Vault
import VestibuleTestKit
import Vocabulary
import Workflow

/// A whole house behind the HTTP interface, on real SQLite and real keys in a folder of its own: two regimes, one list.
final class APIHouse: Sendable {
  let folder: TemporaryFolder
  let services: Services
  let api: APIApplication
  private let store: any Store

  /// - Parameters:
  ///   - folder: of an earlier house, to go on with what it has.
  ///   - wallets: an authority of tests that is trusted, with the provider as a verifier.
  init(
    in folder: TemporaryFolder? = nil, surroundings: Surroundings, wallets: WalletSetting? = nil,
    naming: WalletVerifier.Naming = .certificateHash,
    statuses: [String: [UInt8]] = [:], vendors: [VendorEndpoint] = [],
    configure: (inout APIConfiguration) -> Void = { _ in }
  ) async throws {
    let folder = try folder ?? TemporaryFolder()
    let store = try SQLiteStore(path: folder.path("vestibule.db"))
    self.folder = folder
    self.store = store
    services = Services(
      store: store, vault: try await EnvelopeVault.open(keyFile: folder.path("vault.key")), surroundings: surroundings,
      signer: try FileJournalSigner(path: folder.path("journal.key"), origin: "test.example/journal"),
      packReader: YAMLPackReader(), rules: Rules(anchors: .none),
      verifier: wallets?.verifier(publicURL: "https://kyc.example", naming: naming),
      statusFetcher: FixedFetcher(statuses),
      vendors: vendors, ledger: MemoryLeaseLedger())
    let packs = BuiltInRegimes.files.filter { $0.identifier != "in-certin-2022" }
    _ = try await ActivatePacks(services).run(packs.map { Array($0.text.utf8) }, as: .commandLine)
    let archive = FolderListArchive(folder: folder.path("lists"))
    _ = try await LoadList(services, archive: archive).run([("own.csv", Array(Self.list.utf8))], as: .commandLine)
    let trust = FolderListArchive(folder: folder.path("trust"))
    for use in [TrustListRecord.Kind.iaca, .issuers] {
      guard let wallets else { continue }
      try await KeepTrust(services, archive: trust).load(
        "utopia-\(use.rawValue)", use: use, bytes: wallets.authority.certificate, as: .commandLine)
    }
    var configuration = APIConfiguration()
    configuration.trustArchive = trust
    configuration.metricsText = { "# HELP up Always 1.\nup 1\n" }
    configuration.applicantLink = { "https://kyc.example/apply/\($0)" }
    configuration.archive = archive
    configure(&configuration)
    api = try APIApplication(services: services, configuration: configuration)
  }

  private static let list = """
    id,kind,name,aliases,birthDate,countries,identifiers,programme
    own-1,person,Anatoly Zverkov,Tolya Zverkov,1961-03-14,RU,,FRAUD
    own-2,organization,Severnaya Zvezda Trading,,,RU,,FRAUD

    """

  /// - Returns: the secret of a new key.
  func key(_ scopes: [Permission], holder: OperatorID? = nil, days: Int = 30) async throws -> String {
    try await APIKeys(services).issue(label: "test", holder: holder, scopes: scopes, days: days, as: .commandLine)
      .secret
  }

  /// A person and the secret of a key that acts for that person.
  func person(_ handle: String, _ roles: [OperatorRole]) async throws -> (id: OperatorID, key: String) {
    let record = try await InviteOperator(services).run(handle: handle, roles: roles, as: .commandLine).record
    return (record.id, try await key(Permission.allCases, holder: record.id))
  }

  func close() async throws { try await (store as? SQLiteStore)?.close() }
}
