import Vocabulary
import Wire

/// What a family of detections is called in XARF, and the members that its type asks for.
struct XARFWords {
  let category: String
  let type: String
  let members: [JSONObject.Member]
  let description: String

  init?(_ incident: XARFReport.Incident) {
    let times = Self.times(incident)
    let target = Self.target(incident)
    switch incident.family {
    case "scan":
      self.init("connection", "port_scan", target + times, "Scan (\(incident.kind)) of", incident)
    case "bruteforce":
      self.init("connection", "login_attack", target + times, "Guessing of passwords (\(incident.kind)) at", incident)
    case "flood", "reflection":
      self.init("connection", "ddos", target + Self.flood(incident) + times, "Flood (\(incident.kind)) of", incident)
    case "spam":
      // What flows do not tell (the sender's mail address) the type asks for where the protocol is SMTP.
      self.init(
        "messaging", "spam", [.init("protocol", .string("other"))], "Bulk mail, seen as connections to", incident)
    case "beacon":
      self.init("infrastructure", "botnet", Self.botnet(incident) + times, "Calls at even intervals to", incident)
    case "mining":
      self.init(
        "infrastructure", "compromised_server",
        [.init("compromise_type", .string("cryptominer")), .init("first_seen", .string(incident.first.text))],
        "Connections of a miner of currency to", incident)
    default: return nil
    }
  }

  private init(
    _ category: String, _ type: String, _ members: [JSONObject.Member], _ words: String, _ incident: XARFReport.Incident
  ) {
    self.category = category
    self.type = type
    self.members = members
    description = "\(words) \(incident.targets) targets in \(incident.contacts) contacts, seen in flow records."
  }

  private static func times(_ incident: XARFReport.Incident) -> [JSONObject.Member] {
    [.init("first_seen", .string(incident.first.text)), .init("last_seen", .string(incident.last.text))]
  }

  private static func target(_ incident: XARFReport.Incident) -> [JSONObject.Member] {
    var out: [JSONObject.Member] = []
    if let destination = incident.destination { out.append(.init("destination_ip", .string(destination.text))) }
    if let port = incident.destinationPort, port > 0 {
      out.append(.init("destination_port", .number(JSONNumber(Int(port)))))
    }
    out.append(.init("protocol", .string(transport(incident.transport))))
    return out
  }

  private static func transport(_ number: UInt8) -> String {
    switch number {
    case 17: "udp"
    case 1, 58: "icmp"
    case 132: "sctp"
    default: "tcp"
    }
  }

  private static func flood(_ incident: XARFReport.Incident) -> [JSONObject.Member] {
    var out = [JSONObject.Member("attack_vector", .string(vector(incident)))]
    if let rate = incident.packetsPerSecond, rate > 0 { out.append(.init("peak_pps", .number(JSONNumber(rate)))) }
    if let rate = incident.bitsPerSecond, rate > 0 { out.append(.init("peak_bps", .number(JSONNumber(rate)))) }
    let seconds = incident.last.seconds - incident.first.seconds
    if seconds > 0 { out.append(.init("duration_seconds", .number(JSONNumber(seconds)))) }
    return out
  }

  private static func vector(_ incident: XARFReport.Incident) -> String {
    if incident.family == "reflection" {
      switch incident.destinationPort ?? incident.sourcePort {
      case 53: return "dns_amplification"
      case 123: return "ntp_amplification"
      case 11211: return "memcached_amplification"
      case 1900: return "ssdp_amplification"
      default: return "amplification"
      }
    }
    switch incident.transport {
    case 17: return "udp_flood"
    case 1, 58: return "icmp_flood"
    default: return "syn_flood"
    }
  }

  private static func botnet(_ incident: XARFReport.Incident) -> [JSONObject.Member] {
    var out: [JSONObject.Member] = []
    if let server = incident.destination { out.append(.init("c2_server", .string(server.text))) }
    out.append(.init("c2_protocol", .string(incident.transport == 17 ? "udp" : "tcp")))
    out.append(.init("compromise_evidence", .string("Connections at even intervals to one destination")))
    return out
  }
}
