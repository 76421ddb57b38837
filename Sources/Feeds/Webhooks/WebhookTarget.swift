import Foundation
import Vocabulary

/// Where a webhook goes, as far as its address alone tells.
struct WebhookTarget: Hashable, Sendable {
  let url: String
  /// As the HTTP client sees it, without brackets.
  let host: String
  let isEncrypted: Bool

  /// - Throws: `WebhookFault` where the address is no `http` or `https` URL with a plain host.
  init(_ text: String) throws(WebhookFault) {
    guard text.utf8.count <= 2000, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), let url = URL(string: text),
      let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme), url.user == nil, url.password == nil,
      let name = url.host, url.port.map({ (1...65535).contains($0) }) ?? true
    else { throw .addressInvalid }
    host = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
    let isPlain = host.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-.:_".utf8.contains(byte)
    }
    guard isPlain, !host.isEmpty, host.utf8.count <= 253 else { throw .addressInvalid }
    self.url = text
    isEncrypted = scheme == "https"
  }
}

/// Which addresses webhooks may go to. A webhook's address comes from outside, so without this anybody who may register
/// one could reach the provider's inner network through the server.
package struct WebhookPolicy: Hashable, Sendable {
  /// Lets webhooks go to this machine, over HTTP too: for development.
  package let allowsLoopback: Bool

  package init(allowsLoopback: Bool = false) { self.allowsLoopback = allowsLoopback }

  /// The address to connect to, of those that the host name resolved to. The connection must go to this very address:
  /// a second resolution could give another answer.
  func pinned(_ target: WebhookTarget, _ addresses: [IPAddress]) throws(WebhookFault) -> IPAddress {
    guard !addresses.isEmpty else { throw .hostUnknown }
    guard let address = addresses.first(where: { allows($0, isEncrypted: target.isEncrypted) }) else {
      throw target.isEncrypted || addresses.contains(where: \.isLoopback) ? .addressRefused : .notEncrypted
    }
    return address
  }

  private func allows(_ address: IPAddress, isEncrypted: Bool) -> Bool {
    if address.isLoopback { return allowsLoopback }
    return isEncrypted && address.isPublic
  }
}
