import Certificates
import Vocabulary

extension PassportCheck {
  /// One step from the document signer to a country signing authority: link certificates vouch for a new authority's key and
  /// are anchors like any other, so there is no path to build.
  mutating func checkChain(_ signer: Certificate, _ message: SignedMessage) {
    let search = ChainSearch(
      from: signer, to: rules.trust.anchors, at: at, rules: Self.stepRules, signatureFault: rules.signatureFault)
    for fault in signerFaults(signer) { add(fault, at: "ds") }
    for fault in search.faults { add(fault, at: "ds") }
    if ChainRule.signatureIsStrong.fault(ChainStep(subject: signer, issuer: signer, at: at)) != nil {
      draft.object("algorithm_weak", at: "ds", "the certificate is signed with SHA-1", policy: policy)
    }
    let algorithm = (try? signer.signatureAlgorithm.get())?.name
    draft.check("chain", passes: search.path != nil, alg: algorithm)
    let issuer = search.path?.anchor ?? search.nearest
    if let path = search.path, let anchor = path.anchor {
      trust = EvidenceVerdict.Trust(
        anchorSha256: Hexadecimal.text(anchor.fingerprint),
        chainSha256: path.certificates.map { Hexadecimal.text($0.fingerprint) },
        source: path.source)
    }
    checkCountry(signer, issuer)
    checkRevocation(signer, issuer)
  }

  private static let stepRules: [ChainRule] = [
    .namesMatch, .issuerIsAuthority, .issuerIsInTime, .issuerIsUnderstood, .rsaKeysHave(bits: 2048),
  ]

  /// What the document signer must be by itself (Doc 9303-12 section 7.1).
  private static let signerRules: [ChainRule] = [
    .subjectIsInTime, .subjectIsUnderstood, .subjectMay(.digitalSignature), .rsaKeysHave(bits: 2048),
  ]

  private func signerFaults(_ signer: Certificate) -> [ChainFault] {
    let step = ChainStep(subject: signer, issuer: signer, at: at)
    var faults = Self.signerRules.compactMap { $0.fault(step) }
    if signer.extensions.basicConstraints?.isAuthority ?? false {
      faults.append(ChainFault(.keyUsage, "an authority signs certificates, not documents"))
    }
    // A document signer has no extended purposes; a signer of lists has one.
    if let purposes = signer.extensions.extendedKeyUsage, !purposes.contains(where: { $0 == Self.anyPurpose }) {
      faults.append(ChainFault(.extendedKeyUsage, "the key is for another purpose"))
    }
    if case .failure(let error) = signer.publicKey { faults.append(ChainFault(error)) }
    return faults
  }

  private static let anyPurpose = ObjectIdentifier(dotted: "2.5.29.37.0")

  private mutating func add(_ fault: ChainFault, at place: String) {
    let call: EvidenceVerdict.Verdict =
      fault.code == .noTrustAnchor ? .indeterminate : fault.isUnsupported ? .unsupported : .invalid
    draft.add(call, fault.code.rawValue, at: place, fault.message)
  }

  /// The signer, his issuer and the document are of one country.
  private mutating func checkCountry(_ signer: Certificate, _ issuer: Certificate?) {
    let countries = [signer.subject.country, signer.issuer.country, issuer?.subject.country].compactMap(\.self)
    guard let first = countries.first else { return }
    if countries.contains(where: { $0 != first }) {
      draft.add(.invalid, "issuer_country_mismatch", at: "ds", "the signer and his issuer are of different countries")
    }
  }

  private mutating func checkRevocation(_ signer: Certificate, _ issuer: Certificate?) {
    guard rules.revocation != .off else {
      draft.check("revocation", .skip)
      return
    }
    let hasLists = !rules.revocationFiles.isEmpty || !rules.revocationLists.isEmpty
    let renamed = hasLists ? issuer.map(rules.trust.anchors.renamed) ?? [] : []
    let lists = readRevocationLists(of: Set([signer.issuer] + renamed.map(\.subject)))
    guard let issuer else {
      draft.check("revocation", .skip)
      return
    }
    let successors = lists.isEmpty ? [] : rules.trust.anchors.issuers(of: signer).map(\.certificate) + renamed
    switch RevocationStatus(of: signer, issuer: issuer, successors: successors, lists: lists, at: at) {
    case .good: draft.check("revocation", .pass)
    case .revoked:
      draft.add(.invalid, "certificate_revoked", at: "ds", "the issuer revoked the certificate")
      draft.check("revocation", .fail)
    case .unknown(let cause):
      draft.check("revocation", .skip)
      if rules.revocation == .require {
        draft.add(.indeterminate, "revocation_unknown", at: "crl", cause.detail)
      } else if cause != .missing {
        draft.add(.valid, "revocation_unknown", at: "crl", cause.detail)
      }
    }
  }

  /// Those given with the chip, and of those that were read before the ones of the signer's issuer.
  private mutating func readRevocationLists(of issuers: Set<DistinguishedName>) -> [RevocationList] {
    revocationFiles = rules.revocationFiles.filter { $0.lists.contains { issuers.contains($0.issuer) } }
    var lists = revocationFiles.flatMap(\.lists)
    for bytes in rules.revocationLists {
      do throws(CertificateError) {
        lists += try RevocationFile(bytes).lists
      } catch {
        draft.add(.malformed, error.code.rawValue, at: "crl", error.described)
      }
    }
    return lists
  }
}

extension RevocationStatus.Cause {
  var detail: String {
    switch self {
    case .missing: "there is no list of the issuer"
    case .unauthentic: "the issuer did not sign the list"
    case .outdated: "the list is not of this time"
    case .partial: "the list covers only a part"
    }
  }
}
