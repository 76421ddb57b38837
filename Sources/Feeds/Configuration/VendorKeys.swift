import Evidence
import Foundation

/// The public keys of vendors whose reports count as evidence.
enum VendorKeys {
  static func read(_ node: ConfigurationNode) throws(ConfigurationError) -> EvidenceAnchors {
    var keys: [VendorKey] = []
    for element in try node.elements() {
      let key = try vendor(element)
      guard !keys.contains(where: { $0.keyId == key.keyId }) else {
        throw element.fault("another vendor has this keyId; each is used once")
      }
      keys.append(key)
    }
    return EvidenceAnchors(vendors: keys)
  }

  private static func vendor(_ node: ConfigurationNode) throws(ConfigurationError) -> VendorKey {
    let members = try node.members(["name", "keyId", "algorithm", "publicKey"])
    guard let name = members["name"], let keyId = members["keyId"], let key = members["publicKey"] else {
      throw node.fault("a vendor has a name, a keyId and a publicKey")
    }
    let algorithm = try members["algorithm"]?.choice(VendorKey.Algorithm.self) ?? .ed25519
    return VendorKey(
      keyId: try keyId.text(maximum: 200), vendor: try name.text(maximum: 200), algorithm: algorithm,
      publicKey: try bytes(key, algorithm))
  }

  private static func bytes(
    _ node: ConfigurationNode, _ algorithm: VendorKey.Algorithm
  ) throws(ConfigurationError) -> [UInt8] {
    let counts = algorithm == .ed25519 ? [32] : [33, 65]
    guard let data = Data(base64Encoded: try node.text(maximum: 200)), counts.contains(data.count) else {
      let sizes = counts.map(String.init).joined(separator: " or ")
      throw node.fault("\(node.path) is a public key of \(sizes) bytes in base 64")
    }
    return Array(data)
  }
}
