import Foundation
import Testing

/// Test data that lies beside the repository on some machines: the folder in `VESTIBULE_SHARED`, or `../shared`.
enum SharedArchive {
  static let telemetry: String? = {
    let root = #filePath.components(separatedBy: "/Core/Tests/").first ?? "."
    let places = [ProcessInfo.processInfo.environment["VESTIBULE_SHARED"], root + "/../shared"].compactMap(\.self)
    return places.map { $0 + "/data/telemetry" }.first { FileManager.default.fileExists(atPath: $0) }
  }()

  static var isThere: Bool { telemetry != nil }

  /// The opened bytes of a gzip file.
  static func opened(_ path: String) throws -> [UInt8] {
    try run("gzip", ["-dc", "\(telemetry ?? "")/\(path)"])
  }

  /// A member of a compressed tar archive.
  static func member(_ name: String, of path: String) throws -> [UInt8] {
    try run("tar", ["-xzOf", "\(telemetry ?? "")/\(path)", name])
  }

  static func members(of path: String) throws -> [String] {
    String(decoding: try run("tar", ["-tzf", "\(telemetry ?? "")/\(path)"]), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  private static func run(_ tool: String, _ arguments: [String]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(tool) \(arguments)")
    return [UInt8](data)
  }
}
