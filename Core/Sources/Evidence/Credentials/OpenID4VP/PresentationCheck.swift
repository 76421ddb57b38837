public import Certificates
public import Vocabulary
import Wire

/// Whose credentials count in an answer, and what the verifier keeps of its request.
public struct PresentationExpectation: Sendable {
  /// Authorities of mobile documents.
  public var documentAnchors: TrustAnchors
  /// Issuers of SD-JWT credentials; nil where nobody is trusted.
  public var issuers: CredentialIssuers?
  /// The key that the answer is encrypted to.
  public var decryptionKey: DecryptionKey?
  /// The web origin that got the answer through the Digital Credentials API.
  public var origin: String?
  public var maximumKeyBindingAge: Int64
  public var statuses: StatusLists?
  /// Of `documentAnchors`; nil follows every signer anew.
  public var memory: (any SignerMemory)?

  public init(
    documentAnchors: TrustAnchors, issuers: CredentialIssuers?, decryptionKey: DecryptionKey? = nil,
    origin: String? = nil, maximumKeyBindingAge: Int64 = 300, statuses: StatusLists? = nil
  ) {
    self.documentAnchors = documentAnchors
    self.issuers = issuers
    self.decryptionKey = decryptionKey
    self.origin = origin
    self.maximumKeyBindingAge = maximumKeyBindingAge
    self.statuses = statuses
  }
}

/// Holds a wallet's answer against the request (OpenID4VP 1.0 section 8.6).
struct PresentationCheck {
  let request: PresentationRequest
  let response: PresentationResponse
  let expectation: PresentationExpectation
  let at: Instant
  let policy: EvidenceVerdict.Policy
  private(set) var draft = CredentialDraft()
  private var answered: [String: Bool] = [:]
  private var budget = DCQLBudget()

  init(
    _ request: PresentationRequest, _ response: PresentationResponse, _ expectation: PresentationExpectation,
    at: Instant, policy: EvidenceVerdict.Policy
  ) {
    self.request = request
    self.response = response
    self.expectation = expectation
    self.at = at
    self.policy = policy
  }

  private var origin: String? { expectation.origin ?? response.origin ?? request.origins.first }

  mutating func run() {
    draft.conclude("request", request.faults(policy: policy))
    checkEnvelope()
    if response.error != nil {
      draft.fail("query", CredentialFault(.dcqlUnsatisfied, "the wallet reports an error", at: "response.error"))
      return
    }
    for (id, presentations) in response.presentations { check(presentations, id) }
    draft.conclude("query", DCQLEvaluation(query: request.query).missing(answered))
  }

  private mutating func checkEnvelope() {
    var faults: [CredentialFault] = []
    if request.mode.isEncrypted, !response.isEncrypted, response.error == nil {
      faults.append(CredentialFault(.algorithmNone, "the answer is not encrypted", at: "response"))
    }
    if response.state != request.state, !(request.mode.isDigitalCredentials && response.state == nil) {
      faults.append(CredentialFault(.nonceMismatch, "the answer is for another session", at: "response.state"))
    }
    if let origin = expectation.origin ?? response.origin, !request.origins.isEmpty, !request.origins.contains(origin) {
      faults.append(CredentialFault(.audienceMismatch, "the answer came to another origin", at: "response.origin"))
    }
    draft.conclude("response", faults)
  }

  private mutating func check(_ presentations: [String], _ id: String) {
    let part = "vp_token.\(id)"
    guard let query = request.query.credential(id) else {
      let fault = CredentialFault(.dcqlUnsatisfied, "a credential was presented that nobody asked for", at: part)
      draft.fail("query", fault)
      return
    }
    if presentations.count > 1, !query.allowsMultiple {
      draft.fail("query", CredentialFault(.dcqlUnsatisfied, "more than one credential was presented", at: part))
    }
    var isSatisfied = presentations.count == 1 || query.allowsMultiple
    for (index, text) in presentations.enumerated() {
      let place = presentations.count == 1 ? part : "\(part)[\(index)]"
      let credential = check(text, query, at: place)
      if let credential, query.isSatisfied(by: credential, &budget) { continue }
      isSatisfied = false
    }
    answered[id] = isSatisfied
  }

  private mutating func check(
    _ text: String, _ query: DCQLQuery.Credential, at part: String
  ) -> PresentedCredential? {
    do throws(CredentialFault) {
      switch query.format {
      case .sdJWT: return try checkSDJWT(Array(text.utf8), query, at: part)
      case .mobileDocument: return try checkDocument(text, query, at: part)
      case .other:
        throw CredentialFault(.algorithmUnsupported, "this format of credentials is not checked here", at: part)
      }
    } catch {
      draft.fail("presentation", error.at?.hasPrefix(part) == true ? error : error.within(part))
      return nil
    }
  }

  private mutating func checkSDJWT(
    _ bytes: [UInt8], _ query: DCQLQuery.Credential, at part: String
  ) throws(CredentialFault) -> PresentedCredential {
    var wanted = SDJWTExpectation(
      issuers: expectation.issuers, type: query.types.count == 1 ? query.types[0] : nil,
      nonce: query.requiresHolderBinding ? request.nonce : nil, audience: request.audience(origin: origin),
      maximumKeyBindingAge: expectation.maximumKeyBindingAge, statuses: expectation.statuses)
    wanted.isCredential = true
    var check = SDJWTCheck(try SDJWTPresentation(bytes), wanted, at: at, policy: policy)
    check.run()
    draft.merge(check.draft)
    return PresentedCredential(
      format: .sdJWT, type: check.claims["vct"]?.string, claims: .object(check.claims),
      authorities: authorities(check.draft.trust),
      isHolderBound: check.presentation.keyBinding != nil)
  }

  private mutating func checkDocument(
    _ text: String, _ query: DCQLQuery.Credential, at part: String
  ) throws(CredentialFault) -> PresentedCredential {
    guard let bytes = Base64URL.decode(text) else {
      throw CredentialFault(.base64, "this is not canonical base64url without padding", at: part)
    }
    let response = try DeviceResponse(bytes)
    var wanted = MobileDocumentExpectation(
      docType: query.types.first ?? "", anchors: expectation.documentAnchors,
      transcript: query.requiresHolderBinding ? transcript : nil, statuses: expectation.statuses)
    wanted.memory = expectation.memory
    let check = DeviceResponseCheck(response, wanted, at: at, policy: policy)
    draft.merge(check.draft)
    let document = check.documents.first
    return PresentedCredential(
      format: .mobileDocument, type: document?.object?.docType,
      claims: .object(JSONObject(document?.elements ?? [])), authorities: authorities(check.draft.trust))
  }

  private var transcript: SessionTranscript {
    let thumbprint = response.isEncrypted ? expectation.decryptionKey?.thumbprint : nil
    if request.mode.isDigitalCredentials {
      return SessionTranscript(origin: origin ?? "", nonce: request.nonce, thumbprint: thumbprint)
    }
    return SessionTranscript(
      clientID: request.client?.text ?? "", nonce: request.nonce, thumbprint: thumbprint,
      responseURI: request.responseURI ?? "")
  }

  /// The key identifiers of the authorities on the way from the signer (section 6.1.1.1).
  private func authorities(_ trust: EvidenceVerdict.Trust?) -> [String: [String]] {
    var anchors = expectation.documentAnchors.all
    if case .authorities(let more, _)? = expectation.issuers { anchors += more.all }
    let chain = Set((trust?.chainSha256 ?? []) + [trust?.anchorSha256].compactMap(\.self))
    let identifiers = anchors.filter { chain.contains(Hexadecimal.text($0.certificate.fingerprint)) }.compactMap {
      $0.certificate.extensions.subjectKeyIdentifier.map { Base64URL.encode($0) }
    }
    return ["aki": identifiers]
  }
}

extension EvidenceVerdict {
  /// The verdict on a wallet's answer to a request of OpenID4VP 1.0, with all credentials in it.
  public static func presentation(
    request: [UInt8], response: [UInt8], _ expectation: PresentationExpectation, policy: Policy = .icao, at: Instant,
    id: String? = nil
  ) -> EvidenceVerdict {
    var draft = CredentialDraft()
    do throws(CredentialFault) {
      let request = try PresentationRequest(request)
      let response = try PresentationResponse(response, key: expectation.decryptionKey)
      var check = PresentationCheck(request, response, expectation, at: at, policy: policy)
      check.run()
      draft.merge(check.draft)
    } catch {
      draft.fail("response", error)
    }
    let isBound = draft.checks.contains {
      ($0.name == "device_auth" || $0.name == "key_binding") && $0.result == .pass
    }
    return draft.verdict(
      kind: "openid4vp", at: at, policy: policy, id: id,
      inputs: [Input(name: "request", bytes: request), Input(name: "response", bytes: response)],
      grade: Grade(strength: "SUPERIOR", cloneDetection: isBound ? "holder" : "none"))
  }
}
