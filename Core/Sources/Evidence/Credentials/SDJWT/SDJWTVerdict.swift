public import Vocabulary

extension EvidenceVerdict {
  /// The verdict on an SD-JWT in the compact form or one of the JSON serializations.
  public static func selectiveDisclosure(
    _ bytes: [UInt8], _ expectation: SDJWTExpectation, policy: Policy = .icao, at: Instant, id: String? = nil
  ) -> EvidenceVerdict {
    var draft = CredentialDraft()
    do throws(CredentialFault) {
      var check = SDJWTCheck(try SDJWTPresentation(bytes), expectation, at: at, policy: policy)
      check.run()
      draft = check.draft
    } catch {
      draft.fail("presentation", error)
    }
    let isBound = draft.checks.contains { $0.name == "key_binding" && $0.result == .pass }
    return draft.verdict(
      kind: "sdjwt", at: at, policy: policy, id: id, inputs: [Input(name: "sdjwt", bytes: bytes)],
      grade: Grade(strength: "SUPERIOR", cloneDetection: isBound ? "holder" : "none"))
  }
}
