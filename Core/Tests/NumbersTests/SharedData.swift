import Foundation

/// Test data that lies beside the repository on some machines: the folder in `VESTIBULE_SHARED`, or `../shared`.
enum SharedData {
  static func lines(_ path: String) -> [String]? {
    let root = #filePath.components(separatedBy: "/Core/Tests/").first ?? "."
    let places = [ProcessInfo.processInfo.environment["VESTIBULE_SHARED"], root + "/../shared"].compactMap(\.self)
    let data = places.lazy.compactMap { FileManager.default.contents(atPath: $0 + "/" + path) }.first
    return data.map { String(decoding: $0, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init) }
  }
}
