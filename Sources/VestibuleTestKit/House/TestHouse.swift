import StoreSQLite
import Vault
public import Workflow

/// A whole house in a folder of its own: SQLite store, vault and signer with real keys, a clock in the test's hand.
public struct TestHouse: Sendable {
  public static let origin = "test.example/journal"

  public let folder: TemporaryFolder
  public let clock: SteppableClock
  public let surroundings: Surroundings
  public let store: any Store
  public let vault: any Vault
  public let signer: any JournalSigner

  /// - Parameter seed: of identifiers and tokens; keys are always random.
  public init(seed: UInt64 = 1) async throws {
    folder = try TemporaryFolder()
    clock = SteppableClock()
    surroundings = .fixed(clock: clock, randomness: SeededRandomness(seed: seed))
    store = try SQLiteStore(path: folder.path("vestibule.db"))
    vault = try await EnvelopeVault.open(keyFile: folder.path("vault.key"))
    signer = try FileJournalSigner(path: folder.path("journal.key"), origin: Self.origin)
  }

  public func services(packReader: any PackReader, rules: Rules) -> Services {
    Services(
      store: store, vault: vault, surroundings: surroundings, signer: signer, packReader: packReader, rules: rules)
  }

  /// Closes the store; the folder goes with the last copy of the house.
  public func close() async throws { try await (store as? SQLiteStore)?.close() }
}
