import Policy
import Synchronization
public import Traffic
import Vocabulary

/// Everything that use cases need from outside, composed once by the process.
public final class Services: Sendable {
  public let store: any Store
  public let vault: any Vault
  public let surroundings: Surroundings
  public let signer: any JournalSigner
  public let packReader: any PackReader
  public let instruments: Instruments
  /// Nil where no ledger is kept: then nobody can be asked for.
  public let ledger: (any LeaseLedger)?
  /// What is known of addresses: countries, networks, anonymisers, each dated.
  public let marks: @Sendable () -> MarkBook
  /// Where lists are downloaded from, as the configuration says.
  public let listSources: [ListSource]
  /// Where lists of authorities are downloaded from.
  public let trustSources: [TrustSource]
  /// Puts requests to wallets; nil where this house puts none.
  public let verifier: WalletVerifier?
  /// Lists of statuses that were fetched.
  let statusLists: StatusListShelf
  /// Vendors whose messages are taken.
  public let vendors: [VendorEndpoint]
  private let live: Mutex<(rules: Rules, generation: Int)>
  private let clocks = Mutex<[ListClock]>([])
  private let authorityClocks = Mutex<[TrustClock]>([])
  /// Why lists of authorities are not used as they should be, by name.
  private let authorityFaults = Mutex<[String: String]>([:])

  public init(
    store: any Store, vault: any Vault, surroundings: Surroundings, signer: any JournalSigner,
    packReader: any PackReader, rules: Rules, instruments: Instruments = Instruments(),
    listSources: [ListSource] = [], trustSources: [TrustSource] = [], verifier: WalletVerifier? = nil,
    statusFetcher: (any ListFetcher)? = nil, vendors: [VendorEndpoint] = [], ledger: (any LeaseLedger)? = nil,
    marks: @escaping @Sendable () -> MarkBook = { MarkBook() }
  ) {
    self.store = store
    self.vault = vault
    self.surroundings = surroundings
    self.signer = signer
    self.packReader = packReader
    self.instruments = instruments
    self.ledger = ledger
    self.marks = marks
    self.listSources = listSources
    self.trustSources = trustSources
    self.verifier = verifier
    self.vendors = vendors
    statusLists = StatusListShelf(fetcher: statusFetcher)
    live = Mutex((rules, 0))
  }

  /// The rules at this moment. A use case takes them once and keeps to them.
  public var rules: Rules { live.withLock { $0.rules } }

  /// Puts changed rules in the place of the old ones. Building an index takes its time, so nobody waits for it: whoever
  /// asks meanwhile gets the old rules, and a change that another one overtook is made again.
  public func replaceRules(_ change: (Rules) -> Rules) {
    while true {
      let (rules, generation) = live.withLock { $0 }
      let next = change(rules)
      let isDone = live.withLock { live in
        guard live.generation == generation else { return false }
        live = (next, generation + 1)
        return true
      }
      if isDone { return }
    }
  }

  /// How old the lists are, for whoever must say so without asking the store.
  public var listClocks: [ListClock] { clocks.withLock { $0 } }

  func replaceListClocks(_ next: [ListClock]) { clocks.withLock { $0 = next } }

  /// How old the lists of authorities are.
  public var trustClocks: [TrustClock] { authorityClocks.withLock { $0 } }

  var trustFaults: [String: String] { authorityFaults.withLock { $0 } }

  func replaceTrustFaults(_ next: [String: String]) { authorityFaults.withLock { $0 = next } }

  func replaceTrustClocks(_ next: [TrustClock]) { authorityClocks.withLock { $0 = next } }

  var now: Instant { surroundings.now() }
}
