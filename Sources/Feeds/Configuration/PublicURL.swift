import Foundation
import Vocabulary

/// The address under which others reach the server.
enum PublicURL {
  static func read(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    let text = try node.text(maximum: 500)
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty, parts.user == nil,
      parts.password == nil, parts.query == nil, parts.fragment == nil, ["http", "https"].contains(parts.scheme)
    else { throw node.fault("publicURL is written as https://kyc.example.com, without user, query or fragment") }
    guard parts.scheme == "https" || isThisMachine(host) else {
      throw node.fault("publicURL begins with https://: sign-in and personal data go over it")
    }
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  /// The origin of the journal where the file names none: host and path without scheme.
  static func origin(_ url: String) -> String {
    let host = URLComponents(string: url)?.host ?? "localhost"
    return (isThisMachine(host) ? "localhost" : host) + "/journal"
  }

  private static func isThisMachine(_ host: String) -> Bool {
    let bare = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    guard let address = try? IPAddress(bare) else { return bare == "localhost" || bare.hasSuffix(".localhost") }
    return address.isLoopback
  }
}
