import Certificates
import Synchronization

/// Remembers which certificates were found to be signed by which: one document signer signs thousands of passports. The
/// certificates are known by the hashes of all their bytes.
final class StepMemory: Sendable {
  private struct Step: Hashable {
    let subject: [UInt8]
    let issuer: [UInt8]
  }

  private enum Answer { case good, fault(ChainFault) }

  /// More than any state has signers at one time; beyond, everything is forgotten.
  private static let capacity = 10_000

  private let known = Mutex<[Step: Answer]>([:])

  func signatureFault(_ step: ChainStep) -> ChainFault? {
    let key = Step(subject: step.subject.fingerprint, issuer: step.issuer.fingerprint)
    switch known.withLock({ $0[key] }) {
    case .good: return nil
    case .fault(let fault): return fault
    case nil: break
    }
    let fault = step.signatureFault
    known.withLock { known in
      if known.count >= Self.capacity { known = [:] }
      known[key] = fault.map { .fault($0) } ?? .good
    }
    return fault
  }
}
