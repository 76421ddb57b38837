import Certificates
import Evidence
import Foundation
import Testing
import Vocabulary

/// Security objects of real states under the lists that two of them publish.
@Suite struct RealPassportTests {
  static let folder = "data/evidence/emrtd/"
  static let at = Instant(seconds: 1_767_225_600)

  /// Read once: 632 keys take a while.
  static let trust: PassportTrust? = {
    var trust = PassportTrust()
    for name in [
      "DE_ML_2026-05-28.ml", "NL_ML_2026-07-22.ml", "IDN_2010-12_CSCA.cer", "IDN_2016-01_CSCA.cer",
      "IDN_2016-01_CSCA_LINK.cer", "IDN_2020-10_CSCA.cer", "IDN_2020-10_CSCA_LINK.cer",
    ] {
      guard let data = SharedData.read(folder + "masterlist/" + name) else { return nil }
      trust.add(Array(data), source: name)
    }
    return trust
  }()

  @Test func everyListedCertificateIsAnAnchor() {
    guard let trust = Self.trust else { return }
    #expect(trust.anchors.all.count == 632)
    #expect(trust.unreadable.isEmpty)
  }

  @Test(arguments: ["AT", "FI", "FR", "ID", "MY", "NZ", "RU", "US"])
  func securityObjectIsValid(_ country: String) throws {
    guard let trust = Self.trust, let data = SharedData.read(Self.folder + "real-sod/\(country)_EF.SOD.bin") else {
      return
    }
    let chip = PassportChip(securityObject: Array(data))
    let verdict = EvidenceVerdict.passportChip(chip, rules: PassportRules(trust: trust), at: Self.at)
    #expect(verdict.verdict == .valid, "\(verdict.reasons)")
    #expect(
      verdict.reasons.map(\.code) == (country == "RU" ? ["algorithm_weak", "algorithm_weak", "algorithm_weak"] : []))
    let strict = EvidenceVerdict.passportChip(chip, rules: PassportRules(trust: trust), policy: .strict, at: Self.at)
    #expect(strict.verdict == (country == "RU" ? .invalid : .valid))
  }

  /// No byte of it can be another without the verdict being another, or the content being the same.
  @Test func noByteOfASecurityObjectIsFree() throws {
    guard let trust = Self.trust, let data = SharedData.read(Self.folder + "real-sod/NZ_EF.SOD.bin") else { return }
    let rules = PassportRules(trust: trust)
    let original = Array(data)
    let groups = try PassportContent.hashes(original)
    var tolerated: [Int] = []
    for index in original.indices {
      var changed = original
      changed[index] ^= 0x01
      let verdict = EvidenceVerdict.passportChip(PassportChip(securityObject: changed), rules: rules, at: Self.at)
      if verdict.verdict != .valid { continue }
      tolerated.append(index)
      #expect(try PassportContent.hashes(changed) == groups)
    }
    // Versions, the list of hash functions, a NULL: what nobody signed and nobody relies on.
    #expect(tolerated.count < 20, "\(tolerated)")
  }

  @Test func referenceDocumentOfTheBSI() throws {
    let folder = Self.folder + "bsi-refset-tr03105-5/"
    guard let trust = Self.trust, let sod = SharedData.read(folder + "EF_SOD.bin") else { return }
    var chip = PassportChip(securityObject: Array(sod))
    for number in [1, 14] {
      let data = try #require(SharedData.read(folder + "EF_DG\(number).bin"))
      chip.dataGroups.append(try #require(DataGroup(number: number, bytes: Array(data))))
    }
    let rules = PassportRules(trust: trust)
    let at = Instant(seconds: 1_400_000_000)
    var verdict = EvidenceVerdict.passportChip(chip, rules: rules, at: at)
    #expect(verdict.reasons.map(\.code) == ["issuer_untrusted"])
    #expect(verdict.checks.filter { $0.result == .fail }.map(\.name) == ["chain"])

    let key = try #require(SharedData.read(folder + "EF_DG15.bin"))
    chip.dataGroups.append(try #require(DataGroup(number: 15, bytes: Array(key))))
    verdict = EvidenceVerdict.passportChip(chip, rules: rules, at: at)
    #expect(verdict.reasons.map(\.code).contains("dg_not_in_sod"))

    for (name, code) in [
      ("bad_lds_version2_a", "message_digest_mismatch"), ("bad_root_content_type", "content_type"),
      ("bad_signeddata_version1", "asn1"), ("bad_trailing_data", "trailing_data"),
    ] {
      let data = try #require(SharedData.read(folder + name + ".bin"))
      let bad = EvidenceVerdict.passportChip(PassportChip(securityObject: Array(data)), rules: rules, at: at)
      #expect(bad.verdict != .valid)
      #expect(bad.reasons.map(\.code).contains(code), "\(name) \(bad.reasons)")
    }
  }

  @Test func olderDocumentOfTheBSI() throws {
    let folder = Self.folder + "jmrtd-samples/bsi2008/"
    guard let trust = Self.trust, let sod = SharedData.read(folder + "EF_SOD.bin") else { return }
    var chip = PassportChip(securityObject: Array(sod))
    for number in [1, 2, 3, 14] {
      let data = try #require(SharedData.read(folder + "Datagroup\(number).bin"))
      chip.dataGroups.append(try #require(DataGroup(number: number, bytes: Array(data))))
    }
    let verdict = EvidenceVerdict.passportChip(
      chip, rules: PassportRules(trust: trust), at: Instant(seconds: 1_230_000_000))
    let failed = verdict.checks.filter { $0.result == .fail }.map(\.name)
    #expect(failed == ["chain"], "\(verdict.reasons)")
  }

  @Test(arguments: [
    ("DE_ML_2026-05-28.ml", "DE_ROOT_CA_CSCA07.cer", 588), ("NL_ML_2026-07-22.ml", "NL_ROOT_CA.cer", 411),
  ])
  func masterListIsValid(_ name: String, _ root: String, _ count: Int) throws {
    guard let list = SharedData.read(Self.folder + "masterlist/" + name),
      let anchor = SharedData.read(Self.folder + "masterlist/" + root)
    else { return }
    var trust = PassportTrust()
    trust.add(Array(anchor), source: root)
    let at = Instant(seconds: 1_785_000_000)
    let (verdict, certificates) = EvidenceVerdict.masterList(Array(list), anchors: trust, at: at)
    #expect(verdict.verdict == .valid, "\(verdict.reasons)")
    #expect(certificates.count == count)
    #expect(verdict.trust?.source == root)
    #expect(EvidenceVerdict.masterList(Array(list), anchors: PassportTrust(), at: at).verdict.verdict == .indeterminate)
    var other = list
    other[list.count / 2] ^= 1
    #expect(EvidenceVerdict.masterList(Array(other), anchors: trust, at: at).verdict.verdict != .valid)
  }
}
