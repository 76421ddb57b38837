import ArgumentParser
import Evidence
import Files
import Foundation
import Journal
import Vocabulary
import Wire

/// What every offline journal command takes.
struct JournalOptions: ParsableArguments {
  @Option(help: "Time to be written into the verdict, RFC 3339; now otherwise.")
  var at: String?
  @Option(help: "Bytes that one input may have; 16 MiB otherwise.")
  var maxBytes: String?
  @Flag(help: "Print one JSON object.")
  var json = false

  func limit() throws(RequestFault) -> Int { try EvidenceJudge.limit(maxBytes) }

  func read(_ path: String, _ option: String) throws(RequestFault) -> EvidenceFile {
    try FileShelf(limit: try limit()).file(path, option: option)
  }
}

/// The ending of a command whose answer is a verdict in the form of the evidence contract.
enum ToolRun {
  /// Runs `body` and ends with its verdict's exit status, or says what is wrong with the request.
  static func end(
    _ command: String, options: JournalOptions, _ body: () throws(RequestFault) -> ToolVerdict
  ) throws {
    let ending: ExitCode
    do throws(RequestFault) {
      let at = try EvidenceJudge.instant(options.at)
      ending = try finish(options, at, body)
    } catch {
      ending = VerdictOutput.fail(command, error)
    }
    throw ending
  }

  private static func finish(
    _ options: JournalOptions, _ at: Instant, _ body: () throws(RequestFault) -> ToolVerdict
  ) throws(RequestFault) -> ExitCode {
    do throws(RequestFault) {
      return try body().finish(at: at, json: options.json)
    } catch {
      switch error {
      case .tooLarge, .value: break
      case .usage, .missing, .system: throw error
      }
      let refusal = EvidenceJudge.refusal(error, kind: "input", at: at, policy: .icao)
      return VerdictOutput.finish(refusal, json: options.json)
    }
  }
}

/// A verdict with claims of any JSON type.
struct ToolVerdict {
  var kind: String
  var verdict: EvidenceVerdict.Verdict = .valid
  var reasons: [EvidenceVerdict.Reason] = []
  var checks: [EvidenceVerdict.Check] = []
  var claims: JSONObject = [:]
  var inputs: [EvidenceVerdict.Input] = []
  /// What is printed in place of the verdict where a person asks and all is well.
  var answer: String?

  init(kind: String, claims: JSONObject = [:], inputs: [EvidenceVerdict.Input] = [], answer: String? = nil) {
    self.kind = kind
    self.claims = claims
    self.inputs = inputs
    self.answer = answer
  }

  init(kind: String, _ verdict: EvidenceVerdict.Verdict, _ code: String, at place: String, _ detail: String) {
    self.kind = kind
    self.verdict = verdict
    reasons = [.init(code: code, at: place, detail: detail)]
  }

  init(_ journal: JournalVerdict, inputs: [EvidenceVerdict.Input]) {
    kind = journal.kind
    verdict = EvidenceVerdict.Verdict(rawValue: journal.verdict.rawValue) ?? .invalid
    reasons = journal.reasons.map { .init(code: $0.code, at: $0.at, detail: $0.detail) }
    checks = journal.checks.map { .init(name: $0.name, result: $0.passed ? .pass : .fail) }
    claims = journal.claims
    self.inputs = inputs
  }

  func finish(at: Instant, json: Bool) -> ExitCode {
    let text = Dictionary(
      claims.members.map { ($0.key, $0.value.string ?? Self.text($0.value)) }, uniquingKeysWith: { first, _ in first })
    let whole = EvidenceVerdict(
      kind: kind, verdict: verdict, at: at.text, policy: .icao, reasons: reasons, checks: checks, claims: text,
      inputs: inputs)
    if json {
      VerdictOutput.write(VerdictJSON(whole, claims: claims).bytes)
    } else if verdict == .valid, let answer {
      VerdictOutput.write(Array((answer + "\n").utf8))
    } else {
      VerdictOutput.write(Array(VerdictWords.text(whole).utf8))
    }
    return ExitCode(whole.exitStatus)
  }

  private static func text(_ value: JSONValue) -> String {
    String(decoding: (try? CanonicalJSON.bytes(of: value)) ?? [], as: UTF8.self)
  }
}

extension EvidenceFile {
  func input(_ name: String) -> EvidenceVerdict.Input { .init(name: name, sha256: sha256) }
}
