import Certificates
import Synchronization
import Vocabulary

/// Remembers signers whose certificates were followed to an anchor without a fault: an issuer signs many credentials with
/// one certificate. It belongs to one set of anchors, and changes nothing but the time that a check takes.
public final class SignerMemo: Sendable {
  struct Entry: Sendable {
    let result: SignerCheck.Result
    /// In this span every certificate on the way is valid.
    let from: Instant
    let until: Instant
  }

  private let entries = Mutex<[[UInt8]: Entry]>([:])

  /// More signers than a country has at a time.
  private static let capacity = 4096

  public init() {}

  func result(for key: [UInt8], at instant: Instant) -> SignerCheck.Result? {
    guard let entry = entries.withLock({ $0[key] }), entry.from <= instant, instant <= entry.until else { return nil }
    return entry.result
  }

  func keep(_ entry: Entry, for key: [UInt8]) {
    entries.withLock { entries in
      if entries.count >= Self.capacity { entries = [:] }
      entries[key] = entry
    }
  }
}
