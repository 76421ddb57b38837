import Vocabulary

extension IPAddress {
  var isLoopback: Bool { SpecialAddresses.loopback.contains { $0.contains(self) } }

  /// Whether the address belongs to a host on the open Internet: not this machine, not a private or provider-internal
  /// network, not multicast, not reserved.
  var isPublic: Bool {
    if SpecialAddresses.refused.contains(where: { $0.contains(self) }) { return false }
    return isIPv4 || SpecialAddresses.globalIPv6.contains { $0.contains(self) }
  }
}

/// Prefixes from the IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890 and its updates).
enum SpecialAddresses {
  static let loopback = prefixes(["127.0.0.0/8", "::1/128"])

  /// The only part of IPv6 that is given out to hosts (RFC 4291, IANA). Everything outside is refused: link-local
  /// (fe80::/10), unique local (fc00::/7), multicast (ff00::/8), translation (64:ff9b::/96), and what is not assigned.
  static let globalIPv6 = prefixes(["2000::/3"])

  static let refused = prefixes([
    "0.0.0.0/8",  // this network
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",  // private use
    "100.64.0.0/10",  // shared address space of carriers; some clouds keep metadata services in it
    "127.0.0.0/8",  // loopback
    "169.254.0.0/16",  // link-local; metadata services
    "192.0.0.0/24",  // protocol assignments; metadata service of one cloud
    "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24",  // documentation
    "192.88.99.0/24",  // 6to4 relays, withdrawn
    "198.18.0.0/15",  // benchmarks
    "224.0.0.0/4",  // multicast
    "240.0.0.0/4",  // reserved, broadcast
    "168.63.129.16/32",  // platform service inside one cloud, though the address is public
    "2001::/23",  // protocol assignments, Teredo
    "2001:db8::/32", "3fff::/20",  // documentation
    "2002::/16",  // 6to4: carries an IPv4 address of any kind
  ])

  private static func prefixes(_ texts: [String]) -> [IPPrefix] { texts.compactMap { try? IPPrefix($0) } }

  /// How many prefixes the tables are written with; a test compares it, because an unreadable one would be left out.
  static let writtenCount = 2 + 1 + 20
}
