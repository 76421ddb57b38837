import Crypto
import Vocabulary

/// What carries a vendor's report: `{"payload":base64url,"signature":base64url,"keyId":text}`. The signature covers the
/// bytes of the payload as they are, so nothing has to be written in a canonical form.
struct VendorEnvelope: Decodable {
  let payload: String
  let signature: String
  let keyId: String

  enum CodingKeys: String, CodingKey, CaseIterable { case payload, signature, keyId }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    payload = try values.decode(String.self, forKey: .payload)
    signature = try values.decode(String.self, forKey: .signature)
    keyId = try values.decode(String.self, forKey: .keyId)
  }
}

extension VendorKey {
  /// False also for a key or signature of the wrong shape.
  func verifies(_ signature: [UInt8], over bytes: [UInt8]) -> Bool {
    switch algorithm {
    case .ed25519:
      guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
      return key.isValidSignature(signature, for: bytes)
    case .es256:
      guard let key = Self.p256(publicKey),
        let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
      else { return false }
      return key.isValidSignature(signature, for: bytes)
    }
  }

  private static func p256(_ bytes: [UInt8]) -> P256.Signing.PublicKey? {
    bytes.count == 33
      ? try? P256.Signing.PublicKey(compressedRepresentation: bytes)
      : try? P256.Signing.PublicKey(x963Representation: bytes)
  }
}
