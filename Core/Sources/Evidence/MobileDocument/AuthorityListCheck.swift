import Certificates
import Vocabulary
import Wire

/// A list of the authorities that issue licences (VICAL, ISO/IEC 18013-5 annex C): signed, like the documents themselves.
struct AuthorityListCheck {
  private(set) var draft = CredentialDraft()
  private var entries: [(anchor: TrustAnchors.Anchor, docTypes: Set<String>)] = []

  /// `id-mdl-kp-mdlVICALSigner` (annex B.3).
  private static let listSigner = ObjectIdentifier(dotted: "1.0.18013.5.1.8")
  private static let maximumEntries = 4096

  init(_ bytes: [UInt8], anchors: TrustAnchors, at: Instant, policy: EvidenceVerdict.Policy) {
    do throws(CredentialFault) {
      let root: CBORItem
      do throws(WireError) {
        root = try CBORItem.parse(bytes)
      } catch {
        throw CredentialFault(cbor: error, at: "vical")
      }
      let message = try COSEMessage(root, .sign1, at: "vical")
      if let fault = message.headers.criticalFault() { throw fault }
      let profile = SignerCheck.Profile(
        purpose: Self.listSigner, isPurposeRequired: true, usage: [.digitalSignature, .contentCommitment],
        maximumIntermediates: 2)
      let signer = SignerCheck(profile: profile, at: at, policy: policy, part: "vical.x5chain")
        .check(try message.headers.certificateChain(), anchors: anchors)
      draft.conclude("vical_chain", signer.faults)
      let scheme = try message.headers.scheme()
      if let key = signer.key {
        let isGenuine = try message.isSigned(by: key, scheme: scheme)
        let fault = CredentialFault(.signatureInvalid, "the signer's key did not make the signature", at: "vical")
        draft.conclude("vical_signature", isGenuine ? [] : [fault], alg: scheme.name)
      }
      guard let payload = message.payload else {
        throw CredentialFault(.payloadMissing, "the list is empty", at: "vical")
      }
      try read(payload, at: at)
    } catch {
      draft.fail("vical", error)
    }
  }

  private mutating func read(_ payload: ArraySlice<UInt8>, at: Instant) throws(CredentialFault) {
    let item: CBORItem
    do throws(WireError) {
      item = try CBORItem.parse(payload)
    } catch {
      throw CredentialFault(cbor: error, at: "vical")
    }
    guard let map = item.map, let version = map["version"]?.text, map["vicalProvider"]?.text != nil,
      let infos = map["certificateInfos"]?.array, infos.count <= Self.maximumEntries
    else { throw CredentialFault(.cbor, "the list lacks a field, or has one of another type", at: "vical") }
    guard version.hasPrefix("1.") else {
      throw CredentialFault(.version, "this version of the list is not known", at: "vical.version")
    }
    if let next = map["nextUpdate"]?.tagged(0)?.text, let next = try? Instant(next), next < at {
      draft.skip("vical_fresh")
    }
    let provider = map["vicalProvider"]?.text ?? ""
    for info in infos {
      guard let map = info.map, let bytes = map["certificate"]?.bytes else {
        throw CredentialFault(.cbor, "an entry of the list lacks its certificate", at: "vical.certificateInfos")
      }
      // One that can not be read is no authority, and no reason to trust the others less.
      guard let certificate = try? Certificate(bytes) else { continue }
      let docTypes = Set((map["docType"]?.array ?? []).compactMap(\.text))
      entries.append((TrustAnchors.Anchor(certificate, source: "vical " + provider), docTypes))
    }
  }

  var isGenuine: Bool { draft.outcome == .valid }

  /// None where the list is not genuine.
  func authorities(for docType: String) -> [TrustAnchors.Anchor] {
    isGenuine ? entries.filter { $0.docTypes.contains(docType) }.map(\.anchor) : []
  }
}
