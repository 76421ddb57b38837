import Foundation
import Testing

/// The project's collection of test data, which is not part of the repository: tests that want it are skipped where it is not.
enum SharedData {
  static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["VESTIBULE_SHARED"].map { URL(filePath: $0) }
    let beside = URL(filePath: #filePath).appending(path: "../../../../../shared").standardized
    return [environment, beside].compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static func has(_ path: String) -> Bool {
    folder.map { FileManager.default.fileExists(atPath: $0.appending(path: "data/evidence/\(path)").path) } ?? false
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    let folder = try #require(folder)
    return Array(try Data(contentsOf: folder.appending(path: "data/evidence/\(path)")))
  }
}
