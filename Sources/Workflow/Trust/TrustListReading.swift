import Certificates
import Crypto
import Evidence
import Vocabulary

/// Reads the file of a trust list, and judges it before it is used.
struct TrustListReading {
  let name: String
  let use: TrustListRecord.Kind
  let bytes: [UInt8]
  /// Certificates of those who may sign the list.
  let signers: [[UInt8]]
  let at: Instant
  /// Authorities in use: they may sign lists of revoked certificates where no other signer is named.
  var authorities: [Certificate] = []

  struct Result {
    /// Of authorities; none in a list of revoked certificates.
    let certificates: [Certificate]
    let signer: String?
    var revocations: RevocationFile?

    /// How many certificates the list is about.
    var count: Int { revocations?.revokedCount ?? certificates.count }
  }

  private static let maximumBytes = 32 << 20

  var version: String { Digest.hex(bytes) }

  /// - Parameter isVouchedFor: the operator answers for the file: an unsigned one is taken, or one that was judged before.
  /// - Throws: `ListRefusal`.
  func read(isVouchedFor: Bool) throws(ListRefusal) -> Result {
    guard !bytes.isEmpty, bytes.count <= Self.maximumBytes else {
      throw ListRefusal(.tooLarge, "a trust list has 1 to \(Self.maximumBytes) bytes")
    }
    let result =
      switch use {
      case .csca: try passports(isVouchedFor)
      case .iaca: try documents(isVouchedFor)
      case .issuers: try plain(isVouchedFor)
      case .crl: try revocations(isVouchedFor)
      }
    guard !result.certificates.isEmpty || result.revocations != nil else {
      throw ListRefusal(.schema, "there is no certificate in the file")
    }
    return result
  }

  private func passports(_ isVouchedFor: Bool) throws(ListRefusal) -> Result {
    if PEMBlock.isPEM(bytes) || (try? Certificate(bytes)) != nil { return try plain(isVouchedFor) }
    guard signers.isEmpty else {
      var anchors = PassportTrust()
      for signer in signers { anchors.add(signer, source: "signer") }
      let (verdict, certificates) = EvidenceVerdict.masterList(bytes, anchors: anchors, at: at)
      try require(verdict)
      return Result(certificates: certificates, signer: Self.name(of: verdict.trust, among: anchors.anchors))
    }
    try require(isVouchedFor)
    var trust = PassportTrust()
    trust.add(bytes, source: name)
    return Result(certificates: trust.anchors.all.map(\.certificate), signer: nil)
  }

  private func documents(_ isVouchedFor: Bool) throws(ListRefusal) -> Result {
    if PEMBlock.isPEM(bytes) || (try? Certificate(bytes)) != nil { return try plain(isVouchedFor) }
    var anchors = TrustAnchors()
    for signer in signers {
      for certificate in try Self.certificates(signer) { anchors.add(.init(certificate, source: "signer")) }
    }
    let (verdict, authorities) = EvidenceVerdict.authorityList(bytes, anchors: anchors, at: at)
    try require(verdict)
    return Result(
      certificates: authorities.map(\.certificate), signer: Self.name(of: verdict.trust, among: anchors))
  }

  /// Each list is signed by one of the signers, or of the authorities in use. Where neither is known, somebody must answer for the
  /// file; chips heed nothing of it that their own authority did not sign.
  private func revocations(_ isVouchedFor: Bool) throws(ListRefusal) -> Result {
    let file: RevocationFile
    do throws(CertificateError) {
      file = try RevocationFile(bytes)
    } catch {
      throw ListRefusal(.schema, "a list of revoked certificates can not be read: \(error.message)")
    }
    guard !file.lists.isEmpty else {
      throw ListRefusal(.schema, "there is no list of revoked certificates in the file")
    }
    var possible: [Certificate] = []
    for signer in signers { possible += try Self.certificates(signer) }
    if signers.isEmpty { possible = authorities }
    guard file.isAuthentic(under: possible) else {
      guard signers.isEmpty else { throw ListRefusal(.signature, "none of the signers signed the list") }
      try require(isVouchedFor)
      return Result(certificates: [], signer: nil, revocations: file)
    }
    let names = file.lists.map { [$0.issuer.country, $0.issuer.commonName].compactMap(\.self).joined(separator: ", ") }
    return Result(
      certificates: [], signer: Set(names).sorted().prefix(3).joined(separator: "; "), revocations: file)
  }

  private func plain(_ isVouchedFor: Bool) throws(ListRefusal) -> Result {
    try require(isVouchedFor)
    return Result(certificates: try Self.certificates(bytes), signer: nil)
  }

  private func require(_ isVouchedFor: Bool) throws(ListRefusal) {
    guard isVouchedFor else {
      throw ListRefusal(.signature, "nobody signed the file; pin its SHA-256, or import it by hand")
    }
  }

  private func require(_ verdict: EvidenceVerdict) throws(ListRefusal) {
    guard verdict.verdict != .valid else { return }
    let reasons = verdict.reasons.map(\.code).joined(separator: ", ")
    throw ListRefusal(
      verdict.verdict == .malformed ? .schema : .signature, "the list is \(verdict.verdict.rawValue): \(reasons)")
  }

  private static func certificates(_ bytes: [UInt8]) throws(ListRefusal) -> [Certificate] {
    do throws(CertificateError) {
      guard PEMBlock.isPEM(bytes) else { return [try Certificate(bytes)] }
      var all: [Certificate] = []
      for block in try PEMBlock.read(bytes) where block.label.hasSuffix("CERTIFICATE") {
        all.append(try Certificate(block.bytes))
      }
      return all
    } catch {
      throw ListRefusal(.schema, "a certificate can not be read: \(error.message)")
    }
  }

  /// The name of the authority that a list's signature led to.
  private static func name(of trust: EvidenceVerdict.Trust?, among anchors: TrustAnchors) -> String? {
    let found = anchors.all.first { Hexadecimal.text($0.certificate.fingerprint) == trust?.anchorSha256 }
    let subject = found?.certificate.subject
    return [subject?.country, subject?.commonName].compactMap(\.self).joined(separator: ", ")
  }
}
