import Evidence

/// Why a request can not be judged.
enum RequestFault: Error, Hashable, Sendable {
  /// Options that are unknown, missing, or do not go together.
  case usage(String)
  case missing(option: String, path: String)
  case tooLarge(option: String, limit: Int)
  /// The machine does not do what is asked: a full disk, a folder that may not be written.
  case system(String)
  /// A value in a line of a batch that is not what the option takes; with the contract's reason code.
  case value(option: String, code: String, detail: String)

  /// A key that is not there, or that does not open, is a check that failed; what else is said here could not be read.
  var verdict: EvidenceVerdict.Verdict {
    if case .value(_, let code, _) = self, ["key_wrong", "key_not_found", "key_invalid"].contains(code) {
      return .invalid
    }
    return .malformed
  }

  /// The reason in that verdict.
  var reason: (code: String, at: String?, detail: String) {
    switch self {
    case .usage(let message), .system(let message): ("format", nil, message)
    case .missing(let option, _): ("empty", option, "the file can not be read")
    case .tooLarge(let option, let limit): ("length", option, "there are more than \(limit) bytes")
    case .value(let option, let code, let detail): (code, option, detail)
    }
  }
}
