import Evidence

/// A number of a register, an account or a person by itself.
struct NumberKind: EvidenceKind {
  let name = "number"
  let abstract =
    "a number with its check digits: lei, iban, eu.vat, es.dni, ... as in python-stdnum; phone, card, wallet.*"
  let options = [
    EvidenceOption("type", .text, .required, "TYPE", help: "the type of the number"),
    EvidenceOption("value", .text, .required, "NUMBER", help: "the number"),
    EvidenceOption("normalize", .flag, help: "read look-alikes of ASCII characters as those"),
  ]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    .number(
      request.text("value") ?? "", type: request.text("type") ?? "", normalize: request.flag("normalize"),
      policy: request.policy, at: request.at, id: request.id)
  }
}
