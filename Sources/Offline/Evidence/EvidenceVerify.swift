import ArgumentParser
import Evidence

/// `vestibule evidence verify`: judges one piece of evidence.
struct EvidenceVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Judge one piece of evidence: files in, a verdict out.",
    discussion: EvidenceHelp.text)

  /// Every kind has options of its own, so they are read by hand.
  @Argument(parsing: .captureForPassthrough, help: "--kind KIND and the options of the kind.")
  var arguments: [String] = []

  func run() throws {
    let ending: ExitCode?
    do throws(RequestFault) {
      ending = try judge()
    } catch {
      ending = VerdictOutput.fail("evidence verify", error)
    }
    if let ending { throw ending }
  }

  /// Prints the verdict, or the help.
  private func judge() throws(RequestFault) -> ExitCode? {
    let arguments = try ArgumentReader(self.arguments)
    guard !arguments.wantsHelp else {
      print(EvidenceHelp.text)
      return nil
    }
    let at = try EvidenceJudge.instant(arguments.at)
    let policy = try EvidenceJudge.policy(arguments.policy)
    let shelf = FileShelf(limit: try EvidenceJudge.limit(arguments.maximumBytes))
    guard let name = arguments.kind, let kind = EvidenceKinds.named(name) else {
      throw .usage("--kind is one of \(EvidenceKinds.all.map(\.name).joined(separator: ", "))")
    }
    do throws(RequestFault) {
      let request = try arguments.request(kind, at: at, policy: policy, shelf: shelf)
      return VerdictOutput.finish(try EvidenceJudge.verdict(kind, on: request), json: arguments.isJSON)
    } catch {
      guard case .tooLarge = error else { throw error }
      let refusal = EvidenceJudge.refusal(error, kind: name, at: at, policy: policy)
      return VerdictOutput.finish(refusal, json: arguments.isJSON)
    }
  }
}

/// What `--help` says of the kinds.
enum EvidenceHelp {
  static var text: String {
    var lines = [
      "Common options: --at TIME (RFC 3339, in place of the clock), --policy icao|strict, --json, --max-bytes N.", "",
      "Exit codes: 0 valid, 1 invalid, 2 malformed, 3 unsupported, 4 indeterminate, 64 wrong use, 66 input missing,",
      "70 internal fault.",
    ]
    for kind in EvidenceKinds.all {
      lines += ["", "--kind \(kind.name): \(kind.abstract)"]
      for option in kind.options {
        let name = "--\(option.name)" + (option.placeholder.isEmpty ? "" : " \(option.placeholder)")
        let text = option.occurrence == .repeated ? "[\(name)]..." : option.occurrence == .optional ? "[\(name)]" : name
        lines.append("  \(text)  \(option.help)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
