package import ArgumentParser
import Crypto
import Evidence
import Files
import Journal
import Wire

/// `vestibule journal append`.
struct JournalAppend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "append", abstract: "Add an entry to a log in a folder (C2SP tlog-tiles) and sign its checkpoint.")

  @Option(help: "Folder of the log; made where it is missing.")
  var dir: String
  @Option(name: .customLong("in"), help: "File with the entry, at most 65535 bytes.")
  var input: String
  @Option(help: "File with the log's signing key, as `new-key` or Go's note tools write it.")
  var keyFile: String
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("journal append", options: options) { () throws(RequestFault) in
      let entry = try options.read(input, "in")
      guard let signer = NoteKeyText.signer(try options.read(keyFile, "key-file").bytes) else {
        return ToolVerdict(kind: "append", .malformed, "key_invalid", at: "key-file", "the file holds no signing key")
      }
      do throws(TileLogFault) {
        let added = try TileLog(folder: TileFolder(path: dir)).append(entry.bytes, signer: signer)
        return ToolVerdict(
          kind: "append",
          claims: [
            "leaf_index": .number(JSONNumber(added.index)), "tree_size": .number(JSONNumber(added.size)),
            "leaf_hash": .string(added.leaf.base64), "root": .string(added.root.base64),
            "checkpoint": .string(added.checkpoint),
          ], inputs: [entry.input("in")], answer: "\(added.index)")
      } catch {
        return try TileVerdict.of(error, kind: "append")
      }
    }
  }
}

/// `vestibule journal prove`.
struct JournalProve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Prove from a log in a folder that an entry is in it.",
    discussion: "The claims are the input of verify-inclusion. Without --json the proof alone is printed.")

  @Option(help: "Folder of the log.")
  var dir: String
  @Option(help: "Number of the entry, from 0.")
  var index: UInt64
  @Option(help: "Size of the tree to prove it in; the newest checkpoint's otherwise.")
  var size: UInt64?
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("journal prove", options: options) { () throws(RequestFault) in
      guard InputFile.names(inFolder: dir) != nil else { throw .missing(option: "dir", path: dir) }
      do throws(TileLogFault) {
        let proved = try TileLog(folder: TileFolder(path: dir)).prove(index, size: size)
        let claims: JSONObject = [
          "leaf_index": .number(JSONNumber(proved.index)), "tree_size": .number(JSONNumber(proved.size)),
          "root": .string(proved.root.base64), "leaf_hash": .string(proved.leaf.base64),
          "proof": .array(proved.proof.map { .string($0.base64) }),
        ]
        let text = (try? CanonicalJSON.bytes(of: .object(claims))).map { String(decoding: $0, as: UTF8.self) }
        return ToolVerdict(kind: "prove", claims: claims, answer: text)
      } catch {
        return try TileVerdict.of(error, kind: "prove")
      }
    }
  }
}

/// `vestibule journal new-key`.
struct JournalNewKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-key", abstract: "Make a signing key for a log in a folder; prints the verifier key.")

  @Option(help: "Name of the log: its origin, for instance example.com/log.")
  var name: String
  @Option(help: "File for the signing key; it must not be there yet.")
  var out: String
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("journal new-key", options: options) { () throws(RequestFault) in
      guard (try? InputFile.read(out, limit: 1)) == nil, InputFile.names(inFolder: out) == nil else {
        throw .usage("\(out) is there already")
      }
      let key = Curve25519.Signing.PrivateKey()
      do {
        let text = try NoteKeyText.text(key, name: name)
        let verifier = try CheckpointSigner(origin: name, key: key).verifierKey.description
        try OutputFile.replace(out, with: Array(text.utf8), mode: 0o600)
        return ToolVerdict(kind: "new-key", claims: ["verifier_key": .string(verifier)], answer: verifier)
      } catch {
        throw .usage("\(error)")
      }
    }
  }
}

enum TileVerdict {
  /// What the folder's fault means: damage is `malformed`, a signature or root that does not fit `invalid`.
  static func of(_ fault: TileLogFault, kind: String) throws(RequestFault) -> ToolVerdict {
    switch fault.code {
    case "system": throw .system(fault.detail)
    case "format", "length", "empty", "node_missing":
      let code = fault.code == "node_missing" ? "format" : fault.code
      return ToolVerdict(kind: kind, .malformed, code, at: fault.at, fault.detail)
    default: return ToolVerdict(kind: kind, .invalid, fault.code, at: fault.at, fault.detail)
    }
  }
}

/// `vestibule journal` for a program that has nothing but the offline commands.
package struct JournalNoun: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Verify logs and keep them.", subcommands: OfflineCommands.journal)

  package init() {}
}
