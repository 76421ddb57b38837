import Wire

/// A JWS in its compact serialization (RFC 7515 section 3.1), read strictly: canonical base64url, strict JSON, three parts.
struct CompactJWS: Sendable {
  let header: JSONObject
  /// What is signed: the first two parts with the dot between them.
  let signingInput: ArraySlice<UInt8>
  let payload: [UInt8]
  let signature: [UInt8]
  let part: String

  /// Texts that are longer, or have more values, are no tokens: the largest real ones have a few hundred.
  static let limits = JSONLimits(maximumBytes: 8 << 20, maximumDepth: 64, maximumValues: 1 << 16)

  /// - Throws: `CredentialFault`: `format`, `base64`, `json`, `utf8`, `duplicateKey`, `nesting`, `header`.
  init(_ text: ArraySlice<UInt8>, at part: String) throws(CredentialFault) {
    let dot = UInt8(ascii: ".")
    guard let first = text.firstIndex(of: dot), let second = text[(first + 1)...].firstIndex(of: dot),
      text[(second + 1)...].firstIndex(of: dot) == nil
    else { throw CredentialFault(.format, "a JWS has three parts", at: part) }
    try self.init(
      text[..<first], text[(first + 1)..<second], text[(second + 1)...], signed: text[..<second], at: part)
  }

  /// From the parts of the JSON serialization (section 7.2).
  init(
    protected: ArraySlice<UInt8>, payload: ArraySlice<UInt8>, signature: ArraySlice<UInt8>, at part: String
  ) throws(CredentialFault) {
    let signed = protected + [UInt8(ascii: ".")] + payload
    try self.init(protected, payload, signature, signed: signed, at: part)
  }

  private init(
    _ protected: ArraySlice<UInt8>, _ payload: ArraySlice<UInt8>, _ signature: ArraySlice<UInt8>,
    signed: ArraySlice<UInt8>, at part: String
  ) throws(CredentialFault) {
    header = try Self.object(try Self.decode(protected, at: part + ".header"), .header, at: part + ".header")
    self.payload = try Self.decode(payload, at: part + ".payload")
    self.signature = try Self.decode(signature, at: part + ".signature")
    signingInput = signed
    self.part = part
  }

  static func decode(_ text: ArraySlice<UInt8>, at part: String) throws(CredentialFault) -> [UInt8] {
    guard let bytes = Base64URL.decode(text) else {
      throw CredentialFault(.base64, "this is not canonical base64url without padding", at: part)
    }
    return bytes
  }

  /// - Parameter code: of the fault where the text is no object.
  static func object(_ bytes: [UInt8], _ code: ReasonCode, at part: String) throws(CredentialFault) -> JSONObject {
    let value: JSONValue
    do throws(WireError) {
      value = try JSONValue.parse(bytes, limits: limits)
    } catch {
      throw CredentialFault(json: error, at: part)
    }
    guard let object = value.object else { throw CredentialFault(code, "an object is expected here", at: part) }
    return object
  }

  /// The claims.
  func claims() throws(CredentialFault) -> JSONObject { try Self.object(payload, .type, at: part + ".payload") }

  /// The algorithm, which must be a signature's.
  ///
  /// - Throws: `algorithmMissing`, `algorithmNone`, `algorithmMismatch`, `algorithmUnsupported`, `header`.
  func scheme() throws(CredentialFault) -> SignatureScheme {
    guard let value = header["alg"] else { throw CredentialFault(.algorithmMissing, "no algorithm is named", at: part) }
    guard let name = value.string else { throw CredentialFault(.header, "an algorithm is a text", at: part) }
    if name.lowercased() == "none" { throw CredentialFault(.algorithmNone, "there is no signature", at: part) }
    if SignatureScheme.joseMACs.contains(name) {
      throw CredentialFault(.algorithmMismatch, "a message authentication code is no signature", at: part)
    }
    guard let scheme = SignatureScheme.jose(name) else {
      throw CredentialFault(.algorithmUnsupported, "the algorithm is not known", at: part)
    }
    return scheme
  }

  /// No extension is understood here, so none may be critical (section 4.1.11).
  var criticalFault: CredentialFault? {
    header["crit"] == nil ? nil : CredentialFault(.criticalHeader, "a critical header is not understood", at: part)
  }

  /// Nil where the type is one of these (section 4.1.9).
  func typeFault(_ types: Set<String>) -> CredentialFault? {
    if let type = header["typ"]?.string, types.contains(type) { return nil }
    return CredentialFault(.typ, "this is another type of token", at: part + ".header.typ")
  }

  /// The certificates in `x5c` (section 4.1.6): Base64 with padding, the signer's first.
  ///
  /// - Throws: `certificateChainMissing`, `header`, `base64`.
  func certificateChain() throws(CredentialFault) -> [ArraySlice<UInt8>] {
    let place = part + ".header.x5c"
    guard let value = header["x5c"] else {
      throw CredentialFault(.certificateChainMissing, "no certificate of the signer is given", at: place)
    }
    guard let texts = value.array else { throw CredentialFault(.header, "x5c is a list of texts", at: place) }
    guard !texts.isEmpty else {
      throw CredentialFault(.certificateChainMissing, "the list of certificates is empty", at: place)
    }
    var chain: [ArraySlice<UInt8>] = []
    for text in texts.prefix(16) {
      guard let text = text.string else { throw CredentialFault(.header, "x5c is a list of texts", at: place) }
      guard let bytes = PaddedBase64.decode(text) else {
        throw CredentialFault(.base64, "a certificate is not Base64", at: place)
      }
      chain.append(bytes[...])
    }
    return chain
  }

  /// Whether the key made the signature.
  func isSigned(by key: VerificationKey, scheme: SignatureScheme) throws(CredentialFault) -> Bool {
    try key.verify(signature[...], message: signingInput, scheme: scheme, at: part)
  }
}
