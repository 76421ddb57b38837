package import ArgumentParser
import Foundation

/// The commands that need neither a server nor a data directory: files in, files out.
package enum OfflineCommands {
  /// Nouns that are offline altogether.
  package static let nouns: [any ParsableCommand.Type] = [
    DenylistCommand.self, FlowsCommand.self, LeasesCommand.self, OriginCommand.self, ScreenCommand.self,
    VaultCommand.self, VerifyCommand.self,
  ]
  /// What `evidence` can do offline; the product's noun has commands of the server beside it.
  package static let evidence: [any ParsableCommand.Type] = [
    EvidenceVerify.self, EvidenceBatch.self, EvidenceQuery.self, EvidenceGrade.self,
    EvidenceMeasure.self,
  ]
  /// What `journal` can do offline.
  package static let journal: [any ParsableCommand.Type] = [
    JournalVerifyInclusion.self, JournalVerifyConsistency.self, JournalVerifyCheckpoint.self, JournalVerifyUpdate.self,
    JournalAppend.self, JournalProve.self, JournalNewKey.self,
  ]
  /// For a program that has nothing else.
  package static let all: [any ParsableCommand.Type] = nouns + [EvidenceNoun.self, JournalNoun.self]

  /// Engines whose wrong arguments end with exit code 2 instead of sysexits' 64.
  private static let plainUsageCode: Set<String> = ["screen", "flows", "leases", "origin"]

  /// Ends the process as `root` would, with the exit code that the command's contract names for wrong use.
  package static func exit(
    _ root: any ParsableCommand.Type, with error: any Error, arguments: some Sequence<String>
  ) -> Never {
    let code = root.exitCode(for: error)
    let noun = arguments.first { _ in true }
    guard code == .validationFailure, let noun, plainUsageCode.contains(noun) else { root.exit(withError: error) }
    FileHandle.standardError.write(Data((root.fullMessage(for: error) + "\n").utf8))
    root.exit(withError: ExitCode(2))
  }
}
