import Foundation
import Vocabulary
import Workflow

/// Where a list file lies.
struct ListAddress: Hashable, Sendable {
  let url: String
  /// As the HTTP client sees it, without brackets.
  let host: String
  let isEncrypted: Bool

  /// - Throws: `ListRefusal` (`address`) for anything but an `http` or `https` URL with a plain host.
  init(_ text: String) throws(ListRefusal) {
    do {
      let target = try WebhookTarget(text)
      (url, host, isEncrypted) = (target.url, target.host, target.isEncrypted)
    } catch {
      throw ListRefusal(.address, "the address is no https address")
    }
  }

  /// Where a redirect leads.
  ///
  /// - Throws: `ListRefusal`: a protected connection is never left for an open one.
  func following(_ location: String) throws(ListRefusal) -> ListAddress {
    guard let base = URL(string: url), let next = URL(string: location, relativeTo: base)?.absoluteString else {
      throw ListRefusal(.redirects, "the address is redirected to something that is no address")
    }
    let address = try ListAddress(next)
    guard address.isEncrypted || !isEncrypted else {
      throw ListRefusal(.redirects, "the address is redirected to an open connection")
    }
    return address
  }

  /// The end of the path, with nothing in it that a file's name may not have.
  var fileName: String {
    let last = URL(string: url)?.lastPathComponent ?? ""
    let plain = last.unicodeScalars.map { scalar -> Character in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "._-".unicodeScalars.contains(scalar))
        ? Character(scalar) : "-"
    }
    let name = String(plain.drop { $0 == "." || $0 == "-" }.prefix(100))
    return name.isEmpty ? "list" : name
  }
}

/// Which addresses lists may come from. The first is what the configuration says and may lie in the provider's own
/// network; a redirect must not lead into it.
struct ListAddressPolicy: Hashable, Sendable {
  let allowsLoopback: Bool

  /// The address to connect to, of those that the host resolved to.
  func pinned(_ target: ListAddress, _ addresses: [IPAddress], isFirst: Bool) throws(ListRefusal) -> IPAddress {
    guard !addresses.isEmpty else { throw ListRefusal(.connection, "the publisher's host is not known") }
    let fitting = addresses.first { address in
      if address.isLoopback { return allowsLoopback }
      return target.isEncrypted && (isFirst || address.isPublic)
    }
    guard let fitting else {
      throw ListRefusal(
        .address, target.isEncrypted ? "the address leads where lists may not come from" : "the address is not https")
    }
    return fitting
  }
}
