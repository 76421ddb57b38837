import Certificates

/// Whether a chip holds the private key to the public key in its data group 15: proof that it is no copy.
struct ActiveAuthentication {
  /// For instance `iso9796-2-sha1/rsa1024`; nil where no key could be read.
  let algorithmName: String?
  /// Nil where the answer is right.
  let fault: String?

  /// - Parameters:
  ///   - keyGroup: content of data group 15.
  ///   - securityGroup: content of data group 14, where there is one; it names the hash function for ECDSA.
  init(keyGroup: ArraySlice<UInt8>, securityGroup: ArraySlice<UInt8>?, challenge: [UInt8], signature: [UInt8]) {
    let key: PublicKey
    do throws(CertificateError) {
      key = try PublicKey(spki: ASN1Element(keyGroup))
    } catch {
      algorithmName = nil
      fault = error.message
      return
    }
    let name: String?
    if case .rsa(let bits, _) = key.kind {
      // Chips have keys of 1,024 bits; their answers matter for a moment only.
      let digest = bits < 1024 ? nil : RecoverableSignature.verify(signature, message: challenge, key: key)
      name = digest.map { "iso9796-2-\($0.rawValue)" }
    } else {
      name = Self.plain(securityGroup, key: key, challenge: challenge, signature: signature).map {
        "ecdsa-\($0.rawValue)"
      }
    }
    algorithmName = name.map { "\($0)/\(key.name)" } ?? key.name
    fault = name == nil ? "the chip's key did not make the signature on the challenge" : nil
  }

  /// `r || s` (BSI TR-03111), or the same in DER as some readers hand it on.
  private static func plain(
    _ securityGroup: ArraySlice<UInt8>?, key: PublicKey, challenge: [UInt8], signature: [UInt8]
  ) -> DigestAlgorithm? {
    let named = securityGroup.flatMap { ChipSecurity($0).activeAuthenticationDigest }
    let candidates = named.map { [$0] } ?? [.sha256, .sha1, .sha224, .sha384, .sha512]
    return candidates.first { digest in
      let isPlain = try? key.verifyJOSE(signature[...], message: challenge[...], algorithm: .ecdsa(digest))
      if isPlain ?? false { return true }
      return (try? key.verify(signature[...], message: challenge[...], algorithm: .ecdsa(digest))) ?? false
    }
  }
}

/// `SecurityInfos` of data group 14 (Doc 9303-11 section 9.2): what the chip can prove.
struct ChipSecurity {
  private(set) var activeAuthenticationDigest: DigestAlgorithm?
  private(set) var hasChipAuthentication = false

  private static let activeAuthentication = ObjectIdentifier(dotted: "2.23.136.1.1.5")
  /// id-PK: the chip's keys for Chip Authentication.
  private static let chipKey = Array("0.4.0.127.0.7.2.2.1.".utf8)

  private static let digests: [String: DigestAlgorithm] = [
    "0.4.0.127.0.7.1.1.4.1.1": .sha1, "0.4.0.127.0.7.1.1.4.1.2": .sha224, "0.4.0.127.0.7.1.1.4.1.3": .sha256,
    "0.4.0.127.0.7.1.1.4.1.4": .sha384, "0.4.0.127.0.7.1.1.4.1.5": .sha512,
  ]

  /// What can be read of it; the hash over the whole says that it is the state's.
  init(_ content: ArraySlice<UInt8>) {
    guard let infos = try? ASN1Element(content).children(limit: 64) else { return }
    for info in infos {
      guard var reader = try? info.reader(), let type = try? reader.next(.objectIdentifier).objectIdentifier() else {
        continue
      }
      if type == Self.activeAuthentication {
        _ = try? reader.next(.integer)
        let algorithm = try? reader.next(.objectIdentifier).objectIdentifier()
        activeAuthenticationDigest = algorithm.flatMap { Self.digests[$0.description] }
      } else if type.description.utf8.starts(with: Self.chipKey) {
        hasChipAuthentication = true
      }
    }
  }
}
