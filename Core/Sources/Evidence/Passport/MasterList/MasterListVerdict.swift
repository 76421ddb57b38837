public import Certificates
public import Vocabulary

extension EvidenceVerdict {
  /// The verdict on a master list, and the certificates in it where it is valid.
  ///
  /// - Parameters:
  ///   - bytes: the signed list, or LDIF of a public key directory with one or more of them.
  ///   - anchors: of the state that published the list; its own certificates may lead to them.
  public static func masterList(
    _ bytes: [UInt8], anchors: PassportTrust, policy: Policy = .icao, at: Instant, id: String? = nil
  ) -> (verdict: EvidenceVerdict, certificates: [Certificate]) {
    var check = MasterListCheck(anchors: anchors, policy: policy, at: at)
    check.run(bytes)
    let verdict = check.draft.verdict
    let isValid = verdict == .valid
    return (
      EvidenceVerdict(
        kind: "masterlist", id: id, verdict: verdict, at: at.text, policy: policy, reasons: check.draft.sortedReasons,
        checks: check.draft.checks, claims: ["certificates": "\(check.certificates.count)"], trust: check.trust,
        inputs: [input("masterlist", bytes)]), isValid ? check.certificates : []
    )
  }
}

/// Checks signed lists of certificates (Doc 9303-12 section 9).
struct MasterListCheck {
  let anchors: PassportTrust
  let policy: EvidenceVerdict.Policy
  let at: Instant
  var draft = VerdictDraft()
  var certificates: [Certificate] = []
  var trust: EvidenceVerdict.Trust?

  /// id-icao-cscaMasterListSigningKey.
  private static let listSigning = ObjectIdentifier(dotted: "2.23.136.1.1.3")

  init(anchors: PassportTrust, policy: EvidenceVerdict.Policy, at: Instant) {
    self.anchors = anchors
    self.policy = policy
    self.at = at
  }

  mutating func run(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return draft.add(.malformed, "empty", at: "masterlist", "there are no bytes") }
    do throws(CertificateError) {
      guard bytes.first != 0x30, let lists = try DirectoryExport.masterLists(bytes) else { return check(bytes[...]) }
      if lists.isEmpty { draft.add(.malformed, "empty", at: "masterlist", "the directory holds no list") }
      for list in lists { check(list[...]) }
    } catch {
      draft.add(.malformed, error.code.rawValue, at: "masterlist", error.described)
    }
  }

  private mutating func check(_ bytes: ArraySlice<UInt8>) {
    do throws(SignedMessage.Fault) {
      let message = try SignedMessage(bytes)
      let isList = message.contentType == MasterList.contentType
      if !isList { draft.add(.invalid, "content_type", at: "masterlist", "the content is no master list") }
      draft.check("content_type", passes: isList)
      do throws(CertificateError) {
        try checkSignature(message)
        if isList { try read(message) }
      } catch {
        draft.add(
          error.isUnsupported ? .unsupported : .malformed, error.isUnsupported ? "version" : error.code.rawValue,
          at: "masterlist", error.described)
      }
    } catch {
      switch error {
      case .unreadable(let fault): draft.add(.malformed, fault.code.rawValue, at: "masterlist", fault.described)
      case .otherKind: draft.add(.malformed, "content_type", at: "masterlist", "this is no signed message")
      case .version: draft.add(.unsupported, "version", at: "masterlist", "the version of the message is not known")
      }
    }
  }

  private mutating func read(_ message: SignedMessage) throws(CertificateError) {
    certificates += try MasterList(message.content).certificates
  }

  private mutating func checkSignature(_ message: SignedMessage) throws(CertificateError) {
    let check = try MessageCheck(message, policy: policy)
    for fault in check.faults { draft.add(fault.call, fault.code, at: "masterlist", fault.detail) }
    if check.isWeak { draft.object("algorithm_weak", at: "masterlist", "signed with SHA-1", policy: policy) }
    draft.check("signature", passes: check.isSignatureGood, alg: check.algorithmName)
    guard let signer = check.certificate else { return }
    checkChain(signer, message)
  }

  /// The list's signer is certified by the state's authority; the authority's own certificate travels along, and counts only
  /// where it leads to, or is, one that is trusted.
  private mutating func checkChain(_ signer: Certificate, _ message: SignedMessage) {
    let others = message.certificates.filter { $0.fingerprint != signer.fingerprint }
    let search = ChainSearch(
      from: signer, intermediates: others, to: anchors.anchors, at: at,
      rules: [.namesMatch, .issuerIsAuthority, .issuerIsInTime, .issuerIsUnderstood],
      firstRules: [
        .subjectIsInTime, .subjectIsUnderstood, .subjectMay(.digitalSignature), .subjectServes(Self.listSigning),
      ],
      maximumLength: 2)
    for fault in search.faults {
      let call: EvidenceVerdict.Verdict =
        fault.code == .noTrustAnchor ? .indeterminate : fault.isUnsupported ? .unsupported : .invalid
      draft.add(call, fault.code.rawValue, at: "signer", fault.message)
    }
    draft.check("chain", passes: search.path != nil)
    guard let path = search.path, let anchor = path.anchor else { return }
    trust = EvidenceVerdict.Trust(
      anchorSha256: Hexadecimal.text(anchor.fingerprint),
      chainSha256: path.certificates.map { Hexadecimal.text($0.fingerprint) },
      source: path.source)
  }
}
