public import Evidence

/// A vendor whose messages are taken: how it signs, and the secret or public key by which.
public struct VendorEndpoint: Sendable {
  /// Part of the address, 1 to 64 letters, digits or `. _ : -`.
  public let name: String
  public let vendor: WebhookVendor
  public let secret: [UInt8]

  public init(name: String, vendor: WebhookVendor, secret: [UInt8]) {
    self.name = name
    self.vendor = vendor
    self.secret = secret
  }
}
