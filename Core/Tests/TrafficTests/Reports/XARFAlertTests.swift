import Testing
import Vocabulary
import Wire

@testable import Traffic

@Suite struct XARFAlertTests {
  private let party = XARFReport.Party(organization: "Cloud", contact: "abuse@example.com", domain: "example.com")

  @Test func reportsWhatDetectionWrote() throws {
    var scene = TrafficScene()
    for place in 0..<60 { scene.probe("bad", at: Double(place), scene.stranger(), 161, transport: 17) }
    let line = try #require(try scene.alerts().first).line
    let incident = try XARFReport.Incident(alert: Array(line.utf8))
    #expect(incident.family == "scan" && incident.transport == 17 && incident.source.text == "198.18.0.1")
    #expect(incident.destinationPort == 161 && incident.destination != nil && incident.targets >= 8)
    let id = "550e8400-e29b-41d4-a716-446655440000"
    let report = try #require(XARFReport(id: id, incident: incident, reporter: party, sender: party))
    #expect(report.category == "connection" && report.type == "port_scan")
    #expect(report.json["protocol"]?.string == "udp" && report.json["first_seen"]?.string == "2026-01-05T00:00:01Z")
    let text = String(decoding: try CanonicalJSON.bytes(of: .object(report.json)), as: UTF8.self)
    #expect(!text.contains("bad"), "the report names no customer")
  }

  @Test func readsTargetsOfIPv6() throws {
    let line =
      #"{"account_id":"a","family":"scan","addresses":["2001:db8::5"],"first":1,"last":2,"evidence":{"sample":["[2001:db8::1]:22"]}}"#
    let incident = try XARFReport.Incident(alert: Array(line.utf8))
    #expect(incident.destination?.text == "2001:db8::1" && incident.destinationPort == 22)
  }

  @Test(arguments: [
    "", "{}", #"{"family":"scan","evidence":{}}"#,
    #"{"family":"scan","authorised":true,"addresses":["192.0.2.1"],"evidence":{}}"#,
    #"{"family":"scan","addresses":["nowhere"],"evidence":{}}"#,
  ])
  func refusesWhatCannotBeReported(line: String) {
    #expect(throws: TrafficError.self) { try XARFReport.Incident(alert: Array(line.utf8)) }
  }
}
