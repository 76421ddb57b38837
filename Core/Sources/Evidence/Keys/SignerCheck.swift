import Certificates
import Crypto
import Vocabulary

/// Follows the certificates of a signer to one that is trusted, and holds its certificate against a profile.
struct SignerCheck {
  /// What a certificate of this use must look like.
  struct Profile: Sendable {
    /// The purpose that must be among the extended ones.
    var purpose: ObjectIdentifier?
    /// Whether a certificate without any extended purpose fails too.
    var isPurposeRequired = false
    var usage: CertificateExtensions.KeyUsage = [.digitalSignature]
    /// Authorities between the signer and the anchor.
    var maximumIntermediates = 0
    /// The countries of signer and anchor are the same.
    var isCountryBound = false
  }

  let profile: Profile
  let at: Instant
  let policy: EvidenceVerdict.Policy
  let part: String
  var memory: (any SignerMemory)?

  struct Result: Sendable {
    /// The certificate of the signer, where it can be read.
    var signer: Certificate?
    var key: VerificationKey?
    var faults: [CredentialFault] = []
    var warnings: [CredentialFault] = []
    var trust: EvidenceVerdict.Trust?
    var isPinned = false
    var intermediateCount = 0
    /// From the signer to the anchor; empty where there is no way.
    var path: [Certificate] = []
  }

  func check(_ chain: [ArraySlice<UInt8>], anchors: TrustAnchors) -> Result {
    guard let memory else { return follow(chain, anchors: anchors) }
    let key = memoryKey(chain)
    if let known = memory.recall(key), known.holds(at: at) { return known.result }
    let result = follow(chain, anchors: anchors)
    if let signer = KnownSigner(result) { memory.keep(signer, for: key) }
    return result
  }

  /// All that a result depends on beside the anchors and the time.
  private func memoryKey(_ chain: [ArraySlice<UInt8>]) -> [UInt8] {
    var hash = SHA256()
    // Every part with its length in front, so that no two differ in their borders only.
    func add(_ bytes: some Collection<UInt8>) {
      withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
      if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
        hash.update(data: Array(bytes))
      }
    }
    add(part.utf8)
    add(policy.rawValue.utf8)
    add(profile.purpose?.content ?? [])
    add([
      profile.isPurposeRequired ? 1 : 0, profile.isCountryBound ? 1 : 0,
      UInt8(clamping: profile.maximumIntermediates),
    ])
    add(withUnsafeBytes(of: profile.usage.rawValue.littleEndian) { Array($0) })
    for certificate in chain { add(certificate) }
    return Array(hash.finalize())
  }

  private func follow(_ chain: [ArraySlice<UInt8>], anchors: TrustAnchors) -> Result {
    var result = Result()
    var certificates: [Certificate] = []
    do throws(CertificateError) {
      for bytes in chain { certificates.append(try Certificate(bytes)) }
    } catch {
      result.faults.append(CredentialFault(certificate: error, at: part))
      return result
    }
    guard let signer = certificates.first else { return result }
    result.signer = signer
    do throws(CertificateError) {
      result.key = VerificationKey(try signer.publicKey.get())
    } catch {
      result.faults.append(CredentialFault(certificate: error, at: part))
    }
    judge(signer, &result)
    search(certificates, anchors, &result)
    return result
  }

  private func judge(_ signer: Certificate, _ result: inout Result) {
    func fail(_ code: ReasonCode, _ message: String) { result.faults.append(CredentialFault(code, message, at: part)) }
    if at < signer.notBefore {
      fail(.certificateNotYetValid, "the signer's certificate is not valid yet")
    } else if !signer.isValid(at: at) {
      fail(.certificateExpired, "the signer's certificate is no longer valid")
    }
    if let usage = signer.extensions.keyUsage, usage.isDisjoint(with: profile.usage) {
      fail(.keyUsage, "the signer's key is not for this use")
    }
    if let purpose = profile.purpose {
      let purposes = signer.extensions.extendedKeyUsage
      if purposes.map({ !$0.contains(purpose) }) ?? profile.isPurposeRequired {
        fail(.extendedKeyUsage, "the signer's key is not for this purpose")
      }
    }
    if let identifier = signer.extensions.unknownCritical.first {
      fail(.criticalExtension, "the signer's certificate has the unknown critical extension \(identifier)")
    }
    if case .success(let key) = signer.publicKey, case .rsa(let bits, _) = key.kind, bits < 2048 {
      fail(.keyTooSmall, "the signer's RSA key has fewer than 2048 bits")
    }
    if let digest = (try? signer.signatureAlgorithm.get())?.digest, digest.isWeak {
      let fault = CredentialFault(.algorithmWeak, "the signer's certificate is signed with SHA-1", at: part)
      if policy == .strict { result.faults.append(fault) } else { result.warnings.append(fault) }
    }
  }

  private func search(_ certificates: [Certificate], _ anchors: TrustAnchors, _ result: inout Result) {
    let signer = certificates[0]
    if let pinned = anchors.pinned(signer) {
      result.isPinned = true
      result.path = [signer]
      result.trust = trust([signer], source: pinned.source + " (pinned)")
      return
    }
    let search = ChainSearch(
      from: signer, intermediates: Array(certificates.dropFirst()), to: anchors, at: at,
      rules: [.namesMatch, .issuerIsAuthority, .issuerIsInTime, .issuerIsUnderstood],
      maximumLength: profile.maximumIntermediates)
    guard let path = search.path, let anchor = path.anchor else {
      result.faults += search.faults.map { CredentialFault(chain: $0, at: part) }
      return
    }
    result.path = path.certificates
    result.trust = trust(path.certificates, source: path.source)
    result.intermediateCount = max(path.certificates.count - 2, 0)
    if profile.isCountryBound, let country = signer.subject.country, let other = anchor.subject.country,
      country != other
    {
      result.faults.append(
        CredentialFault(.issuerCountryMismatch, "signer and authority are of two countries", at: part))
    }
  }

  private func trust(_ certificates: [Certificate], source: String) -> EvidenceVerdict.Trust {
    EvidenceVerdict.Trust(
      anchorSha256: Hexadecimal.text(certificates.last?.fingerprint ?? []),
      chainSha256: certificates.map { Hexadecimal.text($0.fingerprint) }, source: source)
  }
}
