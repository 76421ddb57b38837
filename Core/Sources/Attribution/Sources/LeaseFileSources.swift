import Vocabulary

/// Leases of a DHCP server as a line each: who has the address, until when unless it is renewed.
struct ExpiringLeases {
  private struct Lease {
    var event: SourceEvent
    var expires: Int64
  }

  private var leases: [AddressBlock: Lease] = [:]
  private var order: [AddressBlock] = []
  /// The latest time that the file told.
  private var latest = Int64.min

  /// A client got or renewed an address.
  mutating func take(
    _ block: AddressBlock, tenant: String, resource: String, from start: Int64, until expires: Int64, line: Int,
    _ out: inout SourceEvents
  ) {
    latest = max(latest, start)
    if var lease = leases[block] {
      if lease.event.tenant == tenant, lease.event.resource == resource, start <= lease.expires {
        lease.expires = max(lease.expires, expires)
        leases[block] = lease
        return
      }
      end(lease, at: min(lease.expires, max(start, lease.event.time + 1)), line, &out)
    } else {
      order.append(block)
    }
    let event = SourceEvent(
      time: start, isRelease: false, scope: LeaseScope(block), tenant: tenant, resource: resource)
    out.add(event, line: line)
    leases[block] = Lease(event: event, expires: expires)
  }

  /// A client gave an address back, or the server took it.
  mutating func release(_ block: AddressBlock, at time: Int64, line: Int, _ out: inout SourceEvents) {
    latest = max(latest, time)
    guard let lease = leases.removeValue(forKey: block) else { return }
    order.removeAll { $0 == block }
    end(lease, at: min(lease.expires, time), line, &out)
  }

  /// Ends what has expired by the latest time told.
  mutating func finish(line: Int, _ out: inout SourceEvents) {
    for block in order {
      guard let lease = leases[block], lease.expires <= latest else { continue }
      end(lease, at: lease.expires, line, &out)
    }
  }

  private func end(_ lease: Lease, at time: Int64, _ line: Int, _ out: inout SourceEvents) {
    var event = lease.event
    event.isRelease = true
    event.time = max(time, event.time)
    out.add(event, line: line)
  }
}

/// ISC Kea's memfile (`kea-leases4.csv`, `kea-leases6.csv`), which is a journal: each line a lease as it is from then on.
///
/// A lease began `valid_lifetime` before `expire`. State 0 is assigned; 1 declined, 2 expired and reclaimed, 3 released
/// (Kea's administrator manual, "lease states"). The tenant is the client identifier (DUID for IPv6), or the hardware address.
enum KeaSource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    var leases = ExpiringLeases()
    var columns: [String: Int] = [:]
    var last = 0
    for (number, line) in SourceText.lines(bytes) {
      last = number
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      // Files that were joined repeat their header.
      if fields.first == "address" {
        columns = Dictionary(fields.enumerated().map { ($1, $0) }) { first, _ in first }
        continue
      }
      take(fields, columns, number, &leases, &out)
    }
    leases.finish(line: last, &out)
    return out
  }

  private static func take(
    _ fields: [String], _ columns: [String: Int], _ line: Int, _ leases: inout ExpiringLeases, _ out: inout SourceEvents
  ) {
    func field(_ name: String) -> String? { columns[name].flatMap { $0 < fields.count ? fields[$0] : nil } }
    guard let address = field("address"), let lifetime = SourceText.seconds(field("valid_lifetime") ?? ""),
      let expires = SourceText.seconds(field("expire") ?? ""),
      let block = block(address, field("prefix_len"), field("lease_type"))
    else {
      out.faults.append(SourceFault(line: line, "address, valid_lifetime and expire are needed"))
      return
    }
    let start = expires - lifetime
    guard lifetime > 0, (field("state") ?? "0") == "0" else {
      return leases.release(block, at: expires, line: line, &out)
    }
    let client = [field("client_id"), field("duid"), field("hwaddr")].compactMap(\.self).first { !$0.isEmpty } ?? ""
    leases.take(
      block, tenant: client, resource: field("hwaddr") ?? "", from: start, until: expires, line: line, &out)
  }

  private static func block(_ address: String, _ length: String?, _ type: String?) -> AddressBlock? {
    // Lease type 2 is a delegated prefix (RFC 8415).
    try? AddressBlock(text: type == "2" ? "\(address)/\(length ?? "128")" : address)
  }
}

/// dnsmasq: log lines with an RFC 3339 time (`log-dhcp`, through a syslog daemon), or its leases file.
///
/// `… dnsmasq-dhcp[1]: DHCPACK(br0) 192.0.2.7 52:54:00:12:34:56 host` gives or renews, `DHCPRELEASE` gives back. The leases file,
/// `expiry mac address host client-id`, tells no beginning: use it as a snapshot for `gaps`.
enum DnsmasqSource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    var leases = ExpiringLeases()
    var last = 0
    for (number, line) in SourceText.lines(bytes) {
      last = number
      take(line.split(separator: " ").map(String.init), number, &leases, &out)
    }
    leases.finish(line: last, &out)
    return out
  }

  private static func take(
    _ words: [String], _ line: Int, _ leases: inout ExpiringLeases, _ out: inout SourceEvents
  ) {
    guard let verb = words.firstIndex(where: { $0.hasPrefix("DHCPACK(") || $0.hasPrefix("DHCPRELEASE(") }) else {
      out.skipped += 1
      return
    }
    guard verb + 2 < words.count, let time = SourceText.time(words.first),
      let block = try? AddressBlock(text: words[verb + 1])
    else {
      out.faults.append(SourceFault(line: line, "a time (RFC 3339), an address and a hardware address are needed"))
      return
    }
    if words[verb].hasPrefix("DHCPRELEASE") { return leases.release(block, at: time, line: line, &out) }
    // dnsmasq does not log how long; a lease lasts until it is given back or another client gets the address.
    leases.take(
      block, tenant: words[verb + 2], resource: verb + 3 < words.count ? words[verb + 3] : "", from: time,
      until: Instant.maximum.microseconds, line: line, &out)
  }
}

/// Port-block logs of carrier-grade NAT (RFC 6888 requirement REQ-14; RFC 7422): syslog lines that allocate and release blocks.
///
/// Two forms. Junos: `… RT_SRC_NAT_PBA_ALLOC … Subscriber 100.64.0.7 … allocates port block [1024-2031] from 203.0.113.5 …`.
/// Pairs: `… nat event=allocate subscriber=100.64.0.7 external=203.0.113.5 ports=1024-2031`. The tenant is the subscriber.
enum NATSyslogSource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    for (number, line) in SourceText.lines(bytes) {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\"" }).map(String.init)
      guard let event = junos(words) ?? pairs(words) else {
        out.skipped += 1
        continue
      }
      guard let time = words.prefix(3).lazy.compactMap({ SourceText.time(withoutPriority($0)) }).first,
        let block = try? AddressBlock(text: event.external),
        case let ports = event.ports.split(separator: "-").compactMap({ UInt16($0) }), ports.count == 2,
        ports[0] <= ports[1]
      else {
        out.faults.append(SourceFault(line: number, "a time (RFC 3339), an address and a block of ports are needed"))
        continue
      }
      out.add(
        SourceEvent(
          time: time, isRelease: event.isRelease,
          scope: LeaseScope(block, firstPort: ports[0], lastPort: ports[1]), tenant: event.subscriber, resource: ""),
        line: number)
    }
    return out
  }

  private typealias Told = (isRelease: Bool, subscriber: String, external: String, ports: String)

  private static func junos(_ words: [String]) -> Told? {
    func after(_ word: String) -> String? {
      words.firstIndex(of: word).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    }
    let isRelease = words.contains("releases")
    guard isRelease || words.contains("allocates"), let subscriber = after("Subscriber"), let external = after("from"),
      let ports = after("block")
    else { return nil }
    return (isRelease, subscriber, external, ports.filter { $0 != "[" && $0 != "]" })
  }

  private static func pairs(_ words: [String]) -> Told? {
    var values: [Substring: String] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = String(parts[1]) }
    }
    guard let event = values["event"], ["allocate", "release"].contains(event), let subscriber = values["subscriber"],
      let external = values["external"], let ports = values["ports"]
    else { return nil }
    return (event == "release", subscriber, external, ports)
  }

  /// `<134>1` and the like stand before the time in RFC 5424.
  private static func withoutPriority(_ word: String) -> String {
    word.hasPrefix("<") ? String(word.drop { $0 != ">" }.dropFirst()) : word
  }
}
