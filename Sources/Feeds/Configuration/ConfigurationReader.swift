import Evidence
import Foundation
import Policy
import Vocabulary

/// Reads `vestibule.yaml`. Unknown keys are refused: a mistyped limit must not silently be no limit.
package struct ConfigurationReader: Sendable {
  /// 64 KiB.
  package static let maximumBytes = 64 * 1024

  private let file: String
  private let folder: ConfigurationPath

  /// - Parameter file: the file's path, for messages; relative paths in the file begin at its folder.
  package init(file: String) {
    self.file = file
    let slash = file.lastIndex(of: "/")
    folder = ConfigurationPath(folder: slash.map { String(file[..<$0]) + ($0 == file.startIndex ? "/" : "") } ?? ".")
  }

  package static func read(_ path: String) throws(ConfigurationError) -> Configuration {
    let data: Data
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      data = try handle.read(upToCount: maximumBytes + 1) ?? Data()
    } catch {
      throw ConfigurationError(message: "the file cannot be read", file: path, line: 0, column: 0)
    }
    return try ConfigurationReader(file: path).configuration(from: Array(data))
  }

  package func configuration(from bytes: [UInt8]) throws(ConfigurationError) -> Configuration {
    guard bytes.count <= Self.maximumBytes else { throw whole("the file is longer than \(Self.maximumBytes) bytes") }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw whole("the file is not UTF-8") }
    let root: PackNode
    do {
      root = try RegimePackFile.node(text: text)
    } catch {
      throw ConfigurationError(message: error.message, file: file, line: error.line, column: error.column)
    }
    return try configuration(ConfigurationNode(node: root, file: file, path: "the file"))
  }

  private func configuration(_ root: ConfigurationNode) throws(ConfigurationError) -> Configuration {
    let members = try root.members([
      "dataDirectory", "listen", "publicURL", "provider", "regimes", "lists", "journal", "keys", "webhooks", "limits",
      "evidence", "log", "listSources", "listUpdates",
    ])
    guard let provider = members["provider"] else {
      throw root.fault("say who the provider is: `provider: {name: Example Cloud, country: DE}`")
    }
    var result = Configuration(provider: try readProvider(provider), folder: folder.folder)
    if let node = members["dataDirectory"] {
      result.dataDirectory = folder.resolve(try node.text())
      result.keyFile = result.dataDirectory + "/keys/vault.key"
    }
    if let node = members["listen"] { result.listen = try readListen(node, result.listen) }
    result.publicURL = "http://\(Self.authority(of: result.listen))"
    if let node = members["publicURL"] { result.publicURL = try PublicURL.read(node) }
    result.journalOrigin = PublicURL.origin(result.publicURL)
    if let origin = try members["journal"]?.members(["origin"])["origin"] {
      result.journalOrigin = try readOrigin(origin)
    }
    if let path = try members["keys"]?.members(["file"])["file"] { result.keyFile = folder.resolve(try path.text()) }
    if let node = members["regimes"] { result.regimes = try readRegimes(node) }
    if let node = members["lists"] { result.lists = try readLists(node) }
    if let node = members["listSources"] { result.listSources = try ListSources.read(node) }
    if let node = members["listUpdates"] { result.listUpdates = try readListUpdates(node) }
    if let flag = try members["webhooks"]?.members(["allowLoopback"])["allowLoopback"] {
      result.webhooksAllowLoopback = try flag.flag()
    }
    if let node = members["limits"] { result.limits = try readLimits(node, result.limits) }
    if let node = members["evidence"] {
      let parts = try node.members(["vendors", "webhooks", "wallets", "trust", "dropFolder"])
      if let vendors = parts["vendors"] { result.anchors = try VendorKeys.read(vendors) }
      let settings = EvidenceSettings(folder: folder)
      if let hooks = parts["webhooks"] { result.vendorWebhooks = try settings.webhooks(hooks) }
      if let wallets = parts["wallets"] { result.wallets = try settings.wallets(wallets) }
      if let trust = parts["trust"] { result.trustSources = try settings.trust(trust) }
      result.dropFolder = try parts["dropFolder"].map { node throws(ConfigurationError) in
        folder.resolve(try node.text())
      }
    }
    if let level = try members["log"]?.members(["level"])["level"] { result.logLevel = try level.choice() }
    return result
  }

  private func readProvider(_ node: ConfigurationNode) throws(ConfigurationError) -> Configuration.Provider {
    let members = try node.members(["name", "country"])
    guard let name = members["name"], let country = members["country"] else {
      throw node.fault("the provider has a name and a country")
    }
    guard let code = try? CountryCode(try country.text(maximum: 2)) else {
      throw country.fault("provider.country is an ISO 3166-1 alpha-2 code, for instance DE")
    }
    return Configuration.Provider(name: try name.text(maximum: 200), country: code)
  }

  private func readListen(
    _ node: ConfigurationNode, _ standard: Configuration.Listen
  ) throws(ConfigurationError) -> Configuration.Listen {
    let members = try node.members(["host", "port"])
    var listen = standard
    if let host = members["host"] {
      listen.host = try host.text(maximum: 253)
      guard !listen.host.contains(where: { $0.isWhitespace || "/[]@?#".contains($0) }) else {
        throw host.fault("listen.host is an address or a host name, without brackets or port")
      }
    }
    if let port = members["port"] { listen.port = try port.integer(0...65535) }
    return listen
  }

  private func readOrigin(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    let origin = try node.text(maximum: 255)
    guard !origin.contains(where: { $0.isWhitespace || $0 == "+" }) else {
      throw node.fault("journal.origin has no spaces and no plus sign (C2SP signed-note)")
    }
    return origin
  }

  private func readRegimes(_ node: ConfigurationNode) throws(ConfigurationError) -> [Configuration.Regime] {
    var regimes: [Configuration.Regime] = []
    for element in try node.elements() {
      let text = try element.text()
      let isFile = text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
      let regime = isFile ? Configuration.Regime.file(folder.resolve(text)) : .builtIn(text)
      guard !regimes.contains(regime) else { throw element.fault("this regime is named twice") }
      let builtIn = BuiltInRegimes.files.map(\.identifier)
      guard isFile || builtIn.contains(text) else {
        throw element.fault("a regime is \(builtIn.joined(separator: ", ")), or the path of a pack file")
      }
      regimes.append(regime)
    }
    guard !regimes.isEmpty else { throw node.fault("at least one regime applies: without one nothing is decided") }
    return regimes
  }

  private func readLists(_ node: ConfigurationNode) throws(ConfigurationError) -> [String] {
    var lists: [String] = []
    for element in try node.elements() { lists.append(folder.resolve(try element.text())) }
    return lists
  }

  private func readListUpdates(_ node: ConfigurationNode) throws(ConfigurationError) -> Configuration.ListUpdates {
    let members = try node.members(["allowLoopback", "maximumBytes", "bundleKeys"])
    var updates = Configuration.ListUpdates()
    if let flag = members["allowLoopback"] { updates.allowsLoopback = try flag.flag() }
    if let bytes = members["maximumBytes"] { updates.maximumBytes = try bytes.integer(1024...(1 << 30)) }
    for element in try members["bundleKeys"]?.elements() ?? [] {
      updates.bundleKeys.append(try element.text(maximum: 400))
    }
    return updates
  }

  private func readLimits(
    _ node: ConfigurationNode, _ standard: Configuration.Limits
  ) throws(ConfigurationError) -> Configuration.Limits {
    let members = try node.members([
      "requestBytes", "requestsPerSecond", "burst", "openRequestsPerSecond", "openBurst", "sessionRequestsPerSecond",
      "sessionBurst", "openRequestBytes", "trustedProxies",
    ])
    var limits = standard
    func number(_ key: String, _ place: WritableKeyPath<Configuration.Limits, Int>) throws(ConfigurationError) {
      if let node = members[key] { limits[keyPath: place] = try node.integer(1...1_000_000) }
    }
    try number("requestsPerSecond", \.requestsPerSecond)
    try number("burst", \.burst)
    try number("openRequestsPerSecond", \.openRequestsPerSecond)
    try number("openBurst", \.openBurst)
    try number("sessionRequestsPerSecond", \.sessionRequestsPerSecond)
    try number("sessionBurst", \.sessionBurst)
    if let bytes = members["requestBytes"] { limits.requestBytes = try bytes.integer(1024...(64 << 20)) }
    if let bytes = members["openRequestBytes"] { limits.openRequestBytes = try bytes.integer(65_536...(16 << 20)) }
    for element in try members["trustedProxies"]?.elements() ?? [] {
      limits.trustedProxies.append(try Self.prefix(element))
    }
    return limits
  }

  /// A prefix, or an address by itself.
  private static func prefix(_ node: ConfigurationNode) throws(ConfigurationError) -> IPPrefix {
    let text = try node.text(maximum: 50)
    if let prefix = try? IPPrefix(text) { return prefix }
    if let address = try? IPAddress(text), let prefix = try? IPPrefix(address, length: address.bitWidth) {
      return prefix
    }
    throw node.fault("\(node.path) is an address or a prefix, for instance 10.0.0.0/8")
  }

  private static func authority(of listen: Configuration.Listen) -> String {
    let isWild = ["0.0.0.0", "::"].contains(listen.host)
    let host = isWild ? "127.0.0.1" : listen.host.contains(":") ? "[\(listen.host)]" : listen.host
    return listen.port == 80 ? host : "\(host):\(listen.port)"
  }

  private func whole(_ message: String) -> ConfigurationError {
    ConfigurationError(message: message, file: file, line: 0, column: 0)
  }
}
