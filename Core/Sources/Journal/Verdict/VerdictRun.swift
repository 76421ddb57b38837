import Wire

/// Makes checks and keeps what each of them found: one that failed hides no other.
struct VerdictRun {
  /// A refusal with the verdict that it means.
  struct Refusal: Error {
    let verdict: JournalVerdict.Verdict
    let reason: JournalVerdict.Reason

    init(_ verdict: JournalVerdict.Verdict, _ code: String, at place: String, _ detail: String) {
      self.verdict = verdict
      reason = JournalVerdict.Reason(code: code, at: place, detail: detail)
    }
  }

  private var checks: [(name: String, passed: Bool)] = []
  private var refusals: [Refusal] = []

  /// The gravest refusal is the verdict, and what it rests on comes first among the reasons.
  ///
  /// - Parameter body: makes the checks and gives the claims; nil where it could not get so far.
  static func verdict(_ kind: String, _ body: (inout VerdictRun) -> JSONObject?) -> JournalVerdict {
    var run = VerdictRun()
    let claims = body(&run) ?? [:]
    let grave = run.refusals.sorted { $0.verdict.gravity > $1.verdict.gravity }
    let verdict = grave.first?.verdict ?? .valid
    return JournalVerdict(
      kind: kind, verdict: verdict, reasons: grave.map(\.reason), checks: run.checks,
      claims: verdict == .valid ? claims : [:])
  }

  mutating func refuse(_ verdict: JournalVerdict.Verdict, _ error: JournalError, at place: String) {
    refusals.append(Refusal(verdict, error.code.rawValue, at: place, error.message))
  }

  /// A check of what was read: its refusal means `invalid`.
  mutating func check(
    _ name: String, at place: String? = nil, failure: JournalVerdict.Verdict = .invalid,
    _ body: () throws(JournalError) -> Void
  ) {
    do throws(JournalError) {
      try body()
      checks.append((name, true))
    } catch {
      checks.append((name, false))
      refuse(failure, error, at: place ?? name)
    }
  }

  /// Reads an input: its refusal means `malformed`.
  mutating func read<Value>(_ place: String, _ body: () throws(JournalError) -> Value) -> Value? {
    do throws(JournalError) {
      return try body()
    } catch {
      refuse(.malformed, error, at: place)
      return nil
    }
  }

  /// The value, or nil with its refusal kept.
  mutating func take<Value>(_ body: () throws(Refusal) -> Value) -> Value? {
    do throws(Refusal) {
      return try body()
    } catch {
      refusals.append(error)
      return nil
    }
  }

  /// Reads a key; one of an algorithm that is not known is `unsupported`.
  mutating func key(_ text: String, at place: String) -> NoteVerifierKey? {
    do throws(JournalError) {
      return try NoteVerifierKey(line: text)
    } catch {
      refuse(error.code == .algorithmUnsupported ? .unsupported : .malformed, error, at: place)
      return nil
    }
  }

  mutating func json(_ bytes: [UInt8], at place: String) -> VerdictFields? {
    do throws(WireError) {
      return VerdictFields(try JSONValue.parse(bytes))
    } catch {
      refusals.append(Refusal(.malformed, Self.readingCode(error.code), at: place, error.description))
      return nil
    }
  }

  private static func readingCode(_ code: WireError.Code) -> String {
    switch code {
    case .encoding: "utf8"
    case .trailingData: "trailing_data"
    case .duplicateKey: "duplicate_key"
    case .depth: "nesting"
    case .size: "length"
    case .value: "number"
    default: "json"
    }
  }
}
