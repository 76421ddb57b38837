import Evidence
import Vocabulary

/// The chip of a passport or identity card: passive and active authentication.
struct PassportKind: EvidenceKind {
  let name = "emrtd"
  let abstract = "files of a passport chip (ICAO Doc 9303-10 and -11)"
  let options = [
    EvidenceOption("sod", .file, .required, "FILE", help: "EF.SOD"),
    EvidenceOption("dg", .labelledFile, .repeated, "N=FILE", help: "a data group, 1 to 16"),
    EvidenceOption(
      "csca", .files, .repeated, "DIR|FILE", help: "trusted country signers: .cer, .pem, master lists, LDIF"),
    EvidenceOption("crl", .file, .repeated, "FILE", help: "a list of revoked certificates: DER, PEM or LDIF"),
    EvidenceOption("revocation", .text, .optional, "WORD", help: "off, prefer (without it) or require"),
    EvidenceOption(
      "mrz", .file, .optional, "FILE", help: "the zone that the document shows, to compare with the chip's"),
    EvidenceOption("aa-challenge", .text, .optional, "HEX", help: "the challenge that the chip was given"),
    EvidenceOption("aa-signature", .file, .optional, "FILE", help: "the chip's answer"),
    EvidenceOption("require-dg", .text, .optional, "1,2", help: "data groups that must be given and covered"),
  ]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    var chip = PassportChip(securityObject: request.bytes("sod"))
    for file in request.files("dg") {
      guard let number = Int(file.label), let group = DataGroup(number: number, bytes: file.bytes) else {
        throw .usage("--dg is written N=FILE, with N from 1 to 16")
      }
      chip.dataGroups.append(group)
    }
    chip.zone = request.file("mrz")?.bytes
    chip.activeAuthentication = try answer(request)
    chip.required = try required(request)
    let desk = request.prepared("csca") { PassportDesk(trust: PassportTrust(files: $0)) }
    var rules = PassportRules(trust: desk.trust)
    rules.signatureFault = { desk.memory.signatureFault($0) }
    rules.revocationLists = request.files("crl").map(\.bytes)
    if let word = request.text("revocation") {
      guard let revocation = RevocationPolicy(rawValue: word) else {
        throw .usage("--revocation is off, prefer or require")
      }
      rules.revocation = revocation
    }
    return .passportChip(chip, rules: rules, policy: request.policy, at: request.at, id: request.id)
  }

  private func answer(_ request: EvidenceRequest) throws(RequestFault) -> PassportChip.Answer? {
    guard let text = request.text("aa-challenge") else {
      if request.has("aa-signature") { throw .usage("--aa-signature needs --aa-challenge") }
      return nil
    }
    guard let challenge = Hexadecimal.bytes(text), !challenge.isEmpty else {
      throw .usage("--aa-challenge is in hexadecimal")
    }
    guard let signature = request.file("aa-signature")?.bytes else {
      throw .usage("--aa-challenge needs --aa-signature")
    }
    return PassportChip.Answer(challenge: challenge, signature: signature)
  }

  private func required(_ request: EvidenceRequest) throws(RequestFault) -> [Int] {
    guard let text = request.text("require-dg") else { return [] }
    var numbers: [Int] = []
    for part in text.split(separator: ",") {
      guard let number = Int(part.filter { $0 != " " }), (1...16).contains(number) else {
        throw .usage("--require-dg is a list of numbers from 1 to 16, for instance 1,2")
      }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }
}

extension PassportTrust {
  init(files: [EvidenceFile]) {
    self.init()
    for file in files { add(file.bytes, source: file.name) }
  }
}

/// What one batch has in common: whom it trusts, and which signatures of theirs it has seen.
struct PassportDesk: Sendable {
  let trust: PassportTrust
  let memory = StepMemory()
}
