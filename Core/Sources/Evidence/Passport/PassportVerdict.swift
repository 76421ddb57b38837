import Certificates
public import Vocabulary

extension EvidenceVerdict {
  /// The verdict on the chip of a passport or identity card.
  ///
  /// A valid chip proves the document, not who holds it; without an answer to a challenge it does not even prove that the
  /// chip is no copy, which the grade says.
  ///
  /// - Parameters:
  ///   - policy: `icao` takes what border control takes: SHA-1 and older types of content, with a warning.
  ///   - at: when certificates and lists must be good, and what settles the century of dates.
  public static func passportChip(
    _ chip: PassportChip, rules: PassportRules, policy: Policy = .icao, at: Instant, id: String? = nil
  ) -> EvidenceVerdict {
    var check = PassportCheck(chip, rules: rules, policy: policy, at: at)
    check.run()
    let verdict = check.draft.verdict
    let isValid = verdict == .valid
    return EvidenceVerdict(
      kind: "emrtd", id: id, verdict: verdict, at: at.text, policy: policy, reasons: check.draft.sortedReasons,
      checks: check.draft.checks, claims: check.claims, trust: check.trust,
      inputs: inputs(of: chip, rules, check.revocationFiles),
      grade: Grade(
        strength: isValid ? "SUPERIOR" : "NONE",
        cloneDetection: isValid ? check.cloneDetection : "none"))
  }

  private static func inputs(
    of chip: PassportChip, _ rules: PassportRules, _ files: [RevocationFile]
  ) -> [Input] {
    var inputs = [input("sod", chip.securityObject)]
    inputs += chip.dataGroups.map { Input(name: $0.name, sha256: Hexadecimal.text($0.fingerprint)) }
    if let zone = chip.zone { inputs.append(input("mrz", zone)) }
    inputs += rules.revocationLists.map { input("crl", $0) }
    inputs += files.map { Input(name: "crl", sha256: $0.sha256) }
    return inputs
  }

  static func input(_ name: String, _ bytes: [UInt8]) -> Input {
    Input(name: name, sha256: Hexadecimal.text(DigestAlgorithm.sha256.hash(bytes)))
  }
}
