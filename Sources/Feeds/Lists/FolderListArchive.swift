import Foundation
import Workflow

/// Every version of every list in a folder: `LIST/VERSION/FILE`. A version appears whole or not at all.
package struct FolderListArchive: ListArchive {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  package func store(list: String, version: String, files: [(name: String, bytes: [UInt8])]) throws {
    let target = "\(folder)/\(try Self.safe(list))/\(try Self.safe(version))"
    let manager = FileManager.default
    guard !manager.fileExists(atPath: target) else { return }
    let draft = target + ".draft-\(UUID().uuidString)"
    try manager.createDirectory(
      atPath: draft, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do {
      for file in files {
        try Data(file.bytes).write(to: URL(filePath: "\(draft)/\(try Self.safe(file.name))"), options: .atomic)
      }
      try manager.moveItem(atPath: draft, toPath: target)
    } catch {
      try? manager.removeItem(atPath: draft)
      throw error
    }
  }

  package func files(list: String, version: String) throws -> [(name: String, bytes: [UInt8])] {
    let source = "\(folder)/\(try Self.safe(list))/\(try Self.safe(version))"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: source), !names.isEmpty else {
      throw WorkflowError(.notFound, "version \(version.prefix(12)) of the list \(list) is not in the data directory")
    }
    return try names.sorted().map { name in
      (name, Array(try Data(contentsOf: URL(filePath: "\(source)/\(name)"))))
    }
  }

  /// A name that stays within its folder.
  private static func safe(_ name: String) throws -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
    guard (1...128).contains(name.utf8.count), isPlain, !name.hasPrefix(".") else {
      throw WorkflowError(
        .invalid, "a list file's name is 1 to 128 letters, digits or . _ - and does not begin with a dot")
    }
    return name
  }
}
