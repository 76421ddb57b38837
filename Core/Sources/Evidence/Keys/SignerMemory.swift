import Certificates
import Vocabulary

/// Remembers signers whose certificates were followed to an anchor without a fault: an issuer signs many credentials with
/// one certificate. A memory belongs to one set of anchors, and changes nothing but the time that a check takes.
public protocol SignerMemory: Sendable {
  func recall(_ key: [UInt8]) -> KnownSigner?
  func keep(_ signer: KnownSigner, for key: [UInt8])
}

/// What a memory keeps, of use to the check of signers only.
public struct KnownSigner: Sendable {
  let result: SignerCheck.Result
  /// In this span every certificate on the way is valid.
  private let from: Instant
  private let until: Instant

  /// Nil where anything is wrong with the signer.
  init?(_ result: SignerCheck.Result) {
    guard result.faults.isEmpty, result.warnings.isEmpty, let from = result.path.map(\.notBefore).max(),
      let until = result.path.map(\.notAfter).min()
    else { return nil }
    self.result = result
    self.from = from
    self.until = until
  }

  func holds(at instant: Instant) -> Bool { from <= instant && instant <= until }
}
