import Foundation
import Testing

/// Test data that lies beside the repository on some machines: the folder in `VESTIBULE_SHARED`, or `../shared`.
enum SharedData {
  static let folder: String? = {
    let root = #filePath.components(separatedBy: "/Core/Tests/").first ?? "."
    let places = [ProcessInfo.processInfo.environment["VESTIBULE_SHARED"], root + "/../shared"].compactMap(\.self)
    return places.first { FileManager.default.fileExists(atPath: $0) }
  }()

  static func read(_ path: String) -> Data? {
    folder.flatMap { FileManager.default.contents(atPath: $0 + "/" + path) }
  }

  static func isThere(_ path: String) -> Bool { read(path) != nil }
}
