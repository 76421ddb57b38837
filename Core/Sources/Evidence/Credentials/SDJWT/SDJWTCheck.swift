import Certificates
import Vocabulary
import Wire

/// What is asked of an SD-JWT, and whose signature counts.
public struct SDJWTExpectation: Sendable {
  /// Nil where nobody is trusted.
  public var issuers: CredentialIssuers?
  /// The type of credential (SD-JWT VC section 3.2.2.1). Nil takes any SD-JWT, also one that is no credential.
  public var type: String?
  /// The holder must bind the presentation to this, exactly where it is given.
  public var nonce: String?
  public var audience: String?
  /// In seconds.
  public var maximumKeyBindingAge: Int64
  public var statuses: StatusLists?
  /// Whether it must be a credential, whatever its type.
  var isCredential = false

  public init(
    issuers: CredentialIssuers?, type: String?, nonce: String? = nil, audience: String? = nil,
    maximumKeyBindingAge: Int64 = 300, statuses: StatusLists? = nil
  ) {
    self.issuers = issuers
    self.type = type
    self.nonce = nonce
    self.audience = audience
    self.maximumKeyBindingAge = maximumKeyBindingAge
    self.statuses = statuses
  }
}

/// Judges an SD-JWT (RFC 9901 section 7.3) and, where it is a credential, its claims (SD-JWT VC section 3.5).
struct SDJWTCheck {
  let presentation: SDJWTPresentation
  let expectation: SDJWTExpectation
  let at: Instant
  let policy: EvidenceVerdict.Policy
  var draft = CredentialDraft()
  /// With what is disclosed; of no meaning unless the draft is valid.
  private(set) var claims = JSONObject([])

  init(
    _ presentation: SDJWTPresentation, _ expectation: SDJWTExpectation, at: Instant, policy: EvidenceVerdict.Policy
  ) {
    self.presentation = presentation
    self.expectation = expectation
    self.at = at
    self.policy = policy
  }

  private var isCredential: Bool { expectation.type != nil || expectation.isCredential }

  /// SD-JWT VC section 3.2.2.2: these must not be disclosed selectively.
  private static let registered: Set = ["iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status"]

  mutating func run() {
    if isCredential {
      // The name that drafts had before `dc+sd-jwt`.
      draft.conclude("type", presentation.token.typeFault(["dc+sd-jwt", "vc+sd-jwt"]).map { [$0] } ?? [])
    }
    let signer = checkSignature()
    do throws(CredentialFault) {
      let payload = try presentation.token.claims()
      let hash = try resolve(payload)
      checkIssuer(payload, signer)
      checkClaims(payload)
      checkBinding(payload, hash)
      draft.checkStatus(StatusReference(payload["status"]), in: expectation.statuses)
      if draft.outcome == .valid { draft.claims = ClaimNames.claims(of: claims) }
    } catch {
      draft.fail("claims", error)
    }
  }

  private mutating func checkSignature() -> Certificate? {
    guard let issuers = expectation.issuers else {
      draft.skip("issuer_signature")
      draft.add(CredentialFault(.noTrustAnchor, "nobody is trusted as an issuer", at: "issuer_jwt"))
      return nil
    }
    return IssuerSignatureCheck(presentation.token, issuers, at: at, policy: policy).run(&draft)
  }

  /// - Throws: what keeps a disclosure from being read.
  private mutating func resolve(_ payload: JSONObject) throws(CredentialFault) -> DisclosureHash {
    var hash = DisclosureHash.sha256
    if let value = payload["_sd_alg"] {
      guard let name = value.string else {
        throw CredentialFault(.claimType, "the name of the hash function is a text", at: "_sd_alg")
      }
      guard let known = DisclosureHash(rawValue: name) else {
        throw CredentialFault(.algorithmUnsupported, "the hash function is not known", at: "_sd_alg")
      }
      hash = known
    }
    var read: [Disclosure] = []
    var faults: [CredentialFault] = []
    for (index, text) in presentation.disclosures.enumerated() {
      do throws(CredentialFault) {
        read.append(try Disclosure(text, hash: hash, at: "disclosures[\(index)]"))
      } catch {
        faults.append(error)
      }
    }
    var resolver = DisclosureResolver(read, registered: isCredential ? Self.registered : [])
    claims = resolver.resolve(payload)
    draft.conclude("disclosures", faults + resolver.faults, alg: hash.rawValue)
    return hash
  }
}
