import Certificates
import Foundation
import Testing
import Vocabulary

/// The certificates that two states publish: all of them are read, odd as some are.
@Suite struct RealCertificateTests {
  static let lists = ["DE_ML_2026-05-28.ml", "NL_ML_2026-07-22.ml"]
  static let files = [
    "IDN_2010-12_CSCA.cer", "IDN_2016-01_CSCA.cer", "IDN_2016-01_CSCA_LINK.cer", "IDN_2020-10_CSCA.cer",
    "IDN_2020-10_CSCA_LINK.cer",
  ]

  static func certificates() throws -> [Certificate] {
    var all: [Certificate] = []
    for name in lists {
      guard let data = SharedData.read("data/evidence/emrtd/masterlist/\(name)") else { return [] }
      var signed = try ASN1Element(Array(data)).children()[1].only().reader()
      _ = try signed.next(.integer)
      _ = try signed.next(.set)
      let content = try signed.next(.sequence).children()[1].only().octets()
      for element in try ASN1Element(content).children()[1].children() { all.append(try Certificate(element)) }
    }
    for name in files {
      guard let data = SharedData.read("data/evidence/emrtd/masterlist/\(name)") else { return [] }
      all.append(try Certificate(Array(data)))
    }
    return Dictionary(all.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first }).values.map(\.self)
  }

  @Test func everyListedCertificateHasAUsableKey() throws {
    let all = try Self.certificates()
    guard !all.isEmpty else { return }
    #expect(all.count == 632)
    var unusable: [String] = []
    for certificate in all {
      if case .failure(let error) = certificate.publicKey { unusable.append("\(error)") }
      if case .failure(let error) = certificate.signatureAlgorithm { unusable.append("\(error)") }
    }
    #expect(unusable == [])
    let explicit = all.filter { (try? $0.publicKey.get().hasExplicitParameters) ?? false }
    #expect(explicit.count == 174)
    #expect(all.allSatisfy { $0.issuer.country?.count ?? 0 >= 2 })
  }

  @Test func nearlyEveryOneIsSignedByAListedOne() throws {
    let all = try Self.certificates()
    guard !all.isEmpty else { return }
    let anchors = TrustAnchors(all.map { TrustAnchors.Anchor($0, source: "list") })
    let orphans = all.filter { certificate in
      !anchors.issuers(of: certificate).contains {
        ChainStep(subject: certificate, issuer: $0.certificate, at: certificate.notBefore).signatureFault == nil
      }
    }
    // Links from keys that are no longer listed.
    #expect(orphans.count <= 11, "\(orphans.map { $0.subject.country ?? "" })")
  }
}
