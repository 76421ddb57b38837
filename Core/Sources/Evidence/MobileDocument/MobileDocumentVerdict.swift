public import Certificates
public import Vocabulary

extension EvidenceVerdict {
  /// The verdict on a `DeviceResponse` of ISO/IEC 18013-5, or on the part of the issuer alone.
  ///
  /// - Parameters:
  ///   - list: a signed list of authorities, as bytes with the anchors of its own signer; its certificates are trusted
  ///     beside those of `expectation` where it is genuine.
  public static func mobileDocument(
    _ bytes: [UInt8], _ expectation: MobileDocumentExpectation,
    list: (bytes: [UInt8], anchors: TrustAnchors)? = nil, policy: Policy = .icao, at: Instant, id: String? = nil
  ) -> EvidenceVerdict {
    var draft = CredentialDraft()
    var expectation = expectation
    var inputs = [Input(name: "mdoc", bytes: bytes)]
    if let list {
      inputs.append(Input(name: "vical", bytes: list.bytes))
      // The list adds anchors to those that the memory belongs to.
      expectation.memory = nil
      let check = AuthorityListCheck(list.bytes, anchors: list.anchors, at: at, policy: policy)
      draft.merge(check.draft)
      for anchor in check.authorities(for: expectation.docType) { expectation.anchors.add(anchor) }
      expectation.list = check.isGenuine ? .genuine : .refused
    }
    do throws(CredentialFault) {
      let response = try DeviceResponse(bytes)
      let check = DeviceResponseCheck(response, expectation, at: at, policy: policy)
      draft.merge(check.draft)
    } catch {
      draft.fail("response", error)
    }
    let isBound = draft.checks.contains { $0.name == "device_auth" && $0.result == .pass }
    return draft.verdict(
      kind: "mdoc", at: at, policy: policy, id: id, inputs: inputs,
      grade: Grade(strength: "SUPERIOR", cloneDetection: isBound ? "device" : "none"))
  }
}

/// Judges all documents of a response that are of the type asked for.
struct DeviceResponseCheck {
  private(set) var draft = CredentialDraft()
  /// One for each document of the type.
  private(set) var documents: [MobileDocumentCheck] = []

  init(
    _ response: DeviceResponse, _ expectation: MobileDocumentExpectation, at: Instant, policy: EvidenceVerdict.Policy
  ) {
    if response.version != "1.0" {
      draft.fail("version", CredentialFault(.version, "this version is not known", at: "version"))
    }
    let failure = CredentialFault(.status, "the device reports a failure", at: "status")
    draft.conclude("status_code", response.status == 0 ? [] : [failure])
    guard !response.documents.isEmpty else {
      draft.fail("documents", CredentialFault(.noDocument, "there is no document", at: "documents"))
      return
    }
    let wanted = response.documents.filter { ($0.docType ?? expectation.docType) == expectation.docType }
    for document in wanted.isEmpty ? response.documents : wanted {
      var check = MobileDocumentCheck(document, expectation, at: at, policy: policy)
      check.run()
      draft.merge(check.draft)
      documents.append(check)
    }
  }
}
