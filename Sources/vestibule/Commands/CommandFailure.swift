import ArgumentParser

/// Why a command ends with another exit code than 0.
struct CommandFailure: Error, CustomStringConvertible {
  enum Kind: Int32 {
    /// The answer is no: a check failed, a fault was found.
    case negative = 1
    /// The rules or the input do not allow it.
    case refused = 3
    case unavailable = 4
  }

  let kind: Kind
  let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  var exitCode: ExitCode { ExitCode(kind.rawValue) }
}
