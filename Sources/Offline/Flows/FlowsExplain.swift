import ArgumentParser
import Foundation
import Traffic
import Wire

/// `vestibule flows explain`: alert lines in words.
struct FlowsExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say in words what an alert means, what was not seen, and what would change it.",
    discussion:
      "With --xarf: as reports of abuse, XARF version 4, one JSON object a line; alerts that cannot be reported are left out and said."
  )

  @Argument(help: "A file of alert lines, - for standard input, or an alert line itself.")
  var alert: String
  @Option(help: "Only alerts of this account.")
  var account: String?

  @Flag(help: "Reports of abuse instead of words; --organization, --contact and --domain say who reports.")
  var xarf = false
  @Option var organization: String?
  @Option(help: "An address for mail.")
  var contact: String?
  @Option var domain: String?

  func run() throws {
    if xarf { return try report() }
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

  private func report() throws {
    guard let organization, let contact, let domain else {
      throw FlowsFault.wrongUse("--xarf needs --organization, --contact and --domain")
    }
    let party = XARFReport.Party(organization: organization, contact: contact, domain: domain)
    for (number, line) in try lines().enumerated() where !line.isEmpty {
      do throws(TrafficError) {
        if let account, AlertExplanation.account(of: Array(line)) != account { continue }
        let incident = try XARFReport.Incident(alert: Array(line))
        let id = UUID().uuidString.lowercased()
        let report = XARFReport(id: id, incident: incident, reporter: party, sender: party)
        if let json = report?.json, let bytes = try? CanonicalJSON.bytes(of: .object(json)) {
          print(String(decoding: bytes, as: UTF8.self))
        } else {
          FlowsFault.tell("line \(number + 1): there is no type for \(incident.family)")
        }
      } catch {
        FlowsFault.tell("line \(number + 1) \(error.message): not reported")
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
