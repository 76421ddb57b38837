import Wire

/// An SD-JWT as presented (RFC 9901): what the issuer signed, disclosures, and perhaps the holder's key binding.
struct SDJWTPresentation: Sendable {
  let token: CompactJWS
  let disclosures: [ArraySlice<UInt8>]
  let keyBinding: ArraySlice<UInt8>?
  /// What the holder's hash is over (section 4.3.1): all before the key binding, in the compact form.
  let hashed: ArraySlice<UInt8>

  /// More disclosures than any credential has.
  private static let maximumDisclosures = 4096

  /// Reads the compact form (section 4), or the JSON serializations (section 8). Line ends after the text are passed over.
  init(_ bytes: [UInt8]) throws(CredentialFault) {
    let end = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
    let text = bytes[..<end]
    guard let first = text.first else { throw CredentialFault(.empty, "there is nothing to read") }
    if first == UInt8(ascii: "{") || first == 0x20 || first == 0x0A {
      try self.init(json: Array(text))
    } else {
      try self.init(compact: text)
    }
  }

  private init(compact text: ArraySlice<UInt8>) throws(CredentialFault) {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    while let end = text[start...].firstIndex(of: UInt8(ascii: "~")) {
      parts.append(text[start..<end])
      start = end + 1
      guard parts.count <= Self.maximumDisclosures + 1 else {
        throw CredentialFault(.length, "there are too many disclosures", at: "disclosures")
      }
    }
    guard !parts.isEmpty else {
      throw CredentialFault(.format, "an SD-JWT has a tilde after what the issuer signed")
    }
    let last = text[start...]
    token = try CompactJWS(parts[0], at: "issuer_jwt")
    disclosures = Array(parts.dropFirst())
    keyBinding = last.isEmpty ? nil : last
    hashed = text[..<start]
  }

  private init(json bytes: [UInt8]) throws(CredentialFault) {
    let object = try CompactJWS.object(bytes, .format, at: "sd_jwt")
    guard let payload = object["payload"]?.string else {
      throw CredentialFault(.format, "the payload is missing", at: "payload")
    }
    let signatures: [JSONValue]
    if let list = object["signatures"] {
      guard object["signature"] == nil, let elements = list.array, !elements.isEmpty, elements.count <= 16 else {
        throw CredentialFault(.format, "signatures are a list", at: "signatures")
      }
      signatures = elements
    } else {
      signatures = [.object(object)]
    }
    // Only the first has the unprotected header with the disclosures (section 8.1).
    guard let first = signatures.first, let protected = first["protected"]?.string,
      let signature = first["signature"]?.string
    else { throw CredentialFault(.format, "the signature or its header is missing", at: "signature") }
    let header = first["header"]
    guard header == nil || header?.object != nil else {
      throw CredentialFault(.format, "the unprotected header is no object", at: "header")
    }
    for name in ["alg", "kid", "typ", "crit", "x5c"] where header?[name] != nil {
      // A parameter that is not signed must not take part in the check.
      if name == "alg" || name == "crit" {
        throw CredentialFault(
          name == "alg" ? .algorithmUnprotected : .criticalHeader, "the parameter is not among what is signed",
          at: "header." + name)
      }
    }
    let read = try Self.unprotected(header)
    disclosures = read.disclosures
    keyBinding = read.keyBinding
    let (head, body) = (Array(protected.utf8), Array(payload.utf8))
    token = try CompactJWS(
      protected: head[...], payload: body[...], signature: Array(signature.utf8)[...], at: "issuer_jwt")
    var hashed = head + [UInt8(ascii: ".")] + body + [UInt8(ascii: ".")] + Array(signature.utf8)
    hashed.append(UInt8(ascii: "~"))
    for disclosure in disclosures { hashed += disclosure + [UInt8(ascii: "~")] }
    self.hashed = hashed[...]
  }

  private static func unprotected(
    _ header: JSONValue?
  ) throws(CredentialFault) -> (disclosures: [ArraySlice<UInt8>], keyBinding: ArraySlice<UInt8>?) {
    var disclosures: [ArraySlice<UInt8>] = []
    if let value = header?["disclosures"] {
      guard let texts = value.array, texts.count <= maximumDisclosures else {
        throw CredentialFault(.format, "disclosures are a list", at: "header.disclosures")
      }
      for text in texts {
        guard let text = text.string else {
          throw CredentialFault(.format, "a disclosure is a text", at: "header.disclosures")
        }
        disclosures.append(Array(text.utf8)[...])
      }
    }
    guard let binding = header?["kb_jwt"] else { return (disclosures, nil) }
    guard let text = binding.string else {
      throw CredentialFault(.format, "the key binding is a text", at: "header.kb_jwt")
    }
    return (disclosures, Array(text.utf8)[...])
  }
}
