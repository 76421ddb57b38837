import Evidence

/// A credential or another token with selective disclosure.
struct SDJWTKind: EvidenceKind {
  let name = "sdjwt"
  let abstract = "an SD-JWT credential (RFC 9901, SD-JWT VC)"
  let options =
    [
      EvidenceOption("in", .file, .required, "FILE", help: "the presentation, compact or in JSON"),
      EvidenceOption("vct", .text, .optional, "TYPE", help: "the type of credential; any SD-JWT otherwise"),
      EvidenceOption("nonce", .text, .optional, "TEXT", help: "the holder must have signed for this nonce"),
      EvidenceOption("aud", .text, .optional, "TEXT", help: "the verifier that the holder signed for"),
    ] + IssuerOptions.all

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    do throws(CredentialFault) {
      let expectation = SDJWTExpectation(
        issuers: try IssuerOptions.issuers(of: request), type: request.text("vct"), nonce: request.text("nonce"),
        audience: request.text("aud"), maximumKeyBindingAge: IssuerOptions.maximumAge(of: request))
      return .selectiveDisclosure(
        request.bytes("in"), expectation, policy: request.policy, at: request.at, id: request.id)
    } catch {
      return .unreadable(error, kind: name, on: request)
    }
  }
}

/// The options that say whose credentials count.
enum IssuerOptions {
  static let all = [
    EvidenceOption(
      "issuer-jwks", .file, .optional, "FILE", help: "the issuer with its keys: {\"issuer\":...,\"jwks\":{...}}"),
    EvidenceOption("issuer-ca", .files, .repeated, "DIR|FILE", help: "certificates that issuers lead to"),
    EvidenceOption("max-kb-age", .count, .optional, "SECONDS", help: "age of the holder's signature; 300 otherwise"),
  ]

  static func issuers(of request: EvidenceRequest) throws(CredentialFault) -> CredentialIssuers? {
    if request.has("issuer-jwks") {
      return try request.prepared("issuer-jwks") { files in
        Result { () throws(CredentialFault) in try CredentialIssuers.keys(files.first?.bytes ?? []) }
      }.get()
    }
    guard request.has("issuer-ca") else { return nil }
    return .authorities(
      AnchorFiles.anchors("issuer-ca", of: request), AnchorFiles.memory("issuer-ca", of: request))
  }

  static func maximumAge(of request: EvidenceRequest) -> Int64 { Int64(request.count("max-kb-age") ?? 300) }
}
