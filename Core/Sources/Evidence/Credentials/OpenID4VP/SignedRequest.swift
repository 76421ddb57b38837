import Crypto
public import Wire

/// A request that a verifier puts to wallets, for its own signature (OpenID4VP 1.0 section 5, HAIP 1.0 section 5).
///
/// Everything random, the nonce, the state and the keys, is made by the caller.
public struct SignedRequest: Sendable {
  /// DER, the verifier's own first, without the anchor (HAIP 1.0 section 5).
  public let certificates: [[UInt8]]
  public let nonce: String
  public let state: String
  public let responseURI: String
  /// As in `dcql_query`.
  public let query: JSONValue
  public let encryptionKey: DecryptionKey
  /// How the verifier presents itself to the holder; nil leaves it out.
  public let name: String?
  /// Names the verifier by a host name in its certificate (`x509_san_dns`) instead of by the certificate's hash.
  public let hostName: String?

  public init(
    certificates: [[UInt8]], nonce: String, state: String, responseURI: String, query: JSONValue,
    encryptionKey: DecryptionKey, name: String? = nil, hostName: String? = nil
  ) {
    self.certificates = certificates
    self.nonce = nonce
    self.state = state
    self.responseURI = responseURI
    self.query = query
    self.encryptionKey = encryptionKey
    self.name = name
    self.hostName = hostName
  }

  /// `x509_hash:` and the hash of the certificate, or `x509_san_dns:` and the host name.
  public var clientIdentifier: String {
    if let hostName { return ClientIdentifier.Prefix.dnsName.rawValue + ":" + hostName }
    return ClientIdentifier.Prefix.hash.rawValue + ":" + Base64URL.encode(SHA256.hash(data: certificates.first ?? []))
  }

  public var payload: JSONValue {
    var metadata: [JSONObject.Member] = [
      .init("jwks", ["keys": [encryptionKey.publicKey]]),
      .init("encrypted_response_enc_values_supported", ["A128GCM", "A256GCM"]),
      .init(
        "vp_formats_supported",
        [
          "dc+sd-jwt": ["sd-jwt_alg_values": ["ES256", "ES384"], "kb-jwt_alg_values": ["ES256", "ES384"]],
          "mso_mdoc": ["issuerauth_alg_values": [-7, -9, -35, -51], "deviceauth_alg_values": [-7, -9, -35, -51]],
        ]),
    ]
    if let name { metadata.append(.init("client_name", .string(name))) }
    return [
      "response_type": "vp_token", "response_mode": "direct_post.jwt", "client_id": .string(clientIdentifier),
      "response_uri": .string(responseURI), "nonce": .string(nonce), "state": .string(state),
      "aud": "https://self-issued.me/v2", "dcql_query": query, "client_metadata": .object(JSONObject(metadata)),
    ]
  }

  /// The request object (RFC 9101), signed with ES256.
  ///
  /// - Parameter sign: gives the 64 bytes of a signature on what it is given, by the key of the first certificate.
  /// - Throws: what `sign` throws, or `WireError` where the query holds a number that canonical JSON can not write.
  public func token(sign: ([UInt8]) throws -> [UInt8]) throws -> String {
    let header: JSONValue = [
      "alg": "ES256", "typ": "oauth-authz-req+jwt",
      "x5c": .array(certificates.map { .string(PaddedBase64.encode($0)) }),
    ]
    let input =
      Base64URL.encode(try CanonicalJSON.bytes(of: header) as [UInt8]) + "."
      + Base64URL.encode(try CanonicalJSON.bytes(of: payload) as [UInt8])
    return input + "." + Base64URL.encode(try sign(Array(input.utf8)))
  }
}

/// Binds a request to the browser that started it: the answer only counts in the session of the same browser, so that nobody
/// can have another person answer for him (OpenID4VP 1.0 section 13.3, session fixation).
public struct SessionBinding: Hashable, Sendable, Codable {
  /// SHA-256 of the secret that the browser keeps in a cookie.
  public let digest: [UInt8]

  /// - Parameter secret: 32 random bytes made by the caller.
  public init(secret: [UInt8]) { digest = Array(SHA256.hash(data: secret)) }

  /// Compares in constant time.
  public func isHeld(by secret: [UInt8]) -> Bool {
    let other = Array(SHA256.hash(data: secret))
    guard other.count == digest.count else { return false }
    return zip(digest, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
