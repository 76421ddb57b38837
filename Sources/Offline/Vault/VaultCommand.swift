package import ArgumentParser
import Evidence
import Files
import Vocabulary
import Wire

/// `vestibule vault`: sealed files in a folder, a key for each subject.
package struct VaultCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "vault", abstract: "Keep files sealed under a key per subject, and destroy such keys.",
    subcommands: [VaultInit.self, VaultPut.self, VaultGet.self, VaultRotate.self, VaultShred.self])

  package init() {}
}

/// Folder and key encryption key.
struct VaultOptions: ParsableArguments {
  @Option(help: "Folder of the vault.")
  var dir: String
  @Option(help: "File with the key encryption key: 32 bytes, or their hex or base 64.")
  var kekFile: String?
  @Option(
    name: .customLong("kek-pkcs11"),
    help: "A key in a token, as a PKCS#11 URI (RFC 7512) with module-path and pin-value.")
  var kekPKCS11: String?
  @OptionGroup var options: JournalOptions

  func wrapping() throws(RequestFault) -> any KeyWrapping {
    try Self.wrapping(file: kekFile, uri: kekPKCS11, options)
  }

  static func wrapping(
    file: String?, uri: String?, _ options: JournalOptions
  ) throws(RequestFault) -> any KeyWrapping {
    switch (file, uri) {
    case (let file?, nil): return try FileKey(try options.read(file, "kek-file").bytes)
    case (nil, let uri?): return try HardwareKey.open(uri)
    default: throw .usage("one of --kek-file and --kek-pkcs11 is needed")
    }
  }

  func vault() throws(RequestFault) -> FolderVault {
    guard InputFile.names(inFolder: dir) != nil else { throw .missing(option: "dir", path: dir) }
    return FolderVault(path: dir)
  }

  func run(
    _ name: String, _ body: () throws(VaultFault) -> (claims: JSONObject, answer: String)
  ) throws(RequestFault) -> ToolVerdict {
    do throws(VaultFault) {
      let result = try body()
      return ToolVerdict(kind: name, claims: result.claims, answer: result.answer)
    } catch {
      if error.code == .system { throw .system(error.detail) }
      return error.verdict(name)
    }
  }
}

struct VaultInit: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: "Make a vault in a folder.")
  @OptionGroup var vault: VaultOptions

  func run() throws {
    try ToolRun.end("vault init", options: vault.options) { () throws(RequestFault) in
      let key = try vault.wrapping()
      return try vault.run("vault-init") { () throws(VaultFault) in
        try FolderVault(path: vault.dir).create(key)
        return ([:], "The vault is made.")
      }
    }
  }
}

struct VaultPut: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "put", abstract: "Seal a file; prints its identifier.")
  @OptionGroup var vault: VaultOptions
  @Option(help: "Whom the file is about; destroying the subject's key destroys the file.")
  var subject: String
  @Option(help: "What the file is for; bound to it.")
  var purpose: String
  @Option(name: .customLong("in"), help: "The file.")
  var input: String

  func run() throws {
    try ToolRun.end("vault put", options: vault.options) { () throws(RequestFault) in
      let file = try vault.options.read(input, "in")
      let (folder, key) = (try vault.vault(), try vault.wrapping())
      guard !subject.isEmpty, !purpose.isEmpty else { throw .usage("--subject and --purpose are not empty") }
      return try vault.run("vault-put") { () throws(VaultFault) in
        let id = try folder.put(file.bytes, subject: subject, purpose: purpose, key)
        return (["id": .string(id), "purpose": .string(purpose)], id)
      }
    }
  }
}

struct VaultGet: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "get", abstract: "Open a sealed file.")
  @OptionGroup var vault: VaultOptions
  @Option(help: "Identifier that put printed.")
  var id: String
  @Option(help: "Where the file goes, mode 0600.")
  var out: String

  func run() throws {
    try ToolRun.end("vault get", options: vault.options) { () throws(RequestFault) in
      let (folder, key) = (try vault.vault(), try vault.wrapping())
      guard folder.has(id) else { throw .missing(option: "id", path: id) }
      return try vault.run("vault-get") { () throws(VaultFault) in
        let opened = try folder.get(id, key)
        do throws(OutputFault) {
          try OutputFile.replace(out, with: opened.bytes, mode: 0o600)
        } catch {
          throw VaultFault(.system, error.description)
        }
        return (["id": .string(id), "purpose": .string(opened.purpose)], "\(id) is opened.")
      }
    }
  }
}

struct VaultRotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate", abstract: "Wrap all keys under another key encryption key, all at once.")
  @OptionGroup var vault: VaultOptions
  @Option(help: "File with the new key encryption key.")
  var newKekFile: String?
  @Option(name: .customLong("new-kek-pkcs11"), help: "The new key in a token.")
  var newKekPKCS11: String?

  func run() throws {
    try ToolRun.end("vault rotate", options: vault.options) { () throws(RequestFault) in
      let (folder, old) = (try vault.vault(), try vault.wrapping())
      let new = try VaultOptions.wrapping(file: newKekFile, uri: newKekPKCS11, vault.options)
      return try vault.run("vault-rotate") { () throws(VaultFault) in
        let count = try folder.rotate(from: old, to: new)
        return (["keys": .number(JSONNumber(count))], "\(count) keys are wrapped anew.")
      }
    }
  }
}

struct VaultShred: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shred", abstract: "Destroy a subject's key: its files can not be opened any more, by anybody.")
  @OptionGroup var vault: VaultOptions
  @Option(help: "The subject.")
  var subject: String

  func run() throws {
    try ToolRun.end("vault shred", options: vault.options) { () throws(RequestFault) in
      let (folder, key) = (try vault.vault(), try vault.wrapping())
      return try vault.run("vault-shred") { () throws(VaultFault) in
        let wasThere = try folder.shred(subject: subject, key)
        return (
          ["destroyed": .bool(wasThere)], wasThere ? "The key is destroyed." : "There was no key of this subject."
        )
      }
    }
  }
}
