import ArgumentParser
import Foundation
import Traffic

/// `vestibule flows explain`: alert lines in words.
struct FlowsExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say in words what an alert means, what was not seen, and what would change it.")

  @Argument(help: "A file of alert lines, - for standard input, or an alert line itself.")
  var alert: String
  @Option(help: "Only alerts of this account.")
  var account: String?

  func run() throws {
    var isFirst = true
    for (number, line) in try lines().enumerated() where !line.isEmpty {
      do throws(TrafficError) {
        let explanation = try AlertExplanation(Array(line))
        if let account, !explanation.description.hasPrefix("Account \(account):") { continue }
        print(isFirst ? explanation.description : "\n" + explanation.description)
        isFirst = false
      } catch {
        throw FlowsFault.input("line \(number + 1) \(error.message)")
      }
    }
  }

  private func lines() throws -> [Data.SubSequence] {
    if alert.hasPrefix("{") { return Data(alert.utf8).split(separator: 0x0A) }
    let data = alert == "-" ? try? FileHandle.standardInput.readToEnd() : try? Data(contentsOf: URL(filePath: alert))
    guard let data else { throw FlowsFault.input("the alerts cannot be read") }
    return data.split(separator: 0x0A)
  }
}
