import Evidence

/// One item of CBOR by itself.
struct CBORKind: EvidenceKind {
  let name = "cbor"
  let abstract = "one valid item of CBOR (RFC 8949)"
  let options = [EvidenceOption("in", .file, .required, "FILE", help: "the item")]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    .cbor(request.bytes("in"), policy: request.policy, at: request.at, id: request.id)
  }
}
