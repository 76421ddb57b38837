public import Certificates
import Crypto
public import Vocabulary

extension EvidenceVerdict {
  /// The verdict on a list of authorities (VICAL, ISO/IEC 18013-5 annex C), and the authorities in it for one type of document.
  ///
  /// - Parameter anchors: of the provider that published the list.
  public static func authorityList(
    _ bytes: [UInt8], anchors: TrustAnchors, docType: String = "org.iso.18013.5.1.mDL", policy: Policy = .icao,
    at: Instant, id: String? = nil
  ) -> (verdict: EvidenceVerdict, authorities: [TrustAnchors.Anchor]) {
    let check = AuthorityListCheck(bytes, anchors: anchors, at: at, policy: policy)
    let authorities = check.authorities(for: docType)
    var draft = check.draft
    draft.claims = ["authorities": "\(authorities.count)"]
    return (
      draft.verdict(
        kind: "vical", at: at, policy: policy, id: id, inputs: [Input(name: "vical", bytes: bytes)], grade: nil),
      authorities
    )
  }
}
