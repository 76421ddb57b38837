public import Certificates
import Crypto

/// A public key of an issuer, a holder or a device.
public struct VerificationKey: Sendable {
  public let kind: PublicKey.Kind
  private let storage: Storage

  private enum Storage: Sendable {
    /// The key that nearly every wallet has; made and used without a detour.
    case p256(P256.Signing.PublicKey)
    case general(PublicKey)
  }

  public init(_ key: PublicKey) {
    kind = key.kind
    storage = .general(key)
  }

  /// From the coordinates of a point, each exactly as long as the field.
  ///
  /// - Throws: `CredentialFault` (`keyInvalid`).
  init(
    curve: NamedCurve, x: some Collection<UInt8>, y: some Collection<UInt8>, at part: String
  ) throws(CredentialFault) {
    guard x.count == curve.fieldLength, y.count == curve.fieldLength else {
      throw CredentialFault(.keyInvalid, "a coordinate is not as long as the field of the curve", at: part)
    }
    try self.init(curve: curve, point: [4] + Array(x) + Array(y), at: part)
  }

  /// From a point in its compressed or uncompressed form (SEC 1 section 2.3.3).
  ///
  /// - Throws: `CredentialFault` (`keyInvalid`).
  init(curve: NamedCurve, point: [UInt8], at part: String) throws(CredentialFault) {
    kind = .ec(curve)
    if curve == .secp256r1, point.first == 4 {
      guard let key = try? P256.Signing.PublicKey(x963Representation: point) else {
        throw CredentialFault(.keyInvalid, "the key is no point of its curve", at: part)
      }
      storage = .p256(key)
      return
    }
    do throws(CertificateError) {
      storage = .general(try PublicKey(curve: curve, point: point))
    } catch {
      throw CredentialFault(certificate: error, at: part)
    }
  }

  /// Whether `signature`, in the form of JOSE and COSE, is one of `message` by this key.
  ///
  /// - Throws: `CredentialFault` (`algorithmMismatch`) where the algorithm is not one for this kind of key.
  func verify(
    _ signature: ArraySlice<UInt8>, message: ArraySlice<UInt8>, scheme: SignatureScheme, at part: String
  ) throws(CredentialFault) -> Bool {
    guard scheme.fits(kind) else {
      throw CredentialFault(.algorithmMismatch, "\(scheme.name) is no algorithm for this key", at: part)
    }
    switch storage {
    case .p256(let key):
      guard signature.count == 64,
        let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
      else { return false }
      return key.isValidSignature(signature, for: message)
    case .general(let key):
      do throws(CertificateError) {
        return try key.verifyJOSE(signature, message: message, algorithm: scheme.algorithm)
      } catch {
        throw CredentialFault(certificate: error, at: part)
      }
    }
  }
}
