import Evidence
import Vocabulary
import Workflow

/// What the configuration says of vendors' messages, of wallets, and of lists of authorities.
struct EvidenceSettings {
  let folder: ConfigurationPath

  func webhooks(_ node: ConfigurationNode) throws(ConfigurationError) -> [Configuration.VendorWebhook] {
    var all: [Configuration.VendorWebhook] = []
    for element in try node.elements() {
      let members = try element.members(["name", "vendor", "secretFile", "keyFile", "address"])
      guard let name = members["name"], let vendor = members["vendor"], let secret = members["secretFile"] else {
        throw element.fault("a webhook has a name, a vendor and a secretFile")
      }
      var webhook = Configuration.VendorWebhook(
        name: try Self.name(name), vendor: try vendor.choice(WebhookVendor.self),
        secretFile: folder.resolve(try secret.text()))
      if let file = members["keyFile"] {
        guard webhook.vendor == .stripe else {
          throw file.fault("keyFile is for stripe: the messages of other vendors carry their results")
        }
        webhook.keyFile = folder.resolve(try file.text())
      }
      if let address = members["address"] { webhook.address = try Self.address(address) }
      guard !all.contains(where: { $0.name == webhook.name }) else { throw element.fault("this name is used twice") }
      all.append(webhook)
    }
    return all
  }

  func wallets(_ node: ConfigurationNode) throws(ConfigurationError) -> Configuration.Wallets {
    let members = try node.members(["clientIdentifier", "keyFile", "certificateFile"])
    var wallets = Configuration.Wallets()
    if let naming = members["clientIdentifier"] { wallets.naming = try naming.choice(WalletVerifier.Naming.self) }
    if let file = members["keyFile"] { wallets.keyFile = folder.resolve(try file.text()) }
    if let file = members["certificateFile"] { wallets.certificateFile = folder.resolve(try file.text()) }
    return wallets
  }

  func trust(_ node: ConfigurationNode) throws(ConfigurationError) -> [Configuration.TrustSourceSetting] {
    var all: [Configuration.TrustSourceSetting] = []
    for element in try node.elements() {
      let source = try trustSource(element)
      guard !all.contains(where: { $0.name == source.name }) else { throw element.fault("this name is used twice") }
      all.append(source)
    }
    return all
  }

  private func trustSource(
    _ node: ConfigurationNode
  ) throws(ConfigurationError) -> Configuration.TrustSourceSetting {
    let members = try node.members(["name", "use", "url", "signers", "sha256", "maximumAgeDays", "everyHours"])
    guard let name = members["name"], let use = members["use"], let url = members["url"] else {
      throw node.fault("a source of trust has a name, a use and a url")
    }
    var signers: [String] = []
    for element in try members["signers"]?.elements() ?? [] { signers.append(folder.resolve(try element.text())) }
    let digest = try members["sha256"]?.text(maximum: 64).lowercased()
    if let digest, digest.utf8.count != 64 || !digest.allSatisfy(\.isHexDigit) {
      throw node.fault("sha256 is 64 hexadecimal digits")
    }
    guard !signers.isEmpty || digest != nil else {
      throw node.fault("say who signs the list (signers: [FILE]), or pin the file (sha256)")
    }
    return Configuration.TrustSourceSetting(
      name: try Self.name(name), use: try use.choice(TrustListRecord.Kind.self), url: try Self.address(url),
      signers: signers, sha256: digest, maximumAgeDays: try members["maximumAgeDays"]?.integer(1...3650) ?? 90,
      everyHours: try members["everyHours"]?.integer(1...8760) ?? 24)
  }

  private static func name(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    guard let text = try? Reference.checked(try node.text(maximum: 64), what: node.path) else {
      throw node.fault("\(node.path) is 1 to 64 letters, digits or . _ : -")
    }
    return text
  }

  private static func address(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    let text = try node.text(maximum: 2000)
    guard let address = try? ListAddress(text),
      address.isEncrypted || ["localhost", "127.0.0.1"].contains(address.host)
    else { throw node.fault("\(node.path) begins with https:// and has no user name") }
    return text
  }
}
