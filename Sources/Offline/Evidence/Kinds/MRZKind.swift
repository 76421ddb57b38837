import Evidence

/// The text of a machine-readable zone by itself.
struct MRZKind: EvidenceKind {
  let name = "mrz"
  let abstract = "the lines of a machine-readable zone (ICAO Doc 9303)"
  let options = [
    EvidenceOption("in", .file, .required, "FILE", help: "the lines"),
    EvidenceOption(
      "format", .text, .optional, "NAME", help: "td1, td2, td3, mrva or mrvb; found by the size otherwise"),
  ]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    var format: MRZFormat?
    if let text = request.text("format") {
      guard let known = MRZFormat(rawValue: text) else {
        throw .usage("--format is one of \(MRZFormat.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      format = known
    }
    return .machineReadableZone(
      request.bytes("in"), format: format, policy: request.policy, at: request.at, id: request.id)
  }
}
