/// The provider as wallets see it: a certificate and its key, and where it can be reached.
public struct WalletVerifier: Sendable {
  /// How requests name the verifier (OpenID4VP 1.0 section 5.9.3).
  public enum Naming: String, Hashable, Sendable, CaseIterable {
    case certificateHash = "x509_hash"
    case hostName = "x509_san_dns"
  }

  /// DER, the verifier's own first, without the anchor.
  public let certificates: [[UInt8]]
  public let naming: Naming
  /// In the certificate's alternative names.
  public let hostName: String
  /// Where wallets reach the interface, without slash at the end.
  public let publicURL: String
  /// How the verifier presents itself to holders.
  public let name: String
  /// An ES256 signature of 64 bytes by the key of the first certificate.
  public let sign: @Sendable (_ bytes: [UInt8]) throws -> [UInt8]

  public init(
    certificates: [[UInt8]], naming: Naming = .certificateHash, hostName: String, publicURL: String, name: String,
    sign: @escaping @Sendable (_ bytes: [UInt8]) throws -> [UInt8]
  ) {
    self.certificates = certificates
    self.naming = naming
    self.hostName = hostName
    self.publicURL = publicURL
    self.name = name
    self.sign = sign
  }
}
