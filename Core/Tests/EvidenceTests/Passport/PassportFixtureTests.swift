import Certificates
import Evidence
import Foundation
import Testing
import Vocabulary

/// Documents under RSA, PSS and other curves, and what their chips answer.
@Suite struct PassportFixtureTests {
  /// 2027-06-15.
  static let at = Instant(seconds: 1_813_017_600)
  static let challenge: [UInt8] = [0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88]

  static func bytes(_ text: String?) -> [UInt8] {
    Data(base64Encoded: text?.replacing("\n", with: "") ?? "").map(Array.init) ?? []
  }

  static func chip(_ fixture: PassportFixture) -> PassportChip {
    var chip = PassportChip(securityObject: bytes(fixture.securityObject))
    for (number, text) in PassportFixture.dataGroups.merging(
      fixture.chipGroups, uniquingKeysWith: { first, _ in first })
    {
      if let group = DataGroup(number: number, bytes: bytes(text)) { chip.dataGroups.append(group) }
    }
    return chip
  }

  static func rules(_ fixture: PassportFixture) -> PassportRules {
    var trust = PassportTrust()
    trust.add(bytes(fixture.authority), source: fixture.name)
    return PassportRules(trust: trust)
  }

  @Test(arguments: PassportFixture.all.map(\.name))
  func isValid(_ name: String) throws {
    let fixture = try #require(PassportFixture.all.first { $0.name == name })
    let verdict = EvidenceVerdict.passportChip(Self.chip(fixture), rules: Self.rules(fixture), at: Self.at)
    #expect(verdict.verdict == .valid, "\(verdict.reasons)")
    #expect(Set(verdict.reasons.map(\.code)) == (name == "sha1" ? ["algorithm_weak"] : []))
    #expect(verdict.checks.allSatisfy { $0.result != .fail })
    #expect(verdict.claims["full_name"] == "NORDBY KAJA LINE")
    #expect(verdict.claims["full_birth_date"] == "1985-04-12")
    #expect(verdict.claims["place_of_birth"] == "OSLO NORGE")
    #expect(verdict.claims["issuing_authority"] == "POLITIET")
    #expect(verdict.claims["issue_date"] == "2021-09-15")
    #expect(verdict.claims["face_image"] == "jpeg-2000 413x531" || verdict.claims["face_image"] == "jpeg 413x531")
  }

  @Test func everyFixtureIsThere() { #expect(PassportFixture.all.count == 8) }

  @Test func chipAnswersTheChallenge() throws {
    var count = 0
    for fixture in PassportFixture.all {
      for (digest, text) in fixture.answers {
        var chip = Self.chip(fixture)
        let signature = Self.bytes(text)
        chip.activeAuthentication = PassportChip.Answer(challenge: Self.challenge, signature: signature)
        let verdict = EvidenceVerdict.passportChip(chip, rules: Self.rules(fixture), at: Self.at)
        // Data group 14 of the chip with a curve names SHA-256, and nothing else.
        let isRight = fixture.name == "rsa2048" || digest == "sha256"
        #expect(verdict.verdict == (isRight ? .valid : .invalid), "\(fixture.name) \(digest)")
        #expect(verdict.grade?.cloneDetection == (isRight ? "active_authentication" : "none"))
        count += 1

        chip.activeAuthentication = PassportChip.Answer(challenge: Self.challenge.reversed(), signature: signature)
        let replayed = EvidenceVerdict.passportChip(chip, rules: Self.rules(fixture), at: Self.at)
        #expect(replayed.reasons.map(\.code) == ["active_auth_failed"])

        for index in signature.indices where index % 7 == 0 {
          var changed = signature
          changed[index] ^= 0x10
          chip.activeAuthentication = PassportChip.Answer(challenge: Self.challenge, signature: changed)
          let forged = EvidenceVerdict.passportChip(chip, rules: Self.rules(fixture), at: Self.at)
          #expect(forged.verdict == .invalid)
        }
      }
    }
    #expect(count == 7)
  }

  @Test func anotherChipsKeyIsNotGenuine() throws {
    let fixture = try #require(PassportFixture.all.first { $0.name == "rsa2048" })
    let other = try #require(PassportFixture.all.first { $0.name == "brainpoolP256r1" })
    var chip = Self.chip(fixture)
    chip.dataGroups.removeAll { $0.number == 15 }
    chip.dataGroups.append(try #require(DataGroup(number: 15, bytes: Self.bytes(other.chipGroups[15]))))
    chip.activeAuthentication = PassportChip.Answer(
      challenge: Self.challenge, signature: Self.bytes(other.answers["sha256"]))
    let verdict = EvidenceVerdict.passportChip(chip, rules: Self.rules(fixture), at: Self.at)
    #expect(verdict.reasons.map(\.code) == ["dg_hash_mismatch", "active_auth_failed"])
  }

  /// What nobody signed may change; what was signed may not.
  @Test(arguments: ["rsa-pss-salt20", "brainpoolP256r1", "rsa2048"])
  func noSignedByteIsFree(_ name: String) throws {
    let fixture = try #require(PassportFixture.all.first { $0.name == name })
    let chip = Self.chip(fixture)
    let rules = Self.rules(fixture)
    let hashes = chip.dataGroups.map { DigestAlgorithm.sha256.hash($0.bytes) }
    var tolerated = 0
    for index in chip.securityObject.indices {
      for mask: UInt8 in [0x01, 0x80] {
        var changed = chip
        changed.securityObject[index] ^= mask
        let verdict = EvidenceVerdict.passportChip(changed, rules: rules, at: Self.at)
        guard verdict.verdict == .valid else { continue }
        tolerated += 1
        #expect(hashes.allSatisfy { changed.securityObject.contains($0) })
      }
    }
    #expect(tolerated < 50, "\(tolerated)")
  }
}

/// Certificates whose curve is written as numbers, one of them changed.
@Suite struct CurveParameterTests {
  static let authority = PassportFixture.all.first { $0.name == "brainpoolP512r1" }.map {
    PassportFixtureTests.bytes($0.authority)
  }

  @Test func curveIsFoundByItsNumbers() throws {
    let certificate = try Certificate(#require(Self.authority))
    let key = try certificate.publicKey.get()
    #expect(key.name == "brainpoolP512r1")
    #expect(key.hasExplicitParameters)
    #expect(try certificate.isSigned(by: certificate))
  }

  /// Every byte of p, a, b, the base point and the order counts (CVE-2020-0601).
  @Test func noNumberMayDiffer() throws {
    let bytes = try #require(Self.authority)
    let certificate = try Certificate(bytes)
    let parameters = try ASN1Element(certificate.spki).children()[0].children()[1]
    let accepted = parameters.content.indices.filter { index in
      var changed = bytes
      changed[index] ^= 1
      guard let other = try? Certificate(changed), case .success = other.publicKey else { return false }
      return true
    }
    // The version, 1 to 3, does not make the curve.
    #expect(accepted.count <= 1, "\(accepted)")
  }
}
