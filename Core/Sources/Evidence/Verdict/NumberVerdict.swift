import Numbers
public import Vocabulary

extension EvidenceVerdict {
  /// The verdict on a number of a register, an account or a person by itself, compared with nothing.
  ///
  /// A text of another form or length is `malformed`; a number whose check digit or parts can not be is `invalid`; a type that is
  /// unknown is `unsupported`. Card numbers never come back: the claims have issuer and last four digits.
  ///
  /// - Parameters:
  ///   - type: as in python-stdnum, for instance `es.dni`.
  ///   - normalize: as in `NumberType.check`.
  ///   - at: settles centuries and refuses births in the future.
  public static func number(
    _ value: String, type name: String, normalize: Bool = false, policy: Policy = .icao, at: Instant, id: String? = nil
  ) -> EvidenceVerdict {
    func verdict(
      _ verdict: Verdict, _ reasons: [Reason] = [], _ checks: [Check] = [], claims: [String: String] = [:]
    ) -> EvidenceVerdict {
      EvidenceVerdict(
        kind: "number", id: id, verdict: verdict, at: at.text, policy: policy, reasons: reasons, checks: checks,
        claims: claims, inputs: [])
    }
    guard let type = NumberType(name) else {
      return verdict(.unsupported, [Reason(code: "type", at: "type", detail: "there is no such type of number")])
    }
    switch type.check(value, normalize: normalize, today: at.date) {
    case .success(let plain):
      return verdict(
        .valid, [], [Check(name: "number", result: .pass, alg: type.name)], claims: claims(plain, type))
    case .failure(let fault):
      let reason = Reason(code: fault.rawValue, at: "value", detail: fault.detail)
      let check = Check(name: "number", result: .fail, alg: type.name)
      return verdict(fault.isReadingFault ? .malformed : .invalid, [reason], [check])
    }
  }

  private static func claims(_ plain: String, _ type: NumberType) -> [String: String] {
    guard type.name == "card" else { return ["number": plain, "type": type.name] }
    return ["iin": String(plain.prefix(6)), "last_four": String(plain.suffix(4)), "type": type.name]
  }
}
