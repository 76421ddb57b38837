import Evidence
import Synchronization

/// Signers that were found good within one run.
final class SignersInMemory: SignerMemory {
  private let signers = Mutex<[[UInt8]: KnownSigner]>([:])

  /// More signers than a country has at a time; beyond it all are forgotten.
  private static let capacity = 4096

  func recall(_ key: [UInt8]) -> KnownSigner? { signers.withLock { $0[key] } }

  func keep(_ signer: KnownSigner, for key: [UInt8]) {
    signers.withLock { signers in
      if signers.count >= Self.capacity { signers = [:] }
      signers[key] = signer
    }
  }
}
