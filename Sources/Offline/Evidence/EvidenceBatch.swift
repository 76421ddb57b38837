import ArgumentParser
import Evidence
import Foundation
import Synchronization
import Vocabulary
import Wire

/// `vestibule evidence batch`: judges a line of JSON after the other and answers each with a line, in order.
struct EvidenceBatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Judge pieces of evidence line by line: JSON Lines in, verdicts out.",
    discussion: """
      A line: {"id":"x","kind":"number","type":"lei","value":"..."}. Keys are the options of the kind with _ for -; a
      repeated option is a list; a file may come within the line as NAME_b64. A line that can not be read is answered
      with the verdict malformed. Exit code 0 where every line was answered.
      """)

  @Option(name: .customLong("in"), help: "File with the lines; - is standard input.")
  var input: String
  @Option(help: "Time of the judgement, RFC 3339; now otherwise. A line may have its own.")
  var at: String?
  @Option(help: "icao or strict; icao otherwise. A line may have its own.")
  var policy: String?
  @Option(help: "Bytes that one file may have; 16 MiB otherwise.")
  var maxBytes: String?
  @Flag(help: "Taken for likeness with verify: the answer is always JSON.")
  var json = false

  func run() throws {
    do throws(RequestFault) {
      let limit = try EvidenceJudge.limit(maxBytes)
      let desk = BatchDesk(
        at: try at.map { (text) throws(RequestFault) in try EvidenceJudge.instant(text) },
        policy: try EvidenceJudge.policy(policy), shelf: FileShelf(limit: limit))
      try read(desk, lineLimit: limit * 2 + (1 << 20))
    } catch {
      throw VerdictOutput.fail("evidence batch", error)
    }
  }

  private func read(_ desk: BatchDesk, lineLimit: Int) throws(RequestFault) {
    let handle: FileHandle
    if input == "-" {
      handle = .standardInput
    } else {
      guard let file = FileHandle(forReadingAtPath: input) else { throw .missing(option: "in", path: input) }
      handle = file
    }
    var lines = LineSplitter(limit: lineLimit)
    while true {
      let chunk: Data?
      do {
        chunk = try handle.read(upToCount: 1 << 20)
      } catch {
        throw .missing(option: "in", path: input)
      }
      guard let chunk, !chunk.isEmpty else { break }
      desk.answer(lines.take(chunk))
    }
    desk.answer(lines.finish())
  }
}

/// Answers lines, several at once, and writes the answers in the order of the lines.
struct BatchDesk: Sendable {
  let at: Instant?
  let policy: EvidenceVerdict.Policy
  let shelf: FileShelf

  func answer(_ lines: [LineSplitter.Line]) {
    guard !lines.isEmpty else { return }
    let answers = Mutex([[UInt8]](repeating: [], count: lines.count))
    // Few lines a piece, so that one slow line does not hold up the rest of the pieces.
    let width = max(1, min(64, lines.count / 8))
    let pieces = (lines.count + width - 1) / width
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let range = piece * width..<min(lines.count, (piece + 1) * width)
      let texts = range.map { answer(lines[$0]) }
      answers.withLock { all in for (index, text) in zip(range, texts) { all[index] = text } }
    }
    VerdictOutput.write(answers.withLock { $0.flatMap { $0 } })
  }

  private func answer(_ line: LineSplitter.Line) -> [UInt8] {
    var id = JSONValue.null
    var kindName = "unknown"
    do throws(RequestFault) {
      guard case .whole(let bytes) = line else { throw .tooLarge(option: "line", limit: shelf.limit) }
      let line = try BatchLine(
        bytes, limits: JSONLimits(maximumBytes: bytes.count, maximumDepth: 64, maximumValues: 1 << 17))
      id = line.id
      kindName = line.kindName ?? kindName
      guard let kind = EvidenceKinds.named(kindName) else {
        throw .value(option: "kind", code: "type", detail: "there is no such kind")
      }
      let at = try line.text("at").map { (text) throws(RequestFault) in try EvidenceJudge.instant(text) } ?? self.at
      let policy = try line.text("policy").map { (text) throws(RequestFault) in try EvidenceJudge.policy(text) }
      let request = try line.request(
        kind, at: at ?? EvidenceJudge.now(), policy: policy ?? self.policy, shelf: shelf)
      return VerdictJSON(try EvidenceJudge.verdict(kind, on: request), id: id).bytes
    } catch {
      let refusal = EvidenceJudge.refusal(
        error, kind: kindName, at: at ?? EvidenceJudge.now(), policy: policy)
      return VerdictJSON(refusal, id: id).bytes
    }
  }
}
