import ArgumentParser
import Foundation

/// Counts and times of a run as one JSON object.
enum ScreenStatistics {
  /// - Parameter fields: names and JSON values in the order to write them.
  static func write(_ fields: [(String, String)], to path: String) throws {
    let text = "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}\n"
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw ScreenFault.wrongUse("the statistics cannot be written")
    }
  }
}
