public import Wire

/// The answer of a checking command, in the form of the evidence contract (`evidence.verdict/1`) as far as it is pure: the
/// command line adds time, inputs and duration.
public struct JournalVerdict: Hashable, Sendable {
  public enum Verdict: String, Hashable, Sendable {
    case valid
    case invalid
    case malformed
    case unsupported
    /// Nothing failed, but too few witnesses are known to have seen the checkpoint.
    case indeterminate

    /// Which verdict stands where several apply: what can not be read before what fails before what is not known.
    var gravity: Int {
      switch self {
      case .valid: 0
      case .indeterminate: 1
      case .unsupported: 2
      case .invalid: 3
      case .malformed: 4
      }
    }
  }

  public struct Reason: Hashable, Sendable {
    /// From the closed list of the contract.
    public let code: String
    /// The input or field concerned.
    public let at: String
    public let detail: String
  }

  /// `inclusion`, `consistency`, `checkpoint`, `update`.
  public let kind: String
  public let verdict: Verdict
  public let reasons: [Reason]
  /// Names of the checks that were made, with whether they passed.
  public let checks: [(name: String, passed: Bool)]
  /// Facts; empty unless the verdict is valid.
  public let claims: JSONObject

  /// 0 valid, 1 invalid, 2 malformed, 3 unsupported, 4 indeterminate.
  public var exitCode: Int32 {
    switch verdict {
    case .valid: 0
    case .invalid: 1
    case .malformed: 2
    case .unsupported: 3
    case .indeterminate: 4
    }
  }

  /// Members `kind`, `verdict`, `reasons`, `checks`, `claims`, in that order.
  public var json: JSONObject {
    [
      "kind": .string(kind), "verdict": .string(verdict.rawValue),
      "reasons": .array(
        reasons.map { ["code": .string($0.code), "at": .string($0.at), "detail": .string($0.detail)] }),
      "checks": .array(checks.map { ["name": .string($0.name), "result": $0.passed ? "pass" : "fail"] }),
      "claims": .object(claims),
    ]
  }

  public static func == (left: Self, right: Self) -> Bool { left.json == right.json }
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}
