import Evidence
import Numbers
import Vocabulary

private let today = CalendarDate(daysSince1970: 20_600)
private let at = Instant(seconds: 1_781_524_800)

let numberTargets = [
  // The first two bytes choose the type.
  FuzzTarget(
    "numbers",
    seeds: [
      "00213800KUD8LAJWSQ9D15", "10GB82 WEST 1234 5698 7654 32", "AB54362315K", "zz1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    ]
  ) { bytes in
    let types = NumberType.all
    let index = bytes.prefix(2).reduce(0) { $0 * 256 + Int($1) }
    let type = types[index % types.count]
    let number = Array(bytes.dropFirst(2))
    let fault = type.fault(in: number, today: today)
    let text = String(decoding: number, as: UTF8.self)
    let isText = Array(text.utf8) == number
    if isText, case .success(let plain) = type.check(text, today: today) {
      must(fault == nil, "both ways of checking agree")
      must(plain.utf8.count <= number.count * 2 + 64, "a plain number is not much longer than what was read")
    }
    if isText { _ = type.check(text, normalize: true, today: today) }
  },
  FuzzTarget(
    "webhooks",
    seeds: [
      "0t=1781524800,v1=00", "1t=1781524800,v1=00 t=1,v1=11", "2X-SHA2-Signature: 00",
      "3webhook-id: a\nwebhook-timestamp: 1781524800\nwebhook-signature: v1,AAAA v1a,AAAA",
    ]
  ) { bytes in
    let vendors = WebhookVendor.allCases
    let vendor = vendors[Int(bytes.first ?? 0) % vendors.count]
    let verdict = EvidenceVerdict.webhook(
      .init(vendor: vendor, header: Array(bytes.dropFirst()), body: bytes, secret: Array("whsec_AAAA".utf8)), at: at)
    must(verdict.verdict == .valid || !verdict.reasons.isEmpty, "a verdict other than valid has a reason")
  },
  FuzzTarget(
    "legal-entity-credentials",
    seeds: [
      #"{"v":"KERI10JSON000050_","t":"icp","d":"E","i":"E","s":"0","kt":"1","k":["D"]}       -AABAA"#,
      #"{"d":"E","i":"E","s":"E","a":{"d":"E","LEI":"213800KUD8LAJWSQ9D15"},"e":{"d":"E","qvi":{"n":"E","s":"E"}}}"#,
    ]
  ) { bytes in
    let verdict = EvidenceVerdict.legalEntityCredential(bytes, root: "E", at: at)
    must(verdict.verdict == .valid || !verdict.reasons.isEmpty, "a verdict other than valid has a reason")
  },
  FuzzTarget(
    "golden-copy",
    seeds: [
      "LEI,Entity.LegalName,Registration.RegistrationStatus\n213800KUD8LAJWSQ9D15,Example,LAPSED\n",
      "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType\na,b,IS_SUBFUND_OF\n",
      #"{"records":[{"LEI":{"$":"213800KUD8LAJWSQ9D15"},"Entity":{"LegalName":{"$":"Example"}}}]}"#,
    ]
  ) { bytes in
    var copy = GoldenCopy()
    try? copy.read(bytes)
    must(copy.records.allSatisfy { !$0.lei.isEmpty }, "every record has an LEI")
  },
]
