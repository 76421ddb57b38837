import Evidence
import Vocabulary
import Wire

private let at = Instant(seconds: 1_781_524_800)
private let anchors = EvidenceAnchors(vendors: [
  VendorKey(keyId: "k", vendor: "Proofly", algorithm: .ed25519, publicKey: Array(repeating: 1, count: 32))
])

private func statement(_ json: String) -> Statement? {
  try? StrictJSON.decode(Statement.self, from: Array(json.utf8))
}

private let person = statement(
  #"{"applicant":{"kind":"individual","individual":{"name":{"full":"Kaja Line Nordby","given":"Kaja Line","family":"Nordby"},"birthDate":"1985-04-12","nationalities":["NO"],"identifiers":[{"scheme":"passport","value":"FHC002549"}],"address":{"lines":["Storgata 1"],"postalCode":"0155","country":"NO"},"email":"k@example.org"}}}"#
)
private let company = statement(
  #"{"applicant":{"kind":"organization","organization":{"name":"Fjordlys AS","jurisdiction":"NO","identifiers":[{"scheme":"registration-number","value":"999"}],"address":{"lines":["Storgata 1"],"postalCode":"0155","country":"NO"},"beneficialOwners":[{"individual":{"name":{"full":"Kaja Nordby"}},"control":"ownership","ownershipBasisPoints":6000}],"corporateOwners":[{"name":"Holding AS"}]}}}"#
)

private func check(_ type: EvidenceType, _ payload: [UInt8], _ statement: Statement?) {
  guard let statement else { return must(false, "the statements of the targets are good") }
  guard
    let check = try? EvidenceChecker.check(
      type, payload: payload, role: .applicant, statement: statement, at: at, anchors: anchors)
  else { return }
  let verification = check.verification
  must(verification.result == .passed || verification.strength == .none, "only what passed has strength")
  must(verification.result != .passed || verification.validated.contains(.name), "what passed carries the name")
  must(verification.result != .contradicted || !check.findings.isEmpty, "a contradiction is explained")
  must(verification.result != .failed || !check.findings.isEmpty, "a failure is explained")
}

let evidenceTargets = [
  FuzzTarget(
    "mrz",
    seeds: [
      "P<NORNORDBY<<KAJA<LINE<<<<<<<<<<<<<<<<<<<<<<\nFHC0025495NOR8504125F3109157<<<<<<<<<<<<<<<4",
      "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
    ]
  ) { bytes in
    check(.machineReadableZone, bytes, person)
    let verdict = EvidenceVerdict.machineReadableZone(bytes, at: at)
    must(verdict.verdict == .valid || verdict.claims.isEmpty, "claims are given on a valid verdict only")
    must(verdict.verdict == .valid || !verdict.reasons.isEmpty, "a verdict other than valid has a reason")
  },
  // Any bytes become a zone of the right shape: the format from the first, the characters from the others.
  FuzzTarget(
    "mrz-shaped", seeds: ["0P<NORNORDBY<<KAJA", "1I<NORD23145890<7349", "2I<D<<MUSTERMANN", "3V<NOR", "4V<NOR"]
  ) { bytes in
    let formats = MRZFormat.allCases
    let format = formats[Int(bytes.first ?? 0) % formats.count]
    let alphabet = Array("<ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
    var text = bytes.dropFirst().map { alphabet.contains($0) ? $0 : alphabet[Int($0) % alphabet.count] }
    let size = format.lineCount * format.lineLength
    text = Array((text + Array(repeating: alphabet[0], count: size)).prefix(size))
    for line in (1..<format.lineCount).reversed() { text.insert(0x0A, at: line * format.lineLength) }
    check(.machineReadableZone, text, person)
    let zone = try? MachineReadableZone(text, today: at.date)
    must(zone != nil || text.starts(with: Array("IDFRA".utf8)), "a zone of the right shape is read")
    if let zone { must(zone.isSound == zone.checks.allSatisfy(\.passes), "the quick judgement is that of the rules") }
  },
  FuzzTarget(
    "mrz-names",
    seeds: ["Kaja Line Nordby", "Jürgen Großmüller-Æ", "Олексій Шевченко", "محمد", "王小明", "O'Connor d’Arc"]
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    guard let name = try? PersonName(full: text), case .individual(var individual)? = person?.applicant else { return }
    individual.name = name
    individual.otherNames = [name]
    let zone = "P<NORNORDBY<<KAJA<LINE<MARIA<ANNE<SOFIE<AND<\nFHC0025495NOR8504125F3109157<<<<<<<<<<<<<<<4"
    check(.machineReadableZone, Array(zone.utf8), try? Statement(applicant: .individual(individual)))
  },
  FuzzTarget(
    "registration",
    seeds: [
      #"{"register":"R","registrationNumber":"999","name":"FJORDLYS","jurisdiction":"NO","status":"active","incorporatedOn":"2019-05-01","retrievedAt":"2026-06-01T08:00:00Z","address":{"lines":["Storgata 1"],"postalCode":"0155","country":"NO"},"owners":[{"name":"Kaja Nordby","kind":"individual","share":60.5},{"name":"Holding","share":null}],"officers":[{"name":"O","role":"chair"}],"source":"s"}"#
    ]
  ) { bytes in check(.registrationExtract, bytes, company) },
  FuzzTarget(
    "vendor-report",
    seeds: [
      #"{"vendor":"Proofly","reportId":"r","subjectName":"Kaja Nordby","birthDate":"1985-04-12","nationality":"NO","documentType":"passport","documentNumber":"FHC002549","issuingCountry":"NO","result":"verified","checks":[{"name":"document-authenticity","result":"passed"}],"issuedAt":"2026-06-10T08:00:00Z","expiresAt":"2026-09-01T00:00:00Z","validated":["name","birth-date"],"email":"k@example.org"}"#
    ]
  ) { bytes in
    check(.vendorReport, envelope(bytes), person)
    check(.vendorReport, envelope(bytes), company)
  },
  FuzzTarget("vendor-envelope", seeds: [#"{"payload":"e30","signature":"AA","keyId":"k"}"#]) { bytes in
    check(.vendorReport, bytes, person)
  },
]

/// The report in an envelope whose signature the stand-in of the cryptography accepts.
private func envelope(_ report: [UInt8]) -> [UInt8] {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  var text: [UInt8] = []
  for start in stride(from: 0, to: report.count, by: 3) {
    let group = report[start..<min(start + 3, report.count)]
    let value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
    for index in 0...group.count { text.append(alphabet[Int(value >> UInt32(18 - 6 * index) & 63)]) }
  }
  let signature = String(repeating: "A", count: 86)
  return Array("{\"payload\":\"".utf8) + text + Array("\",\"signature\":\"\(signature)\",\"keyId\":\"k\"}".utf8)
}
