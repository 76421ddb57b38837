import Certificates

/// Checks the one signer of a message, all but whether his certificate is trusted.
///
/// Everything is checked that OpenSSL's own check leaves to the caller: attributes must be there, must be unambiguous and
/// must fit the content, and every algorithm must be the one that the others say.
struct MessageCheck {
  /// What is wrong, in the order of the checks.
  private(set) var faults: [(call: EvidenceVerdict.Verdict, code: String, detail: String)] = []
  /// The signer's certificate, where there is exactly one signer and his certificate came along.
  private(set) var certificate: Certificate?
  /// For instance `ecdsa-sha256/brainpoolP256r1`.
  private(set) var algorithmName: String?
  private(set) var isSignatureGood = false
  /// Rests on SHA-1.
  private(set) var isWeak = false

  private let message: SignedMessage
  private let policy: EvidenceVerdict.Policy

  /// - Throws: `CertificateError` where the attributes can not be read.
  init(_ message: SignedMessage, policy: EvidenceVerdict.Policy) throws(CertificateError) {
    self.message = message
    self.policy = policy
    guard let signer = message.signers.first, message.signers.count == 1 else {
      add(.invalid, "no_signer", message.signers.isEmpty ? "nobody signed" : "more than one signed")
      return
    }
    let attributes = try signer.attributes.map { (element) throws(CertificateError) in try SignedAttributes(element) }
    let digest = digest(of: signer)
    if let attributes {
      check(attributes, digest: digest, signer: signer)
    } else if message.contentType != SignedMessage.data {
      add(.invalid, "signed_attributes", "content of this type is signed through attributes")
    }
    certificate = message.certificate(of: signer)
    guard let certificate else {
      add(.invalid, "no_ds_certificate", "the signer's certificate is not in the message")
      return
    }
    if let digest { checkSignature(signer, attributes, digest: digest, by: certificate) }
  }

  private mutating func add(_ call: EvidenceVerdict.Verdict, _ code: String, _ detail: String) {
    faults.append((call, code, detail))
  }

  private mutating func add(_ error: CertificateError) {
    add(
      error.isUnsupported ? .unsupported : error.code == .asn1 ? .malformed : .invalid, error.code.rawValue,
      error.message)
  }

  private mutating func digest(of signer: MessageSigner) -> DigestAlgorithm? {
    do throws(CertificateError) {
      let digest = try signer.digestAlgorithm.digest()
      if digest.isWeak { isWeak = true }
      return digest
    } catch {
      add(error)
      return nil
    }
  }

  private mutating func check(_ attributes: SignedAttributes, digest: DigestAlgorithm?, signer: MessageSigner) {
    if attributes.isAmbiguous { add(.invalid, "signed_attributes", "an attribute is not there exactly once") }
    if let type = attributes.contentType {
      if type != message.contentType { add(.invalid, "content_type", "the attribute names another type of content") }
    } else if !attributes.isAmbiguous {
      add(.invalid, "signed_attributes", "the type of the content is not signed")
    }
    if let expected = attributes.messageDigest {
      if let digest, !digest.hash(message.content).elementsEqual(expected) {
        add(.invalid, "message_digest_mismatch", "the content is not what was signed")
      }
    } else if !attributes.isAmbiguous {
      add(.invalid, "signed_attributes", "the hash of the content is not signed")
    }
    if let protected = attributes.protected {
      let fits =
        protected.digest.isSame(as: signer.digestAlgorithm)
        && protected.signature.map { $0.isSame(as: signer.signatureAlgorithm) } ?? true
      if !fits { add(.invalid, "algorithm_mismatch", "the algorithms are not those that were signed") }
    }
  }

  private mutating func checkSignature(
    _ signer: MessageSigner, _ attributes: SignedAttributes?, digest: DigestAlgorithm, by certificate: Certificate
  ) {
    do throws(CertificateError) {
      let key = try certificate.publicKey.get()
      let algorithm = try SignatureAlgorithm(signer.signatureAlgorithm, content: digest)
      algorithmName = "\(algorithm.name)/\(key.name)"
      if let other = algorithm.digest, other != digest {
        add(.invalid, "algorithm_mismatch", "the signature's hash function is not the signer's")
      }
      if algorithm.digest?.isWeak ?? false { isWeak = true }
      let signed = attributes?.signedBytes[...] ?? message.content
      isSignatureGood = try key.verify(signer.signature, message: signed, algorithm: algorithm)
      if !isSignatureGood, let sorted = attributes?.sortedBytes {
        isSignatureGood = try key.verify(signer.signature, message: sorted[...], algorithm: algorithm)
      }
      if !isSignatureGood { add(.invalid, "signature_invalid", "the signer's key did not make the signature") }
    } catch {
      add(error)
    }
  }
}
