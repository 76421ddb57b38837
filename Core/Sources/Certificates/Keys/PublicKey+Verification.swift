internal import Crypto

extension PublicKey {
  /// Whether `signature` is one of `message` by this key.
  ///
  /// ECDSA signatures are DER (RFC 3279 section 2.2.3), strictly.
  ///
  /// - Throws: `algorithmMismatch` where the algorithm is not one for this kind of key.
  public func verify(
    _ signature: ArraySlice<UInt8>, message: ArraySlice<UInt8>, algorithm: SignatureAlgorithm
  ) throws(CertificateError) -> Bool {
    switch (kind, algorithm) {
    case (.rsa, .rsaPKCS1(let digest)):
      guard !isPSSKey else { break }
      return handle?.verify(signature, digest: digest.hash(message), algorithm: algorithm) ?? false
    case (.rsa(let bits, _), .rsaPSS(let digest, let mgf, let salt)):
      if case .rsaPSS(let only, let onlyMGF, let least)? = onlyPSS, only != digest || onlyMGF != mgf || salt < least {
        break
      }
      // What does not fit into the key can not have been made by it.
      guard digest.length + salt + 2 <= (bits + 6) / 8 else { return false }
      return handle?.verify(signature, digest: digest.hash(message), algorithm: algorithm) ?? false
    case (.ec(let curve), .ecdsa(let digest)):
      guard let pair = ECDSAPair(der: signature) else { return false }
      return verify(pair, message: message, digest: digest, curve: curve)
    case (.ed25519, .ed25519):
      return signature.count == 64 && handle?.verify(signature, message: message) ?? false
    default: break
    }
    throw CertificateError(.algorithmMismatch, "\(algorithm.name) is no algorithm for this key")
  }

  /// The same for signatures of JOSE and COSE: ECDSA as `r || s`, each as long as the field (RFC 7518 section 3.4).
  public func verifyJOSE(
    _ signature: ArraySlice<UInt8>, message: ArraySlice<UInt8>, algorithm: SignatureAlgorithm
  ) throws(CertificateError) -> Bool {
    guard case .ec(let curve) = kind, case .ecdsa(let digest) = algorithm else {
      return try verify(signature, message: message, algorithm: algorithm)
    }
    guard let pair = ECDSAPair(raw: signature, curve: curve) else { return false }
    return verify(pair, message: message, digest: digest, curve: curve)
  }

  private func verify(_ pair: ECDSAPair, message: ArraySlice<UInt8>, digest: DigestAlgorithm, curve: NamedCurve) -> Bool
  {
    if case .p256(let p256, _) = engine, digest == .sha256 {
      guard let raw = pair.raw(length: 32), let signature = try? P256.Signing.ECDSASignature(rawRepresentation: raw)
      else {
        return false
      }
      let hash = message.withContiguousStorageIfAvailable { bytes in
        var hash = SHA256()
        hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
        return hash.finalize()
      }
      return hash.map { p256.isValidSignature(signature, for: $0) } ?? false
    }
    return handle?.verify(pair.der[...], digest: digest.hash(message), algorithm: .ecdsa(digest)) ?? false
  }

  /// The number that an RSA signature hides, as long as the modulus (RFC 8017 section 5.2.2); nil where this is no RSA key or
  /// the signature is not as long as the modulus or not below it.
  public func recover(_ signature: ArraySlice<UInt8>) -> [UInt8]? {
    guard case .rsa(let bits, _) = kind, signature.count == (bits + 7) / 8 else { return nil }
    return handle?.recover(signature)
  }
}

/// The two numbers of an ECDSA signature, big-endian without leading zeros.
struct ECDSAPair {
  let r: ArraySlice<UInt8>
  let s: ArraySlice<UInt8>

  /// Nil where it is not exactly one DER sequence of two positive integers.
  init?(der: ArraySlice<UInt8>) {
    guard let element = try? ASN1Element(der), element.tag == .sequence, var reader = try? element.reader(),
      let r = try? reader.next(.integer).unsignedInteger(maximum: 80),
      let s = try? reader.next(.integer).unsignedInteger(maximum: 80), reader.isAtEnd, !r.isEmpty, !s.isEmpty
    else { return nil }
    self.r = r
    self.s = s
  }

  /// Nil where the two halves are not each as long as the curve's order.
  init?(raw: ArraySlice<UInt8>, curve: NamedCurve) {
    let length = curve.fieldLength
    guard raw.count == 2 * length else { return nil }
    r = raw.prefix(length).drop { $0 == 0 }
    s = raw.suffix(length).drop { $0 == 0 }
    if r.isEmpty || s.isEmpty { return nil }
  }

  var der: [UInt8] { ASN1Writer.sequence(ASN1Writer.unsignedInteger(r), ASN1Writer.unsignedInteger(s)) }

  func raw(length: Int) -> [UInt8]? {
    guard r.count <= length, s.count <= length else { return nil }
    var bytes = [UInt8](repeating: 0, count: 2 * length)
    bytes.replaceSubrange(length - r.count..<length, with: r)
    bytes.replaceSubrange(2 * length - s.count..<2 * length, with: s)
    return bytes
  }
}
