public import Evidence

/// A vendor whose messages are taken: how it signs, and the secret or public key by which.
public struct VendorEndpoint: Sendable {
  /// Part of the address, 1 to 64 letters, digits or `. _ : -`.
  public let name: String
  public let vendor: WebhookVendor
  public let secret: [UInt8]
  /// Asked for what a message only announces; nil where the message is all there is.
  public let results: (any VendorResults)?

  public init(name: String, vendor: WebhookVendor, secret: [UInt8], results: (any VendorResults)? = nil) {
    self.name = name
    self.vendor = vendor
    self.secret = secret
    self.results = results
  }
}

/// Reads at the vendor what a message only announces.
public protocol VendorResults: Sendable {
  /// - Returns: the vendor's own record of the session, as JSON.
  /// - Throws: code `invalid` for a session that the vendor cannot have named, `unavailable` where it does not answer.
  func result(of session: String) async throws(WorkflowError) -> [UInt8]
}
