import ArgumentParser
import Files
import Foundation

/// Counts and times of a run as one JSON object.
enum ScreenStatistics {
  /// - Parameter fields: names and JSON values in the order to write them.
  static func write(_ fields: [(String, String)], to path: String) throws {
    let text = "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}\n"
    guard OutputFile.put(text.utf8, at: path) else {
      throw ScreenFault.wrongUse("the statistics cannot be written")
    }
  }
}
