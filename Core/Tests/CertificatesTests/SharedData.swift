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

  /// A file that is compressed; the core has no decompression, so the system's is asked.
  static func unzipped(_ path: String) -> Data? {
    guard let folder, isThere(path) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", folder + "/" + path]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  static func isThere(_ path: String) -> Bool { read(path) != nil }
}
