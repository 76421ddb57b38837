import Crypto
import Evidence
import Feeds
import Foundation
import HouseLedger
import Offline
import Policy
import Screening
import StoreSQLite
import Traffic
import Vault
import Vocabulary
import Workflow

/// The data directory opened: the one place where ports meet their implementations.
struct House: Sendable {
  let configuration: Configuration
  let services: Services
  let store: SQLiteStore
  let archive: FolderListArchive
  /// Lists of authorities.
  let trustArchive: FolderListArchive
  /// Lists that could not be read back, with why.
  let brokenLists: [(list: String, why: String)]
  let brokenTrust: [(list: String, why: String)]

  /// - Parameter inspecting: for the doctor: opens what is damaged too, and changes nothing.
  /// - Throws: an error with a message that says what to mend; nothing stays open then.
  static func open(
    _ configuration: Configuration, inspecting: Bool = false, instruments: Instruments = Instruments()
  ) async throws -> House {
    try FileManager.default.createDirectory(
      atPath: configuration.dataDirectory, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let vault = try await EnvelopeVault.open(keyFile: configuration.keyFile)
    let database = configuration.dataDirectory + "/vestibule.sqlite"
    // A new key could not continue a journal that is there already.
    let signer = try FileJournalSigner(
      path: configuration.dataDirectory + "/keys/journal.key", origin: configuration.journalOrigin,
      mayCreate: !FileManager.default.fileExists(atPath: database))
    let store = try SQLiteStore(path: database, inspecting: inspecting)
    let services = Services(
      store: store, vault: vault, surroundings: .system, signer: signer, packReader: YAMLPackReader(),
      rules: Rules(anchors: configuration.anchors), instruments: instruments, listSources: configuration.listSources,
      trustSources: try configuration.readTrustSources(),
      verifier: try Self.verifier(configuration, inspecting: inspecting),
      statusFetcher: configuration.listFetcher, vendors: try configuration.readVendors(),
      ledger: HouseLedger(folder: configuration.dataDirectory + "/leases", now: Surroundings.system.now),
      marks: try Self.marks(configuration))
    let archive = FolderListArchive(folder: configuration.dataDirectory + "/lists")
    let trustArchive = FolderListArchive(folder: configuration.dataDirectory + "/trust")
    let broken = try await LoadList(services, archive: archive).restore()
    let brokenTrust = try await KeepTrust(services, archive: trustArchive).restore()
    if !inspecting {
      _ = try await ActivatePacks(services).run(try Self.packTexts(configuration), as: .system)
    }
    return House(
      configuration: configuration, services: services, store: store, archive: archive, trustArchive: trustArchive,
      brokenLists: broken, brokenTrust: brokenTrust)
  }

  func close(signing: Bool = true) async throws {
    if signing { try await SignCheckpoint(services).run() }
    try await store.close()
  }

  /// The doctor makes no keys.
  private static func verifier(_ configuration: Configuration, inspecting: Bool) throws -> WalletVerifier? {
    let folder = configuration.dataDirectory + "/keys/"
    let keyFile = configuration.wallets.keyFile ?? folder + "verifier.key"
    guard !inspecting || FileManager.default.fileExists(atPath: keyFile) else { return nil }
    let hostName = URLComponents(string: configuration.publicURL)?.host ?? "localhost"
    let identity = try FileVerifierIdentity(
      keyFile: keyFile, certificateFile: configuration.wallets.certificateFile ?? folder + "verifier.pem",
      hostName: hostName, at: Surroundings.system.now())
    return WalletVerifier(
      certificates: identity.certificates, naming: configuration.wallets.naming, hostName: hostName,
      publicURL: configuration.publicURL, name: configuration.provider.name, sign: { try identity.sign($0) })
  }

  /// Lists of address marks in the folder `marks`, read once at the start.
  private static func marks(_ configuration: Configuration) throws -> @Sendable () -> MarkBook {
    let folder = configuration.dataDirectory + "/marks"
    guard FileManager.default.fileExists(atPath: folder) else { return { MarkBook() } }
    let book = try MarkFolder.read(folder).book
    return { book }
  }

  private static func packTexts(_ configuration: Configuration) throws -> [[UInt8]] {
    try configuration.regimes.map { regime in
      switch regime {
      case .builtIn(let identifier):
        guard let file = BuiltInRegimes.files.first(where: { $0.identifier == identifier }) else {
          let known = BuiltInRegimes.files.map(\.identifier).joined(separator: ", ")
          throw CommandFailure(.refused, "there is no built-in regime \(identifier); known: \(known)")
        }
        return Array(file.text.utf8)
      case .file(let path):
        guard let data = FileManager.default.contents(atPath: path) else {
          throw CommandFailure(.unavailable, "the regime pack \(path) cannot be read")
        }
        return Array(data)
      }
    }
  }
}

extension Surroundings {
  /// The machine's clock and its cryptographic random source.
  static let system = Surroundings(
    now: { Instant(clamping: Int64(Date().timeIntervalSince1970 * 1_000_000)) },
    random: { count in SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes(Array.init) })
}
