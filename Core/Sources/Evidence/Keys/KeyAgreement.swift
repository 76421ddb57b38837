import Certificates
public import Crypto

/// A private key for one exchange, given by the caller: of a reader, or of one request to a wallet.
public enum AgreementKey: Sendable {
  case p256(P256.KeyAgreement.PrivateKey)
  case p384(P384.KeyAgreement.PrivateKey)
  case p521(P521.KeyAgreement.PrivateKey)

  /// Reads `EC PRIVATE KEY` or `PRIVATE KEY` in PEM. Nil where it is neither, or on another curve.
  public init?(pem: String) {
    if let key = try? P256.KeyAgreement.PrivateKey(pemRepresentation: pem) {
      self = .p256(key)
    } else if let key = try? P384.KeyAgreement.PrivateKey(pemRepresentation: pem) {
      self = .p384(key)
    } else if let key = try? P521.KeyAgreement.PrivateKey(pemRepresentation: pem) {
      self = .p521(key)
    } else {
      return nil
    }
  }

  var curve: NamedCurve {
    switch self {
    case .p256: .secp256r1
    case .p384: .secp384r1
    case .p521: .secp521r1
    }
  }

  /// The x coordinate of the shared point (SEC 1 section 3.3.1); nil where `point` is none of the curve.
  func sharedSecret(with point: [UInt8]) -> [UInt8]? {
    let secret: SharedSecret?
    switch self {
    case .p256(let key):
      secret = try? key.sharedSecretFromKeyAgreement(with: P256.KeyAgreement.PublicKey(x963Representation: point))
    case .p384(let key):
      secret = try? key.sharedSecretFromKeyAgreement(with: P384.KeyAgreement.PublicKey(x963Representation: point))
    case .p521(let key):
      secret = try? key.sharedSecretFromKeyAgreement(with: P521.KeyAgreement.PublicKey(x963Representation: point))
    }
    return secret?.withUnsafeBytes { Array($0) }
  }
}
