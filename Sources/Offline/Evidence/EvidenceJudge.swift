import Evidence
import Foundation
import Vocabulary

/// Runs a kind on a request and measures it; what can not be requested becomes a verdict too.
enum EvidenceJudge {
  static func verdict(_ kind: any EvidenceKind, on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    let start = ProcessInfo.processInfo.systemUptime
    var verdict = try kind.verdict(on: request)
    let milliseconds = (ProcessInfo.processInfo.systemUptime - start) * 1000
    verdict.ms = (milliseconds * 1000).rounded() / 1000
    return verdict
  }

  /// `malformed` nearly always, for an input that was refused before any kind saw it.
  static func refusal(
    _ fault: RequestFault, kind: String, id: String? = nil, at: Instant, policy: EvidenceVerdict.Policy
  ) -> EvidenceVerdict {
    let reason = fault.reason
    return EvidenceVerdict(
      kind: kind, id: id, verdict: fault.verdict, at: at.text, policy: policy,
      reasons: [.init(code: reason.code, at: reason.at, detail: reason.detail)], checks: [], claims: [:], inputs: [])
  }

  static func now() -> Instant { Instant(clamping: Int64(Date().timeIntervalSince1970 * 1_000_000)) }

  static func instant(_ text: String?) throws(RequestFault) -> Instant {
    guard let text else { return now() }
    guard let at = try? Instant(text) else {
      throw .usage("--at is a time as in RFC 3339, for instance 2026-06-15T12:00:00Z")
    }
    return at
  }

  static func policy(_ text: String?) throws(RequestFault) -> EvidenceVerdict.Policy {
    guard let text else { return .icao }
    guard let policy = EvidenceVerdict.Policy(rawValue: text) else { throw .usage("--policy is icao or strict") }
    return policy
  }

  static func limit(_ text: String?) throws(RequestFault) -> Int {
    guard let text else { return 16 << 20 }
    guard let limit = Int(text), (1...1 << 30).contains(limit) else {
      throw .usage("--max-bytes is a number from 1 to \(1 << 30)")
    }
    return limit
  }
}
