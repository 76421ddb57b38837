import Files
import Foundation
import Screening

/// Reads a list from a path, with the files that belong to it.
enum ScreenLists {
  /// - Throws: `ListError` where a file cannot be read, opened or recognised.
  static func read(_ path: String) throws(ListError) -> Watchlist {
    var files = try open(path)
    for sibling in siblings(path) { files += try open(sibling) }
    return try Watchlist.read(files)
  }

  private static func open(_ path: String) throws(ListError) -> [(name: String, bytes: [UInt8])] {
    do throws(ListFileError) {
      return try ListFiles.read(path)
    } catch {
      throw ListError(message: error.description, file: path, line: 1)
    }
  }

  private static func plain(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasSuffix(".gz") ? String(lower.dropLast(3)) : lower
  }

  /// OFAC's classic set: beside `…sdn.csv` or `…prim.csv` lie `…alt.csv`, `…add.csv` and the comments.
  private static func siblings(_ path: String) -> [String] {
    let url = URL(fileURLWithPath: path)
    let name = plain(url.lastPathComponent)
    guard let ending = ["sdn.csv", "prim.csv"].first(where: { name.hasSuffix($0) }) else { return [] }
    let start = String(name.dropLast(ending.count))
    let wanted = ["alt", "add", "sdn_comments", "comments"].map { start + $0 + ".csv" }
    let folder = url.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { wanted.contains(plain($0)) }.map { folder.appendingPathComponent($0).path }
  }
}
