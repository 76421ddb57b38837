package import ArgumentParser
import Foundation
import Journal
import Programme

/// `vestibule verify PACK`: checks an evidence pack with nothing but the journal's public key.
package struct VerifyCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check an evidence pack, offline.",
    discussion: """
      Exit codes: 0 every check passed, 1 a check failed, 2 the file is no evidence pack, 64 wrong use, 66 a file is missing.
      Without --key the key within the pack is used: that shows that the pack is whole, not whose it is.
      """)

  @Argument(help: "The evidence pack.")
  var pack: String
  @Option(help: "File with the journal's public key, as `vestibule journal key` prints it.")
  var key: String?
  @Flag(help: "Print JSON.")
  var json = false

  package init() {}

  package func run() throws {
    let report = EvidencePackVerifier.verify(try Self.read(pack), key: try key.map(Self.readKey))
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(report), as: UTF8.self))
    } else {
      for check in report.checks { print("\(check.result.rawValue)  \(check.name): \(check.detail)") }
      print(Self.conclusion(report))
    }
    if report.isMalformed { throw ExitCode(2) }
    if !report.isValid { throw ExitCode(1) }
  }

  private static func conclusion(_ report: EvidencePackReport) -> String {
    guard report.isValid else { return "The pack does not hold." }
    let whose = report.isKeyPinned ? "by the key given" : "by its own key: get the journal's key by another way"
    return "The pack holds \(whose); journal \(report.origin ?? "-"), size \(report.size ?? 0)."
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      FileHandle.standardError.write(Data("vestibule verify: \(path) cannot be read\n".utf8))
      throw ExitCode(66)
    }
    return [UInt8](data)
  }

  private static func readKey(_ path: String) throws -> NoteVerifierKey {
    let text = String(decoding: try read(path), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    do throws(JournalError) {
      return try NoteVerifierKey(text)
    } catch {
      throw ValidationError("\(path): \(error.message)")
    }
  }
}
