import Evidence
import Vocabulary
import Wire

/// A verdict as one line of JSON, members in the order of the contract.
struct VerdictJSON {
  private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - id: written in place of the verdict's own, for ids that are no text.
  ///   - claims: written in place of the verdict's own on a valid verdict, for claims that are no texts.
  init(_ verdict: EvidenceVerdict, id: JSONValue? = nil, claims: JSONObject? = nil) {
    bytes.reserveCapacity(512)
    raw("{\"schema\":")
    text(verdict.schema)
    member("kind", verdict.kind)
    raw(",\"id\":")
    if let id, id.string == nil {
      bytes += (try? CanonicalJSON.bytes(of: id)) ?? Array("null".utf8)
    } else {
      optional(id?.string ?? verdict.id)
    }
    member("verdict", verdict.verdict.rawValue)
    member("at", verdict.at)
    member("policy", verdict.policy.rawValue)
    list("reasons", verdict.reasons) { json, reason in
      json.raw("{\"code\":")
      json.text(reason.code)
      if let at = reason.at { json.member("at", at) }
      if let detail = reason.detail { json.member("detail", detail) }
    }
    list("checks", verdict.checks) { json, check in
      json.raw("{\"name\":")
      json.text(check.name)
      json.member("result", check.result.rawValue)
      if let alg = check.alg { json.member("alg", alg) }
    }
    if let claims, verdict.verdict == .valid { write(claims) } else { write(verdict.claims) }
    if let trust = verdict.trust { add(trust) }
    list("inputs", verdict.inputs) { json, input in
      json.raw("{\"name\":")
      json.text(input.name)
      json.member("sha256", input.sha256)
    }
    if let grade = verdict.grade {
      raw(",\"grade\":{\"strength\":")
      text(grade.strength)
      member("clone_detection", grade.cloneDetection)
      raw("}")
    }
    if let ms = verdict.ms { raw(",\"ms\":\(ms)") }
    raw("}\n")
  }

  private mutating func write(_ claims: JSONObject) {
    raw(",\"claims\":")
    bytes += (try? CanonicalJSON.bytes(of: .object(claims))) ?? Array("{}".utf8)
  }

  private mutating func write(_ claims: [String: String]) {
    raw(",\"claims\":{")
    for (index, claim) in claims.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { raw(",") }
      text(claim.key)
      raw(":")
      text(claim.value)
    }
    raw("}")
  }

  private mutating func add(_ trust: EvidenceVerdict.Trust) {
    raw(",\"trust\":{\"anchor_sha256\":")
    text(trust.anchorSha256)
    raw(",\"chain_sha256\":[")
    for (index, hash) in trust.chainSha256.enumerated() {
      if index > 0 { raw(",") }
      text(hash)
    }
    raw("]")
    member("source", trust.source)
    raw("}")
  }

  private mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout VerdictJSON, Element) -> Void
  ) {
    raw(",\"\(name)\":[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
      raw("}")
    }
    raw("]")
  }

  private mutating func member(_ name: StaticString, _ value: String) {
    raw(",\"")
    raw(name.description)
    raw("\":")
    text(value)
  }

  private mutating func optional(_ value: String?) { if let value { text(value) } else { raw("null") } }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20: raw("\\u00" + Hexadecimal.text([byte]))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
