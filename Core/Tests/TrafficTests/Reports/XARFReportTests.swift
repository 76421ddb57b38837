import Testing
import Traffic
import Vocabulary
import Wire

@Suite struct XARFReportTests {
  private let party = XARFReport.Party(organization: "Cloud", contact: "abuse@example.com", domain: "example.com")

  private func incident(_ family: String, transport: UInt8 = 6) throws -> XARFReport.Incident {
    XARFReport.Incident(
      family: family, kind: "horizontal", source: try IPAddress("198.51.100.7"), sourcePort: 40_000,
      destination: try IPAddress("203.0.113.9"), destinationPort: 22, transport: transport,
      first: try Instant("2026-01-01T00:00:00Z"), last: try Instant("2026-01-01T00:10:00Z"), score: 0.98765,
      targets: 312,
      contacts: 340, packetsPerSecond: 900, sample: ["203.0.113.9:22", "203.0.113.10:22"])
  }

  private func report(_ family: String, transport: UInt8 = 6) throws -> XARFReport? {
    XARFReport(
      id: "550e8400-e29b-41d4-a716-446655440000", incident: try incident(family, transport: transport), reporter: party,
      sender: party)
  }

  @Test(arguments: [
    ("scan", "connection", "port_scan"), ("bruteforce", "connection", "login_attack"), ("flood", "connection", "ddos"),
    ("reflection", "connection", "ddos"), ("spam", "messaging", "spam"), ("beacon", "infrastructure", "botnet"),
    ("mining", "infrastructure", "compromised_server"),
  ])
  func hasWhatTheSchemaAsksFor(family: String, category: String, type: String) throws {
    let json = try #require(try report(family)).json
    for key in [
      "xarf_version", "report_id", "timestamp", "reporter", "sender", "source_identifier", "category", "type",
    ] { #expect(json[key] != nil, "\(key)") }
    #expect(json["category"]?.string == category && json["type"]?.string == type)
    #expect(json["source_identifier"]?.string == "198.51.100.7")
    for key in ["org", "contact", "domain"] { #expect(json["reporter"]?[key]?.string != nil) }
    #expect(json["reporter"]?.object?.members.count == 3)
    if category == "connection" {
      #expect(json["protocol"]?.string == "tcp" && json["first_seen"]?.string == "2026-01-01T00:00:00Z")
    }
    #expect(json["confidence"]?.number?.double == 0.988)
    #expect((json["description"]?.string ?? "").utf8.count <= 1000)
    #expect(json["evidence"]?.array?.first?["payload"]?.string == "MjAzLjAuMTEzLjk6MjIKMjAzLjAuMTEzLjEwOjIyCg==")
  }

  @Test func namesTheWayOfAFlood() throws {
    #expect(try report("flood")?.json["attack_vector"]?.string == "syn_flood")
    #expect(try report("flood", transport: 17)?.json["attack_vector"]?.string == "udp_flood")
    #expect(try report("flood", transport: 58)?.json["protocol"]?.string == "icmp")
    #expect(try report("flood")?.json["peak_pps"]?.number?.int64 == 900)
    #expect(try report("flood")?.json["duration_seconds"]?.number?.int64 == 600)
  }

  @Test func hasNoTypeForSpoofedSources() throws { #expect(try report("spoof") == nil) }
}
