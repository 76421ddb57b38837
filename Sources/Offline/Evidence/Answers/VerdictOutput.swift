import ArgumentParser
import Evidence
import Foundation

/// Ends of the commands that answer with a verdict, with the exit status of the contract.
enum VerdictOutput {
  static let usage: Int32 = 64
  static let inputMissing: Int32 = 66
  static let internalFault: Int32 = 70

  /// Prints a verdict and gives the error that ends the process with its exit status.
  static func finish(_ verdict: EvidenceVerdict, json: Bool) -> ExitCode {
    write(json ? VerdictJSON(verdict).bytes : Array(VerdictWords.text(verdict).utf8))
    return ExitCode(verdict.exitStatus)
  }

  /// Says what is wrong with a request on standard error.
  static func fail(_ command: String, _ message: String, _ status: Int32) -> ExitCode {
    FileHandle.standardError.write(Data("vestibule \(command): \(message)\n".utf8))
    return ExitCode(status)
  }

  static func fail(_ command: String, _ fault: RequestFault) -> ExitCode {
    switch fault {
    case .usage(let message): fail(command, message, usage)
    case .system(let message): fail(command, message, internalFault)
    case .missing(let option, let path): fail(command, "--\(option): \(path) can not be read", inputMissing)
    case .tooLarge(let option, let limit): fail(command, "--\(option): more than \(limit) bytes", usage)
    case .value(let option, _, let detail): fail(command, "--\(option): \(detail)", usage)
    }
  }

  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
}
