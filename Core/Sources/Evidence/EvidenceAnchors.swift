/// Whom the provider trusts to sign evidence.
public struct EvidenceAnchors: Hashable, Sendable, Codable {
  public let vendors: [VendorKey]

  public init(vendors: [VendorKey] = []) {
    self.vendors = vendors
  }

  /// Nobody is trusted: a vendor report can not pass.
  public static let none = EvidenceAnchors()
}

/// A public key by which an identity verification vendor signs its reports.
public struct VendorKey: Hashable, Sendable, Codable {
  public enum Algorithm: String, Hashable, Sendable, Codable, CaseIterable {
    /// RFC 8032; the key is its 32 bytes, the signature 64.
    case ed25519
    /// ECDSA on P-256 with SHA-256; the key is its X9.63 form (65 bytes, or 33 compressed), the signature r and s in
    /// 64 bytes as in RFC 7518 section 3.4.
    case es256
  }

  /// What the report's envelope names; unique among the anchors.
  public let keyId: String
  /// Must equal the `vendor` of the report.
  public let vendor: String
  public let algorithm: Algorithm
  public let publicKey: [UInt8]

  public init(keyId: String, vendor: String, algorithm: Algorithm, publicKey: [UInt8]) {
    self.keyId = keyId
    self.vendor = vendor
    self.algorithm = algorithm
    self.publicKey = publicKey
  }
}
