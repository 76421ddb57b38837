public import Vocabulary

extension EvidenceVerdict {
  /// The verdict on the text of a machine-readable zone by itself, compared with nothing.
  ///
  /// An expired document is well formed: `icao` warns of it with reason `expired`, `strict` refuses it. The specimens of
  /// Utopia are well formed too.
  ///
  /// - Parameters:
  ///   - format: the layout it must have; nil finds it by the size.
  ///   - at: settles the century of the dates.
  public static func machineReadableZone(
    _ bytes: [UInt8], format: MRZFormat? = nil, policy: Policy = .icao, at: Instant, id: String? = nil
  ) -> EvidenceVerdict {
    let input = Input(name: "mrz", sha256: EvidenceDigest.hex(bytes))
    do throws(EvidenceError) {
      let zone = try MachineReadableZone(bytes, expected: format, today: at.date)
      return verdict(on: zone, policy: policy, at: at, id: id, input: input)
    } catch {
      let isUnsupported = error.code == .unsupported
      let reason = Reason(
        code: isUnsupported ? "format" : error.code.rawValue, at: error.position, detail: error.message)
      return EvidenceVerdict(
        kind: "mrz", id: id, verdict: isUnsupported ? .unsupported : .malformed, at: at.text, policy: policy,
        reasons: [reason], checks: [], claims: [:], inputs: [input])
    }
  }

  private static func verdict(
    on zone: MachineReadableZone, policy: Policy, at: Instant, id: String?, input: Input
  ) -> EvidenceVerdict {
    let rules = zone.checks
    var checks = rules.map { Check(name: $0.name.rawValue, result: $0.passes ? .pass : .fail) }
    if zone.format.isVisa { checks.append(Check(name: MRZCheck.Name.compositeDigit.rawValue, result: .skip)) }
    var reasons = rules.filter { !$0.passes }.map {
      Reason(code: $0.name.reasonCode, at: $0.name.rawValue, detail: $0.detail)
    }
    let isExpired = zone.isExpired(on: at.date)
    let expiry: Check.Result =
      zone.expiryDate == nil ? .skip : isExpired && policy == .strict ? .fail : .pass
    checks.append(Check(name: "not_expired", result: expiry))
    let isValid = reasons.isEmpty && expiry != .fail
    if isExpired { reasons.append(Reason(code: "expired", at: MRZCheck.Name.expiryDate.rawValue)) }
    let claims = Dictionary(zone.claims.map { ($0.attribute, $0.value) }, uniquingKeysWith: { first, _ in first })
    // A zone that does not begin as its format does can not be read as one.
    let isReadable = rules.allSatisfy { $0.passes || $0.name != .documentCode }
    return EvidenceVerdict(
      kind: "mrz", id: id, verdict: !isReadable ? .malformed : isValid ? .valid : .invalid, at: at.text, policy: policy,
      reasons: reasons,
      checks: checks, claims: claims, inputs: [input],
      grade: Grade(strength: isValid ? "FAIR" : "NONE", cloneDetection: "none"))
  }
}

extension MRZCheck.Name {
  /// The contract's reason code.
  var reasonCode: String {
    switch self {
    case .documentCode: "format"
    case .issuer, .nationality: "country"
    case .name: "name"
    case .documentNumber: "number"
    case .birthDate, .expiryDate: "date"
    case .sex: "sex"
    case .documentNumberDigit, .birthDateDigit, .expiryDateDigit, .optionalDigit, .compositeDigit: "check_digit"
    }
  }
}
