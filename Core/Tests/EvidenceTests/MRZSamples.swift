import Evidence
import Vocabulary

/// Invented documents. `Zone` computes the check digits, so a test changes one thing at a time.
enum Zone {
  static func digit(_ text: String) -> String {
    var sum = 0
    for (index, byte) in text.utf8.enumerated() {
      let value: Int
      switch byte {
      case 0x30...0x39: value = Int(byte) - 48
      case 0x41...0x5A: value = Int(byte) - 55
      default: value = 0
      }
      sum += value * [7, 3, 1][index % 3]
    }
    return String(sum % 10)
  }

  static func fill(_ text: String, _ length: Int) -> String {
    let cut = String(text.prefix(length))
    return cut + String(repeating: "<", count: length - cut.count)
  }

  /// A passport of TD3.
  static func passport(
    name: String = "NORDBY<<KAJA<LINE", issuer: String = "NOR", number: String = "FHC002549",
    nationality: String = "NOR",
    birth: String = "850412", sex: String = "F", expiry: String = "310915", optional: String = "", code: String = "P<"
  ) -> [String] {
    let first = fill(code + fill(issuer, 3) + name, 44)
    let numberPart = fill(number, 9) + digit(fill(number, 9))
    let birthPart = birth + digit(birth)
    let rest = expiry + digit(expiry) + fill(optional, 14)
    let optionalDigit = optional.isEmpty ? "<" : digit(fill(optional, 14))
    let composite = digit(numberPart + birthPart + rest + optionalDigit)
    return [first, numberPart + fill(nationality, 3) + birthPart + sex + rest + optionalDigit + composite]
  }

  /// An identity card of TD1; numbers over nine characters run over.
  static func card(
    name: String = "SAARINEN<<EERO", issuer: String = "FIN", number: String = "XA1000058", nationality: String = "FIN",
    birth: String = "950101", sex: String = "M", expiry: String = "281231", optional: String = "", second: String = "",
    code: String = "I<"
  ) -> [String] {
    let isLong = number.count > 9
    let rest = String(number.dropFirst(9))
    let numberPart =
      isLong
      ? number.prefix(9) + "<" + fill(rest + digit(number) + "<" + optional, 15)
      : fill(number, 9) + digit(fill(number, 9)) + fill(optional, 15)
    let dates = (birth + digit(birth), expiry + digit(expiry))
    let composite = digit(numberPart + dates.0 + dates.1 + fill(second, 11))
    return [
      code + fill(issuer, 3) + numberPart,
      dates.0 + sex + dates.1 + fill(nationality, 3) + fill(second, 11) + composite,
      fill(name, 30),
    ]
  }

  static func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }
}

let noon = Instant(seconds: 1_781_524_800)  // 2026-06-15T12:00:00Z

func date(_ text: String) throws -> CalendarDate { try CalendarDate(text) }

func person(
  _ name: String = "Kaja Line Nordby", birth: String? = "1985-04-12", nationalities: [String] = ["NO"],
  others: [String] = [], passport: String? = nil
) throws -> Individual {
  Individual(
    name: try PersonName(full: name), otherNames: try others.map { try PersonName(full: $0) },
    birthDate: try birth.map { try CalendarDate($0) }, nationalities: try nationalities.map { try CountryCode($0) },
    identifiers: try passport.map { [try PartyIdentifier(scheme: .passport, value: $0)] } ?? [])
}

/// Checks a zone against a person who applies.
func check(_ lines: [String], _ person: Individual, at: Instant = noon) throws -> EvidenceCheck {
  try EvidenceChecker.check(
    .machineReadableZone, payload: Zone.bytes(lines), role: .applicant,
    statement: Statement(applicant: .individual(person)), at: at, anchors: .none)
}

extension EvidenceCheck {
  var codes: [String] { findings.map(\.code) }
}
