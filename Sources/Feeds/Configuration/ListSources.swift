import Foundation
import Vocabulary
import Workflow

/// Where lists are downloaded from, and how.
enum ListSources {
  static func read(_ node: ConfigurationNode) throws(ConfigurationError) -> [ListSource] {
    var sources: [ListSource] = []
    for element in try node.elements() {
      let source = try source(element)
      guard !sources.contains(where: { $0.name == source.name }) else {
        throw element.fault("another source has this name; each is used once")
      }
      sources.append(source)
    }
    return sources
  }

  private static func source(_ node: ConfigurationNode) throws(ConfigurationError) -> ListSource {
    let members = try node.members([
      "name", "url", "urls", "kind", "maximumAgeDays", "everyHours", "maximumDropPercent", "sha256", "signature",
    ])
    guard let name = members["name"] else { throw node.fault("a source has a name") }
    let files = try files(members, node)
    let pinned = try members["sha256"].map { node throws(ConfigurationError) in try digest(node) }
    guard pinned == nil || files.count == 1 else { throw node.fault("sha256 goes with a single file") }
    return ListSource(
      name: try reference(name), files: files,
      kind: try members["kind"].map { node throws(ConfigurationError) in try reference(node) },
      maximumAgeDays: try members["maximumAgeDays"]?.integer(1...3650) ?? 7,
      everyHours: try members["everyHours"]?.integer(1...8760) ?? 6,
      maximumDropPercent: try members["maximumDropPercent"]?.integer(0...100) ?? 20, sha256: pinned,
      signature: try members["signature"].map { node throws(ConfigurationError) in try signature(node) })
  }

  private static func files(
    _ members: [String: ConfigurationNode], _ node: ConfigurationNode
  ) throws(ConfigurationError) -> [String] {
    switch (members["url"], members["urls"]) {
    case (.some(let url), nil): return [try address(url)]
    case (nil, .some(let urls)):
      var files: [String] = []
      for element in try urls.elements() { files.append(try address(element)) }
      guard (1...16).contains(files.count), Set(files).count == files.count else {
        throw urls.fault("urls names 1 to 16 different files of one list")
      }
      return files
    default: throw node.fault("a source has either url or urls")
    }
  }

  private static func address(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    let text = try node.text(maximum: 2000)
    guard let address = try? ListAddress(text), address.isEncrypted || isThisMachine(address.host) else {
      throw node.fault("\(node.path) begins with https:// and has no user name")
    }
    return text
  }

  private static func isThisMachine(_ host: String) -> Bool {
    guard let address = try? IPAddress(host) else { return host == "localhost" }
    return address.isLoopback
  }

  private static func reference(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    guard let text = try? Reference.checked(try node.text(maximum: 64), what: node.path) else {
      throw node.fault("\(node.path) is 1 to 64 letters, digits or . _ : -")
    }
    return text
  }

  private static func digest(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    let text = try node.text(maximum: 64).lowercased()
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { throw node.fault("\(node.path) is a SHA-256 in 64 hexadecimal digits") }
    return text
  }

  private static func signature(_ node: ConfigurationNode) throws(ConfigurationError) -> ListSource.Signature {
    let members = try node.members(["url", "publicKey"])
    guard let url = members["url"], let key = members["publicKey"] else {
      throw node.fault("a signature has a url and a publicKey")
    }
    guard let data = Data(base64Encoded: try key.text(maximum: 100)), data.count == 32 else {
      throw key.fault("\(key.path) is an Ed25519 public key: 32 bytes in base 64")
    }
    return ListSource.Signature(url: try address(url), publicKey: Array(data))
  }
}
