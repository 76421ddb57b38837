import Certificates
import Evidence
import Foundation
import Vocabulary

/// A master list of country signers.
struct MasterListKind: EvidenceKind {
  let name = "masterlist"
  let abstract = "a list of country signers that a state signed (ICAO Doc 9303-12), or LDIF with such lists"
  let options = [
    EvidenceOption("in", .file, .required, "FILE", help: "the list"),
    EvidenceOption("ml-ca", .files, .repeated, "DIR|FILE", help: "trusted authorities of the list's publisher"),
    EvidenceOption("out", .text, .optional, "DIR", help: "where to write the certificates of a valid list"),
  ]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    let anchors = request.prepared("ml-ca") { PassportTrust(files: $0) }
    let (verdict, certificates) = EvidenceVerdict.masterList(
      request.bytes("in"), anchors: anchors, policy: request.policy, at: request.at, id: request.id)
    if let folder = request.text("out") {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for certificate in certificates {
          let country = (certificate.subject.country ?? "xx").lowercased().filter { $0.isASCII && $0.isLetter }
          let name = "\(country)-\(Hexadecimal.text(certificate.fingerprint.prefix(8))).cer"
          try Data(certificate.raw).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
        }
      } catch {
        throw .missing(option: "out", path: folder)
      }
    }
    return verdict
  }
}
