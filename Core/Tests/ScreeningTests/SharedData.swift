import Foundation
import Vocabulary

@testable import Screening

/// Lists and labelled names that lie beside the repository on some machines: the folder in `VESTIBULE_SHARED`, or `../shared`.
enum SharedData {
  private static let folder: String? = {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let places = [ProcessInfo.processInfo.environment["VESTIBULE_SHARED"], root + "/../shared"].compactMap(\.self)
    return places.map { $0 + "/data/watchlists" }.first { FileManager.default.fileExists(atPath: $0) }
  }()

  static var isThere: Bool { folder != nil }

  /// The content of a gzip file.
  static func open(_ name: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", (folder ?? "") + "/" + name]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](data)
  }

  static func list(_ names: String...) throws -> Watchlist {
    try Watchlist.read(try names.map { (name: String($0.dropLast(3)), bytes: try open($0)) })
  }

  static func developmentList() throws -> Watchlist { try list("dev/list.ftm.ndjson.gz") }

  /// People and firms with names of the entries of a change, whole and in part, and of others.
  static func subjects(touching delta: ListDelta) throws -> [ScreeningSubject] {
    let entries = delta.added + delta.removed + delta.changed.map(\.after)
    return entries.flatMap { entry -> [ScreeningSubject] in
      entry.names.prefix(3).flatMap { name -> [ScreeningSubject] in
        let words = name.text.split(separator: " ")
        let texts = [name.text, words.dropFirst().joined(separator: " "), words.reversed().joined(separator: " ")]
        return texts.filter { !$0.isEmpty }.map {
          ScreeningSubject(kind: entry.kind == .person ? .person : .organization, names: [$0])
        }
      }
    }
  }
}
