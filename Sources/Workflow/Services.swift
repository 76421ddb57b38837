import Policy
import Synchronization
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
  private let live: Mutex<Rules>

  public init(
    store: any Store, vault: any Vault, surroundings: Surroundings, signer: any JournalSigner,
    packReader: any PackReader, rules: Rules, instruments: Instruments = Instruments(),
    ledger: (any LeaseLedger)? = nil
  ) {
    self.store = store
    self.vault = vault
    self.surroundings = surroundings
    self.signer = signer
    self.packReader = packReader
    self.instruments = instruments
    self.ledger = ledger
    live = Mutex(rules)
  }

  /// The rules at this moment. A use case takes them once and keeps to them.
  public var rules: Rules { live.withLock { $0 } }

  public func replaceRules(_ change: (Rules) -> Rules) { live.withLock { $0 = change($0) } }

  var now: Instant { surroundings.now() }
}
