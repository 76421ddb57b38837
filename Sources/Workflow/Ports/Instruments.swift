public import Vocabulary

/// What the use cases tell whoever measures. No identifiers, no personal data.
public struct Instruments: Sendable {
  /// A decision became effective, by policy or person.
  public var decided: @Sendable (_ outcome: Outcome, _ origin: DecisionRecord.Origin) -> Void = { _, _ in }
  /// A statement was screened against the lists, in seconds.
  public var screened: @Sendable (_ seconds: Double) -> Void = { _ in }
  /// The packs were evaluated, in seconds.
  public var evaluated: @Sendable (_ seconds: Double) -> Void = { _ in }
  /// Evidence could not be read, by the code of the error.
  public var rejectedEvidence: @Sendable (_ code: String) -> Void = { _ in }
  /// Somebody signed in, or tried to.
  public var signedIn: @Sendable (_ succeeded: Bool) -> Void = { _ in }
  /// A list's source was checked, by its name and what came of it.
  public var checkedList: @Sendable (_ source: String, _ result: String) -> Void = { _, _ in }
  /// Personal data was opened.
  public var revealed: @Sendable () -> Void = {}

  public init() {}

  /// Runs `body` and tells how long it took.
  static func timed<Value>(_ tell: (Double) -> Void, _ body: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    defer {
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      tell(Double(seconds) + Double(attoseconds) * 1e-18)
    }
    return try body()
  }
}
