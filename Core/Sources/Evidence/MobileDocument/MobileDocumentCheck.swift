public import Certificates
import Crypto
import Vocabulary
import Wire

/// What is asked of a mobile document, and what is trusted.
public struct MobileDocumentExpectation: Sendable {
  public var docType: String
  public var anchors: TrustAnchors
  /// Nil leaves out the authentication of the device.
  public var transcript: SessionTranscript?
  /// The reader's private key of the session, which codes need.
  public var readerKey: AgreementKey?
  public var statuses: StatusLists?
  /// Of the same anchors; nil follows every signer anew.
  public var memory: (any SignerMemory)?
  /// What became of a signed list of authorities; nil where none is given.
  var list: ListState?

  enum ListState: Sendable {
    /// Its authorities are among the anchors.
    case genuine
    case refused
  }

  public init(
    docType: String, anchors: TrustAnchors, transcript: SessionTranscript? = nil, readerKey: AgreementKey? = nil,
    statuses: StatusLists? = nil
  ) {
    self.docType = docType
    self.anchors = anchors
    self.transcript = transcript
    self.readerKey = readerKey
    self.statuses = statuses
  }

  static let license = "org.iso.18013.5.1.mDL"
}

/// Judges one document of a response.
struct MobileDocumentCheck {
  let document: MobileDocument
  let expectation: MobileDocumentExpectation
  let at: Instant
  let policy: EvidenceVerdict.Policy
  var draft = CredentialDraft()
  /// Elements by name space, for queries; of no meaning unless the draft is valid.
  private(set) var elements: [JSONObject.Member] = []
  private(set) var object: MobileSecurityObject?

  init(
    _ document: MobileDocument, _ expectation: MobileDocumentExpectation, at: Instant, policy: EvidenceVerdict.Policy
  ) {
    self.document = document
    self.expectation = expectation
    self.at = at
    self.policy = policy
  }

  mutating func run() {
    let signer = checkSigner()
    checkSignature(signer)
    guard let payload = document.issuerSigned.issuerAuth.payload else {
      draft.fail("mso", CredentialFault(.payloadMissing, "the issuer signed nothing", at: "issuerAuth"))
      return
    }
    do throws(CredentialFault) {
      let object = try MobileSecurityObject(payload: payload)
      self.object = object
      draft.pass("mso")
      checkObject(object, signer.signer)
      checkElements(object)
      checkCountry(signer.signer)
      checkDevice(object)
    } catch {
      draft.fail("mso", error)
    }
  }

  // MARK: The issuer

  private mutating func checkSigner() -> SignerCheck.Result {
    // Other documents than licences have profiles of their own; EU issuers name no purpose at all.
    let isLicense = document.docType ?? expectation.docType == MobileDocumentExpectation.license
    let profile = SignerCheck.Profile(
      purpose: Self.documentSigner, isPurposeRequired: isLicense,
      maximumIntermediates: policy == .strict ? 0 : 2, isCountryBound: true)
    let check = SignerCheck(
      profile: profile, at: at, policy: policy, part: "issuerAuth.x5chain", memory: expectation.memory)
    do throws(CredentialFault) {
      let chain = try document.issuerSigned.issuerAuth.headers.certificateChain()
      let result = check.check(chain, anchors: expectation.anchors)
      conclude(result.faults)
      for warning in result.warnings { draft.warn(warning) }
      draft.trust = result.trust
      if result.isPinned { draft.pass("pinned_signer") }
      if result.intermediateCount > 0 { draft.pass("intermediate_authority") }
      return result
    } catch {
      draft.fail("issuer_chain", error)
      return SignerCheck.Result()
    }
  }

  /// Where a list was to say whom to trust, the lack of anchors is the list's fault, or means that nobody in it is the issuer.
  private mutating func conclude(_ faults: [CredentialFault]) {
    guard let list = expectation.list, faults.contains(where: { $0.code == .noTrustAnchor }) else {
      draft.conclude("issuer_chain", faults)
      return
    }
    let others = faults.filter { $0.code != .noTrustAnchor }
    switch list {
    case .refused where others.isEmpty: draft.skip("issuer_chain")
    case .refused: draft.conclude("issuer_chain", others)
    case .genuine:
      let fault = CredentialFault(
        .issuerUntrusted, "the list has no authority for this type of document", at: "issuerAuth.x5chain")
      draft.conclude("issuer_chain", others + [fault])
    }
  }

  /// `id-mdl-kp-mdlDS` (ISO/IEC 18013-5 annex B.1.4).
  private static let documentSigner = ObjectIdentifier(dotted: "1.0.18013.5.1.2")

  private mutating func checkSignature(_ signer: SignerCheck.Result) {
    let auth = document.issuerSigned.issuerAuth
    if let fault = auth.headers.criticalFault() { draft.fail("critical_headers", fault) }
    do throws(CredentialFault) {
      let scheme = try auth.headers.scheme()
      guard let key = signer.key, auth.payload != nil else {
        draft.skip("issuer_signature")
        return
      }
      if try auth.isSigned(by: key, scheme: scheme) {
        draft.pass("issuer_signature", alg: scheme.name)
      } else {
        let fault = CredentialFault(.signatureInvalid, "the signer's key did not make the signature", at: "issuerAuth")
        draft.fail("issuer_signature", fault, alg: scheme.name)
      }
    } catch {
      draft.fail("issuer_signature", error)
    }
  }

  // MARK: What was signed

  private mutating func checkObject(_ object: MobileSecurityObject, _ signer: Certificate?) {
    if object.version != "1.0" {
      draft.fail("mso_version", CredentialFault(.version, "this version is not known", at: "mso.version"))
    }
    let types: [CredentialFault] =
      (document.docType ?? object.docType) == object.docType && object.docType == expectation.docType
      ? [] : [CredentialFault(.doctypeMismatch, "this is another type of document", at: "docType")]
    draft.conclude("doctype", types)
    var faults: [CredentialFault] = []
    if at < object.validFrom || at < object.signed {
      faults.append(CredentialFault(.msoNotYetValid, "the document is not valid yet", at: "mso.validityInfo"))
    }
    if at > object.validUntil {
      faults.append(CredentialFault(.msoExpired, "the document is no longer valid", at: "mso.validityInfo"))
    }
    draft.conclude("validity", faults)
    if let signer {
      let isWithin = signer.notBefore <= object.signed && signer.isValid(at: object.signed)
      let fault = CredentialFault(
        .msoSignedOutsideCertificate, "the signer's certificate was not valid when it signed",
        at: "mso.validityInfo.signed")
      draft.conclude("signed_within_certificate", isWithin ? [] : [fault])
    }
    draft.checkStatus(object.status, in: expectation.statuses)
  }

  private mutating func checkElements(_ object: MobileSecurityObject) {
    guard let digest = object.digest else {
      let fault = CredentialFault(
        .algorithmUnsupported, "the digest algorithm is not known", at: "mso.digestAlgorithm")
      draft.fail("value_digests", fault)
      return
    }
    var faults: [CredentialFault] = []
    for space in document.issuerSigned.nameSpaces {
      let digests = object.valueDigests[space.name] ?? [:]
      var names = Set<String>()
      var identifiers = Set<UInt64>()
      var members: [JSONObject.Member] = []
      for item in space.items {
        var place: String { "\(space.name).\(item.identifier)" }
        if !names.insert(item.identifier).inserted || !identifiers.insert(item.digestID).inserted {
          faults.append(CredentialFault(.duplicateElement, "the element is there twice", at: place))
        }
        if item.randomLength < 16 {
          faults.append(CredentialFault(.length, "an element has fewer than 16 random bytes", at: place))
        }
        guard let stated = digests[item.digestID] else {
          faults.append(CredentialFault(.digestMissing, "no digest of the element was signed", at: place))
          continue
        }
        if !Self.hash(item.raw, digest).elementsEqual(stated) {
          faults.append(CredentialFault(.digestMismatch, "\(digest.rawValue) differs", at: place))
        }
        members.append(JSONObject.Member(item.identifier, JSONForm.value(of: item.value)))
      }
      elements.append(JSONObject.Member(space.name, .object(JSONObject(members))))
    }
    draft.conclude("value_digests", faults, alg: digest.rawValue)
    draft.claims = ClaimNames.claims(of: elements, docType: object.docType)
  }

  private static func hash(_ bytes: ArraySlice<UInt8>, _ digest: DigestAlgorithm) -> [UInt8] {
    digest == .sha256 ? Array(SHA256.hash(data: bytes)) : digest.hash(bytes)
  }

  /// The country that a licence states is that of its signer (ISO/IEC 18013-5 section 9.3.3).
  private mutating func checkCountry(_ signer: Certificate?) {
    let stated = elements.first { $0.key == "org.iso.18013.5.1" }?.value["issuing_country"]?.string
    guard let stated, let country = signer?.subject.country else { return }
    let fault = CredentialFault(
      .issuerCountryMismatch, "the document states another country than its signer's", at: "issuing_country")
    draft.conclude("issuing_country", stated.uppercased() == country ? [] : [fault])
  }
}
