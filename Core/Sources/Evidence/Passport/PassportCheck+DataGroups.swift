import Certificates
import Vocabulary

extension PassportCheck {
  mutating func checkDataGroups(_ object: SecurityObject?) {
    guard let object else { return }
    let duplicates = object.duplicates
    for number in duplicates {
      draft.add(.invalid, "duplicate_data_group", at: "dg\(number)", "the security object has two hashes of it")
    }
    for number in chip.required where object.hash(of: number) == nil {
      draft.add(.invalid, "dg_not_in_sod", at: "dg\(number)", "the security object does not cover it")
    }
    let given = Dictionary(grouping: chip.dataGroups, by: \.number)
    for number in chip.required where object.hash(of: number) != nil && given[number] == nil {
      draft.add(.indeterminate, "dg_not_in_sod", at: "dg\(number)", "it was not given")
    }
    for (number, groups) in given where groups.count > 1 {
      draft.add(.invalid, "duplicate_data_group", at: "dg\(number)", "it was given twice")
    }
    guard let digest = digest(object) else { return }
    for hash in object.hashes where hash.value.count != digest.length {
      draft.add(
        .invalid, "dg_hash_length", at: "dg\(hash.number)", "the hash has another length than \(digest.rawValue)")
    }
    for group in chip.dataGroups { check(group, object, digest) }
    readClaims()
  }

  private mutating func digest(_ object: SecurityObject) -> DigestAlgorithm? {
    do throws(CertificateError) {
      let digest = try object.algorithm.digest()
      if digest.isWeak {
        draft.object("algorithm_weak", at: "lds", "data groups are hashed with SHA-1", policy: policy)
      }
      return digest
    } catch {
      draft.add(
        error.isUnsupported ? .unsupported : .malformed, error.isUnsupported ? error.code.rawValue : "lds", at: "lds",
        error.message)
      return nil
    }
  }

  private mutating func check(_ group: DataGroup, _ object: SecurityObject, _ digest: DigestAlgorithm) {
    guard let hash = object.hash(of: group.number) else {
      draft.add(.invalid, "dg_not_in_sod", at: group.name, "the security object does not cover it")
      draft.check(group.name, .fail)
      return
    }
    var isGood = true
    if !group.hasItsTag {
      draft.add(.invalid, "dg_tag", at: group.name, "the file has the tag of another data group")
      isGood = false
    }
    // A hash of another length has been reported; nothing equals it.
    if hash.value.count == digest.length, !self.hash(group, digest).elementsEqual(hash.value) {
      draft.add(.invalid, "dg_hash_mismatch", at: group.name, "\(digest.rawValue) differs")
      isGood = false
    }
    if hash.value.count != digest.length { isGood = false }
    draft.check(group.name, passes: isGood, alg: digest.rawValue)
    if !isGood { return }
    do throws(CertificateError) {
      genuine[group.number] = try group.content()
    } catch {
      draft.add(.malformed, error.code.rawValue, at: group.name, error.described)
    }
  }

  /// The hash for the list of inputs serves again where it is of the same kind.
  private func hash(_ group: DataGroup, _ digest: DigestAlgorithm) -> [UInt8] {
    digest == .sha256 ? group.fingerprint : digest.hash(group.bytes)
  }

  // MARK: - What they say

  private mutating func readClaims() {
    if let content = genuine[1] { readZone(content) }
    if let content = genuine[11] { claims.merge(ChipText.personalDetails(content)) { first, _ in first } }
    if let content = genuine[12] { claims.merge(ChipText.documentDetails(content)) { first, _ in first } }
    if let face = genuine[2].flatMap({ FaceImage($0) }) {
      claims["face_image"] = "\(face.coding.rawValue) \(face.width)x\(face.height)"
    }
  }

  private mutating func readZone(_ content: ArraySlice<UInt8>) {
    do throws(CertificateError) {
      guard let text = try ChipText.zone(content) else {
        draft.add(.malformed, "length", at: "dg1", "the machine-readable zone has no known size")
        return
      }
      do throws(EvidenceError) {
        let zone = try MachineReadableZone(text, today: at.date)
        examine(zone)
      } catch {
        let isUnsupported = error.code == .unsupported
        draft.add(
          isUnsupported ? .unsupported : .malformed, isUnsupported ? "format" : error.code.rawValue, at: "dg1",
          error.message)
      }
    } catch {
      draft.add(.malformed, error.code.rawValue, at: "dg1", error.described)
    }
  }

  private mutating func examine(_ zone: MachineReadableZone) {
    claims.merge(zone.claims.map { ($0.attribute, $0.value) }) { first, _ in first }
    // A state signed these; only digits that do not fit their fields are more than a matter of style.
    for check in zone.checks where !check.passes {
      if check.name.isCheckDigit {
        draft.add(.invalid, "check_digit", at: "dg1", check.detail)
      } else {
        draft.add(.valid, check.name.reasonCode, at: "dg1", check.detail)
      }
    }
    if zone.isExpired(on: at.date) {
      draft.object("expired", at: "dg1", "the document is no longer valid", policy: policy)
    }
    if let country = signer?.issuer.country ?? signer?.subject.country,
      !IssuingCountry.matches(country, issuer: zone.issuerCode)
    {
      draft.add(.invalid, "issuer_country_mismatch", at: "dg1", "the document is of another issuer than its signer")
    }
  }

  // MARK: - Comparison and proof

  mutating func checkZone() {
    guard let shown = chip.zone else { return }
    let lines: [ArraySlice<UInt8>]
    do throws(EvidenceError) {
      lines = try MRZReader.lines(shown)
    } catch {
      draft.add(.malformed, error.code.rawValue, at: "mrz", error.message)
      return
    }
    let stored = chip.dataGroups.first { $0.number == 1 }.flatMap { try? ChipText.zone($0.content()) }
    guard let stored else {
      draft.add(.indeterminate, "mrz_dg1_mismatch", at: "mrz", "there is no data group 1 to compare with")
      draft.check("mrz", .skip)
      return
    }
    let isSame = stored.filter { $0 != 0x0A } == Array(lines.joined())
    if !isSame { draft.add(.invalid, "mrz_dg1_mismatch", at: "mrz", "the zone is not the one on the chip") }
    draft.check("mrz", passes: isSame)
  }

  mutating func checkActiveAuthentication() {
    guard let answer = chip.activeAuthentication else { return }
    guard let key = genuine[15] else {
      draft.add(.invalid, "active_auth_failed", at: "dg15", "there is no genuine key of the chip")
      draft.check("active_authentication", .fail)
      return
    }
    let check = ActiveAuthentication(
      keyGroup: key, securityGroup: genuine[14], challenge: answer.challenge, signature: answer.signature)
    if let fault = check.fault { draft.add(.invalid, "active_auth_failed", at: "dg15", fault) }
    if check.fault == nil { cloneDetection = "active_authentication" }
    draft.check("active_authentication", passes: check.fault == nil, alg: check.algorithmName)
  }

  /// What a reader says counts where the state signed that the chip has a key for it.
  mutating func checkChipAuthentication() {
    let hasKey = genuine[14].map { ChipSecurity($0).hasChipAuthentication } ?? false
    guard chip.isChipAuthenticationAttested else {
      if hasKey { draft.check("chip_authentication", .skip) }
      return
    }
    if hasKey {
      if cloneDetection == "none" { cloneDetection = "chip_authentication" }
    } else {
      draft.add(.invalid, "active_auth_failed", at: "dg14", "there is no genuine key for chip authentication")
    }
    draft.check("chip_authentication", passes: hasKey)
  }
}
