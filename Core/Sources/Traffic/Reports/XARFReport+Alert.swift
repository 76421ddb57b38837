internal import Vocabulary
internal import Wire

extension XARFReport.Incident {
  /// What an alert line tells of an incident.
  ///
  /// - Parameter line: an alert line, without its line feed.
  /// - Throws: `TrafficError` where it is none, is authorised, or names no address: then there is nobody to report to.
  public init(alert line: [UInt8]) throws(TrafficError) {
    let value: JSONValue
    do throws(WireError) {
      value = try JSONValue.parse(line)
    } catch {
      throw TrafficError(.value, "is no JSON: \(error.message)")
    }
    guard let family = value["family"]?.string, let evidence = value["evidence"] else {
      throw TrafficError(.value, "is no alert: family and evidence are needed")
    }
    guard value["authorised"]?.bool != true else { throw TrafficError(.value, "is authorised") }
    guard let source = Self.source(value) else { throw TrafficError(.value, "names no address") }
    let sample = evidence["sample"]?.array?.compactMap(\.string) ?? []
    let target = sample.first.flatMap(Self.target)
    let count = { (key: String) in UInt64(clamping: evidence[key]?.number?.int64 ?? 0) }
    self.init(
      family: family, kind: value["kind"]?.string ?? "", source: source, destination: target?.address,
      destinationPort: target?.port ?? evidence["ports"]?.array?.first?.number?.int64.flatMap { UInt16(exactly: $0) },
      transport: Self.transport(evidence, kind: value["kind"]?.string ?? ""), first: Self.instant(value["first"]),
      last: Self.instant(value["last"]), score: value["score"]?.number?.double ?? 0, targets: count("targets"),
      contacts: max(count("contacts"), count("attempts"), count("mails")),
      packetsPerSecond: count("packets_in_minute") > 0 ? count("packets_in_minute") / 60 : nil, sample: sample)
  }

  /// The address by the ledger; where there is no ledger, accounts are named after theirs.
  private static func source(_ value: JSONValue) -> IPAddress? {
    let listed = value["addresses"]?.array?.first?.string
    let named = value["account_id"]?.string.flatMap { $0.hasPrefix("address:") ? String($0.dropFirst(8)) : nil }
    return (listed ?? named).flatMap { try? IPAddress($0) }
  }

  /// `192.0.2.1:22`, `[2001:db8::1]:22`, or an address alone.
  private static func target(_ text: String) -> (address: IPAddress, port: UInt16?)? {
    if let address = try? IPAddress(text) { return (address, nil) }
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let host = text[..<colon].trimmingPrefix("[")
    guard let address = try? IPAddress(String(host.hasSuffix("]") ? host.dropLast() : host)) else { return nil }
    return (address, UInt16(text[text.index(after: colon)...]))
  }

  private static func transport(_ evidence: JSONValue, kind: String) -> UInt8 {
    switch evidence["transport"]?.string {
    case "udp": 17
    case "icmp": 1
    case "icmp6": 58
    case nil where kind.contains("udp") || kind.contains("dns"): 17
    case nil where kind.contains("icmp"): 1
    default: 6
    }
  }

  private static func instant(_ value: JSONValue?) -> Instant {
    let seconds = value?.number?.double ?? 0
    return Instant(seconds: abs(seconds) < 1e11 ? Int64(seconds) : 0)
  }
}
