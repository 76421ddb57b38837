import HTTPTypes
package import Vocabulary

/// How much anybody may ask of what is open, and whose word counts for where a request comes from.
package struct OpenLimits: Hashable, Sendable {
  /// Of one source in the long run. Behind one address there may be an office, or a telephone network.
  package var requestsPerSecond = 20.0
  package var burst = 200.0
  /// Of one request to a wallet, or of one applicant's link. The page that waits for a wallet asks every five seconds.
  package var sessionRequestsPerSecond = 2.0
  package var sessionBurst = 60.0
  /// Proxies whose `X-Forwarded-For` is believed. Without any, the other end of the connection is the source.
  package var trustedProxies: [IPPrefix] = []

  package init() {}

  /// The name of the bucket of a source: an IPv4 address, or the 64 bits that one IPv6 subscriber has.
  func source(of peer: IPAddress?, forwarded: [String]) -> String {
    guard let address = client(of: peer, forwarded: forwarded) else { return "unknown" }
    return address.isIPv4 ? address.text : "v6/\(String(UInt64(truncatingIfNeeded: address.value >> 64), radix: 16))"
  }

  /// The last address that a trusted proxy named and that is no trusted proxy itself. What stands before it anybody may have written.
  func client(of peer: IPAddress?, forwarded: [String]) -> IPAddress? {
    guard let peer, isTrusted(peer) else { return peer }
    var nearest = peer
    let hops = forwarded.joined(separator: ",").split(separator: ",", omittingEmptySubsequences: false)
    for hop in hops.suffix(Self.maximumHops).reversed() {
      guard let address = Self.address(hop) else { return nearest }
      nearest = address
      guard isTrusted(address) else { return address }
    }
    return nearest
  }

  private static let maximumHops = 16

  private func isTrusted(_ address: IPAddress) -> Bool { trustedProxies.contains { $0.contains(address) } }

  /// An address, in some proxies' writing with brackets or a port.
  private static func address(_ text: Substring) -> IPAddress? {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      text = text[text.index(after: text.startIndex)..<end]
    } else if text.contains("."), let colon = text.lastIndex(of: ":"), text.firstIndex(of: ":") == colon {
      text = text[..<colon]
    }
    return try? IPAddress(String(text))
  }
}
