import Certificates
import Crypto
import Evidence
import Foundation
import Testing
import Vocabulary

private let folder = "data/evidence/mdoc/"

@Suite(.enabled(if: SharedData.isThere(folder + "iso18013-5_annex_d.json"), "no shared data beside the repository"))
struct RealMobileDocumentTests {
  private let license = "org.iso.18013.5.1.mDL"

  private func annexD() throws -> [String: [UInt8]] {
    let data = try #require(SharedData.read(folder + "iso18013-5_annex_d.json"))
    return try JSONDecoder().decode([String: String].self, from: data).compactMapValues(hexadecimal)
  }

  private func anchors(_ certificates: [[UInt8]]) -> TrustAnchors {
    TrustAnchors(certificates.compactMap { try? Certificate($0) }.map { .init($0, source: "test") })
  }

  private func pem(_ path: String) throws -> [[UInt8]] {
    try PEMBlock.read([UInt8](try #require(SharedData.read(folder + path)))).map(\.bytes)
  }

  /// ISO/IEC 18013-5 annex D.
  @Test func verifiesTheStandardsExample() throws {
    let values = try annexD()
    var expectation = MobileDocumentExpectation(
      docType: license, anchors: anchors([try #require(values["ds_cert"])]),
      transcript: try SessionTranscript(recorded: try #require(values["session_transcript_bytes"])))
    let scalar = try #require(values["ephemeral_reader_key_d"])
    expectation.readerKey = .p256(try P256.KeyAgreement.PrivateKey(rawRepresentation: scalar))
    let response = try #require(values["device_response"])
    let at = try Instant("2021-01-01T00:00:00Z")
    let verdict = EvidenceVerdict.mobileDocument(response, expectation, at: at)
    #expect(verdict.verdict == .valid, "\(verdict.reasons)")
    #expect(verdict.claims["family_name"] == "Doe")
    #expect(verdict.checks.contains { $0.name == "device_auth" && $0.result == .pass && $0.alg == "HMAC256" })
    expectation.readerKey = nil
    #expect(EvidenceVerdict.mobileDocument(response, expectation, at: at).verdict == .indeterminate)
    expectation.readerKey = .p256(P256.KeyAgreement.PrivateKey())
    #expect(EvidenceVerdict.mobileDocument(response, expectation, at: at).codes == ["device_auth_failed"])
  }

  /// Presentations of wallets; `ubique` has a signer without the purpose of document signers.
  @Test(
    arguments: [
      ("google", "signingCertificate", "2025-02-20", []), ("france", "issuerCertificate", "2021-09-25", []),
      ("ubique", "issuerCertificate", "2025-02-01", ["eku"]),
    ] as [(String, String, String, Set<String>)])
  func verifiesWallets(name: String, certificate: String, date: String, codes: Set<String>) throws {
    let response = [UInt8](try #require(SharedData.read(folder + "wallets/\(name)/deviceResponse.cbor")))
    let expectation = MobileDocumentExpectation(
      docType: license, anchors: anchors(try pem("wallets/\(name)/\(certificate).pem")))
    let verdict = EvidenceVerdict.mobileDocument(response, expectation, at: try Instant(date + "T00:00:00Z"))
    #expect(verdict.codes == codes)
    for check in ["issuer_signature", "value_digests"] {
      #expect(verdict.checks.contains { $0.name == check && $0.result == .pass })
    }
  }

  @Test func verifiesTheEuropeanPID() throws {
    let text = try #require(SharedData.read("data/evidence/eudi-openid4vp/mso_mdoc_pid-issuersigned.txt"))
    let standard = String(decoding: text, as: UTF8.self).replacing("-", with: "+").replacing("_", with: "/")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let padded = standard + String(repeating: "=", count: (4 - standard.count % 4) % 4)
    let bytes = [UInt8](try #require(Data(base64Encoded: padded)))
    let authority = try #require(SharedData.read("data/evidence/eudi-openid4vp/sdjwt-swift/pidissuerca02_eu.der"))
    let expectation = MobileDocumentExpectation(
      docType: "eu.europa.ec.eudi.pid.1", anchors: anchors([[UInt8](authority)]))
    let verdict = EvidenceVerdict.mobileDocument(bytes, expectation, at: try Instant("2026-07-10T00:00:00Z"))
    #expect(verdict.verdict == .valid, "\(verdict.reasons)")
    #expect(verdict.claims["birth_date"] == "1955-04-12")
    #expect(verdict.claims["nationality"] == "AT")
  }

  /// The lists of the American motor vehicle administrators.
  @Test(arguments: [
    ("vical/aamva_walt.cbor", "2025-08-06T00:00:00Z"),
    ("isomdl/vical/aamva-vical-2025-11-18-1763491092481.cbor", "2025-11-18T20:00:00Z"),
  ])
  func verifiesListsOfAuthorities(path: String, at: String) throws {
    let list = [UInt8](try #require(SharedData.read(folder + path)))
    let root = anchors(try pem("isomdl/vical/aamva_ca_root.crt"))
    let response = try #require(try annexD()["device_response"])
    func verdict(_ list: [UInt8], _ root: TrustAnchors) throws -> EvidenceVerdict {
      .mobileDocument(
        response, MobileDocumentExpectation(docType: license, anchors: TrustAnchors()), list: (list, root),
        at: try Instant(at))
    }
    let good = try verdict(list, root)
    #expect(good.checks.contains { $0.name == "vical_signature" && $0.result == .pass })
    #expect(good.checks.contains { $0.name == "vical_chain" && $0.result == .pass })
    // The list is genuine, and the example's signer belongs to none of its authorities.
    #expect(good.codes.contains("issuer_untrusted"))
    var bad = list
    bad[bad.count - 100] ^= 1
    #expect(!(try verdict(bad, root)).checks.contains { $0.name == "vical_signature" && $0.result == .pass })
    #expect(!(try verdict(bad, root)).codes.contains("no_trust_anchor"))
    #expect(try verdict(list, TrustAnchors()).codes.contains("no_trust_anchor"))
  }

  /// OpenID4VP 1.0 appendix B.2.6.1.
  @Test func makesTheTranscriptOfTheSpecification() throws {
    let thumbprint = try #require(
      hexadecimal("4283ec927ae0f208daaa2d026a814f2b22dca52cf85ffa8f3f8626c6bd669047"))
    let transcript = SessionTranscript(
      clientID: "x509_san_dns:example.com", nonce: "exc7gBkxjx1rdc9udRrveKvSsJIq80avlXeLHhGwqtA",
      thumbprint: thumbprint, responseURI: "https://example.com/response")
    let expected =
      "83f6f682714f70656e494434565048616e646f7665725820048bc053c00442af9b8eed494cefdd9d95240d254b046b11b68013722aad38ac"
    #expect(transcript.bytes == hexadecimal(expected))
  }
}

func hexadecimal(_ text: String) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count % 2 == 0 else { return nil }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else { return nil }
    bytes.append(byte)
  }
  return bytes
}
