import Vocabulary
import Wire

extension AccessReader {
  func plain(_ record: JSONValue) throws(Fault) -> AccessEvent {
    let port = record["port"]?.number?.int64.flatMap { UInt16(exactly: $0) }
    let agent = (record["agent"] ?? record["user_agent"])?.string
    return AccessEvent(
      account: try account((record["account"] ?? record["account_id"])?.string),
      actor: actors.text(record["actor"]?.string ?? ""), action: record["action"]?.string ?? "",
      weight: record["weight"]?.string.flatMap(AccessEvent.Weight.init(rawValue:)),
      address: try address((record["address"] ?? record["ip"])?.string, services: []), port: port == 0 ? nil : port,
      time: try time(record["time"]),
      channel: record["channel"]?.string.flatMap(AccessEvent.Channel.init(rawValue:)) ?? .unknown,
      agent: AgentFamily.name(agent), succeeded: record["ok"]?.bool ?? true)
  }

  func account(_ text: String?) throws(Fault) -> String {
    guard let text, !text.isEmpty, text.utf8.count <= 256 else { throw .noAccount }
    return text
  }

  /// RFC 3339, without zone in UTC, with a space or without a colon in the offset; or seconds since 1970.
  func time(_ value: JSONValue?) throws(Fault) -> Instant {
    if let seconds = value?.number?.double, abs(seconds) < 253_402_300_799 {
      return Instant(clamping: Int64((seconds * 1_000_000).rounded()))
    }
    guard let text = value?.string, text.utf8.count <= 64 else { throw .noTime }
    if let instant = try? Instant(text) { return instant }
    let spelled = text.replacingFirst(" ", with: "T")
    if let instant = (try? Instant(spelled)) ?? (try? Instant(spelled + "Z")) { return instant }
    // `+0000`, as OpenStack writes it.
    if spelled.utf8.count > 5, let instant = try? Instant(spelled.dropLast(2) + ":" + spelled.suffix(2)) {
      return instant
    }
    throw .noTime
  }

  /// An address, with or without a port behind it; nil for the names of the provider's own services.
  func address(_ text: String?, services: [String]) throws(Fault) -> IPAddress? {
    guard let text, !text.isEmpty, text != "-" else { return nil }
    if let address = try? IPAddress(text) { return address }
    if services.contains(where: { text == $0 || text.hasSuffix($0) }) { return nil }
    if text.hasPrefix("["), let end = text.firstIndex(of: "]"),
      let address = try? IPAddress(String(text[text.index(after: text.startIndex)..<end]))
    {
      return address
    }
    if let colon = text.lastIndex(of: ":"), let address = try? IPAddress(String(text[..<colon])), address.isIPv4 {
      return address
    }
    throw .badAddress
  }
}

extension String {
  fileprivate func replacingFirst(_ old: Character, with new: Character) -> String {
    guard let place = firstIndex(of: old) else { return self }
    return self[..<place] + String(new) + self[index(after: place)...]
  }
}
