public import Vocabulary
import Wire

extension EvidenceVerdict {
  /// Whether bytes are one valid item of CBOR (RFC 8949 section 5.3.1): well-formed, no key twice, texts in UTF-8.
  public static func cbor(_ bytes: [UInt8], policy: Policy = .icao, at: Instant, id: String? = nil) -> EvidenceVerdict {
    var draft = CredentialDraft()
    do throws(WireError) {
      if bytes.isEmpty {
        draft.fail("cbor", CredentialFault(.empty, "there is nothing to read"))
      } else {
        try CBORItem.validate(bytes)
        draft.pass("cbor")
      }
    } catch {
      draft.fail("cbor", CredentialFault(cbor: error, at: "item"))
    }
    return draft.verdict(
      kind: "cbor", at: at, policy: policy, id: id, inputs: [Input(name: "cbor", bytes: bytes)], grade: nil)
  }
}
