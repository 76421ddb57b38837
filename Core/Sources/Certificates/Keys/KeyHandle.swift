internal import COpenSSL

/// A public key as OpenSSL holds it. It is made once and only read afterwards, which OpenSSL allows from many threads.
final class KeyHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  private init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { EVP_PKEY_free(pointer) }

  /// Nil where OpenSSL refuses the numbers.
  static func rsa(modulus: ArraySlice<UInt8>, exponent: ArraySlice<UInt8>) -> KeyHandle? {
    defer { ERR_clear_error() }
    let key = modulus.withContiguousStorageIfAvailable { modulus in
      exponent.withContiguousStorageIfAvailable { exponent in
        vestibule_rsa_key(modulus.baseAddress, modulus.count, exponent.baseAddress, exponent.count)
      }
    }
    return key.flatMap(\.self).flatMap(\.self).map(KeyHandle.init)
  }

  /// Nil where the octets are no point of the curve.
  static func ec(_ curve: NamedCurve, point: ArraySlice<UInt8>) -> KeyHandle? {
    defer { ERR_clear_error() }
    let key = point.withContiguousStorageIfAvailable { vestibule_ec_key(curve.groupName, $0.baseAddress, $0.count) }
    return key.flatMap(\.self).map(KeyHandle.init)
  }

  static func ed25519(_ bytes: ArraySlice<UInt8>) -> KeyHandle? {
    bytes.withContiguousStorageIfAvailable {
      EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, $0.baseAddress, $0.count)
    }.flatMap(\.self).map(KeyHandle.init)
  }

  /// Whether `signature` is one of `digest`.
  func verify(_ signature: ArraySlice<UInt8>, digest: [UInt8], algorithm: SignatureAlgorithm) -> Bool {
    defer { ERR_clear_error() }
    guard let method = algorithm.digest?.method.pointer, let context = EVP_PKEY_CTX_new(pointer, nil) else {
      return false
    }
    defer { EVP_PKEY_CTX_free(context) }
    guard EVP_PKEY_verify_init(context) == 1 else { return false }
    switch algorithm {
    case .rsaPKCS1:
      guard EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1 else { return false }
    case .rsaPSS(_, let mgf, let salt):
      guard EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1,
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context, Int32(clamping: salt)) == 1,
        EVP_PKEY_CTX_set_rsa_mgf1_md(context, mgf.method.pointer) == 1
      else { return false }
    case .ecdsa, .ed25519: break
    }
    guard EVP_PKEY_CTX_set_signature_md(context, method) == 1 else { return false }
    return signature.withContiguousStorageIfAvailable {
      EVP_PKEY_verify(context, $0.baseAddress, $0.count, digest, digest.count) == 1
    } ?? false
  }

  /// Ed25519, which hashes by itself.
  func verify(_ signature: ArraySlice<UInt8>, message: ArraySlice<UInt8>) -> Bool {
    defer { ERR_clear_error() }
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestVerifyInit(context, nil, nil, nil, pointer) == 1 else { return false }
    return signature.withUnsafeBytes { signature in
      message.withUnsafeBytes { message in
        // An empty message may come without an address, which OpenSSL takes for a missing one.
        var nothing: UInt8 = 0
        return withUnsafePointer(to: &nothing) {
          EVP_DigestVerify(
            context, signature.bindMemory(to: UInt8.self).baseAddress, signature.count,
            message.bindMemory(to: UInt8.self).baseAddress ?? $0, message.count) == 1
        }
      }
    }
  }

  /// RSA without padding (RFC 8017 section 5.2.2), as long as the modulus; nil where the number is not below it.
  func recover(_ signature: ArraySlice<UInt8>) -> [UInt8]? {
    defer { ERR_clear_error() }
    guard let context = EVP_PKEY_CTX_new(pointer, nil) else { return nil }
    defer { EVP_PKEY_CTX_free(context) }
    guard EVP_PKEY_verify_recover_init(context) == 1,
      EVP_PKEY_CTX_set_rsa_padding(context, RSA_NO_PADDING) == 1
    else { return nil }
    var count = Int(EVP_PKEY_get_size(pointer))
    var message = [UInt8](repeating: 0, count: count)
    let isDone = signature.withContiguousStorageIfAvailable {
      EVP_PKEY_verify_recover(context, &message, &count, $0.baseAddress, $0.count) == 1
    }
    return isDone == true ? Array(message.prefix(count)) : nil
  }
}
