import Certificates
import Evidence
import Vocabulary

/// Certificates in files: DER, or any number of PEM blocks in one file. What can not be read is nobody's anchor.
enum AnchorFiles {
  static func anchors(_ option: String, of request: EvidenceRequest) -> TrustAnchors {
    request.prepared(option) { files in
      TrustAnchors(
        files.flatMap { file in
          encodings(file.bytes).compactMap { bytes in
            (try? Certificate(bytes)).map { TrustAnchors.Anchor($0, source: file.name) }
          }
        })
    }
  }

  /// Lives as long as the anchors of the same option.
  static func memory(_ option: String, of request: EvidenceRequest) -> SignersInMemory {
    request.prepared(option) { _ in SignersInMemory() }
  }

  private static func encodings(_ bytes: [UInt8]) -> [[UInt8]] {
    guard PEMBlock.isPEM(bytes) else { return [bytes] }
    return ((try? PEMBlock.read(bytes)) ?? []).filter { $0.label.hasSuffix("CERTIFICATE") }.map(\.bytes)
  }
}

extension EvidenceVerdict {
  /// The verdict where something that was given beside the evidence can not be read.
  static func unreadable(_ fault: CredentialFault, kind: String, on request: EvidenceRequest) -> EvidenceVerdict {
    EvidenceVerdict(
      kind: kind, id: request.id, verdict: fault.code.outcome, at: request.at.text, policy: request.policy,
      reasons: [Reason(code: fault.code.rawValue, at: fault.at, detail: fault.message)], checks: [], claims: [:],
      inputs: request.inputs("in"))
  }
}
