import Evidence

/// A wallet's answer to a request.
struct PresentationKind: EvidenceKind {
  let name = "openid4vp"
  let abstract = "a wallet's answer to a request of OpenID4VP 1.0"
  let options =
    [
      EvidenceOption("request", .file, .required, "FILE", help: "the request object, signed or as JSON"),
      EvidenceOption("response", .file, .required, "FILE", help: "the answer: JSON, form, or encrypted"),
      EvidenceOption("decrypt-jwk", .file, .optional, "FILE", help: "the private key that the answer is encrypted to"),
      EvidenceOption("iaca", .files, .repeated, "DIR|FILE", help: "certificates of authorities of mobile documents"),
      EvidenceOption("origin", .text, .optional, "ORIGIN", help: "the web origin that the answer came to"),
    ] + IssuerOptions.all

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    do throws(CredentialFault) {
      var key: DecryptionKey?
      if request.has("decrypt-jwk") { key = try DecryptionKey(jwk: request.bytes("decrypt-jwk")) }
      var expectation = PresentationExpectation(
        documentAnchors: AnchorFiles.anchors("iaca", of: request), issuers: try IssuerOptions.issuers(of: request),
        decryptionKey: key, origin: request.text("origin"),
        maximumKeyBindingAge: IssuerOptions.maximumAge(of: request))
      expectation.memory = AnchorFiles.memory("iaca", of: request)
      return .presentation(
        request: request.bytes("request"), response: request.bytes("response"), expectation, policy: request.policy,
        at: request.at, id: request.id)
    } catch {
      return .unreadable(error, kind: name, on: request)
    }
  }
}

/// Credentials held against a query.
struct QueryKind: EvidenceKind {
  let name = "dcql"
  let abstract = "credentials against a query (OpenID4VP 1.0 section 6); their genuineness is not looked at"
  let options = [
    EvidenceOption("query", .file, .required, "FILE", help: "the query in JSON"),
    EvidenceOption("credentials", .file, .required, "FILE", help: "the credentials in JSON"),
  ]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    .query(
      request.bytes("query"), credentials: request.bytes("credentials"), policy: request.policy, at: request.at,
      id: request.id)
  }
}
