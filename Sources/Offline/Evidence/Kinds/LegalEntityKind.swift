import Evidence

/// Verifiable LEI credentials.
struct LegalEntityKind: EvidenceKind {
  let name = "vlei"
  let abstract = "verifiable LEI credentials: a CESR stream, or the JSON of one credential"
  let options = [
    EvidenceOption("in", .file, .required, "FILE", help: "the stream or credential"),
    EvidenceOption("root", .text, .required, "AID", help: "the identifier at the root of the chain"),
  ]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    .legalEntityCredential(
      request.bytes("in"), root: request.text("root") ?? "", policy: request.policy, at: request.at, id: request.id)
  }
}
