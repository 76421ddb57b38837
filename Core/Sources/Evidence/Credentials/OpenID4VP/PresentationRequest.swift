import Certificates
import Crypto
import Wire

/// An authorization request of OpenID4VP 1.0 (section 5), as far as the answer is held against it.
struct PresentationRequest: Sendable {
  enum ResponseMode: String, Sendable {
    case directPost = "direct_post"
    case directPostEncrypted = "direct_post.jwt"
    case digitalCredentials = "dc_api"
    case digitalCredentialsEncrypted = "dc_api.jwt"
    case fragment
    case query
    case formPost = "form_post"

    var isEncrypted: Bool { self == .directPostEncrypted || self == .digitalCredentialsEncrypted }
    var isDigitalCredentials: Bool { self == .digitalCredentials || self == .digitalCredentialsEncrypted }
  }

  let client: ClientIdentifier?
  let nonce: String
  let state: String?
  let mode: ResponseMode
  let responseURI: String?
  let origins: [String]
  let query: DCQLQuery
  /// Keys that answers may be encrypted to.
  let encryptionKeys: [JSONWebKey]
  /// Nil where the request was not signed.
  let token: CompactJWS?

  /// - Parameter bytes: the request object as JSON, or signed (RFC 9101).
  init(_ bytes: [UInt8]) throws(CredentialFault) {
    let end = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 }.map { $0 + 1 } ?? 0
    let text = bytes[..<end]
    guard !text.isEmpty else { throw CredentialFault(.empty, "there is nothing to read", at: "request") }
    if text.first != UInt8(ascii: "{") {
      let token = try CompactJWS(text, at: "request")
      try self.init(try token.claims(), token)
      return
    }
    let object = try CompactJWS.object(Array(text), .type, at: "request")
    if let inner = object["request"]?.string {
      let token = try CompactJWS(Array(inner.utf8)[...], at: "request")
      try self.init(try token.claims(), token)
    } else {
      try self.init(object, nil)
    }
  }

  private init(_ object: JSONObject, _ token: CompactJWS?) throws(CredentialFault) {
    self.token = token
    guard let nonce = object["nonce"]?.string, !nonce.isEmpty else {
      throw CredentialFault(.claimMissing, "the nonce is missing", at: "request.nonce")
    }
    self.nonce = nonce
    state = object["state"]?.string
    let name = object["response_mode"]?.string ?? "fragment"
    guard let mode = ResponseMode(rawValue: name) else {
      throw CredentialFault(.format, "the response mode is not known", at: "request.response_mode")
    }
    self.mode = mode
    responseURI = object["response_uri"]?.string ?? object["redirect_uri"]?.string
    origins = (object["expected_origins"]?.array ?? []).compactMap(\.string)
    if let text = object["client_id"]?.string {
      guard let client = ClientIdentifier(text) else {
        throw CredentialFault(.format, "no request may claim to be an origin", at: "request.client_id")
      }
      self.client = client
    } else {
      guard mode.isDigitalCredentials else {
        throw CredentialFault(.claimMissing, "the verifier is not named", at: "request.client_id")
      }
      client = nil
    }
    guard let query = object["dcql_query"] else {
      throw CredentialFault(.dcql, "the query is missing", at: "request.dcql_query")
    }
    self.query = try DCQLQuery(query)
    let keys = object["client_metadata"]?["jwks"]
    encryptionKeys = keys == nil ? [] : try JSONWebKeySet(keys, at: "request.client_metadata.jwks").keys
  }

  /// What a key binding must name as its audience (section 14.1 and appendix B.3.6).
  func audience(origin: String?) -> String? {
    mode.isDigitalCredentials && token == nil ? origin.map { "origin:" + $0 } : client?.text
  }

  /// Faults of the request itself: a verifier that does not prove its name gets no answer that counts.
  func faults(policy: EvidenceVerdict.Policy) -> [CredentialFault] {
    var faults: [CredentialFault] = []
    if let token {
      do throws(CredentialFault) {
        try prove(token)
      } catch {
        faults.append(error)
      }
    } else if policy == .strict {
      faults.append(CredentialFault(.algorithmNone, "the request is not signed", at: "request"))
    }
    if policy == .strict {
      // HAIP 1.0 section 5.
      if client?.prefix != .hash {
        faults.append(CredentialFault(.issuerMismatch, "the verifier is not named by its certificate", at: "request"))
      }
      if !mode.isEncrypted {
        faults.append(CredentialFault(.algorithmNone, "the answer is not asked for encrypted", at: "request"))
      }
    }
    return faults
  }

  private func prove(_ token: CompactJWS) throws(CredentialFault) {
    if let fault = token.typeFault(["oauth-authz-req+jwt"]) ?? token.criticalFault { throw fault }
    let scheme = try token.scheme()
    guard client?.prefix == .hash || client?.prefix == .dnsName else { return }
    let chain = try token.certificateChain()
    let certificate: Certificate
    let key: VerificationKey
    do throws(CertificateError) {
      certificate = try Certificate(chain[0])
      key = VerificationKey(try certificate.publicKey.get())
    } catch {
      throw CredentialFault(certificate: error, at: "request.header.x5c")
    }
    guard try token.isSigned(by: key, scheme: scheme) else {
      throw CredentialFault(.signatureInvalid, "the verifier's key did not make the signature", at: "request")
    }
    let isNamed =
      client?.prefix == .hash
      ? client?.value == Base64URL.encode(SHA256.hash(data: Array(chain[0])))
      : client.map { AlternativeNames.dnsNames(of: certificate).contains($0.value) } ?? false
    guard isNamed else {
      throw CredentialFault(.issuerMismatch, "the certificate is not the named verifier's", at: "request.client_id")
    }
  }
}
