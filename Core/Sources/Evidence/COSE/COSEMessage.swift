import Crypto
import Wire

/// `COSE_Sign1` or `COSE_Mac0` (RFC 9052 sections 4.2 and 6.2): headers, payload, and a signature or a tag.
struct COSEMessage: Sendable {
  let headers: COSEHeaders
  /// Nil where it is not within.
  let payload: ArraySlice<UInt8>?
  /// Or the tag of a code.
  let signature: ArraySlice<UInt8>
  private let part: String

  enum Kind: UInt64 {
    case mac0 = 17
    case sign1 = 18
  }

  /// - Throws: `CredentialFault` (`header`, and faults of the CBOR).
  init(_ item: CBORItem, _ kind: Kind, at part: String) throws(CredentialFault) {
    var item = item
    if case .tagged(let number, let inner) = item.content {
      guard number == kind.rawValue else {
        throw CredentialFault(.header, "a tag that is not this message's", at: part)
      }
      item = inner
    }
    guard let items = item.array, items.count == 4 else {
      throw CredentialFault(.header, "a message of COSE is a list of four", at: part)
    }
    headers = try COSEHeaders(protected: items[0], unprotected: items[1], at: part)
    guard items[2].isNull || items[2].bytes != nil, let signature = items[3].bytes else {
      throw CredentialFault(.header, "payload and signature are strings", at: part)
    }
    payload = items[2].bytes
    self.signature = signature
    self.part = part
  }

  /// `Sig_structure` (section 4.4) or `MAC_structure` (section 6.3).
  private func authenticated(_ context: String, external: [UInt8], payload: ArraySlice<UInt8>) -> [UInt8] {
    // A map without entries is signed as no bytes at all, however it was written.
    let isEmpty = headers.protected.map { $0.count == 0 } ?? true
    let protected = isEmpty ? [] : Array(headers.protectedBytes)
    return CBORValue.array([.text(context), .bytes(protected), .bytes(external), .bytes(Array(payload))]).encoded
  }

  /// Whether the key made the signature.
  ///
  /// - Parameter payload: nil takes the one within.
  /// - Throws: `payloadMissing`, `algorithmMismatch`.
  func isSigned(
    by key: VerificationKey, scheme: SignatureScheme, payload: ArraySlice<UInt8>? = nil, external: [UInt8] = []
  ) throws(CredentialFault) -> Bool {
    guard let payload = payload ?? self.payload else {
      throw CredentialFault(.payloadMissing, "nothing is signed", at: part)
    }
    let message = authenticated("Signature1", external: external, payload: payload)
    return try key.verify(signature, message: message[...], scheme: scheme, at: part)
  }

  /// Whether the tag is that of HMAC with SHA-256, whole.
  ///
  /// - Throws: `payloadMissing`.
  func isAuthenticated(
    by key: [UInt8], payload: ArraySlice<UInt8>? = nil, external: [UInt8] = []
  ) throws(CredentialFault) -> Bool {
    guard let payload = payload ?? self.payload else {
      throw CredentialFault(.payloadMissing, "nothing is authenticated", at: part)
    }
    let message = authenticated("MAC0", external: external, payload: payload)
    return HMAC<SHA256>.isValidAuthenticationCode(
      Array(signature), authenticating: message, using: SymmetricKey(data: key))
  }
}
