import ArgumentParser
import Screening

/// `vestibule screen check`: says what each file is and how much of it can be read.
struct ScreenCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Recognise list files and count what they hold.")

  @Argument(help: "List files, plain or gzip.")
  var files: [String] = []

  func run() throws {
    guard !files.isEmpty else { throw ScreenFault.wrongUse("give at least one file") }
    var faults: [String] = []
    for file in files {
      do throws(ListError) {
        let summary = try ScreenLists.read(file).summary
        let warnings = summary.warnings.map(ScreenJSON.quoted).joined(separator: ", ")
        print(
          "{\"file\": \(ScreenJSON.quoted(file)), \"format\": \(ScreenJSON.quoted(summary.format)), "
            + "\"entities\": \(summary.entries), \"names\": \(summary.names), \"skipped\": \(summary.skipped), "
            + "\"warnings\": [\(warnings)]}")
      } catch {
        faults.append(error.description)
      }
    }
    if let first = faults.first {
      for fault in faults.dropFirst() { ScreenFault.tell(fault) }
      throw ScreenFault.list(first)
    }
  }
}
