import ArgumentParser
import Evidence
import Journal
import Wire

/// `vestibule journal verify-inclusion`.
struct JournalVerifyInclusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-inclusion", abstract: "Verify that an entry is in a log (RFC 9162 section 2.1.3).",
    discussion:
      "The input is JSON: leaf_index, tree_size, root, leaf_hash, proof, hashes in base 64; or a verdict of `prove`.")

  @Option(name: .customLong("in"), help: "File with the proof.")
  var input: String
  @Option(help: "File with the entry; it must hash to the leaf.")
  var leaf: String?
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("journal verify-inclusion", options: options) { () throws(RequestFault) in
      let file = try options.read(input, "in")
      let entry = try leaf.map { (path) throws(RequestFault) in try options.read(path, "leaf") }
      let inputs = [file.input("in")] + (entry.map { [$0.input("leaf")] } ?? [])
      return ToolVerdict(.inclusion(ProofInput.bytes(file.bytes), leaf: entry?.bytes), inputs: inputs)
    }
  }
}

/// `vestibule journal verify-consistency`.
struct JournalVerifyConsistency: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-consistency", abstract: "Verify that a log was only added to (RFC 9162 section 2.1.4).",
    discussion: "The input is JSON: size1, size2, root1, root2, proof, hashes in base 64.")

  @Option(name: .customLong("in"), help: "File with the proof.")
  var input: String
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("journal verify-consistency", options: options) { () throws(RequestFault) in
      let file = try options.read(input, "in")
      return ToolVerdict(.consistency(ProofInput.bytes(file.bytes)), inputs: [file.input("in")])
    }
  }
}

/// `vestibule journal verify-checkpoint`.
struct JournalVerifyCheckpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-checkpoint", abstract: "Verify a signed checkpoint (C2SP tlog-checkpoint, tlog-cosignature).")

  @Option(name: .customLong("in"), help: "File with the checkpoint.")
  var input: String
  @Option(help: "File with the log's verifier key.")
  var logKey: String
  @Option(help: "File with verifier keys of witnesses, one a line.")
  var witnessKeys: String?
  @Option(help: "How many witnesses must have signed; all that are given otherwise.")
  var witnessQuorum: Int?
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("journal verify-checkpoint", options: options) { () throws(RequestFault) in
      if let witnessQuorum, witnessQuorum < 0 { throw .usage("--witness-quorum is a number from 0") }
      let note = try options.read(input, "in")
      let key = try options.read(logKey, "log-key")
      let witnesses = try witnessKeys.map { (path) throws(RequestFault) in try options.read(path, "witness-keys") }
      let keys = witnesses.map { KeyText.lines($0.bytes) } ?? []
      let verdict = JournalVerdict.checkpoint(
        note.bytes, logKey: KeyText.line(key.bytes), witnessKeys: keys, quorum: witnessQuorum ?? keys.count)
      return ToolVerdict(verdict, inputs: [note.input("in"), key.input("log-key")])
    }
  }
}

/// `vestibule journal verify-update`.
struct JournalVerifyUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-update", abstract: "Verify that a checkpoint continues an older one (C2SP tlog-witness).")

  @Option(help: "File with the checkpoint seen before.")
  var old: String
  @Option(help: "File with the checkpoint offered now.")
  var new: String
  @Option(help: "File with the consistency proof: JSON, or a hash in base 64 a line.")
  var proof: String
  @Option(help: "File with the log's verifier key.")
  var logKey: String
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("journal verify-update", options: options) { () throws(RequestFault) in
      let (before, after) = (try options.read(old, "old"), try options.read(new, "new"))
      let (hashes, key) = (try options.read(proof, "proof"), try options.read(logKey, "log-key"))
      let verdict = JournalVerdict.update(
        old: before.bytes, new: after.bytes, proof: hashes.bytes, logKey: KeyText.line(key.bytes))
      return ToolVerdict(verdict, inputs: [before.input("old"), after.input("new"), hashes.input("proof")])
    }
  }
}

/// Proofs as they come.
enum ProofInput {
  /// The proof itself where the bytes are a verdict that carries one.
  static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    guard let value = try? JSONValue.parse(bytes), value["schema"]?.string == EvidenceVerdict.schema,
      let claims = value["claims"], let text = try? CanonicalJSON.bytes(of: claims)
    else { return bytes }
    return text
  }
}

/// Files with keys: one a line, lines that begin with `#` are comments.
enum KeyText {
  static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self).trimmingPrefix { $0.isWhitespace } }
      .map { String($0) }.filter { !$0.isEmpty && !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
  }

  static func line(_ bytes: [UInt8]) -> String { lines(bytes).joined(separator: "\n") }
}
