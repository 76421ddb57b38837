import Certificates
import Evidence
import Vocabulary

private let at = Instant(seconds: 1_813_017_600)

/// A chip whose parts lie behind one another, each with a length of two bytes before it: security object, authority,
/// list of revoked certificates, data groups, zone, answer.
private func checkChip(_ bytes: [UInt8], policy: EvidenceVerdict.Policy) {
  var parts: [[UInt8]] = []
  var rest = bytes[...]
  while rest.count >= 2, parts.count < 20 {
    let size = min(Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1]), rest.count - 2)
    parts.append(Array(rest.dropFirst(2).prefix(size)))
    rest = rest.dropFirst(2 + size)
  }
  func part(_ index: Int) -> [UInt8] { index < parts.count ? parts[index] : [] }
  var chip = PassportChip(securityObject: part(0))
  var trust = PassportTrust()
  trust.add(part(1), source: "anchor")
  var rules = PassportRules(trust: trust)
  if parts.count > 2 { rules.revocationLists = [part(2)] }
  rules.revocation = .require
  for (index, number) in [1, 2, 11, 12, 14, 15].enumerated() where index + 3 < parts.count {
    if let group = DataGroup(number: number, bytes: part(index + 3)) { chip.dataGroups.append(group) }
  }
  if parts.count > 9 { chip.zone = part(9) }
  if parts.count > 10 { chip.activeAuthentication = .init(challenge: [1, 2, 3, 4, 5, 6, 7, 8], signature: part(10)) }
  let verdict = EvidenceVerdict.passportChip(chip, rules: rules, policy: policy, at: at)
  must(verdict.verdict == .valid || verdict.claims.isEmpty, "claims are given on a valid verdict only")
  must(verdict.verdict == .valid || !verdict.reasons.isEmpty, "a verdict other than valid has a reason")
  must(verdict.verdict != .valid || verdict.trust != nil, "what is valid has an anchor")
  must(
    verdict.verdict != .valid || policy == .icao || verdict.reasons.isEmpty, "nothing strict is let pass with a warning"
  )
}

private let certificateSeeds = [PassportSeeds.authority, PassportSeeds.bytes("MA==")]

private let plainPicture = PassportSeeds.bytes(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////"
    + "////////////////wAALCACgAKABAREA/8QAFwABAQEBAAAAAAAAAAAAAAAAAQACA//EACAQAQEAAQMFAQEAAAAAAAAAAAABAkGB0RFR"
    + "YcHwMRL/2gAIAQEAAD8A5lQkIwoIwoIwpyRhQRhQKhIRhTiVCQjCgjCgjCnJGFBGFAqEhGFm5ScOZUJCMKCMKCVsn6xc7fH3dhtGFBGF"
    + "AqEhMZ6b+mE0VCQjCgjBcpOGLnb4+7uiYz039MJtGFBGFAsZWzp0v65l3ZuUnDncv62SaKhIRhZuUnBTGem/phNXO3x93YMKbRhQStk/"
    + "WLnb4+7sO5c89N/TBCMKaKhITGem/phOtyk4Yudvj7uzCgjCm0YLlJwxc7fH3d0TGem/phAqEhGFNFjK2dOl/XMu7Nyk4c7l/WyQRhQR"
    + "hTaYz039MJq52+Pu7BhQKhIRhTRc89N/TBCMKCMKCMKNyk4Yudvj7uzCgjCgVCQjCnEqEhGFBGFBGFOSMKCMKBUJCMKcSoSEYUEYUEYU"
    + "5IwoIwoFQkIws3KTh//Z")
private let progressivePicture = PassportSeeds.bytes(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////"
    + "////////////////wgALCACgAKABAREA/8QAFwABAQEBAAAAAAAAAAAAAAAAAAECA//aAAgBAQAAAAHJQqKCsKCpSxTFLFBUUyVFBQsy"
    + "UKigzKoKlLEytLFAzpMtFRQmXSZKULCZWKqgzN3ObFLSxMt5lRTQzpMhQqpl0mSKCqmVipSxS3ObFBUUuZUUFCsFCooKwoKlLFMUsUFR"
    + "TJUUFCz/xAAUEAEAAAAAAAAAAAAAAAAAAACA/9oACAEBAAEFAkh//8QAFBABAAAAAAAAAAAAAAAAAAAAgP/aAAgBAQAGPwJIf//EABsQ"
    + "AAEFAQEAAAAAAAAAAAAAABEAARAwQCBg/9oACAEBAAE/IfHnGcb4CjL3vwUTYZeTaeHveSjYUZe9+Cib3k4XxFH0RX//2gAIAQEAAAAQ"
    + "aTZNkluWybJtpGk2LZJblsuybSBpN02KW5bZsu2kSDZN0luWybZtpGk2TZJblsmybaT/xAAhEAEBAAAFBQEBAAAAAAAAAAABIAAQQVHR"
    + "EWGBwfAxkf/aAAgBAQABPxDIkkkkkkkkkkkkkkkyQcZkkkqH7hb2+3gkknT59SSSYQcYW9vt89Pn1JJKTp0f2EHGH+EkmSDjPT59Zre3"
    + "2+RJKh+4W9vt40+fUkk6fPrNBxhb2+3wSSYQcYW9vt89Pn1JJKTp0f2EHGH+Ekk6fPrNb2+3yJJJ0+fUkkmaDjC3t9vgkkkkkkkkkkkk"
    + "kkkkkkkyQcY//9k=")

let passportTargets = [
  FuzzTarget("der", bytes: [PassportSeeds.securityObject, PassportSeeds.authority]) { bytes in
    guard let (value, rest) = try? BERNormalization.normalize(bytes[...]) else { return }
    must(value.count <= bytes.count * 2 + 16, "definite lengths take little more room")
    must(rest.count < bytes.count, "a value is not empty")
    guard let again = try? BERNormalization.normalize(value) else { return must(false, "what is written anew is read") }
    must(again.value.elementsEqual(value) && again.rest.isEmpty, "definite lengths stay as they are")
    must((try? ASN1Element(value)) != nil, "definite lengths are read strictly")
  },
  FuzzTarget("certificate", bytes: certificateSeeds) { bytes in
    guard let certificate = try? Certificate(bytes) else { return }
    must(certificate.raw.elementsEqual(bytes), "a certificate keeps its bytes")
    _ = try? certificate.isSigned(by: certificate)
    let anchors = TrustAnchors([.init(certificate, source: "fuzz")])
    _ = ChainSearch(
      from: certificate, intermediates: [certificate], to: anchors, at: at,
      rules: [.namesMatch, .issuerIsAuthority, .issuerIsInTime, .issuerIsUnderstood], maximumLength: 3)
  },
  FuzzTarget("public-key", bytes: [PassportSeeds.key]) { bytes in
    guard let element = try? ASN1Element(bytes), let key = try? PublicKey(spki: element) else { return }
    for algorithm: SignatureAlgorithm in [
      .rsaPKCS1(.sha1), .rsaPSS(.sha256, mgf: .sha1, salt: 20), .ecdsa(.sha512), .ed25519,
    ] {
      _ = try? key.verify(bytes.prefix(70), message: bytes[...], algorithm: algorithm)
      _ = try? key.verifyJOSE(bytes.prefix(64), message: bytes[...], algorithm: algorithm)
    }
    _ = key.recover(bytes.prefix(key.bits / 8))
  },
  FuzzTarget("revocation-list", bytes: [PassportSeeds.revocationList]) { bytes in
    if let file = try? RevocationFile(bytes) { _ = file.isOlder(than: file) }
    guard let list = try? RevocationList(bytes), let certificate = try? Certificate(PassportSeeds.authority) else {
      return
    }
    _ = RevocationStatus(of: certificate, issuer: certificate, lists: [list], at: at)
  },
  FuzzTarget("pem", seeds: ["-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"]) { bytes in
    _ = PEMBlock.isPEM(bytes)
    _ = try? PEMBlock.read(bytes)
    var trust = PassportTrust()
    trust.add(bytes, source: "fuzz")
  },
  FuzzTarget("passport-message", bytes: [PassportSeeds.securityObject]) { bytes in
    var trust = PassportTrust()
    trust.add(PassportSeeds.authority, source: "anchor")
    for policy in EvidenceVerdict.Policy.allCases {
      let chip = PassportChip(securityObject: bytes)
      let verdict = EvidenceVerdict.passportChip(chip, rules: PassportRules(trust: trust), policy: policy, at: at)
      must(verdict.verdict == .valid || !verdict.reasons.isEmpty, "a verdict other than valid has a reason")
    }
  },
  FuzzTarget("passport-chip", bytes: [PassportSeeds.chip]) { checkChip($0, policy: .icao) },
  FuzzTarget("passport-chip-strict", bytes: [PassportSeeds.chip]) { checkChip($0, policy: .strict) },
  FuzzTarget(
    "master-list", bytes: [PassportSeeds.securityObject, Array("dn: c=NO\npkdMasterListContent:: MAA=\n".utf8)]
  ) { bytes in
    var trust = PassportTrust()
    trust.add(PassportSeeds.authority, source: "anchor")
    let (verdict, certificates) = EvidenceVerdict.masterList(bytes, anchors: trust, at: at)
    must(verdict.verdict == .valid || certificates.isEmpty, "certificates come from a valid list only")
    trust.add(bytes, source: "fuzz")
  },
  FuzzTarget("jpeg", bytes: [plainPicture, progressivePicture]) { bytes in
    _ = PerceptualHash(jpeg: bytes[...])
    if let face = FaceImage(file: bytes) { must(face.picture.count < bytes.count, "a picture is a part of its file") }
  },
]
